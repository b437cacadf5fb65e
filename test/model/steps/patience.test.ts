import { describe, expect, it } from 'vitest';
import {
  category,
  constant,
  end,
  exponential,
  fixed,
  goTo,
  plan,
  poisson,
  resource,
  step,
  toStep,
  work,
} from '../../experiment/plans.ts';
import { at, by, desk, done, elsewhere, every, keep } from '../plans.ts';
import { meanOf, only, record, times, values, whom } from '../record.ts';

const patience = (seconds: number) => ({ patience: { lasts: fixed(constant(seconds)), to: elsewhere } });

describe('patience', () => {
  it('runs out as in verification case 46', () => {
    const { happenings } = record(desk(11, every(7), { line: patience(3), period: { horizon: 33 } }));
    let present = 0;
    const changes = happenings.flatMap(({ what, now }) => {
      if (what !== 'arrived' && what !== 'ended') return [];
      present += what === 'arrived' ? 1 : -1;
      return [[now, present]];
    });
    expect(changes).toEqual([
      [7, 1],
      [14, 2],
      [17, 1],
      [18, 0],
      [21, 1],
      [28, 2],
      [31, 1],
      [32, 0],
    ]);
    expect(only(happenings, 'gaveUp').map(({ who, value }) => [who, value])).toEqual([
      ['cases 1', 3],
      ['cases 3', 3],
    ]);
  });

  it('does not matter to a case that starts at the very moment', () => {
    const { happenings } = record(desk(5, at([0, 1]), { line: patience(4) }));
    expect(times(happenings, 'gaveUp')).toEqual([]);
    expect(times(happenings, 'started')).toEqual([0, 5]);
  });

  it('is of no more account once work has begun', () => {
    const { happenings } = record(desk(100, at([0, 1]), { line: patience(101) }));
    expect(times(happenings, 'gaveUp')).toEqual([]);
    expect(times(happenings, 'ended', 'done')).toEqual([100, 200]);
  });

  it('is of no more account when the work is interrupted', () => {
    const scenario = plan(
      {
        arrivals: [at([0]), at([2], { name: 'urgent', to: toStep(1) })],
        resources: [resource('desk', 1, { order: 'priority', preempts: 'resume' })],
        steps: [
          step('plain', work(0, constant(10), patience(5)), goTo(done)),
          step('urgent', work(0, constant(50), { priority: fixed(1) }), goTo(done)),
        ],
        ends: [end('done'), end('elsewhere')],
      },
      { horizon: 100 },
    );
    const { happenings } = record(scenario);
    expect(times(happenings, 'gaveUp')).toEqual([]);
    expect(only(happenings, 'ended').map(({ who, now }) => [who, now])).toEqual([
      ['urgent 0', 52],
      ['cases 0', 60],
    ]);
  });

  it('lets the one behind go first', () => {
    const scenario = plan(
      {
        arrivals: [at([0, 1, 2])],
        resources: [resource('desk', 2)],
        steps: [
          step(
            'pair',
            {
              kind: 'work',
              needs: [{ resource: 0, units: 2, keeps: false }],
              takes: fixed(constant(10)),
              line: { priority: fixed(0), room: undefined, refusedTo: undefined, balks: [], ...patience(4) },
            },
            goTo(done),
          ),
          step('single', work(0, constant(20)), goTo(done)),
        ],
        ends: [end('done'), end('elsewhere')],
      },
      { horizon: 100 },
    );
    const streams = [at([1]), at([0, 2], { name: 'single', to: toStep(1) })];
    const { happenings } = record({ ...scenario, arrivals: streams });
    // The pair at 1 lacks a unit and holds up the single at 2, until it gives up at 5.
    expect(only(happenings, 'started').map(({ who, now, value }) => [who, now, value])).toEqual([
      ['single 0', 0, 0],
      ['single 1', 5, 3],
    ]);
  });

  it('takes along what the case keeps', () => {
    const scenario = plan(
      {
        arrivals: [at([0, 1])],
        resources: [resource('bed', 2), resource('surgeon', 1)],
        steps: [
          step('admission', keep(0, constant(1)), goTo(toStep(1))),
          step(
            'operation',
            work(1, constant(50), { patience: { lasts: fixed(constant(5)), to: toStep(2) } }),
            goTo(done),
          ),
          step('recovery', { kind: 'wait', lasts: fixed(constant(10)) }, goTo(elsewhere)),
        ],
        ends: [end('done'), end('elsewhere')],
      },
      { horizon: 100 },
    );
    const { happenings, model } = record(scenario);
    expect(times(happenings, 'gaveUp')).toEqual([7]);
    const beds = only(happenings, 'occupied', 'bed').map(({ now, value }) => [now, value]);
    expect(beds).toEqual([
      [0, 1],
      [1, 2],
      [17, 1],
      [51, 0],
    ]);
    expect(model.inUse(0)).toBe(0);
  });

  it('may depend on the case', () => {
    const scenario = {
      ...desk(1000, at([0, 0, 0, 0, 0, 0, 0, 0, 0, 0]), {
        line: { patience: { lasts: by(0, constant(3), constant(8)), to: elsewhere } },
        period: { horizon: 50 },
      }),
      attributes: [category('kind', { hurried: 0.5, calm: 0.5 })],
    };
    const { happenings, model } = record(scenario);
    expect(new Set(values(happenings, 'gaveUp'))).toEqual(new Set([3, 8]));
    expect(only(happenings, 'gaveUp')).toHaveLength(9);
    expect([model.waitingAt(0), model.casesInHand]).toEqual([0, 1]);
  });

  it('has each case give up after its own time: M/M/1 with exponential patience of the mean service time', () => {
    // Then the number present is that of infinitely many servers: Poisson with mean 1; the share served is 1 - exp(-1).
    const line = { patience: { lasts: fixed(exponential(10)), to: elsewhere } };
    const scenario = {
      ...desk(0, poisson(0.1), { period: { horizon: 400_000 } }),
      steps: [step('service', work(0, exponential(10), line), goTo(done))],
    };
    const { happenings } = record(scenario);
    const served = whom(happenings, 'ended', 'done').length / whom(happenings, 'arrived').length;
    expect(Math.abs(served - (1 - Math.exp(-1)))).toBeLessThan(0.012);
    expect(meanOf(values(happenings, 'gaveUp'))).toBeLessThan(10);
  });
});
