import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { signatureHeader } from '../../src/alerts/sign-webhook.ts';
import { thresholdKinds } from '../../src/alerts/thresholds.ts';

const text = readFileSync('docs/alerts.md', 'utf8');

it('docs/alerts.md lists exactly the thresholds there are, with their defaults and meanings', () => {
  const rows = [...text.matchAll(/^\| `([\w-]+)` +\| (off|[\d.]+) +\| (.*?) +\|$/gm)];
  expect(rows.map(([, name, fallback, meaning]) => [name, fallback, meaning])).toEqual(
    Object.entries(thresholdKinds).map(([name, { fallback, meaning }]) => [name, String(fallback ?? 'off'), meaning]),
  );
});

it('.env.example names the thresholds with their defaults', () => {
  const defaults = Object.entries(thresholdKinds).map(([name, { fallback }]) => `${name}=${fallback ?? 'off'}`);
  expect(readFileSync('.env.example', 'utf8')).toContain(`# ${defaults.join(', ')}\n`);
});

it('docs/alerts.md names the header of the signature', () => {
  expect(text).toContain(`\`${signatureHeader}\``);
});
