import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/plan/plan.ts';
import { branch, constant, end, fixed, goTo, plan, resource, step, toStep, work } from '../experiment/plans.ts';
import { at, backlog, done, elsewhere, every, policy } from './plans.ts';
import { changing, out, under } from './policy-plans.ts';
import type { Happening } from './record.ts';
import { only, record, times } from './record.ts';

/** Everybody comes by again and again, at moments 1, 2, 3 and so on; by the new rules they leave. */
function passing(count: number, from: number, over: number, more: Partial<Plan> = {}): Plan {
  const pause = { kind: 'wait', lasts: fixed(constant(1)) } as const;
  const base = plan(
    {
      arrivals: [backlog(count)],
      resources: [],
      steps: [step('again', pause, goTo(toStep(0)))],
      ends: [end('done'), end('elsewhere')],
      ...more,
    },
    { horizon: 300 },
  );
  const steps = [step('again', pause, goTo(elsewhere))];
  return under(base, policy('new', from, { ...base, steps }, { over }));
}

const leftBy = (happenings: readonly Happening[], moment: number) =>
  times(happenings, 'ended').filter((now) => now <= moment).length;

describe('during a transition', () => {
  it('cases fall under the new rules with a share that goes up evenly, and stay under them', () => {
    const count = 4000;
    const { happenings } = record(passing(count, 100, 100));
    expect(leftBy(happenings, 100)).toBe(0);
    for (const moment of [110, 125, 150, 175, 190]) {
      const part = (moment - 100) / 100;
      const deviation = Math.sqrt(part * (1 - part) * count);
      expect(Math.abs(leftBy(happenings, moment) - part * count)).toBeLessThan(4 * deviation);
    }
    // Whoever left was under the new rules once; all others come by again until the end, so that nobody went back.
    expect(leftBy(happenings, 199)).toBeGreaterThan(0.98 * count);
    expect(leftBy(happenings, 200)).toBe(count);
  });

  it('a case that was judged by the new rules once is always judged by them', () => {
    const pause = { kind: 'wait', lasts: fixed(constant(1)) } as const;
    const charge = (amount: number) => ({ kind: 'charge', amount: fixed(amount) }) as const;
    const back = { kind: 'route', branches: [branch(toStep(0), { atMost: 50 }), branch(done)] } as const;
    const scenario = changing(20, [charge(1), pause, back], [charge(2), pause, back], { arrivals: [backlog(200)] });
    const [first] = scenario.policies;
    if (first === undefined) throw new Error('expected a policy');
    const { happenings } = record(under(scenario, { ...first, over: 25 }));
    const paid = new Map<string, number[]>();
    for (const { who, value } of only(happenings, 'charged')) paid.set(who, [...(paid.get(who) ?? []), value]);
    expect(paid.size).toBe(200);
    const changesAt = new Set<number>();
    for (const amounts of paid.values()) {
      expect(amounts).toEqual(amounts.toSorted((a, b) => a - b));
      changesAt.add(amounts.indexOf(2));
    }
    expect(changesAt.size).toBeGreaterThan(20);
  });

  it('the order in which cases come under the new rules is the same however long it takes', () => {
    const order = (over: number) => only(record(passing(30, 10, over)).happenings, 'ended').map(({ who }) => who);
    const fast = record(passing(30, 10, 20)).happenings;
    const rank = new Map(only(fast, 'ended').map(({ who, now }) => [who, now]));
    const moments = order(200).map((who) => rank.get(who) ?? Number.NaN);
    expect(moments).toEqual(moments.toSorted((a, b) => a - b));
    expect(order(20)).toHaveLength(30);
  });

  it('who comes at one moment may come in other numbers, and each goes by the rules for itself', () => {
    const base = plan(
      {
        arrivals: [every(1)],
        resources: [resource('desk', 1)],
        steps: [step('first', out), step('other', work(0, constant(0)), goTo(elsewhere))],
        ends: [end('done'), end('elsewhere')],
      },
      { horizon: 3000.5 },
    );
    const arrivals = [every(1, { to: toStep(1), batch: constant(3) })];
    const { happenings } = record(under(base, policy('new', 1000, { ...base, arrivals }, { over: 1000 })));
    const come = (from: number, to: number) =>
      times(happenings, 'arrived').filter((now) => now > from && now <= to).length;
    expect([come(0, 1000), come(2000, 3000)]).toEqual([1000, 3000]);
    expect(Math.abs(come(1000, 2000) - 2000)).toBeLessThan(150);
    const gone = only(happenings, 'ended', 'elsewhere').filter(({ now }) => now > 1000 && now <= 2000).length;
    expect(gone / come(1000, 2000)).toBeGreaterThan(0.5);
    expect(gone / come(1000, 2000)).toBeLessThan(0.65);
  });

  it('a later policy that comes at once ends it', () => {
    const scenario = passing(400, 100, 100);
    const later = policy('back', 150, scenario);
    const { happenings } = record(under(scenario, ...scenario.policies, later));
    const left = leftBy(happenings, 149);
    expect(left).toBeGreaterThan(150);
    expect(leftBy(happenings, 300)).toBe(left);
  });

  it('two may overlap: a case is under the latest that has reached it', () => {
    const scenario = passing(400, 100, 100);
    const onward = policy(
      'done',
      150,
      { ...scenario, steps: [step('again', { kind: 'wait', lasts: fixed(constant(1)) }, out)] },
      { over: 100 },
    );
    const { happenings } = record(under(scenario, ...scenario.policies, onward));
    const ends = (name: string, from: number, to: number) =>
      times(happenings, 'ended', name).filter((now) => now > from && now <= to).length;
    expect([ends('done', 0, 150), ends('done', 200, 250), ends('elsewhere', 200, 300)]).toEqual([0, 0, 0]);
    expect(ends('elsewhere', 150, 200)).toBeGreaterThan(50);
    expect(ends('done', 150, 200)).toBeGreaterThan(20);
  });

  it('cases of two streams fall under it independently', () => {
    const streams = [at([0], { batch: constant(50) }), at([0], { name: 'others', batch: constant(50) })];
    const { happenings } = record(passing(0, 100, 100, { arrivals: streams }));
    const moments = (name: string) =>
      only(happenings, 'ended')
        .filter(({ who }) => who.startsWith(name))
        .toSorted((a, b) => Number(a.who.split(' ')[1]) - Number(b.who.split(' ')[1]))
        .map(({ now }) => now);
    expect(moments('cases')).toHaveLength(50);
    expect(moments('cases')).not.toEqual(moments('others'));
  });
});
