import type { Method } from './method.ts';

const levels = { gzip: [1, 9], deflate: [1, 9], brotli: [0, 11], zstd: [1, 22] } as const;

/** Methods as settings name them, separated by commas: `zstd:3, brotli:4`. Undefined where one is none. */
export function readMethods(list: string): readonly Method[] | undefined {
  const methods: Method[] = [];
  for (const item of list.split(',').map((part) => part.trim())) {
    if (item === '') continue;
    const [, name, digits] = /^([a-z]+):(\d{1,2})$/.exec(item) ?? [];
    if (name === undefined || !isNamed(name)) return undefined;
    const [min, max] = levels[name];
    const level = Number(digits);
    if (level < min || level > max) return undefined;
    methods.push({ codec: name, level });
  }
  return methods;
}

function isNamed(name: string): name is keyof typeof levels {
  return Object.hasOwn(levels, name);
}
