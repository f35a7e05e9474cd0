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

/** Sentences cut at their blanks once, instead of searched for them for every label. */
const cut = (sentences: readonly string[]): string[][] => sentences.map((text) => text.split(/(\{\w+\})/));
const PRESCRIPTION = cut(PRESCRIPTION_SENTENCES);
const OVER_THE_COUNTER = cut(OVER_THE_COUNTER_SENTENCES);

/** Makes the records of drug/label. */
export function makeLabels(world: DrugWorld, openfda: (label: number) => WireRecord): (index: number) => WireRecord {
  const { universe } = world;
  return (index) => {
    const random = universe.random('label', index);
    const facts = world.label(index);
    const latest = universe.reloadedOn('drug/label') - 1;
    const sentences = sentencesOn(facts, random);
    const matched = !random.chance(UNMATCHED_SHARE);
    return {
      id: facts.splId,
      set_id: facts.setId,
      version: String(random.between(1, 30)),
      effective_time: universe.calendar.basic(Math.min(latest, facts.started + random.between(0, 2500))),
      ...proseOf(facts, sentences, random),
      ...rareSections(facts, sentences, random),
      package_label_principal_display_panel: [
        `PRINCIPAL DISPLAY PANEL ${facts.brand} ${facts.form[0]} NDC ${productNdc(world, facts)} ${LABEL_MARK}`,
      ],
      spl_product_data_elements: [`${facts.brand} ${names(facts)} ${facts.form[0]} ${names(facts).toUpperCase()}`],
      spl_unclassified_section: random.chance(0.5)
        ? [facts.overTheCounter ? 'Drug Facts' : 'Rx only', `Distributed by: ${world.firm(facts.labeler).name}`]
        : undefined,
      '@epoch': random.chance(0.02) ? 1_430_000_000 + random.between(0, 9_999_999) + 0.25 : undefined,
      ...(matched ? { openfda: openfda(index) } : random.chance(0.95) ? { openfda: {} } : {}),
      sample_unlisted_field: unlistedField(random),
    };
  };
}

const names = ({ ingredients }: LabelFacts): string => ingredients.map(({ name }) => name).join(' and ');

const productNdc = (world: DrugWorld, { products: [first] }: LabelFacts): string =>
  first === undefined ? 'none' : world.product(first).ndc;

/** The label's own sections: a prescription label runs to many pages, a box of tablets to a few lines. */
function proseOf(facts: LabelFacts, sentences: readonly string[], random: Random): WireRecord {
  const { overTheCounter } = facts;
  const shares = overTheCounter ? sections.OVER_THE_COUNTER_SECTIONS : sections.PRESCRIPTION_SECTIONS;
  const prose: WireRecord = {};
  let number = 0;
  for (const [name, share] of Object.entries(shares)) {
    if (!random.chance(share)) continue;
    number += 1;
    prose[name] = overTheCounter
      ? section(capitalized(name), '', sentences, random.between(1, 4), random)
      : section(name.toUpperCase(), `${number} `, sentences, random.between(6, 30), random);
    const tables: readonly string[] = sections.SECTIONS_WITH_TABLES;
    if (tables.includes(name) && random.chance(TABLE_SHARE)) prose[`${name}_table`] = [table(facts, random)];
  }
  return prose;
}

/** One of the rare sections and one table section, in turn, so that every one of them is found somewhere. */
function rareSections(facts: LabelFacts, sentences: readonly string[], random: Random): WireRecord {
  if (facts.index % RARE_EVERY !== 0) return {};
  const turn = facts.index / RARE_EVERY;
  const name = at(sections.RARE_SECTIONS, turn);
  return {
    [name]: section(name.toUpperCase(), '', sentences, random.between(1, 3), random),
    [`${at(ALL_SECTIONS, turn)}_table`]: [table(facts, random)],
  };
}

/** The sentences about one drug: what a label says of it in one section it says with the same numbers in every other. */
function sentencesOn(facts: LabelFacts, random: Random): string[] {
  const drugClass = facts.ingredients[0]?.family.epc ?? 'drug';
  return (facts.overTheCounter ? OVER_THE_COUNTER : PRESCRIPTION).map((parts) => {
    const said = parts.map((part) => {
      if (part === '{drug}') return facts.brand;
      if (part === '{class}') return drugClass;
      return part === '{n}' ? String(random.between(2, 90)) : part;
    });
    // Joined and not added up: a flat text is copied at once wherever it is said.
    return said.join('');
  });
}

function section(name: string, prefix: string, sentences: readonly string[], count: number, random: Random): string[] {
  return [`${prefix}${name.replaceAll('_', ' ')} ${compose(sentences, count, random)}`];
}

function table(facts: LabelFacts, random: Random): string {
  const row = (name: string): string =>
    `<tr><td>${name}</td><td>${random.between(1, 40)} %</td><td>${random.between(1, 40)} %</td></tr>`;
  return `<table width="75%"> <caption>${facts.brand} against placebo</caption> <tbody>${['Headache', 'Nausea', 'Dizziness'].map(row).join('')}</tbody> </table>`;
}
