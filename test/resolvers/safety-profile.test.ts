import { afterEach, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway, worldOf } from '../support/start-gateway.ts';

let gateway: TestGateway;
afterEach(() => gateway.close());

const recall = (number: string) => ({
  ...{ cfres_id: number.replaceAll(/\D/g, ''), product_res_number: number, product_code: 'DQY' },
  event_date_initiated: '2024-03-01',
});
const report = (number: string, classification: string) => ({
  ...{ recall_number: number, classification, report_date: '20240401', product_type: 'Devices' },
});

describe('the safety profile of a device', () => {
  it('tells how many recalls have an enforcement report, and not how many were asked about', async () => {
    gateway = await startGateway({
      world: worldOf({
        'device/classification': [{ product_code: 'DQY', device_name: 'Catheter', device_class: '2' }],
        'device/recall': ['Z-0001-2024', 'Z-0002-2024', 'Z-0003-2024', 'Z-0004-2024'].map(recall),
        'device/enforcement': [
          report('Z-0001-2024', 'Class I'),
          report('Z-0003-2024', 'Class II'),
          report('Z-0004-2024', 'Class II'),
          report('Z-0009-2024', 'Class III'),
        ],
        ...{ 'device/510k': [], 'device/event': [] },
      }),
    });
    const { data, errors } = await gateway.ask<{ deviceSafetyProfile: object }>(
      '{ deviceSafetyProfile(productCode: "DQY") { recallCount recallsClassified recallsByClass { term count } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.deviceSafetyProfile).toEqual({
      recallCount: 4,
      recallsClassified: 3,
      recallsByClass: [
        { term: 'Class II', count: 2 },
        { term: 'Class I', count: 1 },
      ],
    });
    expect(gateway.takeRequests().filter((request) => request.startsWith('/device/enforcement'))).toHaveLength(1);
  });

  it('asks for no reports where there are no recalls', async () => {
    gateway = await startGateway({
      world: worldOf({
        'device/classification': [{ product_code: 'DQY', device_name: 'Catheter', device_class: '2' }],
        ...{ 'device/recall': [], 'device/enforcement': [], 'device/510k': [], 'device/event': [] },
      }),
    });
    const { data } = await gateway.ask<{ deviceSafetyProfile: object }>(
      '{ deviceSafetyProfile(productCode: "DQY") { recallsClassified recallsByClass { term } } }',
    );
    expect(data.deviceSafetyProfile).toEqual({ recallsClassified: 0, recallsByClass: [] });
    expect(gateway.takeRequests().some((request) => request.startsWith('/device/enforcement'))).toBe(false);
  });
});
