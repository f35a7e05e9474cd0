import { type Firm, makeFirm, makeName } from '../firm.ts';
import { zipfWeights } from '../partition.ts';
import type { Random } from '../random.ts';
import { remember } from '../remember.ts';
import type { Universe } from '../universe.ts';
import { DOSAGE_FORMS, STRENGTHS, UNAPPROVED_CATEGORIES } from '../vocabulary/drug-terms.ts';
import { at, padded } from '../words.ts';
import { type Ingredient, makeIngredient } from './ingredient.ts';

/** An application for marketing as others refer to it. */
export interface ApplicationFacts {
  readonly index: number;
  /** `NDA021880`. */
  readonly number: string;
  readonly kind: 'NDA' | 'ANDA' | 'BLA';
  readonly ingredients: readonly Ingredient[];
  readonly sponsor: number;
  readonly approved: number;
  readonly brand: string;
  readonly form: (typeof DOSAGE_FORMS)[number];
  readonly strengths: readonly string[];
}

/** A label and the products it stands for. */
export interface LabelFacts {
  readonly index: number;
  readonly splId: string;
  readonly setId: string;
  readonly labeler: number;
  readonly overTheCounter: boolean;
  readonly category: string;
  /** An application's number, the citation of a monograph, or empty. */
  readonly authority: string;
  readonly application: ApplicationFacts | undefined;
  readonly brand: string;
  readonly ingredients: readonly Ingredient[];
  readonly form: (typeof DOSAGE_FORMS)[number];
  readonly strengths: readonly string[];
  readonly originalPackager: boolean;
  readonly products: readonly number[];
  readonly started: number;
}

/** A product of drug/ndc and its packages. */
export interface ProductFacts {
  readonly ndc: string;
  readonly packages: readonly PackageFacts[];
}

export interface PackageFacts {
  readonly ndc: string;
  /** The same in eleven digits, without hyphens. */
  readonly ndc11: string;
  readonly size: number;
}

/** Everything drugs have in common: ingredients, applications, labels, products, and who refers to whom. */
export interface DrugWorld {
  readonly universe: Universe;
  readonly ingredients: number;
  readonly labels: number;
  readonly products: number;
  readonly applications: number;
  ingredient(index: number): Ingredient;
  firm(index: number): Firm;
  application(index: number): ApplicationFacts;
  label(index: number): LabelFacts;
  labelOfProduct(product: number): LabelFacts;
  product(index: number): ProductFacts;
  /** A label by popularity: few of them are in most reports. */
  popularLabel(random: Random): LabelFacts;
  /** Up to `most` labels of an application. */
  labelsOf(application: number, most: number): LabelFacts[];
}

const UNAPPROVED_SHARE = 0.2;
/** With 4, one label in a hundred is in three of ten reports. */
const POPULARITY = 4;
const PRODUCT_NUMBERS = 9000;
const REMEMBERED = 8192;
/** The kind of an application follows from the last digit of its index. */
const KINDS = ['NDA', 'NDA', 'NDA', 'NDA', 'ANDA', 'ANDA', 'ANDA', 'ANDA', 'ANDA', 'BLA'] as const;
const FIRST_NUMBERS = { NDA: 20_000, ANDA: 70_000, BLA: 125_000 } as const;

