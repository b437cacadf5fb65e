/** What the formulas say of every resource: mean flows against mean capacity. */
import type { Plan } from '../../plan/plan.ts';
import { hour, month, year } from '../../plan/units.ts';
import { element } from '../element.ts';
import { impatientAt } from '../places/list-steps.ts';
import type { LoadPrediction } from '../result.ts';
import { once, usualList } from '../verdicts/usual-list.ts';
import type { Budget } from './budget.ts';
import type { Capacity } from './capacity.ts';
import { capacityOf } from './capacity.ts';
import { casesReaching } from './cases-reaching.ts';
import type { Demand } from './demand.ts';
import { demandOn, listsOf } from './demand.ts';
import type { Outcomes } from './flow.ts';
import { flowsThrough } from './flow.ts';
import type { FlowGraph } from './flow-graph.ts';
import { flowGraph } from './flow-graph.ts';
import { startEarly } from './group-size.ts';
import { inflow } from './inflow.ts';
import type { InitialList } from './initial-lists.ts';
import { initialLists } from './initial-lists.ts';
import type { Beginning } from './list-course.ts';
import { listCourse } from './list-course.ts';
import { isOver, loadOf, verdictOn } from './load.ts';
import type { HeldBy } from './load-prediction.ts';
import { batchOf, marginOf, variationOf } from './margin.ts';
import type { Regime } from './regime.ts';
import type { ShortSpells } from './short-spells.ts';
import { askedIn, reportedSpells, shortSpells } from './short-spells.ts';
import type { Throttled } from './throttle.ts';
import { allServed, lettingThrough, throttle } from './throttle.ts';
import type { Window } from './window.ts';

/** Everything that the formulas find. */
export interface Formulas {
  readonly plan: Plan;
  readonly capacities: readonly Capacity[];
  readonly graph: FlowGraph;
  /** What everybody meets if nothing is ever short. */
  readonly served: Outcomes;
  readonly throttled: Throttled;
  readonly demands: readonly Demand[];
  readonly casesPerSecond: readonly number[];
  /** As if nothing before were short: cases per second, and the load on the resource. */
  readonly unthrottled: { readonly casesPerSecond: readonly number[]; readonly loads: readonly number[] };
  /** By resource: load per case (a second) with all the work of the cases that come; undefined where that took too much. */
  readonly loadPerCase: readonly (number | undefined)[];
  readonly backlogs: readonly InitialList[];
  readonly spells: readonly ShortSpells[];
  readonly shortForAWhile: readonly boolean[];
  /** By step: cases per second that join its list. */
  readonly joined: readonly number[];
}

/** @throws BudgetSpent */
export function formulasFor(plan: Plan, budget: Budget): Formulas {
  const capacities = plan.resources.map((resource) => capacityOf(resource, plan.period, budget));
  const inflows = plan.arrivals.map((arrival) => inflow(arrival, plan.period, budget));
  const graph = flowGraph(plan, capacities, inflows, budget);
  const served = allServed(graph);
  const freeFlows = flowsThrough(graph, served, budget);
  const free = demandOn(plan, capacities, graph, freeFlows, served, budget);
  const throttled = throttle(plan, graph, capacities, budget);
  const { demands } = throttled;
  const tasks = (of: readonly Demand[]) => of.map(({ crowd }) => crowd.rate);
  const cases = casesReaching(plan, graph, { flows: freeFlows, outcomes: served }, tasks(free), budget);
  const casesPerSecond = casesReaching(plan, graph, throttled, tasks(demands), budget);
  // Spells are reported where they can be; a file with thousands of dates goes without.
  const spells =
    budget.part(0.5).within((part) => shortSpells(plan, (spell) => askedIn(plan, graph, spell, part))) ??
    plan.resources.map(() => ({ spells: [], uneven: false }));
  return {
    plan,
    capacities,
    graph,
    served,
    throttled,
    demands,
    casesPerSecond,
    unthrottled: {
      casesPerSecond: cases,
      loads: free.map(({ crowd }, resource) => loadOf(crowd, element(capacities, resource))),
    },
    loadPerCase: plan.resources.map((_, resource) => {
      return eachLoads({ plan, graph, capacities, throttled, casesPerSecond }, resource, budget);
    }),
    backlogs: initialLists(plan, graph, capacities, budget),
    spells,
    shortForAWhile: spells.map((each) => each.spells.length > 0),
    joined: listsOf(plan, graph, throttled.flows, throttled.outcomes).joined,
  };
}

