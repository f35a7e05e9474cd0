import { parse } from 'graphql';
import { pino } from 'pino';
import { createApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { generateWorld } from '../../src/emulator/data/generate-world.ts';
import { startEmulator } from '../../src/emulator/start-emulator.ts';
import { measureRatio, printRatio } from '../ratio.ts';

const fields = `kNumber applicant contact address1 address2 city state postalCode zipCode countryCode dateReceived decisionDate
  decisionCode decisionDescription advisoryCommittee advisoryCommitteeDescription reviewAdvisoryCommittee productCode
  statementOrSummary clearanceType thirdPartyFlag expeditedReviewFlag deviceName openfda { deviceName medicalSpecialtyDescription
  regulationNumber deviceClass registrationNumber feiNumber } id`;

/** What a page of 1000 records and 30 fields costs, executed from the cache, against parsing and printing the same page. */
export async function benchLargePage(): Promise<void> {
  const emulator = await startEmulator({
    world: generateWorld({ seed: 1, records: 40_000, today: '2026-11-01' }),
    limits: { perMinute: 1e9, perDay: 1e9 },
  });
  const config = readConfig({ PORT: '0', OPENFDA_URL: emulator.url, LOG_LEVEL: 'silent' });
  const app = await createApp({ config, logger: pino({ level: 'silent' }) });
  await app.listen();
  const query = `{ deviceClearances(first: 1000) { nodes { ${fields} } } }`;
  parse(query);
  const page = await (await fetch(`${emulator.url}/device/510k.json?limit=1000&sort=decision_date:desc`)).text();
  const operation = async () => {
    const { body } = await app.apollo.executeOperation({ query }, { contextValue: app.createContext() });
    if (body.kind !== 'single' || body.singleResult.errors) throw new Error('the operation failed');
    return JSON.stringify(body.singleResult);
  };
  printRatio(
    await measureRatio('page of 1000 x 30 : JSON.parse + JSON.stringify of it', operation, () =>
      JSON.stringify(JSON.parse(page)),
    ),
  );
  await app.close();
  await emulator.close();
}
