import { describe, expect, it } from 'vitest';
import { looksAtCase, looksAtState } from '../../src/plan/conditions.ts';
import type { Condition, Relation } from '../../src/plan/plan.ts';
import { branch, constant, end, fixed, goTo, plan, resource, step, toEnd, toStep, work } from '../experiment/plans.ts';
import { always, at, backlog, isLevel, state, unitsFrom } from './plans.ts';
import { only, record, whom } from './record.ts';

const never: Condition = { kind: 'not', of: always };

/** Whether a condition holds for a case whose number is 5 and whose level is the second of three. */
function holds(condition: Condition): boolean {
  const kinds = ['a', 'b', 'c'].map((name) => ({ name, title: { en: name, nl: name } }));
  const scenario = plan(
    {
      arrivals: [backlog(1)],
      resources: [],
      steps: [
        step('look', {
          kind: 'route',
          branches: [branch(toEnd(0), { when: condition }), branch(toEnd(1))],
        }),
      ],
      attributes: [
        {
          name: 'size',
          title: { en: 'size', nl: 'maat' },
          kind: 'number',
          lasting: false,
          unit: 'number',
          draw: fixed(constant(5)),
        },
        {
          name: 'kind',
          title: { en: 'kind', nl: 'soort' },
          kind: 'category',
          lasting: false,
          levels: kinds,
          shares: fixed([0, 1, 0]),
        },
      ],
      ends: [end('yes'), end('no')],
    },
    { horizon: 1 },
  );
  return only(record(scenario).happenings, 'ended', 'yes').length === 1;
}

describe('a condition', () => {
  it('compares a number', () => {
    const relations: readonly Relation[] = ['<', '<=', '>', '>=', '='];
    const against = (value: number) =>
      relations.map((relation) => holds({ kind: 'number', attribute: 0, relation, value }));
    expect(against(4)).toEqual([false, false, true, true, false]);
    expect(against(5)).toEqual([false, true, false, true, true]);
    expect(against(6)).toEqual([true, true, false, false, false]);
  });

  it('looks whether a level is among some', () => {
    expect([holds(isLevel(1, 1)), holds(isLevel(1, 0, 1)), holds(isLevel(1, 0, 2)), holds(isLevel(1))]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('joins others with all, any and not', () => {
    const all = (...of: readonly Condition[]) => holds({ kind: 'all', of });
    const any = (...of: readonly Condition[]) => holds({ kind: 'any', of });
    expect([all(), all(always), all(always, never), all(never, always), all(always, always, always)]).toEqual([
      true,
      true,
      false,
      false,
      true,
    ]);
    expect([any(), any(never), any(always, never), any(never, always), any(never, never, always)]).toEqual([
      false,
      false,
      true,
      true,
      true,
    ]);
    expect(holds({ kind: 'not', of: { kind: 'all', of: [always, never] } })).toBe(true);
  });

  it('finds no unit free, and not fewer than none, while work is finished after units went', () => {
    const capacity = unitsFrom([0, 2], [5, 0]);
    const scenario = plan(
      {
        arrivals: [backlog(2), at([6], { name: 'late', to: toStep(1) })],
        resources: [resource('desk', 2, { capacity, closing: 'finish' })],
        steps: [
          step('service', work(0, constant(10)), goTo(toEnd(0))),
          step('look', {
            kind: 'route',
            branches: [branch(toEnd(1), { when: state({ kind: 'free', resource: 0 }, '=', 0) }), branch(toEnd(0))],
          }),
        ],
        ends: [end('done'), end('none free')],
      },
      { horizon: 20 },
    );
    expect(whom(record(scenario).happenings, 'ended', 'none free')).toEqual(['late 0']);
  });

  it('knows what it looks at, however deep', () => {
    const busy = state({ kind: 'in use', resource: 0 }, '>', 0);
    const deep: Condition = {
      kind: 'any',
      of: [never, { kind: 'not', of: { kind: 'all', of: [always, isLevel(1, 1)] } }],
    };
    expect([always, busy, deep, { kind: 'all', of: [deep, busy] } as const].map(looksAtState)).toEqual([
      false,
      true,
      false,
      true,
    ]);
    expect([always, busy, deep, { kind: 'all', of: [deep, busy] } as const].map(looksAtCase)).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });
});
