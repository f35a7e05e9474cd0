/** What openFDA says of every answer, in its own words; the longer disclaimer that food/event sends adds nothing to them. */
export const conditionsOfUse = {
  disclaimer:
    'Do not rely on openFDA to make decisions regarding medical care. While we make every effort to ensure that data is accurate, you should assume all results are unvalidated. We may limit or otherwise restrict your access to the API in line with our Terms of Service.',
  terms: 'https://open.fda.gov/terms/',
  license: 'https://open.fda.gov/license/',
} as const;
