import { describe, expect, it } from 'vitest';
import { predictLoads } from '../../../src/experiment/predict/predict-loads.ts';
import { branch, category, constant, fixed, plan, poisson, resource, step, toEnd, work } from '../plans.ts';

describe('the prediction of more kinds of case than are told apart', () => {
  it('is that of a short run, close to the exact flow', () => {
    // 16 attributes of two levels are 65,536 kinds; each level 1 adds a second of work.
    const shares = Array.from({ length: 16 }, (_, i) => 0.1 + 0.05 * i);
    const many = plan({
      arrivals: [poisson(1)],
      attributes: shares.map((share, i) => category(`a${i}`, { no: 1 - share, yes: share })),
      resources: shares.map((_, i) => resource(`r${i}`, 1)),
      steps: shares.map((_, i) =>
        step(`s${i}`, work(i, { kind: 'by', attribute: i, of: [fixed(constant(0)), fixed(constant(1))] }), {
          kind: 'route',
          branches: [branch(i + 1 < shares.length ? { kind: 'step', step: i + 1 } : toEnd(0))],
        }),
      ),
    });
    predictLoads(many).forEach(({ by, load = Number.NaN }, i) => {
      expect(by).toBe('short run');
      expect(Math.abs(load - (shares[i] ?? Number.NaN))).toBeLessThan(0.02);
    });
  });
});
