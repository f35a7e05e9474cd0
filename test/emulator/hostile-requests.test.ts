import { it } from 'vitest';
import { sendHostileRequests } from './hostile-requests.ts';

it('answers 2,000 malformed requests as openFDA would and goes on', () => sendHostileRequests(2000, 11));
