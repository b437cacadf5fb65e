import { describe, expect, it } from 'vitest';
import type { MeasureId } from '../../src/experiment/measures/register.ts';
import type { DesignResult, Measured } from '../../src/experiment/result.ts';
import { runDesign } from '../../src/experiment/run-design.ts';
import { RunError } from '../../src/model/run-error.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { day, month, year } from '../../src/plan/units.ts';
import {
  benchmarkChain,
  branch,
  constant,
  exponential,
  fixed,
  goTo,
  plan,
  poisson,
  resource,
  station,
  step,
  toEnd,
  toStep,
  work,
} from './plans.ts';

function run(of: Plan, replications = 20): DesignResult {
  return runDesign({ key: 'design', plan: of }, { seed: 'run design', replications });
}

function at(result: DesignResult, measure: MeasureId, whereName: string): Measured {
  const found = result.measures.find((each) => each.measure === measure && each.whereName === whereName);
  if (found === undefined) throw new Error(`no ${measure} at ${whereName}`);
  return found;
}

describe('2,000 cases a year into a capacity of 1,500', () => {
  const overloaded = run(station(2000 / year, exponential(year / 1500), 1, { horizon: 4 * year }));

  it('jams, with a list that grows by about 500 a year', () => {
    const [verdict] = overloaded.verdicts;
    if (verdict?.kind !== 'short') throw new Error(`expected a jam, found ${verdict?.kind}`);
    expect(verdict).toMatchObject({ list: 'grows', slight: false, from: 0, until: 4 * year });
    const { mean, low, high } = verdict.growthPerMonth;
    expect(low).toBeLessThan(500 / 12);
    expect(high).toBeGreaterThan(500 / 12);
    expect(Math.abs((mean ?? 0) - 500 / 12)).toBeLessThan(0.1 * (500 / 12));
  });

  it('passes 250 waiting after about half a year, in every replication', () => {
    const [verdict] = overloaded.verdicts;
    const passing = verdict?.kind === 'short' ? verdict.passes.find(({ waiting }) => waiting === 250) : undefined;
    expect(passing?.reached).toBe(20);
    expect(Math.abs((passing?.at.mean ?? 0) / year - 0.5)).toBeLessThan(0.05);
  });

  it('makes a case that started wait about a third of the time since the start, so that the oldest wait at the end is about a quarter of the run', () => {
    // Whoever starts at the end T came at T / (1 + 1/3): the wait is T / 4; the head of the list has waited just that.
    expect(((at(overloaded, 'oldest wait', 'desk').estimate.mean ?? 0) * day) / year).toBeCloseTo(1, 1);
  });

  it.each(['wait mean', 'wait p50', 'wait p90', 'queue mean'] as const)(
    'gets no %s: there is no steady state',
    (measure) => {
      for (const where of ['desk', 'service']) {
        const found = at(overloaded, measure, where);
        expect(found.status).toBe('no steady state');
        expect(found.estimate.mean).toBeUndefined();
        expect(found.perReplication).toEqual(Array.from({ length: 20 }, () => undefined));
      }
    },
  );

  it('gets no mean total time and no mean number in hand either, but all counts', () => {
    expect(at(overloaded, 'total time mean', 'done').status).toBe('no steady state');
    expect(at(overloaded, 'in hand mean', 'chain').status).toBe('no steady state');
    expect(at(overloaded, 'waiting at end', 'desk').status).toBe('estimated');
    expect(at(overloaded, 'utilisation', 'desk').estimate.mean).toBeGreaterThan(0.98);
  });

  it('has series of the list with a band around the middle', () => {
    const list = overloaded.series.find(({ quantity }) => quantity === 'waiting');
    expect(list?.whereName).toBe('desk');
    const last = (list?.cells.length ?? 0) - 1;
    expect(list?.p05[last]).toBeLessThan(list?.p50[last] ?? 0);
    expect(list?.p50[last]).toBeLessThan(list?.p95[last] ?? 0);
    const { from = 0, until = 0 } = list?.cells[last] ?? {};
    const growth = (list?.mean[last] ?? 0) / ((from + until) / 2 / year);
    expect(Math.abs(growth - 500)).toBeLessThan(50);
  });
});

