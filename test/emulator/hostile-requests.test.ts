import { it } from 'vitest';
import { sendHostileRequests } from './hostile-requests.ts';

it('answers 500 malformed requests as openFDA would and goes on', () => sendHostileRequests(500, 11));
