import { encodingName, type Method } from '../../compression/method.ts';
import type { Trial } from '../../compression/method-chooser.ts';
import type { CompressionMeasurement } from '../definitions/benchmark-compression-job.ts';

/** Measurements as the choice among methods takes them; those of methods that are chosen among no more are left off. */
export function trialsOf(measurements: readonly CompressionMeasurement[], methods: readonly Method[]): Trial[] {
  return measurements.flatMap(({ method: name, bytesBefore, bytesAfter, compressMs, decompressMs }) => {
    const method = methods.find((each) => encodingName(each) === name);
    const bytes = { contentBytes: bytesBefore, storedBytes: bytesAfter };
    return method ? [{ method, ...bytes, ms: compressMs, decodeMs: decompressMs }] : [];
  });
}
