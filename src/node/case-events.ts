/** What happens to the cases of one replication, one event after the other, for those who write it down. */
import { listIn, movesOnUnder } from '../experiment/places/list-steps.ts';
import type { Observe } from '../experiment/replicate.ts';
import { mostUnits } from '../model/capacity.ts';
import type { CaseReader } from '../model/observer.ts';
import type { Plan, StepPlan } from '../plan/plan.ts';
import { allRules } from '../plan/rules.ts';
import { countOf } from '../plan/units.ts';
import type { CaseEvent, CaseEventName } from '../report/data/events.ts';

/** Writes events down in one form. */
export interface EventSink {
  readonly add: (event: CaseEvent) => void;
  /** There are no more. */
  readonly finish: () => void;
  /** Whether there were more to come or not. */
  readonly close: () => void;
}

/** An observer that tells all sinks. */
export function eventsTo(sinks: readonly EventSink[], plan: Plan): Observe {
  return (cases) => {
    const { attributes, zone } = plan;
    const isCategory = attributes.map(({ kind }) => kind === 'category');
    const needs = allRules(plan).map(({ steps }) => steps.map((step) => neededIn(step, plan, cases)));
    const moves = movesOnUnder(plan);
    const add = (event: CaseEventName, item: number, at: number, step?: number, end?: number) => {
      const level = zone === undefined ? -1 : cases.level(item, zone);
      const happening: CaseEvent = {
        event,
        stream: cases.streamOf(item),
        number: cases.numberOf(item),
        earlier: cases.earlierCases(item),
        zone: level < 0 ? undefined : level,
        step,
        resources: step === undefined ? [] : (needs[cases.rulesOf(item)]?.[step]?.(item) ?? []),
        end,
        at,
        attributes: isCategory.map((category, i) => (category ? cases.level(item, i) : cases.value(item, i))),
      };
      for (const sink of sinks) sink.add(happening);
    };
    // Who waited before the run came then to the chain, and to the first step.
    let newcomer = -1;
    return {
      arrived(_stream, item) {
        newcomer = item;
        add('came', item, cases.arrivedAt(item));
      },
      returned: (_stream, item, now) => add('came', item, now),
      entered(step, item, now) {
        add('came', item, item === newcomer ? cases.arrivedAt(item) : now, step);
        newcomer = -1;
      },
      started: (step, item, now) => add('began', item, now, step),
      paused: (step, item, now) => add('paused', item, now, step),
      resumed: (step, item, now) => add('resumed', item, now, step),
      finished: (step, item, now) => add('ended', item, now, step),
      gaveUp: (step, item, now) =>
        add(moves[cases.rulesOf(item)]?.[step] === 1 ? 'moved on' : 'gave up', item, now, step),
      reassessed: (step, item, now) => add('reassessed', item, now, step),
      refused: (step, item, now) => add('refused', item, now, step),
      balked: (step, item, now) => add('balked', item, now, step),
      diverted: (step, item, now) => add('diverted', item, now, step),
      droppedOut: (step, item, now) => add('dropped out', item, now, step),
      departed: (step, item, now) => add('left', item, now, step),
      ended: (end, item, now) => add('left', item, now, undefined, end),
    };
  };
}

/** More units of one resource than this are named once: a log is no place for hundreds of equal names. */
const mostNamed = 20;

/** Indices of what a case needs in a step, each as often as it takes units of it. */
function neededIn(step: StepPlan, plan: Plan, cases: CaseReader): (item: number) => readonly number[] {
  const work = step.parts.find((part) => part.kind === 'work');
  if (work === undefined) {
    const all = listIn(step)?.needs ?? [];
    return () => all;
  }
  const each = (units: (unitsBy: number, resource: number) => number) =>
    work.needs.flatMap(({ resource, units: always, unitsBy }) => {
      const taken = unitsBy === undefined ? always : units(unitsBy, resource);
      return Array.from({ length: taken > mostNamed ? 1 : taken }, () => resource);
    });
  if (work.needs.every(({ unitsBy }) => unitsBy === undefined)) {
    const all = each(() => 1);
    return () => all;
  }
  return (item) =>
    each((unitsBy, resource) => {
      const most = plan.resources[resource];
      return countOf(cases.value(item, unitsBy), most === undefined ? 1 : mostUnits(most));
    });
}
