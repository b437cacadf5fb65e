/** Demand where those who are turned away ask for other work than those who join. */
import { describe, expect, it } from 'vitest';
import { predictLoads } from '../../../src/experiment/predict/predict-loads.ts';
import { runDesign } from '../../../src/experiment/run-design.ts';
import { compileText, exercise, planOf } from '../../scenario/compile-text.ts';

/** A day brings one large file of two days and four small ones of a tenth: 2.4 days' work for two people. */
function planWith(line: string) {
  return planOf(
    compileText(
      exercise({
        runs: '{from: 2024-01-01, to: 2025-12-31}',
        attributes: '{size: {shares: {large: 20 %, small: 80 %}}}',
        arrivals: '{files: {poisson: 5 per day, to: read}}',
        resources: `{reader: {staff: 2 people, line: {order: priority, priority: {by: size, large: 2, small: 1}, ${line}}}}`,
        steps: '{read: {work: {by: reader, takes: {by: size, large: 2 days, small: 0.1 days}}, next: done}}',
        ends: '{done: , shelf: {counts: lost}}',
      }),
    ),
  );
}

describe('demand where the small files are put aside while many wait', () => {
  const aside = '{when: {size: small, state: reader waiting >= 5}, to: shelf}';
  const plan = planWith(`balks: [${aside}, {when: {size: large, state: reader waiting >= 40}, to: shelf}]`);
  const design = runDesign({ key: 'design', plan }, { seed: 'aside', replications: 5, forecast: false });

  it('counts each as large as it is, in the verdict and in the measure', () => {
    const [worst] = design.verdicts;
    if (worst?.kind !== 'short') throw new Error(`expected a shortage, found ${worst?.kind}`);
    expect(Math.abs((worst.load.mean ?? 0) - 1.2)).toBeLessThan(0.06);
    const load = design.measures.find(({ measure, whereName }) => measure === 'load' && whereName === 'reader');
    expect(Math.abs((load?.estimate.mean ?? 0) - 1.2)).toBeLessThan(0.06);
  });

  it('is forecast as it is', () => {
    const [found] = predictLoads(plan);
    expect(Math.abs((found?.load ?? 0) - 1.2)).toBeLessThan(0.06);
  });
});
