import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settingNames } from '../../src/config.ts';
import { demoToday } from '../../src/demo-upstream.ts';
import { generateWorld } from '../../src/emulator/data/generate-world.ts';
import { errorCodes } from '../../src/errors.ts';
import { firstOperation } from '../../src/http/first-operation.ts';
import { startGateway, type TestGateway } from '../support/start-gateway.ts';

const readme = readFileSync('README.md', 'utf8');
const world = generateWorld({ seed: 1, today: demoToday });

/** The operations shown, each with the answer shown beneath it and the requests to openFDA that the text promises. */
const fences = [...readme.matchAll(/```(graphql|json)\n(.*?)```/gs)].map(([, language, text = '']) => ({
  language,
  text,
}));
const shown = fences
  .filter(({ language }) => language === 'graphql')
  .map(({ text }, place) => ({ operation: text, answer: JSON.parse(fences[2 * place + 1]?.text ?? '') as unknown }));
const promisedRequests = [5, 0, 1, 4, 3, 1, 0];

function section(title: string): string {
  const text = readme.split(/^## /m).find((part) => part.startsWith(`${title}\n`));
  if (text === undefined) throw new Error(`expected a section "${title}" in README.md, but found none`);
  return text;
}

describe('the README', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startGateway({ world });
  });
  afterAll(() => gateway.close());

  it('shows true answers, for as many requests to openFDA as it says', async () => {
    const requests: number[] = [];
    for (const { operation, answer } of shown) {
      if (operation.includes('cacheStats')) await gateway.ask(firstOperation);
      expect(await gateway.ask(operation)).toEqual(answer);
      requests.push(gateway.takeRequests().length);
    }
    expect(requests).toEqual(promisedRequests);
    expect(fences.map(({ language }) => language)).toEqual(shown.flatMap(() => ['graphql', 'json']));
  });

  it('needs no more requests for 100 clearances than for 3, as it says', async () => {
    const operation = shown.map((block) => block.operation).find((text) => text.includes('deviceClearances(first: 3)'));
    gateway.advance(30 * 24 * 3_600_000);
    const answer = await gateway.ask(String(operation).replace('first: 3', 'first: 100'));
    expect(answer.errors).toBeUndefined();
    expect(gateway.takeRequests()).toHaveLength(4);
  });

  it('opens with the operation that the explorers open with', () => {
    expect(shown[0]?.operation).toBe(firstOperation);
  });

  it('shows a call that works', async () => {
    const bodies = [...readme.matchAll(/curl -s localhost:4000\/graphql .*? -d '(.*?)'/gs)].map(
      ([, body = '']) => body,
    );
    expect(bodies).toHaveLength(1);
    for (const body of bodies) {
      const { query } = JSON.parse(body) as { query: string };
      expect(await gateway.ask(query)).toEqual({
        data: { deviceClassification: { deviceName: 'Catheter, Percutaneous', deviceClass: '2' } },
      });
    }
  });

  it('names scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const named = [...readme.matchAll(/npm (?:run ([a-z:]+)|(test|start)\b)/g)].map(([, run, own]) => run ?? own);
    expect(named).toEqual(expect.arrayContaining(['demo', 'test', 'start', 'openfda']));
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
  });

  it('names settings that exist', () => {
    const named = [...section('Settings').matchAll(/`([A-Z]+(?:_[A-Z]+)*)`/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(8);
    expect(settingNames).toEqual(expect.arrayContaining(named));
    const used = [...section('On the live openFDA').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
    expect(used).toEqual(['OPENFDA_API_KEY']);
  });

  it('lists the error codes with what they mean', () => {
    const rows = [...section('Errors').matchAll(/^\| `([A-Z_]+)` +\| (.*?) +\| (yes|no) +\|$/gm)];
    const listed = rows.map(([, code, meaning, retry]) => [code, { meaning, retry: retry === 'yes' }]);
    expect(Object.fromEntries(listed)).toEqual(errorCodes);
  });

  it('says how many datasets the demo has records in, and up to which day', async () => {
    const day = new Date(demoToday).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
    expect(readme).toContain(`The demo has records in all ${world.datasets.length} datasets, dated up to ${day}.`);
  });

  it('quotes the disclaimer word for word', async () => {
    const { data } = await gateway.ask<{ about: { disclaimer: string } }>('{ about { disclaimer license terms } }');
    expect(readme).toContain(`"${data.about.disclaimer}"`);
  });

  it('points to files that exist', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, file = '']) => file);
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((file) => !existsSync(file))).toEqual([]);
  });
});
