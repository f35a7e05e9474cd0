/** A division of `0 .. items-1` among groups that can be read both ways without storing it. */
export interface Partition {
  groupOf(item: number): number;
  /** How many items the group has. */
  size(group: number): number;
  /** The group's items, counted from 0; any number is taken modulo the size. `undefined` for an empty group. */
  member(group: number, ordinal: number): number | undefined;
}

/**
 * Divides items by weight. Each group owns a run of slots as long as its share; an affine permutation
 * (`slot = item * factor + shift mod items`) scatters the items over the slots, so that both directions are arithmetic:
 * memory grows with the groups only.
 */
export function createPartition(items: number, weights: readonly number[], shift = 0): Partition {
  const starts = slotStarts(items, weights);
  const factor = scatteringFactor(items);
  const inverse = inverseModulo(factor, items);
  const size = (group: number): number => (starts[group + 1] ?? 0) - (starts[group] ?? 0);
  return {
    size,
    groupOf(item) {
      const slot = (item * factor + shift) % items;
      let low = 0;
      let high = weights.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= slot) low = middle;
        else high = middle - 1;
      }
      return low;
    },
    member(group, ordinal) {
      const count = size(group);
      if (count <= 0) return undefined;
      const slot = (starts[group] ?? 0) + (ordinal % count);
      return ((((slot - shift) % items) + items) * inverse) % items;
    },
  };
}

/** Weights that fall as 1 / rank: the popularity of product codes, firms and drugs. */
export function zipfWeights(groups: number, exponent = 1): number[] {
  return Array.from({ length: groups }, (_, rank) => (rank + 1) ** -exponent);
}

function slotStarts(items: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const starts = [0];
  let sum = 0;
  for (const weight of weights) {
    sum += weight;
    starts.push(Math.round((items * sum) / total));
  }
  starts[weights.length] = items;
  return starts;
}

/** The number nearest the golden section of `items` that shares no divisor with it: neighbours land far apart. */
function scatteringFactor(items: number): number {
  let factor = Math.max(1, Math.round(items * 0.6180339887498949));
  while (greatestDivisor(factor, items) !== 1) factor += 1;
  return factor;
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}

function inverseModulo(value: number, modulus: number): number {
  let [previous, current] = [modulus, value % modulus];
  let [previousFactor, factor] = [0, 1];
  while (current > 0) {
    const quotient = Math.floor(previous / current);
    [previous, current] = [current, previous - quotient * current];
    [previousFactor, factor] = [factor, previousFactor - quotient * factor];
  }
  return ((previousFactor % modulus) + modulus) % modulus;
}
