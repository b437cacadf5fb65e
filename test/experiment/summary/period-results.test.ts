import { describe, expect, it } from 'vitest';
import type { MeasureId } from '../../../src/experiment/measures/register.ts';
import { replicate } from '../../../src/experiment/replicate.ts';
import type { DesignResult, Measured, PeriodResult, Where } from '../../../src/experiment/result.ts';
import { runDesign } from '../../../src/experiment/run-design.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { day } from '../../../src/plan/units.ts';
import {
  constant,
  end,
  exponential,
  goTo,
  plan,
  poisson,
  policy,
  resource,
  station,
  step,
  stream,
  toEnd,
  work,
} from '../plans.ts';

const year = 360 * day;

/** 2 cases a day for a desk that does 1 a day, until a policy makes the work four times as short. */
function backlogAndAfter(over = 0, period: Partial<Plan['period']> = {}): Plan {
  const plain = station(2 / day, exponential(day), 1, { horizon: 2 * year, ...period });
  const shorter = { steps: [step('service', work(0, exponential(day / 4)), goTo(toEnd(0)))] };
  return { ...plain, policies: [policy('shorter', year, plain, { over, rules: shorter })] };
}

const desk: Where = { kind: 'resource', index: 0 };

function measuredIn(
  of: Pick<DesignResult | PeriodResult, 'measures'>,
  measure: MeasureId,
  where: Where = desk,
): Measured {
  const found = of.measures.find(
    (each) => each.measure === measure && JSON.stringify(each.where) === JSON.stringify(where),
  );
  if (found === undefined) throw new Error(`${measure} is not measured there`);
  return found;
}

function periodsOf(of: Plan, replications = 5): readonly PeriodResult[] {
  return runDesign({ key: 'test', plan: of }, { seed: 'periods', replications }).periods;
}

describe('the results of the periods', () => {
  const result = runDesign({ key: 'test', plan: backlogAndAfter() }, { seed: 'periods', replications: 5 });
  const [before, after] = result.periods;
  if (before === undefined || after === undefined) throw new Error('two periods');

  it('are none without policies', () => {
    expect(periodsOf(station(1 / day, constant(day / 2), 1, { horizon: year }), 1)).toEqual([]);
  });

  it('say that it jams before the policy, and passes what it passes under those rules', () => {
    expect(before).toMatchObject({ kind: 'under one policy', policy: undefined, from: 0, until: year });
    const [verdict] = before.verdicts;
    if (verdict?.kind !== 'short') throw new Error(`expected a shortage, found ${verdict?.kind}`);
    expect(verdict).toMatchObject({ list: 'grows', from: 0, until: year });
    expect(verdict.growthPerMonth.mean ?? 0).toBeGreaterThan(27);
    expect(verdict.growthPerMonth.mean ?? 0).toBeLessThan(34);
    expect(verdict.passes.at(-1)?.waiting).toBe(250);
  });

  it('say that it keeps up under the policy, though everybody is busy with the list that was left', () => {
    expect(after).toMatchObject({ kind: 'under one policy', policy: 0, from: year, until: 2 * year });
    expect(after.verdicts).toMatchObject([{ kind: 'flows', resource: 0, from: year, until: 2 * year }]);
    expect(after.predictions?.[0]).toMatchObject({ verdict: 'fits', passes: [] });
  });

  it('count each thing in one of them: the counts of the run are the sums of theirs', () => {
    for (const measure of ['started', 'completed'] as const) {
      const whole = measuredIn(result, measure).perReplication;
      expect(whole).toEqual(whole.map((_, r) => perRun(before, measure, r) + perRun(after, measure, r)));
    }
  });

  it('begin with the list that the one before ended with, and end with that of the run', () => {
    expect(perRun(after, 'waiting at end', 0)).toBe(perRun(result, 'waiting at end', 0));
    expect(perRun(before, 'longest list', 0)).toBeGreaterThanOrEqual(perRun(before, 'waiting at end', 0));
    expect(perRun(before, 'waiting at end', 0)).toBeGreaterThan(300);
    expect(perRun(after, 'longest list', 0)).toBeGreaterThanOrEqual(perRun(before, 'waiting at end', 0));
  });

  it('withhold averages that need a steady state only where the list grew without end', () => {
    expect(measuredIn(before, 'wait mean').status).toBe('no steady state');
    expect(measuredIn(after, 'wait mean').status).toBe('estimated');
    expect(measuredIn(result, 'wait mean').status).toBe('estimated');
  });

  it('give the design the predictions of the last, and the verdict of the worst with its dates', () => {
    expect(result.predictions).toEqual(after.predictions);
    expect(result.verdicts).toEqual(before.verdicts);
  });

  it('judge a transition by what happened in it', () => {
    const [, transition, last] = periodsOf(backlogAndAfter(120 * day));
    expect(transition).toMatchObject({ kind: 'transition', policy: 0, from: year, until: year + 120 * day });
    expect(transition?.predictions).toBeUndefined();
    expect(transition?.verdicts).toHaveLength(1);
    expect(last).toMatchObject({ kind: 'under one policy', policy: 0, from: year + 120 * day, until: 2 * year });
  });

  it('leave out the start-up', () => {
    const [first, second] = periodsOf(backlogAndAfter(0, { startUp: 100 * day }), 1);
    expect(first).toMatchObject({ from: 100 * day, until: year });
    expect(second).toMatchObject({ from: year, until: 2 * year });
    const [only, ...others] = periodsOf(backlogAndAfter(0, { startUp: year + 100 * day }), 1);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ policy: 0, from: year + 100 * day });
  });

  it('withhold the averages of the run too where the list grows under every policy', () => {
    const plain = station(2 / day, exponential(day), 1, { horizon: 2 * year });
    const same = { ...plain, policies: [policy('no change', year, plain)] };
    const all = runDesign({ key: 'test', plan: same }, { seed: 'periods', replications: 5 });
    expect(all.periods.map(({ verdicts }) => verdicts[0]?.kind)).toEqual(['short', 'short']);
    expect(all.verdicts).toMatchObject([{ kind: 'short', from: 0, until: 2 * year }]);
    expect(measuredIn(all, 'wait mean').status).toBe('no steady state');
  });
});

