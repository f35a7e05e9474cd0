import type { WireRecord } from '../../world.ts';
import type { Random } from '../random.ts';
import { unlistedField } from '../unlisted-field.ts';
import * as sections from '../vocabulary/label-sections.ts';
import { LABEL_MARK, OVER_THE_COUNTER_SENTENCES, PRESCRIPTION_SENTENCES } from '../vocabulary/label-sentences.ts';
import { at, capitalized, compose } from '../words.ts';
import type { DrugWorld, LabelFacts } from './drug-world.ts';

const TABLE_SHARE = 0.12;
const UNMATCHED_SHARE = 0.13;
/** One label in so many carries a section that hardly any label has. */
const RARE_EVERY = 2;
const ALL_SECTIONS = [
  ...new Set([
    ...Object.keys(sections.PRESCRIPTION_SECTIONS),
    ...Object.keys(sections.OVER_THE_COUNTER_SECTIONS),
    ...sections.RARE_SECTIONS,
  ]),
  'package_label_principal_display_panel',
  'spl_product_data_elements',
  'spl_unclassified_section',
];

/** Makes the records of drug/label. */
export function makeLabels(world: DrugWorld, openfda: (label: number) => WireRecord): (index: number) => WireRecord {
  const { universe } = world;
  return (index) => {
    const random = universe.random('label', index);
    const facts = world.label(index);
    const latest = universe.reloadedOn('drug/label') - 1;
    const matched = !random.chance(UNMATCHED_SHARE);
    return {
      id: facts.splId,
      set_id: facts.setId,
      version: String(random.between(1, 30)),
      effective_time: universe.calendar.basic(Math.min(latest, facts.started + random.between(0, 2500))),
      ...proseOf(facts, random),
      ...rareSections(facts, random),
      package_label_principal_display_panel: [
        `PRINCIPAL DISPLAY PANEL ${facts.brand} ${facts.form[0]} NDC ${productNdc(world, facts)} ${LABEL_MARK}`,
      ],
      spl_product_data_elements: [`${facts.brand} ${names(facts)} ${facts.form[0]} ${names(facts).toUpperCase()}`],
      ...(random.chance(0.5)
        ? {
            spl_unclassified_section: [
              facts.overTheCounter ? 'Drug Facts' : 'Rx only',
              `Distributed by: ${world.firm(facts.labeler).name}`,
            ],
          }
        : {}),
      ...(random.chance(0.02) ? { '@epoch': 1_430_000_000 + random.between(0, 9_999_999) + 0.25 } : {}),
      ...(matched ? { openfda: openfda(index) } : random.chance(0.95) ? { openfda: {} } : {}),
      ...unlistedField(random),
    };
  };
}

const names = ({ ingredients }: LabelFacts): string => ingredients.map(({ name }) => name).join(' and ');

const productNdc = (world: DrugWorld, { products: [first] }: LabelFacts): string =>
  first === undefined ? 'none' : world.product(first).ndc;

/** The label's own sections: a prescription label runs to many pages, a box of tablets to a few lines. */
function proseOf(facts: LabelFacts, random: Random): WireRecord {
  const shares = facts.overTheCounter ? sections.OVER_THE_COUNTER_SECTIONS : sections.PRESCRIPTION_SECTIONS;
  const prose: WireRecord = {};
  let number = 0;
  for (const [name, share] of Object.entries(shares)) {
    if (!random.chance(share)) continue;
    number += 1;
    prose[name] = facts.overTheCounter
      ? [write(facts, name, '', random, 1, 4)]
      : [write(facts, name, `${number} `, random, 6, 30)];
    const tables: readonly string[] = sections.SECTIONS_WITH_TABLES;
    if (tables.includes(name) && random.chance(TABLE_SHARE)) prose[`${name}_table`] = [table(facts, random)];
  }
  return prose;
}

/** One of the rare sections and one table section, in turn, so that every one of them is found somewhere. */
function rareSections(facts: LabelFacts, random: Random): WireRecord {
  if (facts.index % RARE_EVERY !== 0) return {};
  const turn = facts.index / RARE_EVERY;
  const section = at(sections.RARE_SECTIONS, turn);
  return {
    [section]: [write(facts, section, '', random, 1, 3)],
    [`${at(ALL_SECTIONS, turn)}_table`]: [table(facts, random)],
  };
}

function write(
  facts: LabelFacts,
  section: string,
  prefix: string,
  random: Random,
  least: number,
  most: number,
): string {
  const sentences = facts.overTheCounter ? OVER_THE_COUNTER_SENTENCES : PRESCRIPTION_SENTENCES;
  const title = facts.overTheCounter
    ? capitalized(section.replaceAll('_', ' '))
    : section.replaceAll('_', ' ').toUpperCase();
  return `${prefix}${title} ${compose(sentences, random.between(least, most), random)}`
    .replaceAll('{drug}', facts.brand)
    .replaceAll('{class}', facts.ingredients[0]?.family.epc ?? 'drug')
    .replaceAll('{n}', () => String(random.between(2, 90)));
}

function table(facts: LabelFacts, random: Random): string {
  const row = (name: string): string =>
    `<tr><td>${name}</td><td>${random.between(1, 40)} %</td><td>${random.between(1, 40)} %</td></tr>`;
  return `<table width="75%"> <caption>${facts.brand} against placebo</caption> <tbody>${['Headache', 'Nausea', 'Dizziness'].map(row).join('')}</tbody> </table>`;
}