export function createDrugWorld(universe: Universe): DrugWorld {
  const ingredients = Math.min(universe.count('other/unii'), universe.count('other/substance'));
  const applications = universe.count('drug/drugsfda');
  const labels = universe.count('drug/label');
  const products = universe.count('drug/ndc');
  const firms = Math.max(12, Math.round(applications / 3));
  const times = universe.timeline('drug/drugsfda', applications, 400);
  const byIngredient = universe.partition('application', applications, zipfWeights(ingredients, 0.8));
  // Each application has a label as long as there are enough; the others go to the applications that sell.
  const furtherLabels = universe.partition('label', Math.max(0, labels - applications), zipfWeights(applications, 0.9));
  const ingredient = remember(REMEMBERED, (index) => makeIngredient(universe, index));

  const application = remember(REMEMBERED, (index): ApplicationFacts => {
    const random = universe.random('application facts', index);
    const kind = at(KINDS, index);
    const active = [ingredient(byIngredient.groupOf(index))];
    if (random.chance(0.12))
      active.push(ingredient((byIngredient.groupOf(index) + 1 + random.below(20)) % ingredients));
    return {
      index,
      number: kind + padded(FIRST_NUMBERS[kind] + index, 6),
      kind,
      ingredients: active,
      sponsor: random.below(firms),
      approved: times.dayOf(index),
      brand: kind === 'ANDA' ? active.map(({ name }) => name).join(' and ') : makeName(random),
      form: random.pickEarly(DOSAGE_FORMS),
      strengths: random.some(STRENGTHS, random.between(1, 4)),
    };
  });

  const label = remember(REMEMBERED, (index): LabelFacts => {
    const random = universe.random('label facts', index);
    const own = index < applications ? index : furtherLabels.groupOf(index - applications);
    const approved = !random.chance(UNAPPROVED_SHARE);
    const from = application(own);
    const [category, citation] = random.pick(UNAPPROVED_CATEGORIES);
    const originalPackager = !approved || !random.chance(0.25);
    const listed: number[] = [];
    for (let product = index; product < products; product += labels) listed.push(product);
    return {
      index,
      splId: universe.uuid('spl', index),
      setId: universe.uuid('spl set', index),
      labeler: approved && originalPackager && index < applications ? from.sponsor : random.below(firms),
      overTheCounter: !approved || random.chance(0.08),
      category: approved ? from.kind : category,
      authority: approved ? from.number : citation,
      application: approved ? from : undefined,
      brand: approved ? from.brand : makeName(random),
      ingredients: approved ? from.ingredients : [ingredient(random.below(ingredients))],
      form: approved ? from.form : random.pick(DOSAGE_FORMS),
      strengths: approved ? from.strengths : random.some(STRENGTHS, 1),
      originalPackager,
      products: listed,
      started: Math.min(from.approved + random.between(10, 1500), universe.reloadedOn('drug/ndc') - 30),
    };
  });

  const product = (index: number): ProductFacts => {
    const random = universe.random('product facts', index);
    const labelerNumber = label(index % labels).labeler + firms * Math.floor(index / PRODUCT_NUMBERS);
    const short = labelerNumber % 3 === 0 && labelerNumber < 8900;
    const labeler = short ? String(1000 + labelerNumber) : String(10_000 + labelerNumber);
    const number = String(1000 + (index % PRODUCT_NUMBERS));
    const ndc = `${labeler}-${number}`;
    const packages = Array.from({ length: random.between(1, 3) }, (_, place): PackageFacts => {
      const segment = short ? String(10 + place * 20) : String(place + 1);
      return {
        ndc: `${ndc}-${segment}`,
        ndc11: labeler.padStart(5, '0') + number + segment.padStart(2, '0'),
        size: random.pick([10, 15, 30, 60, 90, 100, 180, 500]),
      };
    });
    return { ndc, packages };
  };

  return {
    universe,
    ingredients,
    labels,
    products,
    applications,
    ingredient,
    firm: remember(REMEMBERED, (index) => makeFirm(universe.random('drug firm', index), 'drug')),
    application,
    label,
    labelOfProduct: (index) => label(index % labels),
    product,
    popularLabel: (random) => label(Math.floor(random.fraction() ** POPULARITY * labels)),
    labelsOf(index, most) {
      const found: LabelFacts[] = [];
      const take = (candidate: number | undefined): void => {
        if (candidate === undefined || candidate >= labels) return;
        const facts = label(candidate);
        if (facts.application?.index === index) found.push(facts);
      };
      take(index);
      for (let ordinal = 0; ordinal < Math.min(most - 1, furtherLabels.size(index)); ordinal += 1) {
        const member = furtherLabels.member(index, ordinal);
        take(member === undefined ? undefined : member + applications);
      }
      return found;
    },
  };
}
