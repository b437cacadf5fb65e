/** What formulas say would be enough before anything is varied: where the search begins, and a check on what it finds. */
import { comesSeveralTimes } from '../../plan/loops.ts';
import type { Plan } from '../../plan/plan.ts';
import { partsOf } from '../../plan/rules.ts';
import { resourcesOf } from '../../plan/step-parts.ts';
import { day, year } from '../../plan/units.ts';
import { erlangB } from '../../theory/erlang.ts';
import { mmc } from '../../theory/mmc.ts';
import { mmck } from '../../theory/mmck.ts';
import { betaFor, squareRootStaffing } from '../../theory/staffing.ts';
import { element } from '../element.ts';
import { listsOf } from '../places/list-steps.ts';
import { predictLoads } from '../predict/predict-loads.ts';
import type { CapacityUnits } from './capacity-units.ts';
import { planWith, stepsFor, unitsOf } from './capacity-units.ts';
import type { MeasureTarget, Target } from './target.ts';

export interface FirstGuess {
  readonly steps: number;
  readonly rule: 'load' | 'Erlang C' | 'Erlang B' | 'full room' | 'square root' | 'giving up';
  /** Units that the work on offer keeps busy on average, as the rest of the chain stands. */
  readonly load: number;
}

/**
 * The forecast of the load, and of the target:
 * - that nothing jams: the first number above the load;
 * - a wait: Erlang's delay formula, as if cases came at random, work took exponential times and the place were always open;
 * - a share refused: Erlang's loss formula, or M/M/c/K's where some may wait;
 * - a share that gives up: what is left of the load without them, as in an overload that lasts;
 * - anything else, and groups: the load and its square root.
 *
 * Of several targets the largest counts. Undefined where the forecast knows no load.
 */
export function firstGuess(
  plan: Plan,
  resource: number,
  units: CapacityUnits,
  targets: readonly Target[],
): FirstGuess | undefined {
  const { tried, found } = predictedAt(plan, resource, units);
  const busy = found?.loadOfWholeCases ?? found?.load;
  if (found === undefined || busy === undefined || !Number.isFinite(busy) || busy <= 0) return undefined;
  const load = busy * tried;
  const rate = (found.tasksPerYear ?? 0) / year;
  const place: Place = { load, rate, units, room: roomAt(plan, resource), isPlain: isPlain(plan, resource) };
  const guesses = targets.map((target) => ({ ...guessFor(target, place), load }));
  return guesses.reduce((one, other) => (other.steps > one.steps ? other : one));
}

/** So often another capacity is tried. */
const mostTries = 4;

/**
 * The forecast with the capacity of today or, where a case asks for it several times and would not get that far, with more: all
 * that it asks for is seen only where there is enough.
 */
function predictedAt(plan: Plan, resource: number, units: CapacityUnits) {
  const isRepeated = comesSeveralTimes(plan, resource);
  let tried = units.today ?? unitsOf(Math.max(units.least, units.stepsPerUnit), units);
  for (let tries = 1; ; tries++) {
    const found = predictLoads(planWith(plan, new Map([[resource, tried]])))[resource];
    const { load = 0, loadOfWholeCases } = found ?? {};
    const isSeen = load < 1 || loadOfWholeCases !== undefined || !Number.isFinite(load);
    if (isSeen || !isRepeated || tries === mostTries) return { tried, found };
    tried = unitsOf(stepsFor(1.5 * load * tried, units), units);
  }
}

interface Place {
  /** In units. */
  readonly load: number;
  /** Cases per second. */
  readonly rate: number;
  readonly units: CapacityUnits;
  /** Undefined is no limit. */
  readonly room: number | undefined;
  /** Whether single cases are worked on, not groups. */
  readonly isPlain: boolean;
}

