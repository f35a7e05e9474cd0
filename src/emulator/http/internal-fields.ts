import type { WireRecord } from '../data/world.ts';

/** Fields of the index that are searchable but never sent. */
const INTERNAL = new Set(['@checksum', '@id', '@timestamp', '@case_number', '@version', '@epoch', '@drugtype']);
const BASELINE = [
  ...['510_k_exempt_flag', '510_k_flag', '510_k_number', 'brand_name', 'catalog_number', 'date_ceased_marketing'],
  ...[
    'date_first_marketed',
    'device_family',
    'generic_name',
    'model_number',
    'other_id_number',
    'pma_flag',
    'pma_number',
  ],
  ...['preamendment_flag', 'shelf_life_contained', 'shelf_life_in_months', 'transitional_flag'],
];
for (const name of BASELINE) INTERNAL.add(`baseline_${name}`);

const withoutInternal = (record: object): WireRecord =>
  Object.fromEntries(Object.entries(record).filter(([name]) => !INTERNAL.has(name)));

/** A record as it is sent: internal fields are taken from it and from its devices. */
export function withoutInternalFields(record: WireRecord): WireRecord {
  const sent = withoutInternal(record);
  const { device } = sent;
  if (!Array.isArray(device)) return sent;
  return {
    ...sent,
    device: device.map((one: unknown) => (typeof one === 'object' && one !== null ? withoutInternal(one) : one)),
  };
}
