import { waitsWith } from '../../plan/next-lists.ts';
import type { Plan, ResourcePlan } from '../../plan/plan.ts';
import type { Seconds } from '../../plan/units.ts';
import { year } from '../../plan/units.ts';
import { element } from '../element.ts';
import { meetsSeveralTimes, neededBeside } from '../places/list-steps.ts';
import type { LoadPrediction } from '../result.ts';
import { seasonsOf } from '../time/seasons.ts';
import type { Doubt } from './beyond-formulas.ts';
import { beyondFormulas } from './beyond-formulas.ts';
import { Budget } from './budget.ts';
import type { Formulas } from './by-formula.ts';
import { byFormula, formulaMargin, formulasFor, fullAtBy, unitOf } from './by-formula.ts';
import { byShortRun, windowOf } from './by-short-run.ts';
import { capacityOf } from './capacity.ts';
import { startEarly } from './group-size.ts';
import { isOver, verdictOn } from './load.ts';
import type { Pilot } from './pilot.ts';
import { pilotOf } from './pilot.ts';
import { leftShare } from './pilot-figures.ts';
import { spellsOf } from './short-spells.ts';

/** What a forecast may cost: counted, never timed, so that equal files get equal forecasts. */
export interface ForecastBudget {
  /** Of formulas, in steps as `Budget` counts them. */
  readonly steps: number;
  /** Of short runs, over all their replications. */
  readonly events: number;
}

/** About a second each, for all that is forecast of one file. */
export const forecastBudget: ForecastBudget = { steps: 40_000_000, events: 2_000_000 };

/**
 * What can be said of every resource before anything runs.
 *
 * By formula: mean flows against mean capacity, both over the whole run; where a shortage in one year and plenty in the next
 * cancel out that way, the short spells are told apart. A list is shared by all who need the resource. A resource that is
 * short passes on only what it can. Waiting for a group to fill is no shortage. People who return count as if they had
 * always done so, where they do soon.
 *
 * By a short run of the model itself where the flow to a resource, or what it makes of that, depends on the state of the
 * chain; see beyond-formulas.ts. Where the one takes more work than a forecast may and the other does not get far enough to
 * tell, it is unknown.
 *
 * Of a plan with policies these are the rules before the first: `predictPeriods` tells of all.
 */
export function predictLoads(plan: Plan, allowed: ForecastBudget = forecastBudget): readonly LoadPrediction[] {
  return forecast(reckoned(plan, allowed.steps), allowed.events);
}

/** What the formulas say, and where they cannot know. */
export interface Reckoned {
  readonly plan: Plan;
  /** Undefined where they take more work than they may. */
  readonly found: Formulas | undefined;
  readonly doubts: ReadonlyMap<number, Doubt> | undefined;
  readonly budget: Budget;
  /** Whether the chain is under way when the plan begins, as it is when one policy takes over from another: a short run begins empty. */
  readonly isUnderWay: boolean;
}

export function reckoned(plan: Plan, steps: number, isUnderWay = false): Reckoned {
  const budget = new Budget(steps);
  const found = budget.within(() => formulasFor(plan, budget));
  const doubts = found && budget.within(() => beyondFormulas(found, budget));
  return { plan, found, doubts, budget, isUnderWay };
}

/** Whether a short run has anything to tell. */
export function needsShortRun({ found, doubts }: Reckoned): boolean {
  return found === undefined || doubts === undefined || doubts.size > 0;
}

export function forecast(known: Reckoned, events: number): readonly LoadPrediction[] {
  const { plan, found, budget } = known;
  if (found !== undefined && !needsShortRun(known)) return plan.resources.map((_, r) => byFormula(found, r, budget));
  const pilot = pilotOf(plan, events, momentsOf(plan));
  const said = plan.resources.map((_, resource) => saidBy(pilot, known, resource));
  const formulas = plan.resources.map((_, resource) => found && byFormula(found, resource, budget));
  const agreed = plan.resources.map((_, resource) => agree(found, formulas[resource], said[resource], pilot));
  const doubts =
    triedBy(pilot, known, (resource) => {
      const isShort = [formulas[resource], said[resource]].some((each) => each?.verdict === 'overloaded');
      return agreed[resource] === true && !isShort;
    }) ?? known.doubts;
  const all = plan.resources.map((_, resource) => {
    const formula = formulas[resource];
    const isHeld = doubts !== undefined && !doubts.has(resource);
    if (formula !== undefined && isHeld && (!known.doubts?.has(resource) || agreed[resource] === true)) return formula;
    return said[resource] ?? unknown(plan, resource);
  });
  return all.map((each) => waitingFor(plan, each, all));
}

/**
 * A list that grows though not all of a resource is asked for, because those who are in it need another one as well that is
 * short, is the list of the other. So it is where the other is more overloaded, and all who wait for the one wait for both.
 */
function waitingFor(plan: Plan, found: LoadPrediction, all: readonly LoadPrediction[]): LoadPrediction {
  const { resource, verdict, load = 0 } = found;
  if (verdict !== 'overloaded') return found;
  const short = neededBeside(plan, resource)
    .flatMap((other) => all[other] ?? [])
    .filter((other) => other.verdict === 'overloaded' && isOver(other.load ?? 0))
    .filter((other) => !isOver(load) || ((other.load ?? 0) > load && waitsWith(plan, resource, other.resource)));
  const [worst] = [...short].sort((one, other) => (other.load ?? 0) - (one.load ?? 0) || one.resource - other.resource);
  if (worst === undefined) return found;
  const nothing = { growthPerMonth: undefined, settlesAt: undefined, passes: [] };
  return { ...found, ...nothing, verdict: verdictOn(load), waitsFor: worst.resource };
}

