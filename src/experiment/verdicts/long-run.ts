import type { Plan, RateProfile } from '../../plan/plan.ts';
import { allRules, endUnderAny } from '../../plan/rules.ts';
import { targetsOf } from '../../plan/step-parts.ts';
import type { Seconds } from '../../plan/units.ts';
import { meanOf, varianceOf } from '../../random/moments.ts';
import { mmc } from '../../theory/mmc.ts';
import { mg1 } from '../../theory/pollaczek-khinchine.ts';

/** The steady state that a list is on its way to. */
export interface LongRun {
  /** Mean, of those who are served. */
  readonly wait: Seconds;
  /** Time average. */
  readonly waiting: number;
}

/**
 * The steady state of a resource's list where a formula knows it: cases come to it straight from outside at random moments at
 * one rate, for one step that needs one unit of it day and night, and all of them wait for their turn. Pollaczek and
 * Khinchine's for one unit, Erlang's for several and exponential work; undefined for anything else, and where there is none.
 */
export function longRun(plan: Plan, resource: number): LongRun | undefined {
  const step = onlyStepOf(plan, resource);
  const rate = step === undefined ? undefined : rateOfArrivalAt(plan, step);
  const found = plan.resources[resource];
  const part = step === undefined ? undefined : plan.steps[step]?.parts.find(({ kind }) => kind === 'work');
  if (rate === undefined || found === undefined || part?.kind !== 'work') return undefined;
  const { levels, roster } = found.capacity;
  const [level] = levels;
  const { needs, takes, line } = part;
  const leaves = line.patience !== undefined || line.room !== undefined || found.room !== undefined;
  if (
    leaves ||
    line.balks.length > 0 ||
    needs.length > 1 ||
    needs[0]?.units !== 1 ||
    needs[0].unitsBy !== undefined ||
    needs[0].keeps
  )
    return undefined;
  if (level === undefined || levels.length > 1 || roster !== undefined || found.hours !== undefined) return undefined;
  if (takes.kind !== 'fixed' || found.order === 'priority') return undefined;
  const mean = meanOf(takes.value) / level.speed;
  if (level.units === 1) {
    const variation = Math.sqrt(varianceOf(takes.value)) / meanOf(takes.value);
    const steady = mg1({ arrivalRate: rate, meanService: mean, variation });
    return steady && { wait: steady.Wq, waiting: steady.Lq };
  }
  if (takes.value.kind !== 'exponential' || !Number.isFinite(level.units)) return undefined;
  const steady = mmc({ arrivalRate: rate, serviceRate: 1 / mean, servers: level.units });
  return steady && { wait: steady.Wq, waiting: steady.Lq };
}

function onlyStepOf({ steps, policies }: Plan, resource: number): number | undefined {
  if (policies.length > 0) return undefined;
  const using = steps.flatMap(({ parts }, step) => {
    return parts.some((part) => 'needs' in part && part.needs.some((need) => need.resource === resource)) ? [step] : [];
  });
  return using.length === 1 ? using[0] : undefined;
}

/** Cases per second; undefined where some come from elsewhere in the chain, or not at random moments at one rate. */
function rateOfArrivalAt(plan: Plan, step: number): number | undefined {
  const { arrivals, ends, steps } = plan;
  const inside = [
    ...allRules(plan).flatMap((chain) => chain.steps.flatMap(({ parts }) => parts.flatMap(targetsOf))),
    ...ends.flatMap((_, end) => endUnderAny(plan, end).flatMap(({ returns }) => returns?.to ?? [])),
  ];
  const isHere = (target: (typeof inside)[number]) => target.kind === 'step' && target.step === step;
  if (steps[step]?.parts[0]?.kind !== 'work' || inside.some(isHere)) return undefined;
  let sum = 0;
  for (const { pattern, batch, from, until, to } of arrivals) {
    if (!isHere(to)) continue;
    const always = from === 0 && until === Number.POSITIVE_INFINITY;
    const single = batch.kind === 'constant' && batch.value === 1;
    if (pattern.kind !== 'poisson' || !always || !single || !isFlat(pattern.rate)) return undefined;
    sum += pattern.rate.levels[0]?.rate ?? 0;
  }
  return sum > 0 ? sum : undefined;
}

function isFlat({ levels, byHour, byWeekday, byMonth, wave }: RateProfile): boolean {
  return [byHour, byWeekday, byMonth, wave].every((each) => each === undefined) && levels.length === 1;
}
