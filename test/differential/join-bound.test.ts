import { afterEach, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway, worldOf } from '../support/start-gateway.ts';

interface Shape {
  readonly name: string;
  readonly codes: number;
  /** Recalls of each code, by its place. */
  readonly recallsOf: (place: number) => number;
}

const shapes: readonly Shape[] = [
  { name: 'few recalls', codes: 40, recallsOf: () => 3 },
  { name: 'more recalls than one page holds', codes: 60, recallsOf: (place) => 20 + place },
  { name: 'a product code with more than 1,000 recalls', codes: 100, recallsOf: (place) => (place === 7 ? 1300 : 4) },
  { name: 'two such codes beside many others', codes: 100, recallsOf: (place) => (place % 50 === 7 ? 1001 : 25) },
  { name: 'such codes alone', codes: 3, recallsOf: () => 1100 },
];

const clearanceCount = 100;
const codeOf = (place: number) => `Q${String.fromCharCode(65 + Math.floor(place / 26), 65 + (place % 26))}`;

function recordsOf({ codes, recallsOf }: Shape) {
  const all = Array.from({ length: codes }, (_, place) => codeOf(place));
  const recalls = all.flatMap((code, place) =>
    Array.from({ length: recallsOf(place) }, (_, n) => ({
      cfres_id: String(place * 10_000 + n),
      product_code: code,
      product_res_number: `Z-${place}-${n}`,
      event_date_initiated: `20${10 + (n % 15)}-0${1 + (n % 9)}-1${place % 10}`,
    })),
  );
  return {
    'device/510k': Array.from({ length: clearanceCount }, (_, n) => ({
      k_number: `K${100_000 + n}`,
      product_code: codeOf(n % codes),
      decision_date: '2024-05-06',
    })),
    'device/classification': all.map((product_code) => ({ product_code, device_name: `Device ${product_code}` })),
    'device/recall': recalls,
    'device/enforcement': recalls.map(({ product_res_number }) => ({
      recall_number: product_res_number,
      product_type: 'Devices',
    })),
  };
}

const query = `{
  deviceClearances(first: ${clearanceCount}) {
    nodes {
      productCode
      classification {
        productCode
        recalls(first: 5) { nodes { productResNumber enforcementReport { recallNumber } } }
      }
    }
  }
}`;

interface Clearance {
  readonly productCode: string;
  readonly classification: {
    readonly productCode: string;
    readonly recalls: {
      readonly nodes: readonly {
        readonly productResNumber: string;
        readonly enforcementReport: { readonly recallNumber: string } | null;
      }[];
    };
  };
}

describe('100 clearances with classifications, five recalls of each, and their enforcement reports', () => {
  let gateway: TestGateway | undefined;
  afterEach(() => gateway?.close());

  it.each(shapes.map((shape) => [shape.name, shape] as const))('stay within the bound: %s', async (name, shape) => {
    const world = recordsOf(shape);
    gateway = await startGateway({ world: worldOf(world) });
    const { data, errors } = await gateway.ask<{ deviceClearances: { nodes: Clearance[] } }>(query);
    expect(errors).toBeUndefined();
    const { nodes } = data.deviceClearances;
    expect(nodes).toHaveLength(clearanceCount);

    const counts = Array.from({ length: shape.codes }, (_, place) => shape.recallsOf(place));
    const perCode = new Map(counts.map((count, place) => [codeOf(place), count]));
    const numbers = new Set<string>();
    for (const { productCode, classification } of nodes) {
      expect(classification.productCode).toBe(productCode);
      const found = classification.recalls.nodes;
      expect(found).toHaveLength(Math.min(5, perCode.get(productCode) ?? 0));
      for (const { productResNumber, enforcementReport } of found) {
        expect(enforcementReport?.recallNumber).toBe(productResNumber);
        numbers.add(productResNumber);
      }
    }

    const recalls = world['device/recall'].length;
    const terms = {
      clearances: 1,
      classifications: Math.ceil(shape.codes / 150),
      counts: recalls > 1000 ? Math.ceil(shape.codes / 150) : 0,
      recallPages: Math.ceil(recalls / 1000),
      codesWithOver1000Recalls: counts.filter((count) => count > 1000).length,
      enforcementReports: Math.ceil(numbers.size / 150),
    };
    const bound = Object.values(terms).reduce((sum, term) => sum + term, 0);
    const requests = gateway.takeRequests();
    const byDataset = Object.groupBy(requests, (request) => request.split(' ')[0] ?? '');
    const made = Object.entries(byDataset).map(([dataset, held]) => `${dataset} ${held?.length}`);
    console.info(
      `${name}: ${requests.length} of at most ${bound} = ${JSON.stringify(terms)}; made: ${made.join(', ')}`,
    );
    expect(requests.length, requests.join('\n').slice(0, 4000)).toBeLessThanOrEqual(bound);
  });
});
