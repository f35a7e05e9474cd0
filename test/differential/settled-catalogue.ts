import type { Catalogue, Dataset, LeafField, ObjectShape } from '../../src/catalogue/catalogue.ts';

/**
 * Fields of datasets whose mapping FDA has not published, where the SDL and the embedded openFDA took different guesses at the index.
 * What they hold is compared; how they are searched, ordered and counted cannot be until one of the two gives way.
 */
const unsettled: ReadonlySet<string> = new Set([
  'drug/orangebook products.therapeutic_equivalence_codes',
  'drug/shortages therapeutic_category',
  'drug/shortages related_info_link',
  'transparency/crl company_name',
  'transparency/crl company_rep',
  'transparency/crl letter_year',
  'transparency/crl approval_status',
  'transparency/crl approver_name',
  'transparency/crl approver_title',
  'transparency/crl approver_center',
]);

/** The catalogue with unsettled fields as if they were in no index, so that no case asks by them. */
export function settled(catalogue: Catalogue): Catalogue {
  const datasets = [...catalogue.datasets.values()].map((dataset) => settledDataset(dataset));
  return {
    ...catalogue,
    datasets: new Map(datasets.map((dataset) => [dataset.path, dataset])),
    byType: new Map(datasets.map((dataset) => [dataset.typeName, dataset])),
  };
}

function settledDataset(dataset: Dataset): Dataset {
  const isUnsettled = ({ path }: LeafField) => unsettled.has(`${dataset.path} ${path}`);
  const settledShape = (shape: ObjectShape): ObjectShape => ({
    ...shape,
    fields: shape.fields.map((field) => {
      if (field.kind === 'object') return { ...field, shape: settledShape(field.shape) };
      return isUnsettled(field) ? { ...field, index: 'NONE' as const } : field;
    }),
  });
  return { ...dataset, shape: settledShape(dataset.shape) };
}
