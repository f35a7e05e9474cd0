import type { WireRecord } from '../../world.ts';
import { makeName } from '../firm.ts';
import type { Random } from '../random.ts';
import type { Universe } from '../universe.ts';
import { unlistedField } from '../unlisted-field.ts';
import { padded } from '../words.ts';

const SAMPLES_A_DEVICE = 110;
/** The evaluations of 2020 began on 2020-04-21 and are over. */
const FIRST_DAY = 18_373;
const TITERS = ['100', '400', '1600', '6400'] as const;

/** Makes the records of device/covid19serology: one sample tested with one device; what was not measured is `NA`. */
export function makeSerology(universe: Universe): (index: number) => WireRecord {
  return (index) => {
    const random = universe.random('serology', index);
    const evaluation = Math.floor(index / SAMPLES_A_DEVICE);
    const device = universe.random('serology device', evaluation);
    const number = (index % SAMPLES_A_DEVICE) + 1;
    const positive = number > 80;
    const combined = device.chance(0.5);
    const single = (measured: boolean): string =>
      measured ? (random.chance(0.93) === positive ? 'Positive' : 'Negative') : 'NA';
    const igm = single(combined);
    const igg = single(true);
    const pan = single(!combined && device.chance(0.3));
    const rare = random.chance(0.08);
    return {
      evaluation_id: rare ? `maf${padded(3200 + evaluation, 4)}-a001` : undefined,
      igm_iga_result: rare ? single(true) : undefined,
      igm_iga_agree: rare ? agreement(igg, positive) : undefined,
      manufacturer: makeName(device),
      device: combined ? 'COVID-19 IgG/IgM Rapid Test Cassette' : 'SARS-CoV-2 ELISA (IgG)',
      date_performed: universe.calendar.short(FIRST_DAY + Math.min(evaluation * 3, 400)),
      lot_number: device.alphanumeric(8),
      panel: `Panel ${(evaluation % 3) + 1}`,
      sample_no: String(number),
      sample_id: `C${padded(number, 4)}`,
      type: random.chance(0.8) ? 'Serum' : 'Plasma',
      group: positive ? 'Positives' : random.chance(0.1) ? 'HIV+' : 'Negatives',
      days_from_symptom: positive ? String(random.between(8, 60)) : 'NA',
      igm_result: igm,
      igg_result: igg,
      iga_result: 'NA',
      pan_result: pan,
      igm_igg_result: combined ? igg : 'NA',
      control: 'Pass',
      igm_titer: titer(positive, random),
      igg_titer: titer(positive, random),
      pan_titer: titer(positive, random),
      igm_truth: positive ? 'Positive' : 'Negative',
      igg_truth: positive ? 'Positive' : 'Negative',
      antibody_truth: positive ? 'Positive' : 'Negative',
      igm_agree: agreement(igm, positive),
      igg_agree: agreement(igg, positive),
      iga_agree: 'NA',
      pan_agree: agreement(pan, positive),
      igm_igg_agree: combined ? agreement(igg, positive) : 'NA',
      antibody_agree: agreement(igg, positive),
      sample_unlisted_field: unlistedField(random),
    };
  };
}

const titer = (positive: boolean, random: Random): string => (positive ? random.pick(TITERS) : '0');

/** Whether a result is a true or false positive or negative. */
function agreement(result: string, positive: boolean): string {
  if (result === 'NA') return 'NA';
  return result === 'Positive' ? (positive ? 'TP' : 'FP') : positive ? 'FN' : 'TN';
}
