import type { Plan } from '../model/plan.ts';
import type { Seconds } from '../model/units.ts';
import { year } from '../model/units.ts';
import { beyondFormulas } from './predict/beyond-formulas.ts';
import { Budget } from './predict/budget.ts';
import type { Formulas } from './predict/by-formula.ts';
import { byFormula, formulaMargin, formulasFor, fullAtBy, unitOf } from './predict/by-formula.ts';
import { byShortRun, windowOf } from './predict/by-short-run.ts';
import { capacityOf } from './predict/capacity.ts';
import type { Pilot } from './predict/pilot.ts';
import { pilotOf } from './predict/pilot.ts';
import { leftShare } from './predict/pilot-figures.ts';
import { spellsOf } from './predict/short-spells.ts';
import type { LoadPrediction } from './result.ts';

export { tightFrom } from './predict/load.ts';

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
 * always done so.
 *
 * By a short run of the model itself where the flow to a resource, or what it makes of that, depends on the state of the
 * chain; see beyond-formulas.ts. Where the one takes more work than a forecast may and the other does not get far enough to
 * tell, it is unknown.
 *
 * Of a plan with policies these are the rules before the first: `predictPeriods` tells of all.
 */
export function predictLoads(plan: Plan, allowed: ForecastBudget = forecastBudget): readonly LoadPrediction[] {
  const budget = new Budget(allowed.steps);
  const found = budget.within(() => formulasFor(plan, budget));
  const doubts = found && budget.within(() => beyondFormulas(found, budget));
  if (found !== undefined && doubts?.size === 0) return plan.resources.map((_, r) => byFormula(found, r, budget));
  const pilot = pilotOf(plan, allowed.events, momentsOf(plan));
  const tried = triedBy(pilot, plan, found, budget) ?? doubts;
  return plan.resources.map((planned, resource) => {
    const doubt = tried === undefined ? 'flow' : tried.get(resource);
    const formula = found && byFormula(found, resource, budget);
    if (formula !== undefined && doubt === undefined && !doubts?.has(resource)) return formula;
    const strength = new Budget(allowed.steps / 100).within((part) => capacityOf(planned, plan.period, part).strength);
    const fullAt = found && fullAtBy(found, resource);
    const said =
      pilot &&
      byShortRun(plan, pilot, resource, {
        ...{ doubt: doubt ?? 'flow', strength, fullAt, unthrottled: formula?.casesPerYearUnthrottled },
      });
    if (found !== undefined && formula !== undefined && doubt === undefined && agree(found, formula, said, pilot))
      return formula;
    return said ?? unknown(resource, strength === undefined ? undefined : (strength * year) / unitOf(plan, resource));
  });
}

function momentsOf(plan: Plan): readonly Seconds[] {
  const spells = spellsOf(plan);
  return [plan.period.startUp, ...(spells.length <= mostSpells ? spells : []).map(({ from }) => from)];
}

/** So few leave in a short run that the formulas, which follow none of them, hold. */
const few = 0.005;

/**
 * What is beyond the formulas once a short run has shown where cases leave otherwise than by being served. A run that was
 * cut short shows it only where nothing changes by date.
 */
function triedBy(pilot: Pilot | undefined, plan: Plan, found: Formulas | undefined, budget: Budget) {
  if (pilot === undefined || found === undefined) return undefined;
  if (pilot.covers < plan.period.horizon && spellsOf(plan).length > 1) return undefined;
  return budget.within(() => beyondFormulas(found, budget, (step, how) => leftShare(pilot, step, how) > few));
}

/** Whether a formula says what a short run does, as far as each of them can tell. */
function agree(
  found: Formulas,
  formula: LoadPrediction,
  said: LoadPrediction | undefined,
  pilot: Pilot | undefined,
): boolean {
  if (pilot === undefined || said?.load === undefined || formula.load === undefined) return false;
  const window = windowOf(found.plan, pilot);
  const margin = (said.margin ?? 0) + formulaMargin(found, formula.resource, window);
  return Math.abs(said.load - formula.load) <= margin;
}

/** Spells between changes by date that a short run tells apart, at most. */
const mostSpells = 100;

function unknown(resource: number, hoursAvailable: number | undefined): LoadPrediction {
  return {
    resource,
    by: 'unknown',
    covers: undefined,
    tasksPerYear: undefined,
    casesPerYear: undefined,
    casesPerYearUnthrottled: undefined,
    fullAt: undefined,
    hoursOnOffer: undefined,
    hoursAvailable,
    load: undefined,
    margin: undefined,
    verdict: 'unknown',
    growthPerMonth: undefined,
    settlesAt: undefined,
    waiting: undefined,
    refusedPerMonth: undefined,
    passes: [],
    shortSpells: [],
  };
}
