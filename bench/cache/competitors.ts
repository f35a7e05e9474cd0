import { type SpeedSubject, speedBound } from './speed.ts';

/** Wraps the packages that are compared with, as far as they are installed; the others are named as absent. */
export async function loadCompetitors(): Promise<{ readonly present: SpeedSubject[]; readonly absent: string[] }> {
  const present: SpeedSubject[] = [];
  const absent: string[] = [];
  for (const [name, wrap] of Object.entries(competitors)) {
    // The name is a variable so that the compiler does not ask for packages that need not be there.
    const loaded: unknown = await import(name).catch(() => undefined);
    if (loaded === undefined) absent.push(name);
    else present.push(wrap(loaded as Module));
  }
  return { present, absent };
}

// biome-ignore lint/suspicious/noExplicitAny: modules that may be absent have no types here
type Module = any;

const competitors: Readonly<Record<string, (module: Module) => SpeedSubject>> = {
  'lru-cache': ({ LRUCache }) => {
    const cache = new LRUCache({
      maxSize: speedBound,
      sizeCalculation: ({ bytes }: { bytes: Uint8Array }) => bytes.byteLength + 1000,
    });
    return { name: 'lru-cache', get: (key) => cache.get(key), set: (key, entry) => void cache.set(key, entry) };
  },
  bentocache: ({ BentoCache, bentostore, drivers }) => createBento(BentoCache, bentostore, drivers),
  cacheable: ({ CacheableMemory }) => {
    const cache = new CacheableMemory({ lruSize: 10_000, useClone: false });
    return {
      name: 'cacheable (10,000 entries, by count)',
      get: (key) => cache.get(key),
      set: (key, entry) => void cache.set(key, entry),
    };
  },
};

function createBento(BentoCache: Module, bentostore: Module, drivers: Module): SpeedSubject {
  const memory = drivers?.memoryDriver ?? undefined;
  const store =
    memory === undefined ? bentostore() : bentostore().useL1Layer(memory({ maxItems: 10_000, serialize: false }));
  const cache = new BentoCache({ default: 'memory', stores: { memory: store } });
  return {
    name: 'bentocache (10,000 entries, by count)',
    get: (key) => cache.get({ key }),
    set: (key, value) => cache.set({ key, value }),
  };
}