describe('what happens at the very moment of a policy', () => {
  it('belongs to the period that begins', () => {
    const chain = plan(
      {
        arrivals: [stream({ kind: 'times', at: [9 * day, 10 * day, 11 * day] })],
        resources: [resource('desk', 1)],
        steps: [step('service', work(0, constant(day)), goTo(toEnd(0)))],
        ends: [end('done')],
      },
      { horizon: 20 * day },
    );
    const changed: Plan = { ...chain, policies: [policy('same', 10 * day, chain)] };
    const [before, after] = periodsOf(changed, 1);
    // The case of day 9 is done on day 10, when that of day 10 arrives.
    expect(before && perRun(before, 'arrived', 0, { kind: 'chain' })).toBe(1);
    expect(before && perRun(before, 'completed', 0)).toBe(0);
    expect(after && perRun(after, 'arrived', 0, { kind: 'chain' })).toBe(2);
    expect(after && perRun(after, 'completed', 0)).toBe(3);
  });
});

describe('taking stock of periods', () => {
  it('changes nothing in the run', () => {
    const plain = station(0.9 / day, exponential(day), 1, { horizon: year });
    const { periods: none, ...alone } = replicate(plain, { seed: 's', replication: 0 });
    const { periods, ...looked } = replicate(
      { ...plain, policies: [policy('same', 100 * day, plain)] },
      { seed: 's', replication: 0 },
    );
    expect(none).toEqual([]);
    expect(periods).toHaveLength(2);
    expect(looked.presence).toEqual(alone.presence);
    expect(looked.passedAt).toEqual(alone.passedAt);
    // Fourteen whole weeks go before the policy's date.
    expect(looked.course.inHand.subarray(0, 14)).toEqual(alone.course.inHand.subarray(0, 14));
  });

  it('keeps the statistics of every period', () => {
    const arrivals = [poisson(1.5 / day)];
    const many = station(1.5 / day, exponential(day), 1, { horizon: year });
    const policies = [30, 60, 61, 200].map((from, i) => policy(`p${i}`, from * day, many, { over: i * day }));
    expect(replicate({ ...many, arrivals, policies }, { seed: 's', replication: 0 }).periods).toHaveLength(7);
  });
});

function perRun(
  of: Pick<DesignResult, 'measures'>,
  measure: MeasureId,
  replication: number,
  where: Where = desk,
): number {
  const value = measuredIn(of, measure, where).perReplication[replication];
  if (value === undefined) throw new Error(`${measure} saw nothing`);
  return value;
}
