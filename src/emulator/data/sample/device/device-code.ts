import type { Random } from '../random.ts';
import {
  DEVICE_NOUNS,
  DEVICE_QUALIFIERS,
  DEVICE_SITES,
  PANEL_PARTS,
  PANELS,
  PRODUCT_CODES,
} from '../vocabulary/product-codes.ts';

/** A product code and what its classification says. */
export interface DeviceCode {
  readonly code: string;
  readonly name: string;
  /** `1`, `2`, `3`, `U` (unclassified), `N` (not classified) or `F` (HDE). */
  readonly deviceClass: string;
  readonly regulation: string;
  readonly panel: string;
  readonly panelName: string;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const SPACE = LETTERS.length ** 3;
/** Shares no divisor with 26 cubed, so that every code comes once. */
const STRIDE = 4021;

/** The first `count` product codes: FDA's own by popularity, then invented ones. */
export function makeDeviceCodes(count: number, random: (index: number) => Random): DeviceCode[] {
  const known = PRODUCT_CODES.slice(0, count).map(([code, name, deviceClass, regulation, panel]) => ({
    code,
    name,
    deviceClass,
    regulation,
    panel,
    panelName: PANELS[panel] ?? '',
  }));
  const taken = new Set(PRODUCT_CODES.map(([code]) => code));
  const invented: DeviceCode[] = [];
  for (let step = 1; known.length + invented.length < count; step += 1) {
    const code = spell((step * STRIDE) % SPACE);
    if (!taken.has(code)) invented.push(inventCode(code, random(step)));
  }
  return [...known, ...invented];
}

function spell(number: number): string {
  const letter = (place: number): string =>
    LETTERS.charAt(Math.floor(number / LETTERS.length ** place) % LETTERS.length);
  return letter(2) + letter(1) + letter(0);
}

function inventCode(code: string, random: Random): DeviceCode {
  const panel = random.pick(Object.keys(PANELS));
  const deviceClass = random.pick([
    '1',
    '1',
    '1',
    '1',
    '2',
    '2',
    '2',
    '2',
    '2',
    '2',
    '2',
    '2',
    '3',
    '3',
    'U',
    'N',
    'F',
  ] as const);
  const regulated = deviceClass === '1' || deviceClass === '2';
  const name = `${random.pick(DEVICE_NOUNS)}, ${random.pick(DEVICE_SITES)}, ${random.pick(DEVICE_QUALIFIERS)}`;
  return {
    code,
    name,
    deviceClass,
    regulation: regulated ? `${PANEL_PARTS[panel] ?? 880}.${random.between(1000, 5990)}` : '',
    panel,
    panelName: PANELS[panel] ?? '',
  };
}
