import { describe, expect, it } from 'vitest';
import { budgetWindows } from '../../../src/openfda/budget/budget-windows.ts';
import { requestClasses } from '../../../src/openfda/budget/request-class.ts';

describe('budget windows', () => {
  it('orders the classes: whoever is more urgent may fill the window further', () => {
    for (const { classes, limit } of budgetWindows({ perMinute: 240, perDay: 1000 })) {
      const ceilings = requestClasses.map((name) => classes[name].ceiling);
      expect(ceilings).toEqual([...ceilings].sort((a, b) => b - a));
      expect(new Set(ceilings).size).toBe(requestClasses.length);
      expect(classes.user).toEqual({ own: limit, ceiling: limit });
    }
  });

  it('gives validation a tenth of the day: little without a key', () => {
    const [, keyless] = budgetWindows({ perMinute: 240, perDay: 1000 });
    const [, keyed] = budgetWindows({ perMinute: 240, perDay: 120_000 });
    expect(keyless?.classes.validate.own).toBe(100);
    expect(keyed?.classes.validate.own).toBe(12_000);
  });

  it('is split evenly among instances that share no store, with at least one request for each', () => {
    const [minute, day] = budgetWindows({ perMinute: 240, perDay: 1000, instances: 7 });
    expect([minute?.limit, day?.limit]).toEqual([34, 142]);
    expect(budgetWindows({ perMinute: 3, perDay: 3, instances: 9 }).map(({ limit }) => limit)).toEqual([1, 1]);
  });
});