function guessFor(target: Target, place: Place): Omit<FirstGuess, 'load'> {
  const { load, units } = place;
  const above = Math.floor(load * units.stepsPerUnit) + 1;
  if (target.kind === 'does not jam') return { steps: above, rule: 'load' };
  const { measure } = target.chosen;
  if (target.isShare && target.relation === 'at most') {
    if (measure === 'refused' && place.room !== undefined) return refusing(target, place);
    if (measure === 'gave up' || measure === 'moved on') {
      return { steps: Math.max(1, stepsFor(load * (1 - target.value), units)), rule: 'giving up' };
    }
  }
  const meets = place.isPlain && target.relation === 'at most' ? byDelay(target, place) : undefined;
  if (meets !== undefined) {
    const most = stepsFor(squareRootStaffing(load, 20) + 100, units);
    return { steps: firstThat(meets, above, most), rule: 'Erlang C' };
  }
  // Spare capacity at which one in five waits.
  return { steps: stepsFor(squareRootStaffing(load, betaFor(0.2)), units), rule: 'square root' };
}

function refusing({ value }: MeasureTarget, { load, units, rate, room = 0 }: Place): Omit<FirstGuess, 'load'> {
  const most = stepsFor(squareRootStaffing(load, 20) + 100, units);
  const refused = (steps: number) => {
    const servers = unitsOf(steps, units);
    if (room === 0) return erlangB(servers, load);
    const whole = Math.ceil(servers - 1e-9);
    return mmck({
      arrivalRate: rate,
      serviceRate: ((rate / load) * servers) / whole,
      servers: whole,
      room: whole + room,
    }).refused;
  };
  return {
    steps: firstThat((steps) => refused(steps) <= value, 1, most),
    rule: room === 0 ? 'Erlang B' : 'full room',
  };
}

/** Whether so many steps meet a target on waiting; undefined for other measures. Times in days, as measures are. */
function byDelay(
  { chosen, value }: MeasureTarget,
  { load, rate, units }: Place,
): ((steps: number) => boolean) | undefined {
  const { measure, extra } = chosen;
  const state = (steps: number) => {
    const strength = unitsOf(steps, units);
    // Parts of an FTE make all of them slower.
    const servers = Math.ceil(strength - 1e-9);
    return mmc({ arrivalRate: rate, serviceRate: ((rate / load) * strength) / servers, servers });
  };
  type Steady = NonNullable<ReturnType<typeof state>>;
  const holds = (of: (steady: Steady) => number) => (steps: number) => {
    const steady = state(steps);
    return steady !== undefined && of(steady) <= value;
  };
  if (extra !== undefined) return holds(({ waitTail }) => waitTail(extra.days * day));
  switch (measure) {
    case 'wait mean':
      return holds(({ Wq }) => Wq / day);
    case 'wait p50':
    case 'wait of all p50':
      return holds(({ waitQuantile }) => waitQuantile(0.5) / day);
    case 'wait p90':
    case 'wait of all p90':
      return holds(({ waitQuantile }) => waitQuantile(0.9) / day);
    case 'share that waits':
      return holds(({ delayed }) => delayed);
    case 'queue mean':
      return holds(({ Lq }) => Lq);
    case 'utilisation':
      return holds(({ rho }) => rho);
    default:
      return undefined;
  }
}

/** The least from `low` on for which it holds, where it holds for all above; `high` where it holds for none below that. */
function firstThat(holds: (steps: number) => boolean, low: number, high: number): number {
  if (holds(low)) return low;
  let [no, yes] = [low, Math.max(low + 1, high)];
  while (yes - no > 1) {
    const middle = Math.floor((no + yes) / 2);
    if (holds(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}

/** How many may wait; of several lists the most. */
function roomAt(plan: Plan, resource: number): number | undefined {
  const rooms = plan.steps.flatMap((_, step) =>
    listsOf(plan, step).flatMap(({ needs, line }) => (needs.includes(resource) ? [line.room] : [])),
  );
  const own = element(plan.resources, resource).room;
  const all = [...rooms, own].filter((room) => room !== undefined);
  return all.length === 0 ? undefined : Math.max(...all);
}

function isPlain(plan: Plan, resource: number): boolean {
  return plan.steps.every((_, step) =>
    partsOf(plan, step).every((part) => part.kind !== 'group' || !resourcesOf(part).includes(resource)),
  );
}
