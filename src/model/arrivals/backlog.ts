import type { Plan } from '../../plan/plan.ts';
import { CaseDraws, NumberDraw } from '../draws.ts';
import { streamFor } from '../random-numbers.ts';
import type { World } from '../world.ts';
import type { PatternBuilder } from './build.ts';
import { placedIn } from './observed.ts';

/** Cases that are there at time 0. */
export const backlog: PatternBuilder<'backlog'> = (_world, _purpose, { count }) => {
  return (number) => (number < count ? 0 : Number.POSITIVE_INFINITY);
};

/** The streams whose cases are there at time 0 and have waited before. */
export function streamsThatWaited({ arrivals }: Plan): readonly number[] {
  return arrivals.flatMap(({ pattern }, stream) =>
    pattern.kind === 'backlog' && pattern.waited !== undefined ? [stream] : [],
  );
}

/** What is known of a case of such a stream, by its number in the stream. */
export interface Waited {
  /** What a file says of it. */
  values(number: number): readonly number[] | undefined;
  /** Since when it has waited: seconds, 0 or less. @param item its slot, with its attributes */
  since(item: number, number: number): number;
}

export function waitedBefore(world: World, stream: number): Waited {
  const { cases, chance, plan, reader } = world;
  const { name, pattern } = plan.arrivals[stream]!;
  const waited = pattern.kind === 'backlog' ? pattern.waited : undefined;
  if (waited === undefined) return { values: () => undefined, since: () => 0 };
  if (waited.kind === 'counted') {
    const drawn = waited.spread === 'at random' ? streamFor(chance, 'arrivals', name) : undefined;
    const { moments, spellOf } = placedIn(waited.spells, 0, drawn);
    return { values: (number) => spellOf?.(number)?.values, since: (_item, number) => moments[number]! };
  }
  const draws = new CaseDraws(cases, streamFor(chance, 'waited before', name), undefined);
  const lasts = new NumberDraw(draws, waited.lasts, reader);
  return { values: () => undefined, since: (item) => -lasts.of(item) };
}
