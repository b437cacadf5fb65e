import { describe, expect, it } from 'vitest';
import { leastSettings } from '../../../src/experiment/uncertainty/budget.ts';
import type { Outcome, Probe, Setting } from '../../../src/experiment/uncertainty/probe.ts';
import type { VariedInput } from '../../../src/experiment/uncertainty/sensitivity.ts';
import { sensitivity } from '../../../src/experiment/uncertainty/sensitivity.ts';
import type { UncertainInput } from '../../../src/experiment/uncertainty/uncertain-inputs.ts';
import { valueAt } from '../../../src/experiment/uncertainty/uncertain-inputs.ts';
import { gFunction, ishigami, ofG, ofIshigami } from './toy-functions.ts';

function inputs(count: number, of: Partial<UncertainInput> = {}): readonly (UncertainInput & VariedInput)[] {
  return Array.from({ length: count }, (_, i) => ({
    stands: ((of.value ?? 0.5) - (of.low ?? 0)) / ((of.high ?? 1) - (of.low ?? 0)),
    ...{
      name: `x${i + 1}`,
      title: { en: `x${i + 1}`, nl: `x${i + 1}` },
      value: 0.5,
      low: 0,
      high: 1,
      values: undefined,
    },
    numbers: { kind: 'number' as const, isMean: false, value: 0.5, unit: { shown: '', worth: 1 }, low: 0, high: 1 },
    ...{
      written: '0.5',
      range: '0 to 1',
      one: '',
      many: '',
      provenance: 'assumption' as const,
      claim: undefined,
      ...of,
    },
  }));
}

/** The values at a setting, each as it stands where nothing else is said. */
function valuesAt(of: readonly UncertainInput[], setting: Setting): readonly number[] {
  return of.map((input, i) => {
    const at = setting[i];
    return at === undefined ? input.value : valueAt(input, at);
  });
}

function probeOf(of: readonly UncertainInput[], f: (values: readonly number[]) => Partial<Outcome> | string): Probe {
  return (setting) => {
    const found = f(valuesAt(of, setting));
    if (typeof found === 'string') return { kind: 'impossible', reason: found, why: { en: found, nl: found } };
    return {
      kind: 'possible',
      run: () => Promise.resolve({ values: [0], status: 'estimated', jams: [undefined], ...found }),
    };
  };
}

const options = { seed: 's', runs: 3000, runsEach: 1, designs: 1 };

