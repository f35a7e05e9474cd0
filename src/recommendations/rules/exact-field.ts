import type { ExactEvidence } from '../evidence.ts';
import type { Recommendation, RecommendationRule } from '../recommendation.ts';

const minUses = 5;
const minRefused = 3;
const minRecords = 20;
/** Of the records found, so many do not hold the value whole. */
const minOthers = 0.1;
/** Fewer terms are flags and codes, which are the same by words and whole. */
const minTerms = 10;
const minValues = 20;
/** Of the values, so many are of several words, which were counted apart. */
const minSeveralWords = 0.1;

/** The `.exact` twin of an analysed text field, where records show that searches and counts of it take words for values. */
export const exactFieldRule: RecommendationRule = ({ exact }) =>
  exact.flatMap((row) => (row.kind === 'search' ? searched(row) : counted(row)));

function searched({ dataset, field, uses, records, whole }: Extract<ExactEvidence, { kind: 'search' }>) {
  const others = records - whole;
  if (uses < minUses || records < minRecords || whole === 0 || others < records * minOthers) return [];
  return [
    advice({
      id: `exact-search ${dataset} ${field}`,
      title: `Search ${dataset} by ${field}.exact where the whole value is meant`,
      because: `Quoted values of ${field} were searched for ${uses} times; of ${records} records that were found only ${whole} hold the value whole, the others hold its words among more`,
      expectedGain: `${others} of ${records} records less to fetch and sort out`,
    }),
  ];
}

function counted(row: Extract<ExactEvidence, { kind: 'count' }>) {
  const { dataset, field, uses, refused, terms, values, severalWords } = row;
  if (refused >= minRefused && terms === 0) {
    return [
      advice({
        id: `exact-count ${dataset} ${field}`,
        title: `Count ${field}.exact of ${dataset}`,
        because: `${field} was counted ${uses} times, and openFDA was asked for it and refused ${refused} times: it counts whole values, not words`,
        expectedGain: `Answers in place of errors, and ${refused} requests that lead to something`,
      }),
    ];
  }
  if (uses < minUses || terms < minTerms || values < minValues || severalWords < values * minSeveralWords) return [];
  return [
    advice({
      id: `exact-count ${dataset} ${field}`,
      title: `Count ${field}.exact of ${dataset} where whole values are meant`,
      because: `${field} was counted ${uses} times, in ${terms} terms, each a single word in lower case; of ${values} values in records ${severalWords} are of several words`,
      expectedGain: 'Counts of values as they are written, and not of the words in them',
    }),
  ];
}

function advice(told: Pick<Recommendation, 'id' | 'title' | 'because' | 'expectedGain'>): Recommendation {
  return { ...told, setting: undefined, severity: 'WORTHWHILE' };
}
