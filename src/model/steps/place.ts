import type { Distribution } from '../../random/distribution.ts';
import { streamFor } from '../chance.ts';
import { Luck, NumberDraw } from '../draws.ts';
import type { Dependent } from '../../plan/plan.ts';
import type { World } from '../world.ts';

/** Where a part stands. */
export interface Place {
  /** Index of the step. */
  readonly index: number;
  readonly step: string;
  /** The column that counts a case's visits to the step; undefined where it comes at most once. */
  readonly visits: number | undefined;
}

/** The luck of each visit to a step, for one purpose there. */
export function luckAt({ chance, cases }: World, { step, visits }: Place, ...purpose: readonly string[]): Luck {
  return new Luck(cases, streamFor(chance, ...purpose, step), visits);
}

/** A number drawn at each visit to a step, for one purpose there. */
export function drawAt(world: World, place: Place, purpose: string, plan: Dependent<Distribution>): NumberDraw {
  return new NumberDraw(luckAt(world, place, purpose), plan, world);
}
