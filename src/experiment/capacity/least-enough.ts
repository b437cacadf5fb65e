/** The least of a number of steps that is enough, found with few looks. */
import type { Outcome } from './outcome.ts';

/** What was found at so many steps. */
export interface Look {
  readonly outcome: Outcome;
  readonly fingerprint: Fingerprint;
}

/** What must differ from one number of steps to another for more of them to be of any use. */
export interface Fingerprint {
  readonly counts: string;
  /** Average lists. */
  readonly queues: readonly (number | undefined)[];
}

/** Of FTE each has another pace with one more of them, which moves an average list by next to nothing, without end. */
const nextToNothing = 0.005;

/** @param within the part by which average lists may differ: of half as many more, or twice as many, next to nothing is nothing */
export function isAlike(one: Fingerprint, other: Fingerprint, within = nextToNothing): boolean {
  if (one.counts !== other.counts || one.queues.length !== other.queues.length) return false;
  return one.queues.every((each, i) => {
    const [queue, next] = [each ?? 0, other.queues[i] ?? 0];
    return Math.abs(queue - next) <= within * Math.max(queue, next);
  });
}

export type LookAt = (steps: number) => Promise<Look>;

export interface Bounds {
  /** Where the search begins. */
  readonly guess: number;
  readonly least: number;
  /** Most numbers of steps that are looked at. */
  readonly looks: number;
}

export type Least =
  | {
      readonly kind: 'enough';
      /** The least that is met, and the step below it is not met, or there is none below. */
      readonly enough: number;
      /** The most that is missed; between it and `enough` nothing can be said. Undefined where nothing looked at is missed. */
      readonly notEnough: number | undefined;
      /** Whether nothing looked at was met below one that was missed, and one more than enough was met too. */
      readonly isMonotone: boolean;
    }
  /** As many are missed, and more would change nothing. */
  | { readonly kind: 'nothing helps'; readonly most: number; readonly outcome: Outcome }
  | { readonly kind: 'too many looks'; readonly most: number; readonly enough: number | undefined };

/**
 * Doubling steps away from the guess until what is enough lies between two numbers, and then bisection, for which more must never
 * be worse; the number next above is looked at to check that, and the search goes on above it where it is not met. What so many
 * replications cannot tell counts as not met, and a second bisection finds the most that is surely missed.
 */
export async function leastEnough(look: LookAt, { guess, least, looks }: Bounds): Promise<Least> {
  const seen = new Map<number, Look>();
  const start = Math.max(least, guess);
  let spent = false;
  const at = async (steps: number): Promise<Look> => {
    const known = seen.get(steps);
    if (known !== undefined) return known;
    if (seen.size >= looks) spent = true;
    if (spent) return { outcome: 'open', fingerprint: { counts: '', queues: [] } };
    const found = await look(steps);
    seen.set(steps, found);
    return found;
  };
  const isMet = async (steps: number) => (await at(steps)).outcome === 'met';
  const isMissed = async (steps: number) => (await at(steps)).outcome === 'missed';

  const above = await metFrom(start);
  if (above === undefined) return tooMany();
  if (typeof above !== 'number') return above;
  let enough = await lowestMet(above);
  if (enough === undefined) return tooMany();
  let isMonotone = true;
  while (!(await isMet(enough + 1))) {
    if (spent) return tooMany();
    isMonotone = false;
    const next = await metFrom(enough + 2);
    if (next === undefined) return tooMany();
    if (typeof next !== 'number') return next;
    const found = await bisect(enough + 1, next, isMet);
    if (found === undefined) return tooMany();
    enough = found;
  }
  const notEnough = await highestMissed(enough);
  if (spent) return tooMany();
  const isTurned = [...seen].some(
    ([steps, { outcome }]) => outcome === 'missed' && metSoFar().some((met) => met < steps),
  );
  return { kind: 'enough', enough, notEnough, isMonotone: isMonotone && !isTurned };

  /** The first number met, going up from one; or that nothing is. */
  async function metFrom(from: number): Promise<number | Least | undefined> {
    let steps = from;
    for (let width = widthAt(from); ; width *= 2) {
      const here = await at(steps);
      if (spent) return undefined;
      if (here.outcome === 'met') return steps;
      const more = await at(steps + width);
      if (spent) return undefined;
      if (
        more.outcome !== 'met' &&
        (isAlike(more.fingerprint, here.fingerprint, 2 * width < steps ? 0 : undefined) || steps > mostSteps)
      ) {
        return { kind: 'nothing helps', most: steps + width, outcome: more.outcome };
      }
      steps += width;
    }
  }

  async function lowestMet(from: number): Promise<number | undefined> {
    let met = from;
    const below = [...seen].flatMap(([steps, { outcome }]) => (steps < from && outcome !== 'met' ? [steps] : []));
    if (below.length > 0) return bisect(Math.max(...below), from, isMet);
    for (let width = widthAt(from); met > least; width *= 2) {
      const lower = Math.max(least, met - width);
      if (!(await isMet(lower))) return spent ? undefined : bisect(lower, met, isMet);
      met = lower;
    }
    return met;
  }

  async function highestMissed(met: number): Promise<number | undefined> {
    let open = met;
    for (let width = 1; open > least; width *= 2) {
      const lower = Math.max(least, open - width);
      if (await isMissed(lower)) {
        const first = await bisect(lower, open, async (steps) => !(await isMissed(steps)));
        return first === undefined ? undefined : first - 1;
      }
      if (spent) return undefined;
      open = lower;
    }
    return undefined;
  }

  /** The least above `low` for which it holds. @param low for which it does not @param high for which it does */
  async function bisect(
    low: number,
    high: number,
    holds: (steps: number) => Promise<boolean>,
  ): Promise<number | undefined> {
    let [no, yes] = [low, high];
    while (yes - no > 1) {
      const middle = Math.floor((no + yes) / 2);
      if (await holds(middle)) yes = middle;
      else no = middle;
      if (spent) return undefined;
    }
    return yes;
  }

  function metSoFar(): readonly number[] {
    return [...seen].flatMap(([steps, { outcome }]) => (outcome === 'met' ? [steps] : []));
  }

  function tooMany(): Least {
    const met = metSoFar();
    const lowest = met.length === 0 ? undefined : Math.min(...met);
    return { kind: 'too many looks', most: Math.max(...seen.keys()), enough: lowest };
  }
}

/** More than anybody could have: the search ends there. */
const mostSteps = 1_000_000;

/** A guess is usually right to some parts in sixteen. */
function widthAt(guess: number): number {
  return Math.max(1, Math.round(guess / 16));
}
