import { demand, type Fact, firstDifference } from '../fact.ts';
import { bodyOf, isAnswered } from '../read-answer.ts';

/** A field that records of the dataset have: its key, where it has one. */
const datasets: readonly (readonly [path: string, field: string])[] = [
  ['device/510k', 'k_number'],
  ['device/classification', 'product_code'],
  ['device/pma', 'pma_number'],
  ['device/recall', 'cfres_id'],
  ['device/event', 'mdr_report_key'],
  ['device/udi', 'public_device_record_key'],
  ['device/registrationlisting', 'registration'],
  ['device/covid19serology', 'date_performed'],
  ['device/enforcement', 'recall_number'],
  ['drug/enforcement', 'recall_number'],
  ['food/enforcement', 'recall_number'],
  ['drug/event', 'safetyreportid'],
  ['drug/label', 'set_id'],
  ['drug/ndc', 'product_ndc'],
  ['drug/drugsfda', 'application_number'],
  ['drug/shortages', 'package_ndc'],
  ['drug/orangebook', 'products'],
  ['food/event', 'report_number'],
  ['cosmetic/event', 'report_number'],
  ['animalandveterinary/event', 'unique_aer_id_number'],
  ['tobacco/problem', 'report_id'],
  ['other/nsde', 'package_ndc11'],
  ['other/unii', 'unii'],
  ['other/substance', 'uuid'],
  ['other/historicaldocument', 'year'],
  ['transparency/crl', 'file_name'],
  ['tobacco/researchpreventionads', ''],
  ['tobacco/researchdigitalads', ''],
  ['tobacco/researchsmokefree', ''],
];

/** That each dataset is there and has records with what identifies them. */
export const datasetFacts: readonly Fact[] = datasets.map(([path, field]) => ({
  label: path === 'drug/orangebook' || path === 'tobacco/researchsmokefree' ? 'recorded' : 'source',
  sentence: field === '' ? `${path} has records` : `${path} has records with ${field}`,
  request: { path: `/${path}.json?limit=5` },
  check: (answer) => {
    const { results } = bodyOf(answer);
    return firstDifference(
      isAnswered(answer),
      demand(results.length > 0, 'some records', results.length),
      field === ''
        ? undefined
        : demand(
            results.some((record) => Object.hasOwn(record, field)),
            `a record with ${field}`,
            Object.keys(results[0] ?? {}),
          ),
    );
  },
}));
