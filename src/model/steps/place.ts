import type { Dependent } from '../../plan/plan.ts';
import type { Distribution } from '../../random/distribution.ts';
import { CaseDraws, NumberDraw } from '../draws.ts';
import { streamFor } from '../random-numbers.ts';
import type { World } from '../world.ts';

/** Where a part stands. */
export interface Place {
  /** Index of the step. */
  readonly index: number;
  readonly step: string;
  /** The column that counts a case's visits to the step; undefined where it comes at most once. */
  readonly visits: number | undefined;
}

/** The draws of each visit to a step, for one purpose there. */
export function drawsAt({ chance, cases }: World, { step, visits }: Place, ...purpose: readonly string[]): CaseDraws {
  return new CaseDraws(cases, streamFor(chance, ...purpose, step), visits);
}

/** A number drawn at each visit to a step, for one purpose there. */
export function drawAt(world: World, place: Place, purpose: string, plan: Dependent<Distribution>): NumberDraw {
  return new NumberDraw(drawsAt(world, place, purpose), plan, world.reader);
}
