/** The contract that every kind of step part keeps; a kind without an example here does not compile. */
import { describe, expect, it } from 'vitest';
import type { Condition, Dependent, LinePlan, StepPart, Target } from '../../src/plan/plan.ts';
import {
  looksOf,
  meanStay,
  needsOf,
  resourcesOf,
  takesTime,
  targetsOf,
  waysOf,
  waysOut,
} from '../../src/plan/step-parts.ts';
import { branch, constant, fixed, plainLine, toEnd, toStep } from '../experiment/plans.ts';

const byKind = <T>(...of: readonly T[]): Dependent<T> => ({ kind: 'by', attribute: 0, of: of.map(fixed) });
const listAbove = (value: number): Condition => ({
  kind: 'state',
  quantity: { kind: 'waiting', resource: 0 },
  relation: '>',
  value,
});
const line: LinePlan = {
  ...plainLine,
  priority: byKind(1, 2),
  refusedTo: toEnd(1),
  balks: [{ when: listAbove(8), share: fixed(0.5), to: toEnd(2) }],
  patience: { lasts: fixed(constant(50)), to: toEnd(3) },
};

/** One of each kind, with everything in it that it can have. */
const examples: { readonly [Kind in StepPart['kind']]: Extract<StepPart, { readonly kind: Kind }> } = {
  gate: { kind: 'gate', openWhile: listAbove(5), reopens: { kind: 'not', of: listAbove(3) }, closedTo: toEnd(0) },
  charge: { kind: 'charge', amount: byKind(75, 150) },
  set: { kind: 'set', attribute: 0, to: { kind: 'category', shares: fixed([0.3, 0.7]) } },
  work: {
    kind: 'work',
    needs: [{ resource: 2, units: 1, keeps: true }],
    takes: byKind(constant(10), constant(30)),
    line,
  },
  group: {
    kind: 'group',
    forms: { kind: 'sessions', resource: 1, least: 2 },
    sessions: 3,
    every: 100,
    needs: [{ resource: 2, units: 1, keeps: false }],
    takes: constant(20),
    absent: fixed(0.1),
    mayMiss: { times: 1, to: toEnd(4) },
    makesUp: toStep(1),
    dropsOut: { kind: 'per session', share: fixed(0.05), to: toEnd(5) },
    line,
  },
  wait: { kind: 'wait', lasts: fixed(constant(40)) },
  release: { kind: 'release', resource: 2 },
  route: {
    kind: 'route',
    branches: [
      branch(toStep(0), { when: listAbove(1), share: fixed(0.2), after: fixed(constant(60)), atMost: 2 }),
      branch(toEnd(0)),
    ],
  },
};

/** Everything inside a part that `is` picks out, found by looking at its data and not at its meaning. */
function inside<T>(data: unknown, is: (data: object) => data is T & object): readonly T[] {
  if (typeof data !== 'object' || data === null) return [];
  return [...(is(data) ? [data] : []), ...Object.values(data).flatMap((each) => inside(each, is))];
}

const kindOf = (data: object): unknown => ('kind' in data ? data.kind : undefined);
const isTarget = (data: object): data is Target =>
  (kindOf(data) === 'end' && 'end' in data) || (kindOf(data) === 'step' && 'step' in data);
const isDependent = (data: object): data is Dependent<unknown> & object =>
  (kindOf(data) === 'fixed' && 'value' in data) || (kindOf(data) === 'by' && 'of' in data);
const isState = (data: object): data is Condition & object => kindOf(data) === 'state';

describe.each(Object.values(examples).map((part) => [part.kind, part] as const))(
  'a part that is a %s',
  (_kind, part) => {
    it('can send cases to every step and end that it names', () => {
      const named = inside(part, isTarget);
      expect(new Set(targetsOf(part))).toEqual(new Set(named));
      expect(waysOf(part)).toHaveLength(named.length);
    });

    it('looks at every condition and every value that it holds', () => {
      const looks = looksOf(part);
      const values = looks.flatMap((look) => (look.kind === 'value' ? [look.value] : []));
      const conditions = looks.flatMap((look) => (look.kind === 'condition' ? inside(look.condition, isState) : []));
      expect(new Set(values.flatMap((value) => inside(value, isDependent)))).toEqual(
        new Set(inside(part, isDependent)),
      );
      expect(new Set(conditions)).toEqual(new Set(inside(part, isState)));
    });

    it('needs what it names as a need', () => {
      expect(needsOf(part)).toEqual('needs' in part ? part.needs : []);
    });

    it('takes time where a case stays in it', () => {
      expect(takesTime(part)).toBe(meanStay(part) > 0);
    });
  },
);

describe('what parts mean', () => {
  it('seats count among the resources that are waited for, and a resource counts once', () => {
    expect(resourcesOf(examples.group)).toEqual([1, 2]);
    expect(resourcesOf(examples.work)).toEqual([2]);
    expect(resourcesOf(examples.wait)).toEqual([]);
  });

  it('the mean stay is that of the levels, and of a group from its first session to the end of its last', () => {
    expect(meanStay(examples.work)).toBe(20);
    expect(meanStay(examples.group)).toBe(220);
    expect(meanStay(examples.wait)).toBe(40);
  });

  it('time passes on the way out of a step as soon as a part before it takes time', () => {
    const parts = [examples.gate, examples.wait, { kind: 'route', branches: [branch(toEnd(0))] } as const];
    expect(waysOut({ name: 's', title: { en: 's', nl: 's' }, organisation: undefined, parts })).toMatchObject([
      { how: 'diverted', takesTime: false },
      { how: 'goes on', takesTime: true },
    ]);
    expect(waysOf(examples.route)).toMatchObject([
      { how: 'goes on', takesTime: true },
      { how: 'goes on', takesTime: false },
    ]);
  });
});
