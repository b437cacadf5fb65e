import { describe, expect, it } from 'vitest';
import type { Judgeable } from '../../../src/experiment/capacity/outcome.ts';
import { boundsOf, outcomeOf } from '../../../src/experiment/capacity/outcome.ts';
import { looksAt } from '../../../src/experiment/capacity/point-runs.ts';
import type { Target } from '../../../src/experiment/capacity/target.ts';
import { readTarget } from '../../../src/experiment/capacity/target.ts';
import { runDesign } from '../../../src/experiment/run-design.ts';
import { estimateOf } from '../../../src/experiment/summary/estimate.ts';
import { normalQuantile } from '../../../src/random/normal-quantile.ts';
import { Stream } from '../../../src/random/stream.ts';
import { compileText, exercise, scenarioOf } from '../../scenario/compile-text.ts';

const scenario = scenarioOf(
  compileText(
    exercise({
      resources: '{counter: {staff: 2 people, line: {room: 3 cases, refused to: away}}}',
      steps: '{serving: {work: {by: counter, takes: exponential(mean 1.5 minutes)}, next: served}}',
      ends: '{served: {}, away: {}}',
      runs: '{from: 2024-01-01, for: 2 days}',
    }),
  ),
);
const design = runDesign(scenario, { seed: 's', replications: 4 });
const target = (text: string): Target => {
  const found = readTarget(text, scenario.plan, 'counter');
  if (found.kind === 'wrong') throw new Error(found.message.en);
  return found.target;
};

/** The design with other values of one measure at the counter. */
function having(measure: string, values: readonly number[], status = 'estimated' as const): Judgeable {
  const measures = design.measures.map((each) =>
    each.measure === measure && each.whereName === 'counter'
      ? { ...each, status, estimate: estimateOf(values), perReplication: values }
      : each,
  );
  return { design: { ...design, measures }, loads: [estimateOf([0.5, 0.6])] };
}

describe('the bounds of a mean', () => {
  it("are Student's, one-sided", () => {
    // t(0.95; 3 degrees of freedom) = 2.353363.
    const [low = 0, high = 0] = boundsOf(estimateOf([1, 2, 3, 4]), 0.05) ?? [];
    expect([low, high]).toEqual([2.5 - 1.51909, 2.5 + 1.51909].map((each) => expect.closeTo(each, 4)));
    expect(boundsOf(estimateOf([1]), 0.05)).toBeUndefined();
    expect(boundsOf(undefined, 0.05)).toBeUndefined();
  });

  it('have room for what values read from a table are off', () => {
    const [low = 0, high = 0] = boundsOf(estimateOf([2, 2, 2], [0.1, 0.1, 0.1]), 0.05) ?? [];
    expect([low, high]).toEqual([expect.closeTo(1.9, 9), expect.closeTo(2.1, 9)]);
  });
});

describe('a measure', () => {
  it.each([
    ['wait p90 <= 3 days', [1, 1.2, 1.1], 'met'],
    ['wait p90 <= 3 days', [4, 4.2, 4.1], 'missed'],
    ['wait p90 <= 3 days', [2, 3.5, 2.6], 'open'],
    ['wait p90 <= 3 days', [3, 3, 3], 'met'],
    ['wait p90 >= 3 days', [4, 4.2, 4.1], 'met'],
    ['wait p90 >= 3 days', [1, 1.2, 1.1], 'missed'],
  ] as const)('%s with %j is %s', (text, values, outcome) => {
    expect(outcomeOf(target(text), having('wait p90', values), 0.05).outcome).toBe(outcome);
  });

  it('without a steady state meets no target, whatever its figures', () => {
    for (const status of ['no steady state', 'still filling up', 'not reached'] as const) {
      const { design: found, loads } = having('wait p90', [1, 1, 1]);
      const measures = found.measures.map((each) => (each.measure === 'wait p90' ? { ...each, status } : each));
      const judged = { design: { ...found, measures }, loads };
      expect(outcomeOf(target('wait p90 <= 3 days'), judged, 0.05)).toMatchObject({ outcome: 'missed', status });
    }
  });

  it('of which some replications saw nothing cannot be told', () => {
    const { design: found, loads } = having('wait p90', [1, 1, 1]);
    const measures = found.measures.map((each) =>
      each.measure === 'wait p90' ? { ...each, status: 'some runs only' as const } : each,
    );
    const judged = { design: { ...found, measures }, loads };
    expect(outcomeOf(target('wait p90 <= 3 days'), judged, 0.05).outcome).toBe('open');
  });

  it('in cases may be told as a share of those who came', () => {
    const { estimate } = outcomeOf(target('refused <= 9 %'), { design, loads: [] }, 0.05);
    const valuesOf = (id: string) =>
      design.measures.find(({ measure, whereName }) => measure === id && whereName === 'counter')?.perReplication ?? [];
    const started = valuesOf('started');
    const shares = valuesOf('refused').map((count, i) => (count ?? 0) / ((count ?? 0) + (started[i] ?? 0)));
    expect(estimate?.mean).toBeCloseTo(shares.reduce((sum, each) => sum + each, 0) / shares.length, 12);
    expect(estimate?.mean).toBeGreaterThan(0.01);
  });
});

describe('no shortage', () => {
  it('takes an upper bound of the work asked for below capacity', () => {
    const judged = (values: readonly number[]): Judgeable => ({ design, loads: [estimateOf(values)] });
    const found = (values: readonly number[]) => outcomeOf(target('does not jam'), judged(values), 0.05);
    expect(design.verdicts[0]?.kind).not.toBe('short');
    expect(found([0.9, 0.91, 0.92])).toMatchObject({ outcome: 'met', short: [] });
    expect(found([0.9, 1.02, 0.99])).toMatchObject({ outcome: 'open', short: [0] });
  });
});

describe('looks', () => {
  it('are at a third, at what was asked for and then at twice as many, up to the most', () => {
    expect(looksAt({ replications: 30, most: 120 })).toEqual([10, 30, 60, 120]);
    expect(looksAt({ replications: 10, most: 40 })).toEqual([5, 10, 20, 40]);
    expect(looksAt({ replications: 4, most: 20 })).toEqual([4, 8, 16]);
    expect(looksAt({ replications: 20, most: 20 })).toEqual([7, 20]);
  });

  it('together call a mean that is no better than its target met in no more than 5 in 100 experiments', () => {
    // The mean is exactly the target: whatever is met is wrong. Sampling error of 2,000 experiments at 5 %: 0.5 points.
    const looks = looksAt({ replications: 10, most: 40 });
    const experiments = 2000;
    let wrong = 0;
    const stream = new Stream('promise');
    for (let experiment = 0; experiment < experiments; experiment++) {
      stream.seat(experiment, 0);
      const values = Array.from({ length: 40 }, () => 3 + normalQuantile(stream.next()));
      const isMet = looks.some((look) => {
        const [low = 0, high = 0] = boundsOf(estimateOf(values.slice(0, look)), 0.05 / looks.length) ?? [];
        expect(low).toBeLessThan(high);
        return high <= 3;
      });
      if (isMet) wrong++;
    }
    expect(wrong / experiments).toBeLessThan(0.05 + 3 * 0.005);
    expect(wrong / experiments).toBeGreaterThan(0.01);
  });
});
