import type { WireRecord } from '../../world.ts';
import { makeName } from '../firm.ts';
import type { Universe } from '../universe.ts';
import { compose } from '../words.ts';

const FIRST_YEAR = 1913;
const LAST_YEAR = 2014;
const SENTENCES = [
  'The Food and Drug Administration today announced the seizure of a quantity of canned goods found unfit for consumption.',
  'The Commissioner said that consumers who hold the product should return it to the place of purchase.',
  'The action follows an inspection of the plant by district inspectors.',
  'Public hearings on the proposed regulation will begin in the autumn.',
  'Physicians have been sent a letter that tells them of the new warning.',
  'The firm has agreed to recall all lots shipped since the beginning of the year.',
  'Comments may be filed with the Hearing Clerk within sixty days of publication in the Federal Register.',
] as const;

/** Makes the records of other/historicaldocument: press releases and talk papers of 1913 to 2014. */
export function makeHistoricalDocuments(universe: Universe): (index: number) => WireRecord {
  const count = universe.count('other/historicaldocument');
  return (index) => {
    const random = universe.random('historical document', index);
    const year = FIRST_YEAR + Math.floor((index / count) * (LAST_YEAR - FIRST_YEAR + 1));
    const text = compose(SENTENCES, random.between(6, 60), random);
    return {
      num_of_pages: random.between(1, 12),
      year: String(year),
      text: `FOR IMMEDIATE RELEASE\n${makeName(random).toUpperCase()}\n\n${text}\n\n(Generated sample text)`,
      doc_type: random.chance(0.8) ? 'pr' : 'talk',
      download_url: random.chance(0.9) ? `https://www.example.org/historical/${year}-${index}.pdf` : undefined,
    };
  };
}
