/** A family of invented ingredients: the ending of their names, and their classes as FDA names them. */
export interface DrugFamily {
  readonly stem: string;
  readonly epc: string;
  readonly moa?: string;
  readonly pe?: string;
  readonly cs?: string;
  /** The schedule of controlled substances, as in drug/ndc. */
  readonly schedule?: string;
}

export const DRUG_FAMILIES: readonly DrugFamily[] = [
  {
    stem: 'pril',
    epc: 'Angiotensin Converting Enzyme Inhibitor',
    moa: 'Angiotensin-converting Enzyme Inhibitors',
    pe: 'Decreased Blood Pressure',
  },
  { stem: 'statin', epc: 'HMG-CoA Reductase Inhibitor', moa: 'Hydroxymethylglutaryl-CoA Reductase Inhibitors' },
  { stem: 'sartan', epc: 'Angiotensin 2 Receptor Blocker', moa: 'Angiotensin 2 Receptor Antagonists' },
  { stem: 'olol', epc: 'beta-Adrenergic Blocker', moa: 'Adrenergic beta-Antagonists' },
  { stem: 'gliptin', epc: 'Dipeptidyl Peptidase 4 Inhibitor', moa: 'Dipeptidyl Peptidase 4 Inhibitors' },
  {
    stem: 'glutide',
    epc: 'GLP-1 Receptor Agonist',
    moa: 'Glucagon-like Peptide-1 (GLP-1) Agonists',
    cs: 'Glucagon-Like Peptide 1',
  },
  { stem: 'prazole', epc: 'Proton Pump Inhibitor', moa: 'Proton Pump Inhibitors' },
  { stem: 'oxetine', epc: 'Serotonin Reuptake Inhibitor', moa: 'Serotonin Uptake Inhibitors' },
  { stem: 'azepam', epc: 'Benzodiazepine', cs: 'Benzodiazepines', schedule: 'CIV' },
  { stem: 'codol', epc: 'Opioid Agonist', moa: 'Opioid Agonists', schedule: 'CII' },
  { stem: 'cillin', epc: 'Penicillin-class Antibacterial', cs: 'Penicillins' },
  { stem: 'floxacin', epc: 'Quinolone Antimicrobial', cs: 'Quinolones' },
  { stem: 'conazole', epc: 'Azole Antifungal', cs: 'Azoles', moa: 'Cytochrome P450 3A4 Inhibitors' },
  { stem: 'ciclovir', epc: 'Herpesvirus Nucleoside Analog DNA Polymerase Inhibitor', moa: 'DNA Polymerase Inhibitors' },
  { stem: 'tinib', epc: 'Kinase Inhibitor', moa: 'Protein Kinase Inhibitors' },
  { stem: 'mab', epc: 'Interleukin Antagonist', moa: 'Interleukin Antagonists' },
  {
    stem: 'sone',
    epc: 'Corticosteroid',
    moa: 'Corticosteroid Hormone Receptor Agonists',
    pe: 'Decreased Immunologic Activity',
  },
  {
    stem: 'profen',
    epc: 'Nonsteroidal Anti-inflammatory Drug',
    moa: 'Cyclooxygenase Inhibitors',
    cs: 'Anti-Inflammatory Agents, Non-Steroidal',
  },
  { stem: 'astine', epc: 'Histamine-1 Receptor Antagonist', moa: 'Histamine H1 Receptor Antagonists' },
  { stem: 'thiazide', epc: 'Thiazide Diuretic', pe: 'Increased Diuresis', cs: 'Thiazides' },
  {
    stem: 'dipine',
    epc: 'Dihydropyridine Calcium Channel Blocker',
    moa: 'Calcium Channel Antagonists',
    cs: 'Dihydropyridines',
  },
  { stem: 'setron', epc: 'Serotonin-3 Receptor Antagonist', moa: 'Serotonin 3 Receptor Antagonists' },
  { stem: 'triptan', epc: 'Serotonin-1b and Serotonin-1d Receptor Agonist', moa: 'Serotonin 1b Receptor Agonists' },
  { stem: 'dronate', epc: 'Bisphosphonate', cs: 'Diphosphonates' },
];
export const INGREDIENT_STARTS = [
  'Bel',
  'Cor',
  'Dav',
  'Eps',
  'Fen',
  'Gal',
  'Hex',
  'Ile',
  'Jun',
  'Kor',
  'Lem',
  'Mav',
  'Nel',
  'Oxa',
  'Pex',
  'Quo',
  'Riv',
  'Sul',
  'Tem',
  'Umb',
  'Vel',
  'Wex',
  'Xan',
  'Yel',
  'Zor',
  'Arv',
  'Bron',
  'Cev',
  'Dulm',
] as const;
export const INGREDIENT_MIDDLES = [
  'a',
  'e',
  'i',
  'o',
  'ora',
  'eva',
  'ila',
  'umi',
  'ado',
  'ebo',
  'ico',
  'aru',
  'oli',
  'ena',
  'uva',
  'imo',
  'oda',
  'aze',
  'erti',
  'omu',
  'ipa',
  'elo',
  'asi',
] as const;
export const SALTS = ['', '', '', ' Hydrochloride', ' Sodium', ' Maleate', ' Potassium'] as const;

