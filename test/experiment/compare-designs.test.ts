import { describe, expect, it } from 'vitest';
import { compareDesigns } from '../../src/experiment/compare-designs.ts';
import type { MeasureId } from '../../src/experiment/measures/register.ts';
import type { Comparison, Difference } from '../../src/experiment/result.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { exponential, goTo, plan, poisson, resource, step, toEnd, toStep, work } from './plans.ts';

function tandem(secondUnits: number, names = { second: 'second' }, mean = 1.6): Plan {
  return plan(
    {
      arrivals: [poisson(1)],
      resources: [resource('first', 2), resource(names.second, secondUnits)],
      steps: [
        step('one', work(0, exponential(1.4)), goTo(toStep(1))),
        step('two', work(1, exponential(mean)), goTo(toEnd(0))),
      ],
    },
    { horizon: 3000 },
  );
}

function compared(baseline: Plan, other: Plan, replications = 10): Comparison {
  const scenarios = [
    { key: 'base', plan: baseline },
    { key: 'other', plan: other },
  ];
  return compareDesigns(scenarios, { seed: 'compare', replications });
}

function at(of: Comparison, measure: MeasureId, whereName: string): Difference {
  const found = of.differences.find((each) => each.measure === measure && each.whereName === whereName);
  if (found === undefined) throw new Error(`no difference of ${measure} at ${whereName}`);
  return found;
}

describe('a comparison', () => {
  const comparison = compared(tandem(2), tandem(3));

  it('leaves everything before the change bit-identical', () => {
    const [base, other] = comparison.designs;
    const upstream = (design: typeof base) =>
      design?.measures
        .filter(({ whereName }) => whereName === 'first' || whereName === 'one')
        .map((each) => each.perReplication);
    expect(upstream(base)?.length).toBeGreaterThan(10);
    expect(upstream(other)).toEqual(upstream(base));
    expect(at(comparison, 'wait mean', 'first')).toMatchObject({
      difference: { mean: 0, low: 0, high: 0 },
      ...{ clear: false, negligible: true },
    });
  });

  it('finds the shorter wait behind it, other minus baseline', () => {
    const { difference, clear, status, baseline, other } = at(comparison, 'wait mean', 'second');
    expect(difference.mean).toBeLessThan(0);
    expect(difference.high).toBeLessThan(0);
    expect({ clear, status, baseline, other }).toEqual({
      clear: true,
      status: 'estimated',
      baseline: 'base',
      other: 'other',
    });
  });

  it('takes what is too small to matter wherever it lies in its interval for negligible, and no more', () => {
    const hardly = at(compared(tandem(2), tandem(2, undefined, 1.6001)), 'utilisation', 'second');
    expect(hardly).toMatchObject({ clear: false, negligible: true });
    expect(hardly.difference.mean).not.toBe(0);
    const more = at(compared(tandem(2), tandem(2, undefined, 1.65)), 'utilisation', 'second');
    expect(more).toMatchObject({ clear: true, negligible: false });
    const byChance = at(compared(tandem(3), tandem(4)), 'waiting at end', 'second');
    expect(byChance).toMatchObject({ clear: false, negligible: false });
  });

  it('has a narrower interval than the designs apart, because the cases are the same', () => {
    const [base, other] = comparison.designs.map(({ measures }) =>
      measures.find(({ measure, whereName }) => measure === 'followed total time mean' && whereName === 'chain'),
    );
    const width = ({ low = 0, high = 0 }: { readonly low: number | undefined; readonly high: number | undefined }) =>
      high - low;
    const paired = width(at(comparison, 'followed total time mean', 'chain').difference);
    if (!(base && other)) throw new Error('both designs have a total time');
    expect(paired).toBeLessThan(Math.hypot(width(base.estimate), width(other.estimate)));
  });

  it('gives no difference of averages where one of the two has no steady state, but one of counts', () => {
    const jammed = compared(tandem(2), tandem(1));
    expect(at(jammed, 'wait mean', 'second')).toMatchObject({ status: 'no steady state', clear: false });
    expect(at(jammed, 'wait mean', 'second').difference.mean).toBeUndefined();
    expect(at(jammed, 'waiting at end', 'second').difference.low).toBeGreaterThan(100);
  });

  it('matches places by their names; one that only one design has counts 0 in the other, and has no averages', () => {
    const renamed = compared(tandem(2), tandem(2, { second: 'renamed' }), 2);
    const ofPlace = (name: string) => renamed.differences.filter(({ whereName }) => whereName === name);
    expect(new Set(ofPlace('second').map(({ onlyIn }) => onlyIn))).toEqual(new Set(['baseline']));
    expect(new Set(ofPlace('renamed').map(({ onlyIn }) => onlyIn))).toEqual(new Set(['other']));
    expect(ofPlace('second').map(({ measure }) => measure)).toEqual([
      ...['started', 'completed', 'waiting at end', 'staff hours', 'presence hours'],
    ]);
    expect(ofPlace('renamed').every(({ from }) => from.mean === 0)).toBe(true);
    expect(ofPlace('two').every(({ onlyIn }) => onlyIn === undefined)).toBe(true);
  });

  it('says that two runs are too few when there is one', () => {
    const { status, difference } = at(compared(tandem(2), tandem(3), 1), 'followed', 'chain');
    expect(status).toBe('too few runs');
    expect(difference.low).toBeUndefined();
  });

  it('counts its progress over all designs', () => {
    const heard: string[] = [];
    const scenarios = ['a', 'b'].map((key) => ({
      key,
      plan: { ...tandem(2), period: { ...tandem(2).period, horizon: 10 } },
    }));
    compareDesigns(scenarios, { seed: 's', replications: 2, progress: (done, of) => heard.push(`${done}/${of}`) });
    expect(heard).toEqual(['1/4', '2/4', '3/4', '4/4']);
  });

  it('is the same document twice', () => {
    const once = () => JSON.stringify(compared(tandem(2), tandem(3), 3));
    expect(once()).toBe(once());
  });
});
