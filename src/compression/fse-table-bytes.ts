/**
 * Length of a finite-state-entropy table description (RFC 8878, section 4.1.1) that stands at the start of `bytes`.
 * Throws a RangeError where none does.
 */
export function fseTableBytes(bytes: Uint8Array, maxSymbol: number): number {
  let bitsRead = 0;
  const peek = (count: number): number => {
    let value = 0;
    for (let bit = 0; bit < count; bit += 1) {
      const place = bitsRead + bit;
      value |= (((bytes[place >> 3] ?? 0) >> (place & 7)) & 1) << bit;
    }
    return value;
  };
  const take = (count: number): number => {
    const value = peek(count);
    bitsRead += count;
    return value;
  };

  const accuracy = take(4) + 5;
  let remaining = 1 << accuracy;
  let symbol = 0;
  while (remaining > 0 && symbol <= maxSymbol) {
    const width = 32 - Math.clz32(remaining + 1);
    const shortValues = (1 << width) - 1 - (remaining + 1);
    const short = peek(width - 1);
    let value = short;
    if (short < shortValues) take(width - 1);
    else {
      value = take(width);
      if (value >= 1 << (width - 1)) value -= shortValues;
    }
    const probability = value - 1;
    remaining -= Math.abs(probability);
    symbol += 1;
    for (let repeat = probability === 0 ? 3 : 0; repeat === 3; symbol += repeat) repeat = take(2);
  }
  const length = (bitsRead + 7) >> 3;
  if (remaining !== 0 || length > bytes.byteLength) throw new RangeError('expected an FSE table, but got other bytes');
  return length;
}