/**
 * Where cases come back to a resource that is short, a part of their work is asked for by nobody, because they wait before.
 * That is found by letting everybody through there; elsewhere it stays as it is. Groups that start before they are full are full
 * where so many come that nothing is left of its capacity.
 */
function eachLoads(
  {
    plan,
    graph,
    capacities,
    throttled,
    casesPerSecond,
  }: Pick<Formulas, 'plan' | 'graph' | 'capacities' | 'throttled' | 'casesPerSecond'>,
  resource: number,
  budget: Budget,
): number | undefined {
  const { crowd } = element(throttled.demands, resource);
  const capacity = element(capacities, resource);
  const load = loadOf(crowd, capacity);
  const cases = element(casesPerSecond, resource);
  if (cases === 0) return undefined;
  const comesBack = isOver(load) && Number.isFinite(load) && crowd.rate > once * cases;
  if (!(comesBack || startEarly(plan, resource))) return load / cases;
  return budget.part(0.1).within((part) => {
    const outcomes = comesBack ? lettingThrough(graph, throttled.outcomes, resource) : throttled.outcomes;
    const flows = flowsThrough(graph, outcomes, part);
    const demands = demandOn(plan, capacities, graph, flows, outcomes, part, 'full');
    const rates = demands.map((demand) => demand.crowd.rate);
    const whole = element(casesReaching(plan, graph, { flows, outcomes }, rates, part), resource);
    return loadOf(element(demands, resource).crowd, capacity) / whole;
  });
}

/** @param budget what it leaves no room for is left out: when a list passes which length */
export function byFormula(found: Formulas, resource: number, budget: Budget): LoadPrediction {
  const { plan, capacities, demands, casesPerSecond, unthrottled, throttled } = found;
  const { crowd, lag } = element(demands, resource);
  const capacity = element(capacities, resource);
  const share = loadOf(crowd, capacity);
  const unit = unitOf(plan, resource);
  const regime = element(throttled.regimes, resource);
  const reported = reportedSpells(element(found.spells, resource), isOver(share), regime.kind === 'grows');
  return {
    resource,
    by: 'formula',
    covers: undefined,
    tasksPerYear: crowd.rate * year,
    casesPerYear: element(casesPerSecond, resource) * year,
    casesPerYearUnthrottled: element(unthrottled.casesPerSecond, resource) * year,
    fullAt: fullAtBy(found, resource),
    hoursOnOffer: (crowd.load * year) / unit,
    loadOfWholeCases: isOver(share)
      ? wholeLoad(element(casesPerSecond, resource) * year, fullAtBy(found, resource), share)
      : undefined,
    loadUnthrottled: element(unthrottled.loads, resource),
    hoursAvailable: (capacity.strength * year) / unit,
    load: share,
    margin: formulaMargin(found, resource, { from: plan.period.startUp, until: plan.period.horizon }),
    verdict: verdictOn(share),
    ...(isOver(share) && reported.length > 0
      ? unknownCourse
      : course({ crowd, lag }, capacity, regime, {
          impatient: impatientAt(plan, resource),
          backlog: element(found.backlogs, resource).cases,
          usual: usualList(plan, resource),
          horizon: plan.period.horizon,
          budget,
        })),
    waiting: undefined,
    refusedPerMonth: undefined,
    atStart: isOver(share) ? undefined : workedOff(element(found.backlogs, resource), capacity, share),
    shortSpells: reported,
  };
}

