import type { WireRecord } from '../../world.ts';
import type { Random } from '../random.ts';
import type { Universe } from '../universe.ts';

const PRODUCTS = ['cigarette', 'smokeless_tobacco', 'vape'] as const;
const BELIEFS = [
  'addiction_beliefs',
  'attitudes',
  'harmful_and_potentially_harmful_constituents',
  'health_consequences_beliefs',
] as const;
/** The ways in which a study splits its sample, and the field that tells the part; the whole sample has none. */
const SPLITS = [
  ['full_sample', undefined, ['']],
  ['age_group', 'age_group', ['12-14', '15-17', '18-24']],
  ['gender', 'gender', ['Female', 'Male']],
  ['race_or_ethnicity', 'race_or_ethnicity', ['Hispanic', 'Non-Hispanic Black', 'Non-Hispanic White', 'Other']],
  ['risk_status', 'tobacco_use_status', ['At risk', 'Experimenter', 'Not at risk']],
] as const;
const METRICS = [
  ['Sessions', 'Visits to the site'],
  ['Bounce rate', 'Share of visits of a single page'],
  ['Pages per session', 'Pages read in one visit'],
  ['Average session duration', 'Seconds from the first page to the last'],
] as const;

const decimal = (random: Random, most: number): string => (random.fraction() * most).toFixed(2);

/** Makes the records of tobacco/researchpreventionads: how advertisements changed what young people believe. */
export function makePreventionAds(universe: Universe): (index: number) => WireRecord {
  return (index) => {
    const random = universe.random('prevention ads', index);
    return {
      ad_number: `Ad ${index + 1}`,
      study_name: `Sample study ${Math.floor(index / 4) + 1}`,
      ...Object.fromEntries(
        SPLITS.map(([split, field, values]) => [split, values.map((value) => part(field, value, random))]),
      ),
    };
  };
}

function part(field: string | undefined, value: string, random: Random): WireRecord {
  const group = (): WireRecord => ({
    mean: decimal(random, 5),
    number: String(random.between(100, 900)),
    standard_deviation: decimal(random, 2),
  });
  const effects = PRODUCTS.flatMap((product) =>
    BELIEFS.map((belief) => [
      `${product}_${belief}`,
      {
        control_group: group(),
        exposure_group: group(),
        effect_size: decimal(random, 1),
        lower_bound: `-${decimal(random, 1)}`,
        upper_bound: decimal(random, 2),
      },
    ]),
  );
  return {
    ...(field === undefined ? {} : { [field]: value }),
    product: random.pick(['Cigarette', 'Smokeless tobacco', 'Vape'] as const),
    exposure_type: random.pick(['Forced exposure', 'Natural exposure'] as const),
    control_group_number: String(random.between(100, 900)),
    exposure_group_number: String(random.between(100, 900)),
    ...Object.fromEntries(effects),
  };
}

/** Makes the records of tobacco/researchdigitalads: how long people watched advertisements on the web. */
export function makeDigitalAds(universe: Universe): (index: number) => WireRecord {
  return (index) => {
    const random = universe.random('digital ads', index);
    return {
      ad_number: `Ad ${index + 1}`,
      channel_or_format: random.pick(['Skippable in-stream', 'Six-second bumper', 'In-feed', 'Story'] as const),
      views: String(random.between(50, 5000)),
      view_through_rate: decimal(random, 1),
      playback_seconds: decimal(random, 30),
      playback_seconds_standard_deviation: decimal(random, 9),
      attentive_seconds: decimal(random, 20),
      attentive_seconds_standard_deviation: decimal(random, 8),
      attentive_average: decimal(random, 1),
      attentive_vtr: decimal(random, 1),
      ad_recognition: decimal(random, 1),
      brand_recognition: decimal(random, 1),
    };
  };
}

/** Makes the records of tobacco/researchsmokefree: who came to a site on quitting, and from where. */
export function makeSmokefree(universe: Universe): (index: number) => WireRecord {
  return (index) => {
    const random = universe.random('smokefree', index);
    const [metric, definition] = random.pick(METRICS);
    const share = (): number => Math.round(random.fraction() * 1000) / 10;
    return {
      metric,
      variable: `${metric} ${index + 1}`,
      variable_definition: definition,
      traffic_referral_group: {
        direct_traffic: share(),
        direct_traffic_denominator: random.between(1000, 90_000),
        organic_traffic: share(),
        organic_traffic_denominator: random.between(1000, 90_000),
        the_real_cost_campaign: share(),
        the_real_cost_campaign_denominator: random.between(1000, 90_000),
      },
    };
  };
}
