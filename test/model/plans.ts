/** What the tests of the model need of a plan beside the builders of test/experiment/plans.ts. */
import type {
  ArrivalPattern,
  ArrivalPlan,
  Condition,
  Dependent,
  LinePlan,
  Period,
  Plan,
  PolicyPlan,
  RateProfile,
  Relation,
  ResourcePlan,
  Rules,
  StateQuantity,
  StepPart,
} from '../../src/plan/plan.ts';
import type { Distribution } from '../../src/random/distribution.ts';
import {
  constant,
  end,
  fixed,
  goTo,
  levels,
  plainLine,
  plan,
  resource,
  step,
  stream,
  toEnd,
  work,
} from '../experiment/plans.ts';

/** A rate that does not vary, but for what `more` says. */
export function rate(perSecond: number, more: Partial<RateProfile> = {}): RateProfile {
  return {
    levels: [{ from: 0, rate: perSecond }],
    byHour: undefined,
    byWeekday: undefined,
    byMonth: undefined,
    wave: undefined,
    ...more,
  };
}

export function arrivals(pattern: ArrivalPattern, more: Partial<ArrivalPlan> = {}): ArrivalPlan {
  const name = more.name ?? 'cases';
  return stream(pattern, { name, title: { en: name, nl: name }, ...more });
}

/** Cases at the listed moments. */
export function at(moments: readonly number[], more: Partial<ArrivalPlan> = {}): ArrivalPlan {
  return arrivals({ kind: 'times', at: moments }, more);
}

/** Cases that are there at time 0. */
export function backlog(count: number, more: Partial<ArrivalPlan> = {}): ArrivalPlan {
  return arrivals({ kind: 'backlog', count }, more);
}

/** One after the other at a fixed distance; the first after one of them. */
export function every(gap: number, more: Partial<ArrivalPlan> = {}): ArrivalPlan {
  return arrivals({ kind: 'renewal', gap: constant(gap), first: undefined }, more);
}

/** Units that stay the same. */
export function units(count: number, speed = 1): ResourcePlan['capacity'] {
  return levels({ from: 0, units: count, speed });
}

/** Units in force from given moments on. */
export function unitsFrom(...given: readonly (readonly [from: number, units: number])[]): ResourcePlan['capacity'] {
  return levels(...given.map(([from, count]) => ({ from, units: count })));
}

/** Work that keeps the resource until it is released. */
export function keep(index: number, takes: Distribution, line: Partial<LinePlan> = {}): StepPart {
  return {
    kind: 'work',
    needs: [{ resource: index, units: 1, keeps: true }],
    takes: fixed(takes),
    line: { ...plainLine, ...line },
  };
}

export const always: Condition = { kind: 'always' };

export function state(quantity: StateQuantity, relation: Relation, value: number): Condition {
  return { kind: 'state', quantity, relation, value };
}

export function isLevel(attribute: number, ...anyOf: readonly number[]): Condition {
  return { kind: 'level', attribute, anyOf };
}

/** Looked up by the level of a categorical attribute. */
export function by<T>(attribute: number, ...of: readonly T[]): Dependent<T> {
  return { kind: 'by', attribute, of: of.map(fixed) };
}

/** One desk of one unit, work of a fixed length, then "done"; a second end is "elsewhere". */
export function desk(
  takes: number,
  coming: ArrivalPlan | readonly ArrivalPlan[],
  more: {
    readonly line?: Partial<LinePlan>;
    readonly resource?: Partial<ResourcePlan>;
    readonly period?: Partial<Period>;
  } = {},
): Plan {
  return plan(
    {
      arrivals: 'pattern' in coming ? [coming] : coming,
      resources: [resource('desk', 1, more.resource)],
      steps: [step('service', work(0, constant(takes), more.line), goTo(done))],
      ends: [end('done'), end('elsewhere')],
    },
    { horizon: 1000, ...more.period },
  );
}

/** What a plan of one desk consists of: work of a fixed length, then "done"; nobody comes. */
export function deskRules(takes: number): Rules {
  const { attributes, arrivals: streams, resources, steps, ends } = desk(takes, []);
  return { attributes, arrivals: streams, resources, steps, ends };
}

/** From a moment on, at once and with everybody staying where they are but for what `more` says. */
export function policy(name: string, from: number, chain: Rules, more: Partial<PolicyPlan> = {}): PolicyPlan {
  const { attributes, arrivals: streams, resources, steps, ends } = chain;
  return {
    ...{ name, title: { en: name, nl: name }, from, over: 0, reassess: undefined },
    rules: { attributes, arrivals: streams, resources, steps, ends },
    ...more,
  };
}

export const done = toEnd(0);
export const elsewhere = toEnd(1);
