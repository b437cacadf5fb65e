/** The cheapest capacities of several resources together that are enough. */
import { element } from '../element.ts';
import { type Fingerprint, isAlike } from './least-enough.ts';
import type { Outcome } from './outcome.ts';

export interface MixBounds {
  /** By resource, in steps. */
  readonly least: readonly number[];
  /** Where the search for any mix that is enough begins. */
  readonly guess: readonly number[];
  /** By resource: cost of a step, above 0. */
  readonly costs: readonly number[];
  /** Mixes that are looked at, at most. */
  readonly looks: number;
}

export type Mix =
  | {
      readonly kind: 'enough';
      readonly steps: readonly number[];
      readonly cost: number;
      /** Whether every cheaper mix is known not to be enough; otherwise looks ran out, or more was not always better. */
      readonly isProven: boolean;
      /** Whether of every cheaper mix it is told that it is not enough: of some, so many replications may not be able to tell. */
      readonly isDecided: boolean;
      /** Whether nothing that was looked at is enough where more of everything is not. */
      readonly isMonotone: boolean;
    }
  /** So much of each is missed, or cannot be said, and more would change nothing. */
  | { readonly kind: 'nothing helps'; readonly most: readonly number[]; readonly outcome: Outcome }
  | { readonly kind: 'too many looks'; readonly most: readonly number[] };

export interface MixLook {
  readonly outcome: Outcome;
  readonly fingerprint: Fingerprint;
}

/**
 * First a mix that is enough, by doubling all; then each in turn as low as it can be; then a sweep bounded by cost: for every
 * setting of all resources but the cheapest, the most of that one that is still cheaper than the best mix is looked at, and where
 * that is not enough, nothing below it is. More must never be worse; with that the answer is the cheapest there is on the grid of
 * whole steps. What is known to be enough, or not, from a mix with less, or more, of everything is not looked at again.
 *
 * Where more of one place brings more to the next, more is not always better. So a step less of each is looked at in the end,
 * whatever is known of more; where that is enough, each is brought as low as it can be by looking.
 */