describe('the verdict', () => {
  it.each([
    [0.5, 'flows'],
    [0.9, 'tight'],
  ])('on a station at a load of %d is that it %s', (rho, kind) => {
    const result = run(station(rho, exponential(1), 1, { horizon: 20_000 }), 10);
    expect(result.verdicts.map((verdict) => verdict.kind)).toEqual([kind]);
    expect(at(result, 'wait mean', 'desk').status).toBe('estimated');
  });

  it('on a busy station in a short run from empty is not that it jams', () => {
    for (const rho of [0.95, 0.98]) {
      expect(run(station(rho, exponential(1), 1, { horizon: 500 }), 40).verdicts[0]?.kind).not.toBe('short');
    }
  });

  it('on too much work whose cases give up is that giving up holds the list', () => {
    const patience = { lasts: fixed(exponential(50)), to: toEnd(1) };
    const result = run(station(2, exponential(1), 1, { horizon: 2000 }, { patience }), 10);
    const [verdict] = result.verdicts;
    if (verdict?.kind !== 'short') throw new Error(`expected a shortage, found ${verdict?.kind}`);
    expect(verdict.list).toBe('giving up');
    // The fluid limit: 50 waiting, and as many give up as are too many.
    expect(Math.abs((verdict.waiting.mean ?? 0) - 50)).toBeLessThan(10);
    expect(Math.abs((verdict.leaving['giving up'].mean ?? 0) / month - 1)).toBeLessThan(0.1);
    expect(at(result, 'wait mean', 'desk').status).toBe('estimated');
  });

  it('on too much work of which most finds no room is that a short list is held by refusing', () => {
    const refusing = station(2, exponential(1), 1, { horizon: 2000 }, { room: 5, refusedTo: toEnd(1) });
    expect(run(refusing, 5).verdicts[0]).toMatchObject({ kind: 'short', list: 'refusing', slight: false });
  });

  it('sees that a gate holds the list of a place that is asked for twice what it can do', () => {
    const relieved = plan(
      {
        arrivals: [poisson(2)],
        resources: [resource('desk', 1)],
        steps: [
          step(
            'service',
            {
              kind: 'gate',
              openWhile: { kind: 'state', quantity: { kind: 'waiting', resource: 0 }, relation: '<', value: 40 },
              reopens: { kind: 'state', quantity: { kind: 'waiting', resource: 0 }, relation: '<', value: 25 },
              closedTo: toEnd(0),
            },
            work(0, exponential(1)),
            goTo(toEnd(0)),
          ),
        ],
      },
      { horizon: 2000 },
    );
    const result = run(relieved, 10);
    expect(result.predictions[0]).toMatchObject({
      by: 'short run',
      verdict: 'overloaded',
      settlesAt: { by: 'diverting' },
    });
    expect(result.verdicts[0]).toMatchObject({ kind: 'short', list: 'diverting', slight: false });
    expect(at(result, 'wait mean', 'desk').status).toBe('estimated');
    expect(at(result, 'diverted', 'chain').estimate.mean).toBeGreaterThan(900);
  });

  it('sees a jam that no formula knows of, because a rule about the list sends everybody on', () => {
    const misled = plan(
      {
        arrivals: [poisson(1)],
        resources: [resource('first', 1), resource('second', 1)],
        steps: [
          step('door', work(0, exponential(0.5)), {
            kind: 'route',
            branches: [
              branch(toEnd(0), {
                when: { kind: 'state', quantity: { kind: 'in use', resource: 1 }, relation: '=', value: 0 },
                share: fixed(0.9),
              }),
              branch(toStep(1)),
            ],
          }),
          step('second', work(1, exponential(2)), goTo(toEnd(0))),
        ],
      },
      { horizon: 5000 },
    );
    const result = run(misled, 10);
    expect(result.predictions[1]).toMatchObject({ by: 'short run', verdict: 'overloaded' });
    expect(result.verdicts[0]).toMatchObject({ kind: 'short', list: 'grows', resource: 1 });
    expect(at(result, 'wait mean', 'second').status).toBe('no steady state');
    expect(at(result, 'wait mean', 'first').status).toBe('estimated');
  });

  it('comes in the order of jamming, then what is tight, then what flows; what is never used flows', () => {
    const three = plan(
      {
        arrivals: [poisson(1)],
        resources: [
          resource('idle', 1),
          resource('wide', 2),
          resource('tight', 1),
          resource('late', 1),
          resource('early', 1),
        ],
        steps: [
          step('wide', work(1, constant(1)), goTo(toStep(1))),
          step('tight', work(2, constant(0.9)), goTo(toStep(2))),
          step('late', work(4, exponential(4)), goTo(toStep(3))),
          step('later', work(3, exponential(4.4)), goTo(toEnd(0))),
        ],
      },
      { horizon: 20_000 },
    );
    const { verdicts } = run(three, 10);
    expect(verdicts.map(({ kind, resource: index }) => `${three.resources[index]?.name} ${kind}`)).toEqual([
      'early short',
      'late short',
      'tight tight',
      'idle flows',
      'wide flows',
    ]);
  });
});

