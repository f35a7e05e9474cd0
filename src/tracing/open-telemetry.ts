import { type Context, SpanKind as Kind, ROOT_CONTEXT, type Span, SpanStatusCode, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import { readTraceParent, writeTraceParent } from './trace-parent.ts';
import type { OpenSpan, SpanAttributes, Tracing } from './tracing.ts';

export interface OpenTelemetryOptions {
  /** Root of the collector, without a trailing slash. */
  readonly endpoint: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly serviceName: string;
  /** Share of traces that begin here and are kept, 0 to 1; traces that callers began are kept as they say. */
  readonly sampleRatio: number;
  readonly onError: (error: unknown) => void;
}

/**
 * Spans sent to a collector over OTLP. Nothing is registered for the whole process: two gateways in one do not meet. To be loaded
 * only where there is a collector, since the packages take their time.
 */
export function createOpenTelemetry(options: OpenTelemetryOptions): Tracing {
  const { endpoint, headers, serviceName, sampleRatio, onError } = options;
  const exporter = new OTLPTraceExporter({ url: `${endpoint}/v1/traces`, headers: { ...headers } });
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': serviceName }),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(sampleRatio) }),
    spanProcessors: [new BatchSpanProcessor({ exporter })],
  });
  const tracer = provider.getTracer('openfda-gateway');
  const contexts = new AsyncLocalStorageContextManager().enable();

  function start(name: string, kind: Kind, attributes: SpanAttributes, parent: Context): [Span, Context] {
    const span = tracer.startSpan(name, { kind, attributes: { ...attributes } }, parent);
    return [span, trace.setSpan(parent, span)];
  }

  return {
    async within(name, kind, attributes, work) {
      const [span, context] = start(
        name,
        kind === 'client' ? Kind.CLIENT : Kind.INTERNAL,
        attributes,
        contexts.active(),
      );
      const open = openSpan(span);
      try {
        return await contexts.with(context, () => work(open));
      } catch (error) {
        open.fail(codeOf(error));
        throw error;
      } finally {
        span.end();
      }
    },
    accept(incoming, name, attributes, work) {
      const parent = readTraceParent(incoming.traceparent, incoming.tracestate);
      const root = parent ? trace.setSpanContext(ROOT_CONTEXT, parent) : ROOT_CONTEXT;
      const [span, context] = start(name, Kind.SERVER, attributes, root);
      contexts.with(context, () =>
        work((more) => {
          span.setAttributes({ ...more });
          span.end();
        }),
      );
    },
    passOn() {
      const active = trace.getSpanContext(contexts.active());
      return active ? writeTraceParent(active) : {};
    },
    activeTraceId: () => trace.getSpanContext(contexts.active())?.traceId,
    async close() {
      try {
        await provider.shutdown();
      } catch (error) {
        onError(error);
      }
      contexts.disable();
    },
  };
}

function openSpan(span: Span): OpenSpan {
  return {
    set: (attributes) => span.setAttributes({ ...attributes }),
    fail: (message) => span.setStatus({ code: SpanStatusCode.ERROR, message }),
  };
}

/** A code where there is one: messages may hold what is nobody's business. */
function codeOf(error: unknown): string {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR';
}
