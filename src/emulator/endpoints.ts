/** One path that the API answers, and the index behind it. */
export interface Endpoint {
  /** Path below the root without `.json`: `device/510k`. */
  readonly path: string;
  /** The index that holds its records; several endpoints may share one. */
  readonly index: string;
  /** Its name in `/status`; absent where the status page does not list it. */
  readonly status?: string;
  /** What the server appends to every search, without parentheses, where an index is shared. */
  readonly filter?: string;
}

const endpoint = (path: string, index: string, status?: string, filter?: string): Endpoint => ({
  path,
  index,
  ...(status === undefined ? {} : { status }),
  ...(filter === undefined ? {} : { filter }),
});

/** Every endpoint, in the order of the status page. */
export const ENDPOINTS: readonly Endpoint[] = [
  endpoint('animalandveterinary/event', 'animalandveterinarydrugevent', 'animalandveterinarydrugevent'),
  endpoint('device/classification', 'deviceclass', 'deviceclass'),
  endpoint('device/510k', 'deviceclearance', 'deviceclearance'),
  endpoint('device/enforcement', 'recall', 'deviceenforcement', 'product_type:devices'),
  endpoint('device/event', 'deviceevent', 'deviceevent'),
  endpoint('device/pma', 'devicepma', 'devicepma'),
  endpoint('device/recall', 'devicerecall', 'devicerecall'),
  endpoint('device/registrationlisting', 'devicereglist', 'devicereglist'),
  endpoint('device/udi', 'deviceudi', 'deviceudi'),
  endpoint('device/covid19serology', 'covid19serology', 'covid19serology'),
  endpoint('drug/enforcement', 'recall', 'drugenforcement', 'product_type:drugs'),
  endpoint('drug/shortages', 'drugshortages', 'drugshortages'),
  endpoint('drug/drugsfda', 'drugsfda', 'drugsfda'),
  endpoint('drug/event', 'drugevent', 'drugevent'),
  endpoint('drug/label', 'druglabel', 'druglabel'),
  endpoint('drug/ndc', 'ndc', 'ndc'),
  endpoint('drug/orangebook', 'drugorangebook'),
  endpoint('food/enforcement', 'recall', 'foodenforcement', 'product_type:food'),
  endpoint('food/event', 'foodevent', 'foodevent'),
  endpoint('cosmetic/event', 'cosmeticevent', 'cosmeticevent'),
  endpoint('tobacco/problem', 'tobaccoproblem', 'tobaccoproblem'),
  endpoint('tobacco/researchpreventionads', 'tobaccoresearchpreventionads', 'tobaccoresearchpreventionads'),
  endpoint('tobacco/researchdigitalads', 'tobaccoresearchdigitalads', 'tobaccoresearchdigitalads'),
  endpoint('tobacco/researchsmokefree', 'tobaccoresearchsmokefree'),
  endpoint('other/nsde', 'othernsde', 'othernsde'),
  endpoint('other/substance', 'substancedata', 'othersubstance'),
  endpoint('other/unii', 'otherunii', 'otherunii'),
  endpoint('other/historicaldocument', 'historicaldocument', 'otherhistoricaldocument'),
  endpoint('transparency/crl', 'crl', 'transparencycrl'),
];