export async function cheapestMix(
  look: (steps: readonly number[]) => Promise<MixLook>,
  { least: lowest, guess, costs, looks }: MixBounds,
): Promise<Mix> {
  let least = lowest;
  const known: { readonly steps: readonly number[]; readonly isMet: boolean; readonly isMissed: boolean }[] = [];
  let spent = false;
  const costOf = (steps: readonly number[]) => steps.reduce((sum, each, i) => sum + each * element(costs, i), 0);
  const isAtLeast = (one: readonly number[], other: readonly number[]) =>
    one.every((each, i) => each >= element(other, i));
  const seen = async (steps: readonly number[]): Promise<MixLook> => {
    const found = await look(steps);
    known.push({ steps, isMet: found.outcome === 'met', isMissed: found.outcome === 'missed' });
    spent = known.length >= looks;
    return found;
  };
  const isMet = async (steps: readonly number[]): Promise<boolean> => {
    if (known.some((each) => each.isMet && isAtLeast(steps, each.steps))) return true;
    if (spent || known.some((each) => !each.isMet && isAtLeast(each.steps, steps))) return false;
    return (await seen(steps)).outcome === 'met';
  };

  let best: readonly number[] = guess.map((each, i) => Math.max(each, element(least, i)));
  for (let before = await seen(best); before.outcome !== 'met'; ) {
    best = best.map((each) => 2 * each);
    const more = await seen(best);
    const { outcome } = more;
    if (outcome !== 'met' && isAlike(more.fingerprint, before.fingerprint))
      return { kind: 'nothing helps', most: best, outcome };
    if (outcome !== 'met' && spent) return { kind: 'too many looks', most: best };
    before = more;
  }
  const byCost = costs.map((_, i) => i).sort((a, b) => element(costs, b) - element(costs, a) || a - b);
  for (const i of byCost) best = await lowered(best, i);
  // Whatever is cheaper has no more of each than all the money buys, and with that of the others no less than this.
  const dearest = least.map((each, i) => each + Math.floor((costOf(best) - costOf(least)) / element(costs, i) + 1e-9));
  const needed: number[] = [];
  for (const i of costs.keys()) needed.push(element(await lowered(dearest, i), i));
  least = needed;
  await sweep(byCost.slice(0, -1), []);
  const isMonotone = !(await isTurned());
  const isProven = !spent && isMonotone;
  let isDecided = true;
  for (const each of [...known]) {
    if (each.isMet || each.isMissed || !isDecided) continue;
    isDecided = !(await isOpenBelow(each.steps, byCost.slice(0, -1)));
  }
  return { kind: 'enough', steps: best, cost: costOf(best), isProven, isDecided, isMonotone };

  /** Whether under a mix of which it cannot be decided there is a cheaper one than the best of which it cannot either. */
  async function isOpenBelow(most: readonly number[], free: readonly number[]): Promise<boolean> {
    if (known.some((each) => each.isMissed && isAtLeast(each.steps, most))) return false;
    const [i, ...others] = free;
    if (i !== undefined) {
      // From the most that is cheaper with as little of the others as there may be.
      const left = costOf(best) - costOf(lowest);
      const affordable = element(lowest, i) + Math.ceil(left / element(costs, i) - 1e-9) - 1;
      for (let steps = Math.min(element(most, i), affordable); steps >= element(lowest, i); steps--) {
        const here = most.map((each, j) => (j === i ? steps : each));
        if (await isOpenBelow(here, others)) return true;
      }
      return false;
    }
    // Of the last, as many as leave it cheaper.
    const last = byCost.at(-1) ?? 0;
    const without = most.map((each, j) => (j === last ? element(lowest, last) : each));
    const more = Math.ceil((costOf(best) - costOf(without)) / element(costs, last) - 1e-9) - 1;
    if (more < 0) return false;
    const units = Math.min(element(most, last), element(lowest, last) + more);
    const steps = most.map((each, j) => (j === last ? units : each));
    if (known.some((each) => each.isMissed && isAtLeast(each.steps, steps))) return false;
    const isLookedAt = known.some((each) => each.steps.every((value, j) => value === steps[j]));
    return isLookedAt || spent || (await seen(steps)).outcome !== 'missed';
  }

  async function isTurned(): Promise<boolean> {
    let turned = false;
    for (const i of byCost) {
      const at = (value: number) => best.map((each, j) => (j === i ? value : each));
      const isEnough = async (value: number) => {
        const steps = at(value);
        const before = known.find((each) => each.steps.every((units, j) => units === steps[j]));
        return before?.isMet ?? (!spent && (await seen(steps)).outcome === 'met');
      };
      const less = element(best, i) - 1;
      if (less < element(lowest, i) || !(await isEnough(less))) continue;
      turned = true;
      let [no, yes] = [element(lowest, i) - 1, less];
      while (yes - no > 1) {
        const middle = Math.floor((no + yes) / 2);
        if (await isEnough(middle)) yes = middle;
        else no = middle;
      }
      best = at(yes);
    }
    return turned;
  }

  /** As low as one can be, the others as they are. */
  async function lowered(steps: readonly number[], i: number): Promise<readonly number[]> {
    const at = (value: number) => steps.map((each, j) => (j === i ? value : each));
    let [no, yes] = [element(least, i) - 1, element(steps, i)];
    while (yes - no > 1) {
      const middle = Math.floor((no + yes) / 2);
      if (await isMet(at(middle))) yes = middle;
      else no = middle;
    }
    return at(yes);
  }

  /** @param free those still to be set, but for the last of all, which fills up what may be spent */
  async function sweep(
    free: readonly number[],
    set: readonly (readonly [index: number, steps: number])[],
  ): Promise<void> {
    const last = byCost.at(-1) ?? 0;
    const [i, ...others] = free;
    const base = least.map((each, j) => set.find(([index]) => index === j)?.[1] ?? each);
    if (i === undefined) {
      const left = costOf(best) - costOf(base);
      const more = Math.ceil(left / element(costs, last) - 1e-9) - 1;
      if (more < 0) return;
      const most = base.map((each, j) => (j === last ? each + more : each));
      if (await isMet(most)) best = await lowered(most, last);
      return;
    }
    for (let steps = element(least, i); !spent; steps++) {
      const here = base.map((each, j) => (j === i ? steps : each));
      if (costOf(here) >= costOf(best)) return;
      await sweep(others, [...set, [i, steps]]);
    }
  }
}
