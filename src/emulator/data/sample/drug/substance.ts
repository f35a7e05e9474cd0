import type { WireRecord } from '../../world.ts';
import { unlistedField } from '../unlisted-field.ts';
import { at } from '../words.ts';
import type { DrugWorld } from './drug-world.ts';
import type { Ingredient } from './ingredient.ts';
import { mixture, modifications, nucleicAcid, polymer, protein, structurallyDiverse } from './substance-classes.ts';
import { createSubstanceParts, type SubstanceParts, without } from './substance-parts.ts';
import { moieties, structure } from './substance-structure.ts';

/** Six of ten substances are chemicals. */
const CLASSES = [
  'chemical',
  'chemical',
  'protein',
  'chemical',
  'polymer',
  'chemical',
  'mixture',
  'chemical',
  'nucleicAcid',
  'structurallyDiverse',
  'chemical',
] as const;
const CODE_SYSTEMS = [
  ['CAS', 'https://www.example.org/cas/'],
  ['ECHA (EC/EINECS)', 'https://www.example.org/echa/'],
  ['NCI_THESAURUS', 'https://www.example.org/nci/'],
  ['WHO-ATC', 'https://www.example.org/atc/'],
] as const;

const DESCRIPTIONS: Readonly<Record<(typeof CLASSES)[number], (parts: SubstanceParts) => WireRecord>> = {
  chemical: (parts) => ({ structure: structure(parts), moieties: moieties(parts) }),
  protein: (parts) => ({ protein: protein(parts), modifications: modifications(parts) }),
  nucleicAcid: (parts) => ({ nucleic_acid: nucleicAcid(parts) }),
  polymer: (parts) => ({ polymer: polymer(parts) }),
  mixture: (parts) => ({ mixture: mixture(parts) }),
  structurallyDiverse: (parts) => ({ structurally_diverse: structurallyDiverse(parts) }),
};

/** Makes the records of other/substance: one for each ingredient of the world. */
export function makeSubstances(world: DrugWorld): (index: number) => WireRecord {
  const { universe } = world;
  return (index) => {
    const random = universe.random('substance', index);
    const ingredient = world.ingredient(index);
    const sources = Array.from({ length: random.between(2, 5) }, () => random.uuid());
    const parts = createSubstanceParts(world, random, sources);
    const kind = at(CLASSES, index);
    return {
      uuid: universe.uuid('substance', index),
      unii: ingredient.unii,
      substance_class: kind,
      definition_type: 'PRIMARY',
      definition_level: random.chance(0.9) ? 'COMPLETE' : 'INCOMPLETE',
      version: String(random.between(1, 60)),
      tags: random.chance(0.7) ? random.some(['MI', 'USP', 'INN', 'WHO-DD', 'VANDF'], 2) : undefined,
      names: names(ingredient, parts),
      codes: codes(ingredient, parts),
      references: sources.map((uuid) => reference(uuid, parts)),
      ...DESCRIPTIONS[kind](parts),
      relationships: random.chance(0.6) ? relationships(parts) : undefined,
      properties: random.chance(0.4) ? properties(parts) : undefined,
      notes: random.chance(0.3) ? [{ ...parts.signed(), note: 'Generated sample substance' }] : undefined,
      sample_unlisted_field: unlistedField(random),
    };
  };
}

function names({ name, index }: Ingredient, parts: SubstanceParts): WireRecord[] {
  const { random } = parts;
  const other = (text: string, type: string): WireRecord => ({
    ...parts.signed(),
    name: text,
    type,
    display_name: false,
    preferred: false,
    languages: ['en'],
  });
  return [
    {
      ...parts.signed(),
      name: name.toUpperCase(),
      type: 'cn',
      display_name: true,
      preferred: random.chance(0.3),
      languages: ['en'],
      ...(random.chance(0.3)
        ? {
            domains: ['drug'],
            name_jurisdiction: ['US'],
            name_orgs: [{ ...parts.signed(), name_org: 'INN', deprecated_date: 1_493_391_703_000 }],
          }
        : {}),
    },
    other(`${name.toUpperCase()} [MI]`, 'cn'),
    ...(random.chance(0.5) ? [other(`SMP-${1000 + index}`, 'cd')] : []),
  ];
}

function codes({ unii }: Ingredient, parts: SubstanceParts): WireRecord[] {
  const { random } = parts;
  const own: WireRecord = { ...parts.signed(), code: unii, code_system: 'FDA UNII', type: 'PRIMARY' };
  const others = random.some(CODE_SYSTEMS, 3).map(([system, url]) => {
    const code = `${random.digits(5)}-${random.digits(2)}-${random.digits(1)}`;
    return {
      ...parts.signed(),
      code,
      code_system: system,
      type: 'PRIMARY',
      url: url + code,
      comments: random.chance(0.3) ? 'From an index' : undefined,
    };
  });
  return [own, ...others];
}

function reference(uuid: string, { random }: SubstanceParts): WireRecord {
  return {
    uuid,
    citation: random.pick(['SAMPLE INDEX', 'SRS CODE IMPORT', 'GENERATED'] as const),
    doc_type: random.pick(['SRS', 'MERCK INDEX', 'SRS_LOCATOR', 'NCI DRUG DICTIONARY'] as const),
    public_domain: true,
    tags: ['NOMEN', 'PUBLIC_DOMAIN_RELEASE'],
    document_date: random.chance(0.6) ? 1_493_391_703_000 + random.below(1000) * 86_400_000 : undefined,
    url: random.chance(0.4) ? 'https://www.example.org/srs' : undefined,
    id: random.chance(0.3) ? random.digits(6) : undefined,
  };
}

function relationships(parts: SubstanceParts): WireRecord[] {
  const { random } = parts;
  return Array.from({ length: random.between(1, 3) }, () => ({
    ...parts.signed(),
    type: random.pick(['PARENT->SALT/SOLVATE', 'ACTIVE MOIETY', 'METABOLITE->PARENT', 'TARGET -> INHIBITOR'] as const),
    related_substance: parts.substance(),
    amount: random.chance(0.4) ? parts.amount('IC50', 'nM') : undefined,
    ...(random.chance(0.3)
      ? {
          mediator_substance: parts.substance(),
          interaction_type: 'INHIBITION',
          qualification: 'MAJOR',
          comments: 'In vitro',
        }
      : {}),
  }));
}

function properties(parts: SubstanceParts): WireRecord[] {
  const value = parts.amount('PHYSICAL', 'kDa');
  return [
    {
      ...parts.signed(),
      name: 'MOLECULAR WEIGHT',
      type: 'amount',
      property_type: 'PHYSICAL',
      defining: false,
      value: { ...value, high_limit: String(value.high_limit), low_limit: String(value.low_limit) },
      parameters: [
        {
          ...parts.signed(),
          name: 'TEMPERATURE',
          type: 'PHYSICAL',
          value: without(parts.amount('PHYSICAL', '°C'), 'high_limit', 'low_limit'),
        },
      ],
    },
  ];
}
