import { pino } from 'pino';
import { createApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';

/** One gateway of a fleet, in a process of its own: tells its address to whoever started it. */
const config = readConfig({ ...process.env, PORT: '0', LOG_LEVEL: 'silent' });
const app = await createApp({ config, logger: pino({ level: 'silent' }) });
process.send?.(await app.listen());
process.once('disconnect', () => app.close());
