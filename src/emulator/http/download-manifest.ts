import type { Catalogue, ServedIndex } from '../catalogue.ts';
import { bulkFileOf } from './bulk-file.ts';

/**
 * The results of `/download.json`: of each endpoint how many records there are, and the files that hold them. There is one file for
 * each endpoint that has records, at `baseUrl`; sizes are in units of 1,048,576 bytes.
 */
export function downloadManifest(catalogue: Catalogue, dateOf: (served: ServedIndex) => string, baseUrl: string) {
  const manifest: Record<string, Record<string, unknown>> = {};
  for (const endpoint of catalogue.endpoints.values()) {
    const [domain = '', name = ''] = endpoint.path.split('/');
    const served = catalogue.index(endpoint);
    const { path, records, bytes } = bulkFileOf(endpoint, served);
    const partition = {
      size_mb: (bytes / 1_048_576).toFixed(2),
      records,
      display_name: `${endpoint.path} (part 1 of 1)`,
      file: `${baseUrl}${path}`,
    };
    const partitions = records === 0 ? [] : [partition];
    const entry = { total_records: records, export_date: dateOf(served), partitions };
    manifest[domain] = { ...manifest[domain], [name]: entry };
  }
  return manifest;
}
