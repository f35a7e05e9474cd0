import { brotliDecompressSync, gunzipSync, inflateSync, zstdDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Codec } from '../../src/compression/codec.ts';
import { createCodecSet } from '../../src/compression/codec-set.ts';
import { createWireEncodings } from '../../src/compression/wire-encodings.ts';
import { someRecords } from './some-records.ts';

const page = Buffer.from(JSON.stringify(someRecords(30)));
const longPage = Buffer.from(JSON.stringify(someRecords(200)));
const codecs = createCodecSet();

/** A codec that tells of each of its uses. */
function counting(codec: Codec, uses: string[]): Codec {
  return {
    ...codec,
    encode(bytes, how) {
      uses.push(`${codec.name}:${how.level}`);
      return codec.encode(bytes, how);
    },
    encodeAside(bytes, how) {
      uses.push(`${codec.name}:${how.level} aside`);
      return codec.encodeAside(bytes, how);
    },
  };
}

function countingSet() {
  const uses: string[] = [];
  const { identity, gzip, deflate, brotli, zstd } = codecs;
  const counted = {
    identity,
    gzip: counting(gzip, uses),
    deflate: counting(deflate, uses),
    brotli: counting(brotli, uses),
    zstd: counting(zstd, uses),
  };
  return { uses, codecs: counted };
}