describe('a study of sensitivity', () => {
  it('finds the few that matter of the g-function, with their published part of the variance', async () => {
    const of = inputs(8);
    const probe = probeOf(of, (values) => ({ values: [gFunction(values)] }));
    const { shares, screening, tried } = await sensitivity(of, probe, options);
    expect(screening[0]?.muStar).toBeGreaterThan(screening[3]?.muStar ?? 9);
    if (shares.kind !== 'shares') throw new Error(shares.because);
    expect(shares.inputs.slice(0, 2)).toEqual([0, 1]);
    for (const [i, input] of shares.inputs.slice(0, 2).entries()) {
      const { first, total } = shares.indices[i] ?? { first: { low: 9, high: 9 }, total: { low: 9, high: 9 } };
      expect(first.low).toBeLessThan(ofG.first[input] ?? -9);
      expect(first.high).toBeGreaterThan(ofG.first[input] ?? 9);
      expect(total.low).toBeLessThan(ofG.total[input] ?? -9);
      expect(total.high).toBeGreaterThan(ofG.total[input] ?? 9);
    }
    expect(tried.runs).toBeLessThanOrEqual(3000);
    expect(tried.runs).toBeGreaterThan(2600);
  });

  it('keeps the variance of inputs that it does not look at closely', async () => {
    const of = inputs(3);
    const probe = probeOf(of, ([a = 0, b = 0, c = 0]) => ({ values: [ishigami([a, b, c])] }));
    const { shares } = await sensitivity(of, probe, { ...options, runs: 5000 });
    if (shares.kind !== 'shares') throw new Error(shares.because);
    expect(shares.variance / ofIshigami.variance).toBeCloseTo(1, 1);
    expect([...shares.inputs].sort()).toEqual([0, 1, 2]);
  });

  it('names those that matter of which so few runs take no close look', async () => {
    const of = inputs(3);
    const probe = probeOf(of, ([a = 0, b = 0, c = 0]) => ({ values: [3 * a + 2 * b + 0.01 * c] }));
    const [few, many] = await Promise.all(
      [leastSettings(3), 3000].map((runs) => sensitivity(of, probe, { ...options, runs })),
    );
    expect(few?.shares).toMatchObject({ kind: 'shares', inputs: [0], unseen: [1] });
    expect(many?.shares).toMatchObject({ kind: 'shares', inputs: [0, 1], unseen: [] });
  });

  it('tells the outcome at both ends of every input, the others as they stand', async () => {
    const of = inputs(3);
    const probe = probeOf(of, ([a = 0, b = 0, c = 0]) => ({ values: [10 * a - 4 * b + a * c] }));
    const { base, swings } = await sensitivity(of, probe, options);
    expect(base.values).toEqual([3.25]);
    expect(swings).toEqual([
      { low: -2, high: 8.5 },
      { low: 5.25, high: 1.25 },
      { low: 3, high: 3.5 },
    ]);
  });

  it('finds the value at which a verdict turns over, and says of the others that there is none', async () => {
    const of = inputs(3);
    const probe = probeOf(of, ([a = 0, b = 0, c = 0]) => ({
      values: [a + b + c],
      jams: [a > 0.8 ? 'counter' : undefined],
    }));
    const { found, unknown, untraced } = (await sensitivity(of, probe, options)).breaking;
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ input: 0, end: 'high', question: { kind: 'jams at', design: 0 } });
    expect([found[0]?.before, found[0]?.after]).toEqual([{ kind: 'nowhere' }, { kind: 'place', place: 'counter' }]);
    const [last = 9, first = 0] = found[0]?.between ?? [];
    expect(last).toBeLessThanOrEqual(0.8);
    expect(first).toBeGreaterThan(0.8);
    expect(first - last).toBeLessThanOrEqual(1 / 64);
    expect([unknown, untraced]).toEqual([[], []]);
  });

  it('finds the whole number at which the difference of two designs changes its sign', async () => {
    const of = inputs(2, { value: 6, low: 2, high: 40, values: 39 });
    const probe = probeOf(of, ([a = 0]) => ({ values: [a - 17.5], jams: [undefined, 'bed'] }));
    const { found } = (await sensitivity(of, probe, { ...options, designs: 2 })).breaking;
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      input: 0,
      question: { kind: 'more in the other' },
      before: { kind: 'no' },
      after: { kind: 'yes' },
    });
    expect(found[0]?.between.map((part) => 2 + part * 38)).toEqual([17, 18]);
  });

  it('counts what cannot be, with the reason, and leaves it out of effects and rows', async () => {
    const of = inputs(3);
    const probe = probeOf(of, ([a = 0, b = 0]) => (a + b > 1.6 ? 'more than all' : { values: [a + 2 * b] }));
    const { tried, shares, breaking, screening } = await sensitivity(of, probe, options);
    expect(tried.reasons).toEqual([{ why: { en: 'more than all', nl: 'more than all' }, settings: tried.impossible }]);
    expect(tried.impossible).toBeGreaterThan(0);
    expect(tried.settings).toBeGreaterThan(tried.runs);
    expect(screening[2]?.muStar).toBe(0);
    if (shares.kind !== 'shares') throw new Error(shares.because);
    expect(shares.leftOut).toBeGreaterThan(0);
    expect(breaking.unknown).toEqual([]);
    const none = await sensitivity(
      of,
      probeOf(of, ([a = 0]) => (a === 0.5 ? { values: [a] } : 'never')),
      options,
    );
    expect(none.breaking.unknown).toHaveLength(2);
  });

  it('gives no parts of the variance where the measure is not told at too many settings', async () => {
    const of = inputs(2);
    const noValue = { values: undefined, status: 'no steady state' } as const;
    const probe = probeOf(of, ([a = 0]) => (a > 0.6 ? noValue : { values: [a] }));
    const { shares, tried } = await sensitivity(of, probe, options);
    expect(shares).toEqual({ kind: 'none', because: 'no values' });
    expect(tried.withoutValue[0]).toMatchObject({ status: 'no steady state' });
    const flat = await sensitivity(
      of,
      probeOf(of, () => ({ values: [3, 3] })),
      options,
    );
    expect(flat.shares).toEqual({ kind: 'none', because: 'nothing matters' });
  });

  it('needs some settings, and stays within them', async () => {
    for (const count of [1, 5, 46]) {
      const of = inputs(count);
      const runs = 4 * leastSettings(count);
      const probe = probeOf(of, (values) => ({ values: [values.reduce((sum, each, i) => sum + each * (i + 1), 0)] }));
      const { shares, tried } = await sensitivity(of, probe, { ...options, runs, runsEach: 4 });
      expect(tried.runs).toBeLessThanOrEqual(runs);
      expect(shares.kind).toBe('shares');
    }
  });
});
