import { describe, expect, it } from 'vitest';
import type { StepPart } from '../../src/plan/plan.ts';
import {
  branch,
  category,
  constant,
  end,
  fixed,
  goTo,
  plan,
  resource,
  step,
  toStep,
  work,
} from '../experiment/plans.ts';
import { at, backlog, by, desk, done, elsewhere, policy, state, unitsFrom } from './plans.ts';
import { changing, out, under } from './policy-plans.ts';
import { only, record, times, whom } from './record.ts';

describe('from the moment a policy begins', () => {
  it('routes lead cases elsewhere that come to them, and those on their way arrive', () => {
    const before = [work(0, constant(2)), goTo(done, constant(5))];
    const after = [work(0, constant(2)), goTo(elsewhere)];
    const { happenings } = record(changing(6, before, after));
    // Work ends at 2, 4, 6, 8, 22 and 24; at 6 the policy comes first.
    expect(only(happenings, 'ended').map(({ now, where }) => [now, where])).toEqual([
      [6, 'elsewhere'],
      [7, 'done'],
      [8, 'elsewhere'],
      [9, 'done'],
      [22, 'elsewhere'],
      [24, 'elsewhere'],
    ]);
  });

  it('work that starts takes as long as it then takes; what was started goes on', () => {
    const { happenings } = record(changing(3, [work(0, constant(2)), out], [work(0, constant(10)), out]));
    expect(times(happenings, 'started')).toEqual([0, 2, 4, 14, 24, 34]);
    expect(times(happenings, 'finished')).toEqual([2, 4, 14, 24, 34, 44]);
  });

  it('those who join have the patience that is then given; those who wait keep theirs', () => {
    const patient = (lasts: number) => ({ patience: { lasts: fixed(constant(lasts)), to: elsewhere } });
    const before = [work(0, constant(100), patient(8)), out];
    const after = [work(0, constant(100), patient(50)), out];
    const { happenings } = record(changing(3, before, after));
    expect(times(happenings, 'gaveUp')).toEqual([9, 10, 53, 70, 71]);
  });

  it('nobody who joined without patience gets one, and whoever had one may lose it', () => {
    const patient = { patience: { lasts: fixed(constant(8)), to: elsewhere } };
    const impatient = [work(0, constant(100), patient), out];
    const always = [work(0, constant(100)), out];
    expect(times(record(changing(3, always, impatient)).happenings, 'gaveUp')).toEqual([11, 28, 29]);
    const later = changing(3, impatient, always, { arrivals: [at([0, 1, 2, 3])] });
    expect(times(record(later).happenings, 'gaveUp')).toEqual([9, 10]);
  });

  it('those who join are judged by the rules of joining that then hold', () => {
    const balks = { balks: [{ when: { kind: 'always' }, share: fixed(1), to: elsewhere }] } as const;
    const before = [work(0, constant(4), { room: 1, refusedTo: elsewhere }), out];
    const { happenings } = record(changing(3, before, [work(0, constant(4), balks), out]));
    expect(times(happenings, 'refused')).toEqual([2]);
    expect(times(happenings, 'balked')).toEqual([3, 20, 21]);
    expect(times(happenings, 'started')).toEqual([0, 4]);
  });

  it('those who join have the priority that then holds', () => {
    const orderly = (priority: number) => work(0, constant(4), { priority: fixed(priority) });
    const scenario = changing(3, [orderly(0), out], [orderly(1), out], {
      resources: [resource('desk', 1, { order: 'priority' })],
    });
    expect(whom(record(scenario).happenings, 'started').slice(0, 4)).toEqual([
      'cases 0',
      'cases 3',
      'cases 1',
      'cases 2',
    ]);
  });

  it('a case pays and waits as is then the rule, and gets attributes by it', () => {
    const part = (amount: number, lasts: number, shares: readonly number[]): readonly StepPart[] => [
      { kind: 'charge', amount: by(0, 0, amount) },
      { kind: 'set', attribute: 0, to: { kind: 'category', shares: fixed(shares) } },
      { kind: 'wait', lasts: fixed(constant(lasts)) },
      { kind: 'charge', amount: by(0, 0, 1000) },
      out,
    ];
    const scenario = changing(3, part(75, 10, [0, 1]), part(100, 50, [1, 0]), {
      attributes: [category('pays', { no: 0, yes: 1 })],
    });
    const ended = only(record(scenario).happenings, 'ended').map(({ who, now, other }) => [who, now, other]);
    expect(ended).toEqual([
      ['cases 0', 10, 1075],
      ['cases 1', 11, 1075],
      ['cases 2', 12, 1075],
      ['cases 3', 53, 100],
      ['cases 4', 70, 100],
      ['cases 5', 71, 100],
    ]);
  });

  it('parts of a step may come, and others go', () => {
    const charge: StepPart = { kind: 'charge', amount: fixed(9) };
    const pause: StepPart = { kind: 'wait', lasts: fixed(constant(1)) };
    const { happenings } = record(changing(3, [work(0, constant(1)), pause, out], [charge, pause, out]));
    expect(times(happenings, 'charged')).toEqual([3, 20, 21]);
    expect(times(happenings, 'finished')).toEqual([1, 2, 3]);
    expect(times(happenings, 'ended')).toEqual([2, 3, 4, 4, 21, 22]);
  });

  it('whoever waits for work that has gone is served all the same', () => {
    const { happenings } = record(changing(3, [work(0, constant(5)), out], [out]));
    expect(times(happenings, 'finished')).toEqual([5, 10, 15]);
    expect(times(happenings, 'ended')).toEqual([3, 5, 10, 15, 20, 21]);
  });

  it('a gate turns cases away by its new condition, with a state of its own', () => {
    const gate = (most: number): StepPart => {
      const open = state({ kind: 'waiting at', step: 0 }, '<', most);
      const reopens = state({ kind: 'waiting at', step: 0 }, '<', 1);
      return { kind: 'gate', openWhile: open, reopens, closedTo: elsewhere };
    };
    const arrivals = [at([0, 1, 2, 3, 4, 5, 12])];
    const parts = [work(0, constant(8)), out];
    const { happenings } = record(changing(3.5, [gate(2), ...parts], [gate(3), ...parts], { arrivals }));
    // Two wait from 2 on; the new gate lets in a third, and then stays shut until none waits.
    expect(whom(happenings, 'diverted')).toEqual(['cases 3', 'cases 5', 'cases 6']);
    expect(only(happenings, 'gateMoved').map(({ now, value }) => [now, value])).toEqual([
      [2, 0],
      [3.5, 1],
      [4, 0],
      [24, 1],
    ]);
  });

  it('a gate may come, and go', () => {
    const closed = state({ kind: 'free', resource: 0 }, '<', 0);
    const gate: StepPart = { kind: 'gate', openWhile: closed, reopens: closed, closedTo: elsewhere };
    const parts = [work(0, constant(1)), out];
    const coming = record(changing(3, parts, [gate, ...parts])).happenings;
    expect(times(coming, 'diverted')).toEqual([3, 20, 21]);
    expect(only(coming, 'gateMoved').map(({ now, value }) => [now, value])).toEqual([[3, 0]]);
    const going = record(changing(3, [gate, ...parts], parts)).happenings;
    expect(times(going, 'diverted')).toEqual([0, 1, 2]);
    expect(only(going, 'gateMoved').map(({ now, value }) => [now, value])).toEqual([
      [0, 0],
      [3, 1],
    ]);
  });

  it('streams lead elsewhere, in other numbers and with other attributes', () => {
    const base = plan(
      {
        arrivals: [at([0, 1, 2, 3])],
        attributes: [category('kind', { old: 1, new: 0 })],
        resources: [],
        steps: [
          step('first', { kind: 'charge', amount: by(0, 1, 2) }, out),
          step('other', { kind: 'charge', amount: by(0, 3, 4) }, out),
        ],
      },
      { horizon: 10 },
    );
    const chain = {
      ...base,
      arrivals: [at([], { to: toStep(1), batch: constant(2) })],
      attributes: [category('kind', { old: 0, new: 1 })],
    };
    const { happenings } = record(under(base, policy('new', 2, chain)));
    expect(only(happenings, 'charged').map(({ now, where, value }) => [now, where, value])).toEqual([
      [0, 'first', 1],
      [1, 'first', 1],
      [2, 'other', 4],
      [2, 'other', 4],
      [3, 'other', 4],
      [3, 'other', 4],
    ]);
  });

  it('who returns after an end does so by the rule that held there when leaving', () => {
    const coming = (to: number) => ({ share: fixed(1), after: fixed(constant(10)), to: toStep(to) });
    const steps = ['first', 'again', 'later'].map((name) =>
      step(name, { kind: 'charge', amount: fixed(1) }, { kind: 'wait', lasts: fixed(constant(1)) }, out),
    );
    const base = plan(
      { arrivals: [at([0, 2])], resources: [], steps, ends: [end('done', { returns: coming(1) })] },
      { horizon: 14 },
    );
    const { happenings } = record(
      under(base, policy('new', 2, { ...base, ends: [end('done', { returns: coming(2) })] })),
    );
    expect(only(happenings, 'charged').map(({ now, where }) => [now, where])).toEqual([
      [0, 'first'],
      [2, 'first'],
      [11, 'again'],
      [13, 'later'],
    ]);
  });

  it('another policy may follow, and bring back the old rules', () => {
    const base = changing(3, [work(0, constant(2)), out], [work(0, constant(10)), out]);
    const [first] = base.policies;
    if (first === undefined) throw new Error('expected a policy');
    const { happenings } = record(under(base, first, policy('old again', 14, base)));
    expect(times(happenings, 'finished')).toEqual([2, 4, 14, 16, 22, 24]);
  });

  it('is before anything else at that moment, also before units that come', () => {
    const scenario = changing(3, [work(0, constant(2)), out], [work(0, constant(10)), out], {
      resources: [resource('desk', 0, { capacity: unitsFrom([0, 0], [3, 1]) })],
    });
    expect(times(record(scenario).happenings, 'finished')[0]).toBe(13);
  });
});

describe('capacity', () => {
  it('is that of the whole run, whatever the chain of the policy says', () => {
    const levels = { capacity: unitsFrom([0, 1], [3, 3]) };
    const base = desk(10, backlog(4), { resource: levels });
    const { happenings } = record(under(base, policy('more', 3, { ...base, resources: [resource('desk', 9)] })));
    expect(times(happenings, 'started')).toEqual([0, 3, 3, 10]);
  });
});

describe('a branch with a limit', () => {
  it('is taken no more often because a policy changes the others', () => {
    const route = (share: number): StepPart => ({
      kind: 'route',
      branches: [branch(toStep(0), { atMost: 2 }), branch(elsewhere, { share: fixed(share) }), branch(done)],
    });
    const pause: StepPart = { kind: 'wait', lasts: fixed(constant(2)) };
    const scenario = changing(3, [pause, route(0)], [pause, route(1)], { arrivals: [at([0])] });
    expect(only(record(scenario).happenings, 'ended').map(({ now, where }) => [now, where])).toEqual([
      [6, 'elsewhere'],
    ]);
  });
});
