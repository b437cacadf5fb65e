import { describe, expect, it } from 'vitest';
import type { GroupPart, Plan } from '../../../src/plan/plan.ts';
import { constant, fixed, plainLine, plan, resource, step, toStep, work } from '../../experiment/plans.ts';
import { fills, group, seats, trainer } from '../group-plans.ts';
import { at, elsewhere, policy } from '../plans.ts';
import { changing, out } from '../policy-plans.ts';
import { only, record, times, whom } from '../record.ts';

/** Groups by one rule until a moment, and by another from then on. */
function groupsChanging(from: number, before: GroupPart, after: GroupPart, moments: readonly number[]): Plan {
  return changing(from, [before, out], [after, out], {
    arrivals: [at(moments)],
    resources: [resource('trainer', 1), seats(3, 7, 10)],
  });
}

const began = (scenario: Plan) =>
  only(record(scenario).happenings, 'groupStarted').map(({ now, value }) => [now, value]);

describe('from the moment a policy begins, groups', () => {
  it('are of another size, whoever waits already included', () => {
    const scenario = groupsChanging(5, group({ forms: fills(3) }), group({ forms: fills(2) }), [0, 1, 6, 7]);
    expect(began(scenario)).toEqual([
      [5, 2],
      [7, 2],
    ]);
  });

  it('form at sessions where they filled before, and the other way round', () => {
    const filling = group({ forms: fills(3) });
    const seated = group({ forms: { kind: 'sessions', resource: 1, least: 1 } });
    expect(began(groupsChanging(5, filling, seated, [0, 1, 12]))).toEqual([
      [7, 2],
      [17, 1],
    ]);
    expect(began(groupsChanging(10, seated, filling, [0, 8, 8, 12]))).toEqual([
      [7, 1],
      [12, 3],
    ]);
  });

  it('need something else from then on, those that were waiting for the trainer too', () => {
    const talk = step('talk', work(0, constant(50)), out);
    const base = plan(
      {
        arrivals: [at([1, 2]), at([0], { name: 'talks', to: toStep(1) })],
        resources: [resource('trainer', 1)],
        steps: [step('training', group(trainer), out), talk],
      },
      { horizon: 1000 },
    );
    const steps = [step('training', group(), out), talk];
    const { happenings, model } = record({ ...base, policies: [policy('new', 5, { ...base, steps })] });
    expect(times(happenings, 'groupStarted')).toEqual([5]);
    expect(model.waitingFor(0)).toBe(0);
  });

  it('keep the rules they began under', () => {
    const before = group({ sessions: 3, every: 10 });
    const after = group({ sessions: 1 });
    const { happenings } = record(groupsChanging(5, before, after, [0, 0, 6, 6]));
    expect(times(happenings, 'sessionHeld')).toEqual([0, 6, 10, 20]);
    expect(times(happenings, 'ended')).toEqual([7, 7, 21, 21]);
  });

  it('are left to those who wait already where there are none any more', () => {
    const scenario = changing(5, [group({ forms: fills(3, 1, 8) }), out], [out], { arrivals: [at([0, 1, 6])] });
    const { happenings } = record(scenario);
    expect(times(happenings, 'groupStarted')).toEqual([8]);
    expect(only(happenings, 'ended').map(({ who, now }) => [who, now])).toEqual([
      ['cases 2', 6],
      ['cases 0', 9],
      ['cases 1', 9],
    ]);
  });

  it('take in those who join by the rules of joining that then hold', () => {
    const full = { ...plainLine, room: 1, refusedTo: elsewhere };
    const before = group({ forms: fills(4) });
    const scenario = groupsChanging(5, before, { ...before, line: full }, [0, 1, 6, 7]);
    expect(whom(record(scenario).happenings, 'refused')).toEqual(['cases 2', 'cases 3']);
  });

  it('lose those whom it takes off the list', () => {
    const scenario = groupsChanging(5, group({ forms: fills(4) }), group({ forms: fills(4) }), [0, 1, 6]);
    const policies = scenario.policies.map((each) => ({ ...each, reassess: { steps: [0], to: elsewhere } }));
    const { happenings, model } = record({ ...scenario, policies }, { until: [20] });
    expect(only(happenings, 'reassessed').map(({ who, now, value }) => [who, now, value])).toEqual([
      ['cases 0', 5, 5],
      ['cases 1', 5, 4],
    ]);
    expect(model.waitingAt(0)).toBe(1);
  });

  it('wait no longer for a trainer when all of them are taken off the list', () => {
    const line = { ...plainLine, patience: { lasts: fixed(constant(100)), to: elsewhere } };
    const base = groupsChanging(5, group({ ...trainer, line }), group({ ...trainer, line }), [0, 0, 1, 1, 2]);
    const slow = {
      ...base,
      steps: base.steps.map((each) => ({ ...each, parts: [group({ ...trainer, line, takes: constant(9) }), out] })),
    };
    const policies = base.policies.map((each) => ({ ...each, reassess: { steps: [0], to: elsewhere } }));
    const { happenings, model } = record({ ...slow, policies });
    expect(whom(happenings, 'reassessed')).toEqual(['cases 2', 'cases 3', 'cases 4']);
    expect([model.waitingFor(0), model.inUse(0), model.casesInHand]).toEqual([0, 0, 0]);
    expect(times(happenings, 'gaveUp')).toEqual([]);
  });
});