/** Seconds of one unit that are counted as one; seats are counted themselves. */
export function unitOf({ resources }: Plan, resource: number): number {
  return resources[resource]?.kind === 'seats' ? 1 : hour;
}

/**
 * Cases a year that a resource can do all the work for, with the mix that comes to it; where none come, that which would come
 * if nothing were short. Undefined where the formulas see none come, or took too much work to tell.
 */
export function fullAtBy({ unthrottled, casesPerSecond, loadPerCase }: Formulas, resource: number): number | undefined {
  if (element(casesPerSecond, resource) > 0) {
    const load = loadPerCase[resource];
    return load === undefined || load === 0 ? undefined : year / load;
  }
  const load = element(unthrottled.loads, resource);
  if (load === 0) return undefined;
  return Number.isFinite(load) ? (element(unthrottled.casesPerSecond, resource) * year) / load : 0;
}

/** The load with all the work of those who come, where that is clearly more than what was asked for. */
export function wholeLoad(casesPerYear: number, fullAt: number | undefined, load: number): number | undefined {
  if (fullAt === undefined || fullAt <= 0 || !Number.isFinite(load)) return undefined;
  const whole = casesPerYear / fullAt;
  return whole > once * load ? whole : undefined;
}

/** How far a run may find the load in a window from what the formulas say. */
export function formulaMargin(found: Formulas, resource: number, { from, until }: Window): number {
  const { plan, capacities, demands, casesPerSecond, backlogs } = found;
  const { crowd, lag } = element(demands, resource);
  const capacity = element(capacities, resource);
  const load = loadOf(crowd, capacity);
  const lasts = until - from;
  if (!(lasts > 0) || crowd.rate === 0 || load === 0) return 0;
  const served = crowd.load / crowd.rate;
  const cases = element(casesPerSecond, resource);
  return marginOf({
    load,
    tasks: crowd.rate * lasts,
    clump: batchOf(plan) * (cases > 0 ? crowd.rate / cases : 1),
    variation: variationOf(plan, resource),
    filling: Math.max(0, (lag ?? 0) + served - from) / lasts,
    snapshot: from > 0 ? 0 : (element(backlogs, resource).cases * served) / (capacity.strength * lasts),
  });
}

/** In how many seconds what is left of a capacity works off those who are there at the start. */
function workedOff({ cases, work }: InitialList, { strength }: Capacity, load: number): LoadPrediction['atStart'] {
  if (cases === 0) return undefined;
  const left = strength * (1 - load);
  return { waiting: cases, clears: left > 0 ? work / left : Number.POSITIVE_INFINITY };
}

type Course = Pick<LoadPrediction, 'growthPerMonth' | 'settlesAt' | 'passes'>;

/** Of what fits; and of what is overloaded by turns, which an average does not tell. */
const unknownCourse: Course = { growthPerMonth: undefined, settlesAt: undefined, passes: [] };

function course(
  { crowd, lag }: Demand,
  capacity: Capacity,
  regime: Regime,
  {
    impatient = 'giving up',
    budget,
    ...start
  }: Omit<Beginning, 'lag'> & { readonly impatient: HeldBy | undefined; readonly budget: Budget },
): Course {
  if (regime.kind === 'fits') return unknownCourse;
  return {
    growthPerMonth: crowd.rate * (1 - capacity.strength / crowd.load) * month,
    settlesAt: settling(regime, capacity, impatient),
    passes: budget.within(() => listCourse(crowd, capacity, regime, { lag: lag ?? 0, ...start })) ?? [],
  };
}

function settling(regime: Regime, { strength }: Capacity, impatient: HeldBy): LoadPrediction['settlesAt'] {
  const wait = (seconds: number) => (strength > 0 ? seconds : undefined);
  if (regime.kind === 'settles') return { waiting: regime.waiting, wait: wait(regime.wait), by: impatient };
  return regime.kind === 'refuses' ? { waiting: regime.room, wait: wait(regime.wait), by: 'refusing' } : undefined;
}
