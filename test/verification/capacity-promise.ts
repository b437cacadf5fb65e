/**
 * Whether searches for capacity keep their promise: that each "enough" and each "not enough" is wrong in 5 of 100 searches at most.
 * At the hardest: a loss system of which the true share refused lies 3 % (of itself) above the target, and one with it 3 % below.
 *
 *     node test/verification/capacity-promise.ts 1000
 */
import process from 'node:process';
import { findCapacity } from '../../src/experiment/capacity/find-capacity.ts';
import { readTarget } from '../../src/experiment/capacity/target.ts';
import { runHere } from '../../src/experiment/jobs.ts';
import { erlangB } from '../../src/theory/erlang.ts';
import { compileText, exercise, planOf } from '../scenario/compile-text.ts';

const load = 3.1;
/** Servers, of which the true share refused is the target but for a little. */
const edge = 5;

const plan = planOf(
  compileText(
    exercise({
      runs: '{from: 2024-01-01, for: 300 days, start-up: 20 days}',
      arrivals: `{visitors: {poisson: ${load} per day, to: serving}}`,
      resources: '{counter: {places: 4 places, line: {room: 0 cases, refused to: away}}}',
      steps: '{serving: {work: {by: counter, takes: exponential(mean 24 hours)}, next: served}}',
      ends: '{served: {}, away: {}}',
    }),
  ),
);

export interface Kept {
  readonly searches: number;
  /** So many said that the servers at the edge are enough, where they are not. */
  readonly wrongEnough: number;
  /** So many said that they are not enough, where they are. */
  readonly wrongNotEnough: number;
  /** Of both kinds, those that gave one number. */
  readonly exact: number;
}

/** @param first the number of the first search: each has a seed of its own */
export async function promiseKept(searches: number, first = 0): Promise<Kept> {
  let [wrongEnough, wrongNotEnough, exact] = [0, 0, 0];
  for (let i = first; i < first + searches; i++) {
    const over = await searched(0.97 * erlangB(edge, load), `over ${i}`);
    const under = await searched(1.03 * erlangB(edge, load), `under ${i}`);
    if (over.enough <= edge) wrongEnough++;
    if (under.notEnough >= edge) wrongNotEnough++;
    exact += [over, under].filter(({ enough, notEnough }) => notEnough === enough - 1).length;
  }
  return { searches, wrongEnough, wrongNotEnough, exact };
}

async function searched(share: number, seed: string) {
  const target = readTarget(`refused <= ${(100 * share).toFixed(9)} %`, plan, 'counter');
  if (target.kind === 'wrong') throw new Error(target.message.en);
  const { searches } = await findCapacity(
    runHere,
    {
      ...{ key: 'promise', plan, seed, replications: 8, most: 32, resources: [0], targets: [target.target] },
      ...{ costs: [], prices: [], from: 0 },
    },
    () => undefined,
  );
  const found = searches[0]?.found;
  if (found?.kind !== 'enough') throw new Error(`nothing was found with seed ${seed}`);
  return { enough: found.enough, notEnough: found.notEnough ?? 0 };
}

if (import.meta.main) {
  const searches = Number(process.argv[2] ?? 100);
  const { wrongEnough, wrongNotEnough, exact } = await promiseKept(searches);
  const percent = (count: number, of: number) => `${((100 * count) / of).toFixed(1)} %`;
  process.stdout.write(
    `Of ${searches} searches "enough" was wrong in ${percent(wrongEnough, searches)} and of ${searches} others ` +
      `"not enough" in ${percent(wrongNotEnough, searches)}; ${percent(exact, 2 * searches)} gave one number.\n`,
  );
}
