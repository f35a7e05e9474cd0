import type { IncomingHttpHeaders } from 'node:http';

export type SpanAttributes = Readonly<Record<string, string | number | boolean>>;

/** A span while it lasts. */
export interface OpenSpan {
  set(attributes: SpanAttributes): void;
  /** Marks it as failed, for a reason that may be shown. */
  fail(reason: string): void;
}

export type SpanKind = 'internal' | 'client';

/** Where the work for a request spends its time, told as spans of a trace. Gateways without a collector have none. */
export interface Tracing {
  /** Does work in a span below the one that is active; a rejection marks it as failed. */
  within<T>(name: string, kind: SpanKind, attributes: SpanAttributes, work: (span: OpenSpan) => Promise<T>): Promise<T>;
  /** Does work in the span of a request that came in, below the span that its headers name, until `end` is called. */
  accept(
    headers: IncomingHttpHeaders,
    name: string,
    attributes: SpanAttributes,
    work: (end: (attributes: SpanAttributes) => void) => void,
  ): void;
  /** The headers that name the active span to others. */
  passOn(): Readonly<Record<string, string>>;
  activeTraceId(): string | undefined;
  /** Sends what was not sent yet. */
  close(): Promise<void>;
}
