import { describe, expect, it } from 'vitest';
import type { StepPart } from '../../src/plan/plan.ts';
import { constant, fixed, goTo, plainLine, step, work } from '../experiment/plans.ts';
import { done, elsewhere, keep, policy, state } from './plans.ts';
import { changing, out, under } from './policy-plans.ts';
import { only, record, times, values, whom } from './record.ts';

describe('needs that a policy changes', () => {
  const scenario = changing(3, [work(0, constant(5)), out], [work(1, constant(2)), out]);

  it('have a line of their own; whoever waits in the old one is served there', () => {
    const { happenings } = record(scenario);
    expect(only(happenings, 'started').map(({ who, now, value }) => [who, now, value])).toEqual([
      ['cases 0', 0, 0],
      ['cases 3', 3, 0],
      ['cases 1', 5, 4],
      ['cases 2', 10, 8],
      ['cases 4', 20, 0],
      ['cases 5', 22, 1],
    ]);
  });

  it('leave one step, whose lists are counted together', () => {
    const { model } = record(changing(3, [work(0, constant(50)), out], [work(1, constant(50)), out]), { until: [22] });
    expect(model.waitingAt(0)).toBe(4);
    const since: number[] = [];
    model.eachWaiting(0, (_item, moment) => since.push(moment));
    expect(since).toEqual([1, 2, 20, 21]);
    expect([model.waitingFor(0), model.waitingFor(1)]).toEqual([2, 2]);
  });

  it('are counted together where a gate looks at the step', () => {
    const open = state({ kind: 'waiting at', step: 0 }, '<', 3);
    const gate: StepPart = { kind: 'gate', openWhile: open, reopens: open, closedTo: elsewhere };
    const { happenings } = record(changing(3, [gate, work(0, constant(50)), out], [gate, work(1, constant(50)), out]));
    expect(whom(happenings, 'diverted')).toEqual(['cases 5']);
  });

  it('may begin to be kept: the old holders keep nothing', () => {
    const before = [work(0, constant(1)), goTo(done, constant(10))];
    const after = [keep(0, constant(1)), goTo(done, constant(10))];
    const { happenings, model } = record(changing(2.5, before, after));
    expect(times(happenings, 'started')).toEqual([0, 1, 2, 3, 20, 31]);
    expect(model.inUse(0)).toBe(0);
  });

  it('work by the durations of the last rules they had', () => {
    const needs = [{ resource: 1, units: 1, keeps: false }];
    const other: StepPart = { kind: 'work', needs, takes: fixed(constant(1)), line: plainLine };
    const base = changing(3, [work(0, constant(5)), out], [work(0, constant(20)), out]);
    const [slower] = base.policies;
    if (slower === undefined) throw new Error('expected a policy');
    const moved = policy('elsewhere', 6, { ...base, steps: [step('service', other, out)] });
    const { happenings } = record(under(base, slower, moved));
    // 0 to 5 by the first rule; at 5 and 25 by the second, which is the last that this line had.
    expect(values(happenings, 'finished')).toEqual([5, 1, 1, 20, 20, 20]);
  });
});