describe('one replication alone', () => {
  const single = run(benchmarkChain('A', 5), 1);

  it('gives means without intervals, and says so', () => {
    const waiting = at(single, 'waiting at end', 'care');
    expect(waiting.status).toBe('too few runs');
    expect(waiting.estimate.mean).toBeGreaterThan(5000);
    expect(waiting.estimate.low).toBeUndefined();
  });

  it('still finds what jams', () => {
    expect(single.verdicts[0]).toMatchObject({ kind: 'short', list: 'grows', resource: 3 });
  });
});

describe('a design', () => {
  it('says that nothing was observed where nobody came', () => {
    const empty = run(station(0, exponential(1), 1, { horizon: 100 }), 2);
    expect(at(empty, 'wait mean', 'desk').status).toBe('nothing observed');
    expect(at(empty, 'wait mean', 'desk').estimate.mean).toBeUndefined();
    expect(at(empty, 'waiting at end', 'desk').estimate.mean).toBe(0);
  });

  it('leaves alone what comes before the jam', () => {
    const result = run(benchmarkChain('B', 10), 3);
    for (const place of ['police', 'parket', 'intake']) expect(at(result, 'wait mean', place).status).toBe('estimated');
    expect(at(result, 'wait mean', 'care').status).toBe('no steady state');
    expect(at(result, 'total time mean', 'paid').status).toBe('estimated');
    expect(at(result, 'total time mean', 'done').status).toBe('no steady state');
    expect(at(result, 'total time mean', 'chain').status).toBe('no steady state');
  });

  it('tells the progress after every replication', () => {
    const heard: string[] = [];
    const progress = (done: number, of: number) => heard.push(`${done}/${of}`);
    runDesign(
      { key: 'd', plan: station(0.5, constant(1), 1, { horizon: 10 }) },
      { seed: 's', replications: 3, progress },
    );
    expect(heard).toEqual(['1/3', '2/3', '3/3']);
  });

  it('shows the worst of each audit, all passed', () => {
    const { audits } = run(benchmarkChain('B', 3), 3);
    expect(audits.length).toBe(1 + 4 + 1 + 4 + 3 * 4 + 2);
    expect(audits.every(({ passed }) => passed)).toBe(true);
  });

  it('that goes past a limit of its file stops with the error of the run', () => {
    const endless = station(0.5, constant(1), 1, { horizon: 1e6 });
    expect(() => run({ ...endless, limits: { ...endless.limits, events: 1000 } }, 1)).toThrow(RunError);
  });
});
