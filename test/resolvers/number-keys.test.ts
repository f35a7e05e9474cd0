import { afterAll, beforeAll, expect, it } from 'vitest';
import { startGateway, type TestGateway, worldOf } from '../support/start-gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ world: worldOf({ 'tobacco/problem': [{ report_id: 2079491 }, { report_id: 7 }] }) });
});
afterAll(() => gateway.close());

it.each(['2079491', '"2079491"'])('a key that is a number is looked up by %s', async (key) => {
  const found = await gateway.ask(`{ tobaccoProblem(reportId: ${key}) { reportId } }`);
  expect(found).toEqual({ data: { tobaccoProblem: { reportId: 2079491 } } });
});

it('says of a date what is expected', async () => {
  const { errors } = await gateway.ask('{ drugLabels(where: {effectiveTime: {gte: "2013-1-2"}}) { totalCount } }');
  expect(errors?.[0]?.message).toBe('expected a Date, YYYY-MM-DD, but got "2013-1-2"');
});
