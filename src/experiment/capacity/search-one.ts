/** The search for the least of one resource, and what all searches come to. */
import type { Plan } from '../../plan/plan.ts';
import type { Seconds } from '../../plan/units.ts';
import type { DesignResult } from '../result.ts';
import type { CurvePoint, EndPoint, Search, UnitsAt } from './capacity-result.ts';
import type { CapacityUnits } from './capacity-units.ts';
import { capacityUnits, planWith, stepsFor, unitsOf } from './capacity-units.ts';
import { firstGuess } from './first-guess.ts';
import type { Least } from './least-enough.ts';
import { leastEnough } from './least-enough.ts';
import type { Outcome } from './outcome.ts';
import { isShort } from './outcome.ts';
import type { Point, PointRuns, Units } from './point-runs.ts';
import { fingerprintOf } from './point-runs.ts';
import type { Target } from './target.ts';

export interface SearchSettings {
  readonly plan: Plan;
  /** From when on another capacity holds. */
  readonly from: Seconds;
  readonly mostLooks: number;
}

/** Parts of what is enough at which the curve is filled in where the search did not look. */
const onCurve = [0.7, 0.85, 1.15, 1.4] as const;

/** Searches for one resource at a time. */
export class SearchRuns {
  private readonly runs: PointRuns;
  private readonly settings: SearchSettings;

  constructor(runs: PointRuns, settings: SearchSettings) {
    this.runs = runs;
    this.settings = settings;
  }

  /**
   * The least of a resource that meets the targets, the others as they are.
   *
   * @param others units of those that are not as in the file; the resource itself may be among them
   * @returns the search, and the units of all with what was found: where nothing is enough, the resource as it was
   */
  async least(
    resource: number,
    targets: readonly Target[],
    others: Units,
  ): Promise<{ readonly search: Search; readonly units: Units }> {
    const { plan, from, mostLooks } = this.settings;
    const units = capacityUnits(plan, resource, from);
    if (units === undefined) throw new RangeError(`"${plan.resources[resource]?.name}" follows a roster`);
    const around = planWith(plan, others, from);
    const guess = firstGuess(around, resource, units, targets);
    const now = others.get(resource) ?? units.today;
    const seen = new Map<number, Point>();
    const unitsAt = (steps: number) => new Map(others).set(resource, unitsOf(steps, units));
    const found = await leastEnough(
      async (steps) => {
        const point = await this.runs.at(unitsAt(steps), targets);
        seen.set(steps, point);
        return { outcome: together(point), fingerprint: fingerprintOf(point, resource) };
      },
      {
        guess: guess?.steps ?? stepsFor(now ?? units.least / units.stepsPerUnit, units),
        least: units.least,
        looks: mostLooks,
      },
    );
    const centre = found.kind === 'enough' ? found.enough : undefined;
    const today = units.today === undefined ? [] : [stepsFor(units.today, units)];
    const more = centre === undefined ? [] : onCurve.map((part) => Math.max(units.least, Math.round(part * centre)));
    for (const steps of [...today, ...more]) {
      if (!isNear(steps, seen, today)) seen.set(steps, await this.runs.seen(unitsAt(steps), targets));
    }
    const last = seen.get(centre ?? (found.kind === 'enough' ? found.enough : found.most));
    const curve = [...seen].sort(([a], [b]) => a - b).map(([steps, point]) => ({ steps, ...curvePoint(point) }));
    const search: Search = {
      ...{ resource, units, targets, guess, curve, others: listOf(others) },
      found: found.kind === 'enough' ? { ...found, isMonotone: found.isMonotone && !isTurned(curve) } : found,
      elsewhere: last === undefined ? [] : shortIn(last.design).filter((other) => other !== resource),
    };
    return { search, units: unitsWith(others, search, found, units) };
  }
}

/** Whether less was enough somewhere on the curve than what was not: the search itself does not look everywhere. */
export function isTurned(curve: readonly Pick<CurvePoint, 'outcome'>[]): boolean {
  const met = curve.findIndex(({ outcome }) => outcome === 'met');
  return met >= 0 && curve.slice(met).some(({ outcome }) => outcome === 'missed');
}

/** So close to what was looked at that the curve says nothing new; today's point is always there. */
function isNear(steps: number, seen: ReadonlyMap<number, unknown>, today: readonly number[]): boolean {
  if (today.includes(steps)) return seen.has(steps);
  return [...seen.keys()].some((each) => Math.abs(each - steps) <= 0.05 * steps);
}

function unitsWith(others: Units, { resource }: Search, found: Least, units: CapacityUnits): Units {
  return found.kind === 'enough' ? new Map(others).set(resource, unitsOf(found.enough, units)) : others;
}

export function listOf(units: Units): readonly UnitsAt[] {
  return [...units].sort(([a], [b]) => a - b).map(([resource, each]) => ({ resource, units: each }));
}

export function curvePoint(point: Point): Omit<CurvePoint, 'steps'> {
  const { replications, targets } = point;
  return { replications, outcome: together(point), targets };
}

/** All targets at once. */
export function together({ targets }: Pick<Point, 'targets'>): Outcome {
  const has = (outcome: Outcome) => targets.some((each) => each.outcome === outcome);
  if (has('missed')) return 'missed';
  return has('open') ? 'open' : 'met';
}

/** The resources that are short, the worst first. */
export function shortIn({ verdicts }: DesignResult): readonly number[] {
  return verdicts.filter(isShort).map(({ resource }) => resource);
}

/** Where it all ends up. @param from when the capacities hold */
export async function endPoint(
  runs: PointRuns,
  units: Units,
  targets: readonly Target[],
  from: Seconds,
): Promise<EndPoint> {
  const point = await runs.at(units, targets);
  const { design, replications } = point;
  const at = (measure: string, resource: number) =>
    design.measures.find(
      (each) => each.measure === measure && each.where.kind === 'resource' && each.where.index === resource,
    );
  const short = design.verdicts.filter(isShort);
  const { startUp, horizon } = design.plan.period;
  return {
    ...{ units: listOf(units), replications, targets: point.targets, outcome: together(point), short: shortIn(design) },
    shortBefore: short.filter(({ until }) => until <= from).map(({ resource }) => resource),
    shortages: short.map(({ resource, from: begins, until, load }) => {
      const part = begins > startUp || until < horizon ? { from: begins, until } : undefined;
      return { resource, part, isClosed: load.mean === Number.POSITIVE_INFINITY };
    }),
    resources: design.plan.resources.map((_, resource) => {
      const wait = at('wait p90', resource);
      return {
        used: at('utilisation', resource)?.estimate,
        waitP90: wait && { estimate: wait.estimate, status: wait.status },
      };
    }),
  };
}

/** The resource that a target is of: itself, or the first that a step of that name waits for. */
export function resourceOf(
  target: Target,
  plan: Plan,
  stepNeeds: (step: number) => readonly number[],
): number | undefined {
  if (target.kind === 'does not jam') return target.resource;
  const { kind, whereName } = target.chosen;
  if (kind === 'resource') return plan.resources.findIndex(({ name }) => name === whereName);
  if (kind !== 'step') return undefined;
  return stepNeeds(plan.steps.findIndex(({ name }) => name === whereName))[0];
}
