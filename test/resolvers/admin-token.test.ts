import { describe, expect, it } from 'vitest';
import { holdsAdminToken } from '../../src/resolvers/cache-admin.ts';

describe('the admin token', () => {
  it.each([
    ['Bearer open-sesame', true],
    ['bearer open-sesame', true],
    ['BEARER  open-sesame', true],
    ['open-sesame', false],
    ['Basic open-sesame', false],
    ['Bearer open-sesam', false],
    ['Bearer open-sesame ', false],
    ['Bearer Open-sesame', false],
    ['', false],
    [undefined, false],
  ])('is held by an Authorization of %j: %j', (authorization, isHeld) => {
    expect(holdsAdminToken(authorization, 'open-sesame')).toBe(isHeld);
    expect(holdsAdminToken(authorization, undefined)).toBe(false);
  });
});
