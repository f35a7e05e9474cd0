import { describe, expect, it } from 'vitest';
import { readTraceParent, writeTraceParent } from '../../src/tracing/trace-parent.ts';

const trace = '0af7651916cd43dd8448eb211c80319c';
const span = 'b7ad6b7169203331';

describe('a traceparent', () => {
  it('is read and written as W3C has it, with its state', () => {
    const read = readTraceParent(`00-${trace}-${span}-01`, 'vendor=1');
    expect(read).toMatchObject({ traceId: trace, spanId: span, traceFlags: 1, isRemote: true });
    expect(read && writeTraceParent(read)).toEqual({ traceparent: `00-${trace}-${span}-01`, tracestate: 'vendor=1' });
    const unsampled = readTraceParent(`00-${trace}-${span}-00`, undefined);
    expect(unsampled && writeTraceParent(unsampled)).toEqual({ traceparent: `00-${trace}-${span}-00` });
  });

  it('of a later version may say more', () => {
    expect(readTraceParent(`01-${trace}-${span}-01-more`, undefined)).toMatchObject({ traceId: trace });
  });

  it.each([
    undefined,
    '',
    trace,
    `ff-${trace}-${span}-01`,
    `00-${trace}-${span}-01-more`,
    `00-${'0'.repeat(32)}-${span}-01`,
    `00-${trace}-${'0'.repeat(16)}-01`,
    `00-${trace.toUpperCase()}-${span}-01`,
    `00-${trace}-${span}-1`,
  ])('is no other text: %j', (text) => {
    expect(readTraceParent(text, undefined)).toBeUndefined();
  });
});