/** Dosage forms with route, the unit that is counted, and the container. */
export const DOSAGE_FORMS = [
  ['TABLET', 'ORAL', 'TABLET', 'BOTTLE'],
  ['TABLET, FILM COATED', 'ORAL', 'TABLET, FILM COATED', 'BOTTLE'],
  ['CAPSULE', 'ORAL', 'CAPSULE', 'BOTTLE'],
  ['INJECTION, SOLUTION', 'INTRAVENOUS', 'mL', 'VIAL'],
  ['SOLUTION', 'ORAL', 'mL', 'BOTTLE, PLASTIC'],
  ['CREAM', 'TOPICAL', 'g', 'TUBE'],
  ['TABLET, EXTENDED RELEASE', 'ORAL', 'TABLET, EXTENDED RELEASE', 'BOTTLE'],
  [
    'INJECTION, POWDER, LYOPHILIZED, FOR SOLUTION',
    'INTRAVENOUS',
    'INJECTION, POWDER, LYOPHILIZED, FOR SOLUTION',
    'VIAL, SINGLE-DOSE',
  ],
  ['SPRAY', 'NASAL', 'mL', 'BOTTLE, SPRAY'],
  ['SOLUTION/ DROPS', 'OPHTHALMIC', 'mL', 'BOTTLE, DROPPER'],
  ['PATCH', 'TRANSDERMAL', 'PATCH', 'CARTON'],
  ['INJECTION, SOLUTION', 'SUBCUTANEOUS', 'mL', 'SYRINGE'],
  ['LIQUID', 'TOPICAL', 'mL', 'BOTTLE'],
  ['CAPSULE, LIQUID FILLED', 'ORAL', 'CAPSULE, LIQUID FILLED', 'BLISTER PACK'],
  ['AEROSOL, METERED', 'RESPIRATORY (INHALATION)', 'AEROSOL, METERED', 'INHALER'],
  ['GEL', 'TOPICAL', 'g', 'TUBE'],
] as const;
export const STRENGTHS = ['2.5', '5', '10', '20', '25', '40', '50', '80', '100', '150', '200', '250', '500'] as const;

/** Categories of products without an application, with the citation that stands in its place (empty: none). */
export const UNAPPROVED_CATEGORIES = [
  ['OTC MONOGRAPH DRUG', 'M013'],
  ['OTC MONOGRAPH DRUG', 'M020'],
  ['OTC MONOGRAPH NOT FINAL', 'part333A'],
  ['OTC MONOGRAPH FINAL', 'part341'],
  ['UNAPPROVED DRUG OTHER', ''],
  ['UNAPPROVED HOMEOPATHIC', ''],
  ['OTC MONOGRAPH NOT FINAL', 'part333E'],
] as const;
export const SHORTAGE_REASONS = [
  'Demand increase for the drug',
  'Shortage of an active ingredient',
  'Requirements related to complying with good manufacturing practices',
  'Delay in shipping of the drug',
  'Discontinuation of the manufacture of the drug',
  'Regulatory delay',
  'Other',
] as const;
export const THERAPEUTIC_CATEGORIES = [
  'Anesthesia',
  'Anti-Infective',
  'Cardiovascular',
  'Endocrinology/Metabolism',
  'Gastroenterology',
  'Neurology',
  'Oncology',
  'Pediatric',
  'Psychiatry',
  'Pulmonary/Allergy',
  'Rheumatology',
  'Total Parenteral Nutrition',
] as const;
export const DRUG_RECALL_REASONS = [
  'Lack of Assurance of Sterility',
  'CGMP Deviations',
  'Failed Dissolution Specifications',
  'Failed Impurities/Degradation Specifications: an impurity exceeded its limit at the 12 month stability point',
  'Labeling: Label Mixup',
  'Presence of Foreign Tablets/Capsules',
  'Presence of Particulate Matter: a fibre was seen in one vial',
  'Subpotent Drug',
  'Superpotent Drug',
  'Temperature Abuse',
  'Defective Container: bottles may leak',
] as const;
