import type { WireRecord } from '../../world.ts';
import type { SubstanceParts } from './substance-parts.ts';

const STEREO = ['ACHIRAL', 'ABSOLUTE', 'RACEMIC', 'MIXED', 'UNKNOWN'] as const;
const ACTIVITY = ['NONE', '( + )', '( - )', '( + / - )', 'UNSPECIFIED'] as const;

/** The numbers and texts that every drawn structure has. */
export function drawing({ random }: SubstanceParts): WireRecord {
  const carbons = random.between(2, 30);
  const nitrogens = random.between(0, 5);
  return {
    id: random.uuid(),
    molfile: `\n  Sample  ${random.digits(12)}\n\n  ${carbons} ${carbons} 0 0 0 0 999 V2000\nM  END`,
    stereochemistry: random.pick(STEREO),
    optical_activity: random.pick(ACTIVITY),
    molecular_weight: String(Math.round((carbons * 12.011 + nitrogens * 14.007 + carbons * 1.008) * 10_000) / 10_000),
    stereo_centers: random.between(0, 4),
    defined_stereo: random.between(0, 4),
    ez_centers: random.below(2),
    charge: random.below(2),
    count: 1,
  };
}

/** The structure of a chemical. */
export function structure(parts: SubstanceParts): WireRecord {
  const { random } = parts;
  const carbons = random.between(2, 30);
  return {
    ...drawing(parts),
    smiles: `${'C'.repeat(Math.min(carbons, 12))}N`,
    formula: `C${carbons}H${carbons + 2}N`,
    atropisomerism: 'No',
    stereo_comments: random.chance(0.2) ? 'Relative stereochemistry' : undefined,
    references: parts.references(),
  };
}

/** The parts of a chemical that are not bound to one another. */
export function moieties(parts: SubstanceParts): WireRecord[] {
  return Array.from({ length: parts.random.between(1, 2) }, () => {
    const { random } = parts;
    return {
      ...structure(parts),
      uuid: random.uuid(),
      digest: random.chance(0.3) ? random.alphanumeric(20) : undefined,
      count_amount: parts.amount('MOL RATIO', 'MOL RATIO'),
    };
  });
}
