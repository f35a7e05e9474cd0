const DISCLAIMER =
  'Do not rely on openFDA to make decisions regarding medical care. While we make every effort to ensure that data is accurate, you should assume all results are unvalidated. We may limit or otherwise restrict your access to the API in line with our Terms of Service.';
const FOOD_EVENT_DISCLAIMER = `${DISCLAIMER} Submission of an adverse event report does not constitute an admission that a product caused or contributed to an event. The information in these reports has not been scientifically or otherwise verified as to a cause and effect relationship and cannot be used to estimate incidence (occurrence rate) or to estimate risk.`;

/** What every answer says of itself. */
export function meta(index: string, lastUpdated: string) {
  return {
    disclaimer: index === 'foodevent' ? FOOD_EVENT_DISCLAIMER : DISCLAIMER,
    terms: 'https://open.fda.gov/terms/',
    license: 'https://open.fda.gov/license/',
    last_updated: lastUpdated,
  };
}
