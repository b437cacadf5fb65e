import { describe, expect, it } from 'vitest';
import type { LinePlan, Plan, PolicyPlan, Rules } from '../../src/plan/plan.ts';
import { constant, end, fixed, goTo, plainLine, plan, resource, step, toStep, work } from '../experiment/plans.ts';
import { at, backlog, done, elsewhere, policy, unitsFrom } from './plans.ts';
import { out } from './policy-plans.ts';
import { only, record, times, whom } from './record.ts';

const patient = (lasts: number): Partial<LinePlan> => ({ patience: { lasts: fixed(constant(lasts)), to: elsewhere } });

/** A desk with a list, and a second one for those who are re-assessed. */
function twoDesks(more: Partial<Plan> = {}): Plan {
  return plan(
    {
      arrivals: [at([0, 1, 2, 3])],
      resources: [resource('old desk', 1), resource('new desk', 1)],
      steps: [step('old', work(0, constant(10), patient(100)), out), step('new', work(1, constant(5)), out)],
      ends: [end('done'), end('elsewhere')],
      ...more,
    },
    { horizon: 1000 },
  );
}

/** The policy changes nothing but who waits where, at moment 6. */
function reassessed(base: Plan, chain: Rules = base, more: Partial<PolicyPlan> = {}): Plan {
  const reassess = { steps: [0], to: toStep(1) };
  return { ...base, policies: [policy('new', 6, chain, { reassess, ...more })] };
}

