import type { WireRecord } from '../../world.ts';
import { type SubstanceParts, without } from './substance-parts.ts';
import { drawing } from './substance-structure.ts';

const RESIDUES = 'ACDEFGHIKLMNPQRSTVWY';

function sequence({ random }: SubstanceParts, letters: string): string {
  let text = '';
  const length = random.between(20, 300);
  for (let at = 0; at < length; at += 1) text += letters.charAt(random.below(letters.length));
  return text;
}

/** What a protein is made of. */
export function protein(parts: SubstanceParts): WireRecord {
  return {
    ...parts.signed(),
    protein_type: 'MONOCLONAL ANTIBODY',
    protein_sub_type: 'IGG1',
    sequence_type: 'COMPLETE',
    sequence_origin: 'HUMAN',
    subunits: [{ ...parts.signed(), subunit_index: 1, sequence: sequence(parts, RESIDUES) }],
    disulfide_links: [{ sites: [parts.site(), parts.site()] }],
    glycosylation: {
      ...parts.signed(),
      glycosylation_type: 'MAMMALIAN',
      c_glycosylation_sites: [parts.site()],
      n_glycosylation_sites: [parts.site()],
      o_glycosylation_sites: [parts.site()],
    },
    other_links: [{ ...parts.signed(), linkage_type: 'THIOETHER', sites: [parts.site()] }],
  };
}

/** What a nucleic acid is made of. */
export function nucleicAcid(parts: SubstanceParts): WireRecord {
  return {
    ...parts.signed(),
    nucleic_acid_type: 'OLIGONUCLEOTIDE',
    nucleic_acid_sub_type: 'ANTISENSE',
    sequence_type: 'COMPLETE',
    sequence_origin: 'SYNTHETIC',
    subunits: [{ ...parts.signed(), subunit_index: 1, sequence: sequence(parts, 'ACGT') }],
    linkages: [{ ...parts.signed(), linkage: 'nasP', sites: [parts.site()] }],
    sugars: [{ ...parts.signed(), sugar: 'dR', sites: [parts.site()] }],
  };
}

/** What a polymer is made of. */
export function polymer(parts: SubstanceParts): WireRecord {
  const display: WireRecord = { ...drawing(parts), references: parts.references() };
  const amount = parts.amount('MOLE RATIO', 'MOL %');
  return {
    ...parts.signed(),
    classification: {
      ...parts.signed(),
      polymer_class: 'COPOLYMER',
      polymer_geometry: 'LINEAR',
      polymer_subclass: ['RANDOM'],
      source_type: 'SYNTHETIC',
      parent_substance: parts.substance(),
    },
    display_structure: display,
    idealized_structure: { ...drawing(parts), references: parts.references() },
    monomers: [{ ...parts.signed(), type: 'MONOMER', defining: true, monomer_substance: parts.substance(), amount }],
    structural_units: [
      {
        label: 'A',
        type: 'SRU-BLOCK',
        structure: display.molfile,
        attachment_map: '{R1: [R2]}',
        attachment_count: 2,
        // Quantities of structural units are texts.
        amount: Object.fromEntries(
          Object.entries(amount).map(([field, value]) => [field, typeof value === 'number' ? String(value) : value]),
        ),
      },
    ],
  };
}

/** What a mixture is made of. */
export function mixture(parts: SubstanceParts): WireRecord {
  return {
    ...parts.signed(),
    parent_substance: parts.substance(),
    components: [
      { ...parts.signed(), type: 'MUST_BE_PRESENT', substance: parts.substance() },
      { ...parts.signed(), type: 'MAY_BE_PRESENT_ANY_OF', substance: parts.substance() },
    ],
  };
}

/** The organism that a natural substance comes from, and which part of it. */
export function structurallyDiverse(parts: SubstanceParts): WireRecord {
  return {
    ...parts.signed(),
    source_material_class: 'ORGANISM',
    source_material_type: 'PLANT',
    source_material_state: 'LIVE',
    organism_family: 'SAMPLACEAE',
    organism_genus: 'SAMPLIA',
    organism_species: 'VULGARIS',
    organism_author: 'L.',
    infra_specific_type: 'VARIETY',
    infra_specific_name: 'ALBA',
    part: ['LEAF'],
    part_location: 'AERIAL',
    developmental_stage: 'FLOWERING',
    fraction_name: 'OIL',
    fraction_material_type: 'VOLATILE',
    parent_substance: parts.substance(),
    hybrid_species_maternal_organism: parts.substance(),
    hybrid_species_paternal_organism: parts.substance(),
  };
}

/** How a substance was changed from what its description says. */
export function modifications(parts: SubstanceParts): WireRecord {
  const amount = parts.amount('DEGREE OF SUBSTITUTION', 'MOL %');
  const group = { modification_group: '1' };
  return {
    ...parts.signed(),
    agent_modifications: [
      {
        ...parts.signed(),
        ...group,
        agent_modification_process: 'CULTURE',
        agent_modification_role: 'EXPRESSION FACTOR',
        agent_modification_type: 'CELL LINE',
        agent_substance: parts.substance(),
        amount,
      },
    ],
    physical_modifications: [
      {
        ...parts.signed(),
        ...group,
        physical_modification_role: 'IRRADIATION',
        parameters: [
          { ...parts.signed(), parameter_name: 'DOSE', amount: without(parts.amount('DOSE', 'kGy'), 'high', 'low') },
        ],
      },
    ],
    structural_modifications: [
      {
        ...parts.signed(),
        ...group,
        structural_modification_type: 'AMINO_ACID_SUBSTITUTION',
        location_type: 'SITE-SPECIFIC',
        residue_modified: 'LYSINE',
        extent: 'COMPLETE',
        extent_amount: parts.amount('MOLE RATIO', 'MOL %'),
        molecular_fragment: parts.substance(),
        sites: [parts.site()],
      },
    ],
  };
}
