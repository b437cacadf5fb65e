import type { ArrivalPattern } from '../../plan/plan.ts';
import type { World } from '../world.ts';
import { backlog } from './backlog.ts';
import { observed } from './observed.ts';
import { paced } from './paced.ts';
import { poisson } from './poisson.ts';
import { renewal } from './renewal.ts';
import { times } from './times.ts';

/** The moments of a stream, one after the other: called once per moment, with its number from 0 and the one before it. */
export interface Moments {
  (number: number, previous: number): number;
  /** What a file says of those who come at the moment that was asked for last. */
  valuesOf?(number: number): readonly number[] | undefined;
}

/** A pattern turned into moments; `purpose` names its random numbers. A moment of Infinity ends the stream. */
export type PatternBuilder<K extends ArrivalPattern['kind']> = (
  world: World,
  purpose: readonly string[],
  pattern: Extract<ArrivalPattern, { readonly kind: K }>,
) => Moments;

/** Every arrival pattern; the one place where a new one is registered. */
const builders: { readonly [K in ArrivalPattern['kind']]: PatternBuilder<K> } = {
  backlog,
  observed,
  paced,
  poisson,
  renewal,
  times,
};

export function buildMoments<K extends ArrivalPattern['kind']>(
  world: World,
  purpose: readonly string[],
  pattern: Extract<ArrivalPattern, { readonly kind: K }> & { readonly kind: K },
): Moments {
  const build: PatternBuilder<K> = builders[pattern.kind];
  return build(world, purpose, pattern);
}