describe('re-assessment', () => {
  it('takes those who wait off the list, in order, and leaves those at work', () => {
    const { happenings } = record(reassessed(twoDesks()));
    expect(only(happenings, 'reassessed').map(({ who, now, where, value }) => [who, now, where, value])).toEqual([
      ['cases 1', 6, 'old', 5],
      ['cases 2', 6, 'old', 4],
      ['cases 3', 6, 'old', 3],
    ]);
    expect(only(happenings, 'finished').map(({ who, now, where }) => [who, now, where])).toEqual([
      ['cases 0', 10, 'old'],
      ['cases 1', 11, 'new'],
      ['cases 2', 16, 'new'],
      ['cases 3', 21, 'new'],
    ]);
  });

  it('is in the order of the list, and list by list', () => {
    const desk = resource('old desk', 1, { order: 'priority' });
    const urgent = work(0, constant(10), { priority: fixed(1) });
    const scenario = twoDesks({
      arrivals: [at([0, 1, 2]), at([0.5, 3], { name: 'urgent', to: toStep(2) })],
      resources: [desk, resource('new desk', 0)],
      steps: [...twoDesks().steps, step('urgent', urgent, out)],
    });
    const { happenings } = record(reassessed(scenario, scenario, { reassess: { steps: [2, 0], to: toStep(1) } }));
    expect(whom(happenings, 'reassessed')).toEqual(['urgent 0', 'urgent 1', 'cases 1', 'cases 2']);
  });

  it('ends the patience of whoever is taken off', () => {
    const scenario = twoDesks({
      arrivals: [at([0, 1])],
      resources: [resource('old desk', 1), resource('new desk', 0)],
    });
    const { happenings, model } = record(reassessed(scenario));
    expect(times(happenings, 'reassessed')).toEqual([6]);
    expect(times(happenings, 'gaveUp')).toEqual([]);
    expect(model.waitingAt(1)).toBe(1);
  });

  it('comes after the staffing of that moment, and after the units that come back at it', () => {
    const staffed = twoDesks({
      resources: [resource('old desk', 1, { capacity: unitsFrom([0, 1], [6, 2]) }), resource('new desk', 1)],
    });
    expect(whom(record(reassessed(staffed)).happenings, 'reassessed')).toEqual(['cases 2', 'cases 3']);
    const returned = reassessed(twoDesks(), twoDesks(), { from: 10 });
    expect(whom(record(returned).happenings, 'reassessed')).toEqual(['cases 2', 'cases 3']);
  });

  it('leaves alone who comes at that moment, by the new rules', () => {
    const scenario = reassessed(twoDesks({ arrivals: [at([0, 1, 6])] }));
    const { happenings } = record(scenario);
    expect(whom(happenings, 'reassessed')).toEqual(['cases 1']);
    expect(only(happenings, 'started').map(({ who, now, where }) => [who, now, where])).toEqual([
      ['cases 0', 0, 'old'],
      ['cases 1', 6, 'new'],
      ['cases 2', 10, 'old'],
    ]);
  });

  it('leaves alone who joins a list that is swept, while it is swept', () => {
    const back = { reassess: { steps: [0, 1], to: toStep(0) } };
    const scenario = twoDesks({ arrivals: [backlog(3)] });
    const { happenings } = record(reassessed(scenario, scenario, back));
    expect(whom(happenings, 'reassessed')).toEqual(['cases 1', 'cases 2']);
    expect(times(happenings, 'finished')).toEqual([10, 20, 30]);
  });

  it('takes all off their lists before anybody can start in their stead', () => {
    const large = { kind: 'work', needs: [{ resource: 0, units: 2, keeps: false }] } as const;
    const scenario = twoDesks({
      arrivals: [
        backlog(1, { name: 'at work' }),
        at([1], { name: 'large', to: toStep(2) }),
        at([2], { name: 'small' }),
      ],
      resources: [resource('old desk', 2), resource('new desk', 0)],
      steps: [...twoDesks().steps, step('large', { ...large, takes: fixed(constant(1)), line: plainLine }, goTo(done))],
    });
    // The large one finds one unit too few, and the small one behind it must not have that when the large one leaves.
    const { happenings } = record(reassessed(scenario, scenario, { reassess: { steps: [2, 0], to: toStep(1) } }));
    expect(whom(happenings, 'reassessed')).toEqual(['large 0', 'small 0']);
    const staying = record(reassessed(scenario, scenario, { reassess: { steps: [2], to: toStep(1) } })).happenings;
    expect(whom(staying, 'reassessed')).toEqual(['large 0']);
    expect(only(staying, 'started').at(-1)).toMatchObject({ who: 'small 0', now: 6 });
  });

  it('takes off both lists of a step whose needs have changed before', () => {
    const base = twoDesks();
    const steps = [step('old', work(1, constant(20)), out), ...base.steps.slice(1)];
    const scenario = {
      ...base,
      policies: [
        policy('other desk', 2.5, { ...base, steps }),
        policy('new', 6, { ...base, steps }, { reassess: { steps: [0], to: elsewhere } }),
      ],
      arrivals: [at([0, 1, 2, 3, 4, 5])],
    };
    const { happenings } = record(scenario);
    expect(whom(happenings, 'reassessed')).toEqual(['cases 1', 'cases 2', 'cases 4', 'cases 5']);
  });

  it('waits for the end of the transition', () => {
    const slow = reassessed(twoDesks({ arrivals: [backlog(2)] }), twoDesks(), { from: 1, over: 7 });
    expect(times(record(slow).happenings, 'reassessed')).toEqual([8]);
  });

  it('sends cases on by the new rules', () => {
    const base = twoDesks({ arrivals: [backlog(2)] });
    const steps = [step('old', work(0, constant(1)), out), step('new', goTo(elsewhere, constant(3)))];
    const { happenings } = record(reassessed(base, { ...base, steps }));
    expect(only(happenings, 'ended').map(({ now, where }) => [now, where])).toEqual([
      [9, 'elsewhere'],
      [10, 'done'],
    ]);
  });

  it('is noticed by a gate that looks at the list', () => {
    const open = { kind: 'state', quantity: { kind: 'waiting at', step: 0 }, relation: '<', value: 2 } as const;
    const gate = { kind: 'gate', openWhile: open, reopens: open, closedTo: done } as const;
    const base = twoDesks();
    const scenario = { ...base, steps: [...base.steps, step('gated', gate, out)] };
    const moves = only(
      record(reassessed(scenario, scenario, { reassess: { steps: [0], to: done } })).happenings,
      'gateMoved',
    );
    expect(moves.map(({ now, value }) => [now, value])).toEqual([
      [2, 0],
      [6, 1],
    ]);
  });
});