describe('an answer on the wire', () => {
  it.each([
    ['gzip', gunzipSync],
    ['deflate', inflateSync],
    ['br', brotliDecompressSync],
    ['zstd', zstdDecompressSync],
  ] as const)('can be read as %s by a client that asked for it', async (coding, read) => {
    for (const answer of [page, longPage]) {
      const variant = await createWireEncodings().createEncodedVariants(answer).select(coding);
      expect(variant?.coding).toBe(coding);
      expect(variant && read(variant.bytes).equals(answer)).toBe(true);
      expect(variant?.bytes.length).toBeLessThan(answer.length / 2);
    }
  });

  it('goes as it is to a client that asks for nothing', async () => {
    const variants = createWireEncodings().createEncodedVariants(page);
    expect(await variants.select(undefined)).toMatchObject({ coding: 'identity', bytes: page });
    expect(await variants.select('identity;q=1, gzip;q=0.5')).toMatchObject({ coding: 'identity' });
  });

  it('goes as it is below 1 KB, unless the client refuses that', async () => {
    const variants = createWireEncodings().createEncodedVariants(page.subarray(0, 1023));
    expect(await variants.select('gzip, br, zstd')).toMatchObject({ coding: 'identity' });
    expect(await variants.select('gzip, identity;q=0')).toMatchObject({ coding: 'gzip' });
    expect(variants.made).toEqual(['identity', 'gzip:6']);
  });

  it('is nothing for a client that refuses all there is', async () => {
    const variants = createWireEncodings().createEncodedVariants(page);
    expect(await variants.select('compress, identity;q=0')).toBeUndefined();
  });

  it('is made once in each coding, however often and by however many it is asked for', async () => {
    const { uses, codecs } = countingSet();
    const wire = createWireEncodings({ codecs, settings: { denseAfter: 1000 } });
    const short = wire.createEncodedVariants(page);
    const long = wire.createEncodedVariants(longPage);
    await Promise.all(['gzip', 'gzip', 'zstd', 'zstd'].flatMap((coding) => [short, long].map((v) => v.select(coding))));
    expect(uses.toSorted()).toEqual(['gzip:6', 'gzip:6 aside', 'zstd:3', 'zstd:3 aside']);
  });

  it('is not compressed on the event loop where it is long', async () => {
    const { uses, codecs } = countingSet();
    const variants = createWireEncodings({ codecs }).createEncodedVariants(longPage);
    expect(variants.select('gzip')).toBeInstanceOf(Promise);
    await variants.select('gzip');
    expect(variants.select('gzip')).not.toBeInstanceOf(Promise);
    expect(uses).toEqual(['gzip:6 aside']);
  });

  it('is made in the dear way once it was asked for often enough, behind answers made quickly', async () => {
    const { uses, codecs } = countingSet();
    const wire = createWireEncodings({ codecs, settings: { denseAfter: 3 } });
    const variants = wire.createEncodedVariants(page);
    const tags = [1, 2, 3, 4].map(() => variants.select('gzip, deflate, br'));
    expect((await Promise.all(tags)).map((variant) => variant?.tag)).toEqual(['br:4', 'br:4', 'br:4', 'br:4']);
    await wire.idle();
    const dense = await variants.select('gzip, deflate, br');
    expect(dense?.tag).toBe('br:11');
    expect(dense && brotliDecompressSync(dense.bytes).equals(page)).toBe(true);
    expect(uses).toEqual(['brotli:4', 'brotli:11 aside']);
  });

  it('is sent in the smallest coding made, where the client wants them alike', async () => {
    const wire = createWireEncodings({ settings: { denseAfter: 1 } });
    const variants = wire.createEncodedVariants(page);
    expect((await variants.select('gzip, br, zstd'))?.tag).toBe('zstd:3');
    await wire.idle();
    expect((await variants.select('gzip, br, zstd'))?.tag).toBe('br:11');
    expect((await variants.select('gzip;q=1, br;q=0.9'))?.tag).toBe('gzip:6');
  });

  it('accounts for every byte it holds', async () => {
    let held = 0;
    const wire = createWireEncodings({ settings: { denseAfter: 2 } });
    const variants = wire.createEncodedVariants(page, (bytes) => {
      held += bytes;
    });
    const sizes = [page.length];
    for (const coding of ['gzip', 'deflate', 'zstd']) sizes.push((await variants.select(coding))?.bytes.length ?? 0);
    await wire.idle();
    const dense = await variants.select('zstd');
    expect(dense?.tag).toBe('zstd:19');
    const last = sizes.slice(0, 3).reduce((sum, size) => sum + size, 0) + (dense?.bytes.length ?? 0);
    expect([held, variants.bytes]).toEqual([last, last]);
  });

  it('goes as it is where compressing gains nothing', async () => {
    const noise = Buffer.from(Array.from({ length: 4096 }, (_, index) => Math.imul(index, 2_654_435_761) >>> 24));
    const shuffled = codecs.zstd.encode(Buffer.concat([longPage, noise]), { level: 19 });
    const variants = createWireEncodings().createEncodedVariants(shuffled);
    expect(await variants.select('gzip')).toMatchObject({ coding: 'identity' });
    expect(await variants.select('gzip, identity;q=0')).toMatchObject({ coding: 'gzip' });
  });

  it('goes in another coding, and tells, where a codec fails', async () => {
    const failures: string[] = [];
    const broken: Codec = {
      ...codecs.zstd,
      encode: () => {
        throw new Error('out of order');
      },
      encodeAside: async () => {
        throw new Error('out of order');
      },
    };
    const wire = createWireEncodings({
      codecs: { ...codecs, zstd: broken },
      onFailure: (coding) => failures.push(coding),
    });
    for (const answer of [page, longPage]) {
      expect(await wire.createEncodedVariants(answer).select('zstd, gzip')).toMatchObject({ coding: 'gzip' });
    }
    expect(failures).toEqual(['zstd', 'zstd']);
  });

  it('goes in a coding that the runtime has', async () => {
    const variants = createWireEncodings({ codecs: { ...codecs, zstd: { ...codecs.zstd, available: false } } });
    expect(await variants.createEncodedVariants(page).select('zstd, gzip')).toMatchObject({ coding: 'gzip' });
  });

  it('is never made in the dear way beyond the length set for that', async () => {
    const wire = createWireEncodings({ settings: { denseAfter: 1, denseMaxBytes: 5000 } });
    const variants = wire.createEncodedVariants(page);
    for (let time = 0; time < 5; time += 1) await variants.select('br');
    await wire.idle();
    expect(variants.made).toEqual(['identity', 'br:4']);
  });

  it('is chosen by the client from what is available', () => {
    expect(createWireEncodings().choose('gzip, br;q=0.5', ['br', 'gzip'])).toBe('gzip');
    expect(createWireEncodings().choose('identity;q=0', ['identity'])).toBeUndefined();
  });
});
