import { it } from 'vitest';
import { sendHostileRequests } from './hostile-requests.ts';

it('answers 100,000 malformed requests as openFDA would and goes on', async () => {
  for (let part = 0; part < 10; part += 1) await sendHostileRequests(10_000, 100 + part);
});
