import type { WireRecord } from '../../world.ts';
import type { Random } from '../random.ts';
import {
  DEVICE_PARTS,
  EVALUATION_SENTENCES,
  EVENT_SENTENCES,
  NARRATIVE_END,
} from '../vocabulary/device-event-terms.ts';
import { compose } from '../words.ts';
import type { DeviceWorld } from './device-world.ts';
import type { EventFacts } from './event-facts.ts';

const FIRST_TEXT_KEY = 30_000_000;

/** The texts of a report: what happened, and mostly what the manufacturer found. */
export function narratives(world: DeviceWorld, facts: EventFacts, random: Random): WireRecord[] {
  const device = (world.code(facts.code).name.split(',')[0] ?? 'DEVICE').toUpperCase();
  const part = random.pick(DEVICE_PARTS);
  const write = (sentences: readonly string[], least: number, most: number): string => {
    return `${compose(sentences, random.between(least, most), random).replaceAll('{device}', device).replaceAll('{part}', part)} ${NARRATIVE_END}`;
  };
  const text = (ordinal: number, kind: string, content: string): WireRecord => ({
    mdr_text_key: String(FIRST_TEXT_KEY + facts.index * 3 + ordinal),
    text_type_code: kind,
    patient_sequence_number: random.chance(0.1) ? '' : '1',
    date_report: facts.old ? world.universe.calendar.basic(facts.received) : undefined,
    text: content,
  });
  // Most narratives are a few sentences; one in twenty goes on for pages.
  const long = random.chance(0.05);
  const texts = [
    text(0, 'Description of Event or Problem', random.chance(0.02) ? '' : write(EVENT_SENTENCES, 3, long ? 40 : 9)),
  ];
  if (!facts.voluntary && random.chance(0.75)) {
    texts.push(text(1, 'Additional Manufacturer Narrative', write(EVALUATION_SENTENCES, 2, long ? 20 : 6)));
  }
  if (random.chance(0.08)) texts.push(text(2, 'Manufacturer Evaluation Summary', write(EVALUATION_SENTENCES, 1, 4)));
  return texts;
}
