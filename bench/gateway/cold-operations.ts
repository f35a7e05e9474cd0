import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { pino } from 'pino';
import { type App, createApp } from '../../src/app.ts';
import type { AppContext } from '../../src/app-context.ts';
import { readConfig } from '../../src/config.ts';
import { generateWorld } from '../../src/emulator/data/generate-world.ts';
import { startEmulator } from '../../src/emulator/start-emulator.ts';
import { plannedGateway } from '../../src/resolvers/planned-gateway.ts';
import { measureRatio, printRatio, type Work } from '../ratio.ts';

const operationsOfRound = 200;
const fields = ['kNumber', 'applicant', 'deviceName', 'productCode', 'decisionDate', 'decisionCode', 'city', 'state'];

/** Operations that no server has seen before, over records that are cached: parsing, validation and first execution. */
export async function benchColdOperations(): Promise<void> {
  const emulator = await startEmulator({
    world: generateWorld({ seed: 1, records: 2000, today: '2026-11-01' }),
    limits: { perMinute: 1e9, perDay: 1e9 },
  });
  const config = readConfig({ PORT: '0', OPENFDA_URL: emulator.url, LOG_LEVEL: 'silent' });
  const app = await createApp({ config, logger: pino({ level: 'silent' }) });
  await app.listen();
  const { schema } = app;
  const plain = await started(new ApolloServer<AppContext>({ ...shared, schema }));
  const planned = await started(new ApolloServer<AppContext>({ ...shared, gateway: plannedGateway(schema) }));
  const names = distinctNames();
  const round = (server: ApolloServer<AppContext>) => roundOf(app, server, names);
  await roundOf(app, plain, names)();
  console.log(
    `rounds of ${operationsOfRound} distinct operations of a page of 3 records and 3 fields; time, so less is better`,
  );
  printRatio(await measureRatio('gateway : Apollo Server with graphql-js', round(app.apollo), round(plain)));
  printRatio(await measureRatio('Apollo Server with this executor : with graphql-js', round(planned), round(plain)));
  printRatio(await measureRatio('Apollo Server with graphql-js : the same', round(plain), round(plain)));
  await Promise.all([plain.stop(), planned.stop()]);
  await app.close();
  await emulator.close();
}

const shared = {
  stopOnTerminationSignals: false,
  logger: pino({ level: 'silent' }),
  plugins: [ApolloServerPluginCacheControlDisabled()],
};

async function started(server: ApolloServer<AppContext>): Promise<ApolloServer<AppContext>> {
  await server.start();
  return server;
}

function distinctNames(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `Operation${count}`;
  };
}

/** One round: every operation is new to the server, and takes its turn as a caller's would. */
function roundOf(app: App, server: ApolloServer<AppContext>, nextName: () => string): Work {
  return async () => {
    for (let index = 0; index < operationsOfRound; index += 1) {
      const chosen = [0, 3, 5].map((step) => fields[(index + step) % fields.length]).join(' ');
      const query = `query ${nextName()} { deviceClearances(first: 3) { nodes { ${chosen} } } }`;
      const { body } = await server.executeOperation({ query }, { contextValue: app.createContext() });
      if (body.kind !== 'single' || body.singleResult.errors) throw new Error('an operation failed');
      JSON.stringify(body.singleResult);
    }
  };
}
