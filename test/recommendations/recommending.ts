import { afterEach, expect } from 'vitest';
import { startGateway, type TestGateway, type TestGatewayOptions } from '../support/start-gateway.ts';

export interface Told {
  readonly id: string;
  readonly title: string;
  readonly because: string;
  readonly expectedGain: string;
  readonly setting: { readonly name: string; readonly value: string } | null;
  readonly severity: string;
}

const field = '{ recommendations { id title because expectedGain setting { name value } severity } }';

/** Starts a gateway of its own for each situation; the one before is closed, and the last after each test. */
export function useGateways(
  options: Pick<TestGatewayOptions, 'startTimer' | 'monotonic' | 'world'> = {},
): (environment?: Record<string, string>) => Promise<TestGateway> {
  let gateway: TestGateway | undefined;
  afterEach(async () => {
    await gateway?.close();
    gateway = undefined;
  });
  return async (environment = {}) => {
    await gateway?.close();
    gateway = await startGateway({ environment, ...options });
    return gateway;
  };
}

export async function recommended(asked: TestGateway): Promise<readonly Told[]> {
  const { data, errors } = await asked.ask<{ recommendations: Told[] }>(field);
  expect(errors).toBeUndefined();
  return data.recommendations;
}