function saidBy(
  pilot: Pilot | undefined,
  { plan, found, doubts, isUnderWay }: Reckoned,
  resource: number,
): LoadPrediction | undefined {
  if (pilot === undefined) return undefined;
  return byShortRun(plan, pilot, resource, {
    ...{ isUnderWay, doubt: doubts?.get(resource) ?? 'flow' },
    strength: strengthOf(plan, resource),
    fullAt: found && fullAtBy(found, resource),
    meets: meetsSeveralTimes(plan, resource),
    startEarly: startEarly(plan, resource),
    tasksPerCase: found && tasksPerCase(found, resource),
    unthrottled: found && element(found.unthrottled.casesPerSecond, resource) * year,
    loadUnthrottled: found && element(found.unthrottled.loads, resource),
    lag: found?.demands[resource]?.lag,
  });
}

function tasksPerCase({ demands, casesPerSecond }: Formulas, resource: number): number | undefined {
  const cases = element(casesPerSecond, resource);
  return cases > 0 ? element(demands, resource).crowd.rate / cases : undefined;
}

/** Of this alone, for whatever the rest of the chain costs. */
const stepsForCapacity = 400_000;

function strengthOf({ resources, period }: Plan, resource: number): number | undefined {
  return new Budget(stepsForCapacity).within((part) => capacityOf(element(resources, resource), period, part).strength);
}

function momentsOf(plan: Plan): readonly Seconds[] {
  const spells = spellsOf(plan);
  const moments = [plan.period.startUp, ...(spells.length <= mostSpells ? spells : []).map(({ from }) => from)];
  const seasons = seasonsOf(plan).flatMap(({ times }) => times);
  if (seasons.length <= mostSeasons) moments.push(...seasons.flatMap(({ from, until }) => [from, until]));
  return [...moments, ...plan.resources.flatMap((resource) => sessionsOf(resource, plan.period.horizon))];
}

/** Among more sessions than these one that a window cuts off makes no difference. */
const mostSessions = 100;

function sessionsOf({ capacity: { sessions } }: ResourcePlan, horizon: Seconds): readonly Seconds[] {
  if (sessions === undefined || horizon / sessions.every > mostSessions) return [];
  const first = sessions.first + Math.max(0, Math.ceil(-sessions.first / sessions.every)) * sessions.every;
  const found: Seconds[] = [];
  for (let at = first; at < horizon; at += sessions.every) found.push(at);
  return found;
}

/** So few leave in a short run that the formulas, which follow none of them, hold. */
const few = 0.005;

/**
 * What is beyond the formulas once a short run has shown where cases leave otherwise than by being served, and which places
 * do with their work what the formulas say. A run that was cut short shows the first only where nothing changes by date.
 */
function triedBy(
  pilot: Pilot | undefined,
  { plan, found, budget }: Reckoned,
  isUndisturbed: (resource: number) => boolean,
) {
  if (pilot === undefined || found === undefined) return undefined;
  const isSeen = pilot.covers >= plan.period.horizon || spellsOf(plan).length < 2;
  return budget.within(() =>
    beyondFormulas(found, budget, {
      acts: (step, how) => !isSeen || leftShare(pilot, step, how) > few,
      isDisturbed: (resource) => !isUndisturbed(resource),
    }),
  );
}

/** Whether a formula says what a short run does, as far as each of them can tell. */
function agree(
  found: Formulas | undefined,
  formula: LoadPrediction | undefined,
  said: LoadPrediction | undefined,
  pilot: Pilot | undefined,
): boolean {
  if (found === undefined || pilot === undefined || formula?.load === undefined || said?.load === undefined)
    return false;
  const { resource } = formula;
  const window = windowOf(found.plan, pilot, found.demands[resource]?.lag);
  const margin = ((said.margin ?? 0) + formulaMargin(found, resource, window)) / 2;
  return Math.abs(said.load - formula.load) <= margin;
}

/** Spells between changes by date that a short run tells apart, at most. */
const mostSpells = 100;
/** The same of seasons: twelve in each of thirty years. */
const mostSeasons = 360;

function unknown(plan: Plan, resource: number): LoadPrediction {
  const strength = strengthOf(plan, resource);
  return {
    resource,
    by: 'unknown',
    covers: undefined,
    tasksPerYear: undefined,
    casesPerYear: undefined,
    casesPerYearUnthrottled: undefined,
    loadUnthrottled: undefined,
    fullAt: undefined,
    hoursOnOffer: undefined,
    loadOfWholeCases: undefined,
    hoursAvailable: strength === undefined ? undefined : (strength * year) / unitOf(plan, resource),
    load: undefined,
    margin: undefined,
    verdict: 'unknown',
    growthPerMonth: undefined,
    settlesAt: undefined,
    waiting: undefined,
    refusedPerMonth: undefined,
    atStart: undefined,
    passes: [],
    shortSpells: [],
  };
}
