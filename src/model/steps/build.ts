import type { Activity } from '../activity.ts';
import type { StepPart } from '../plan.ts';
import type { World } from '../world.ts';
import { charge } from './charge.ts';
import { gate } from './gate.ts';
import { release } from './release.ts';
import { route } from './route.ts';
import { set } from './set.ts';
import { wait } from './wait.ts';
import { work } from './work.ts';

/** Where a part stands. */
export interface Place {
  /** Index of the step. */
  readonly index: number;
  readonly step: string;
  /** The column that counts a case's visits to the step; undefined where it comes at most once. */
  readonly visits: number | undefined;
}

/** A kind of part turned into an activity that hands on to `next`. */
export type Builder<K extends StepPart['kind']> = (
  world: World,
  place: Place,
  part: Extract<StepPart, { readonly kind: K }>,
  next: Activity,
) => Activity;

/** Every kind of step part; the one place where a new kind is registered. */
const builders: { readonly [K in StepPart['kind']]: Builder<K> } = { charge, gate, release, route, set, wait, work };

export function buildPart<K extends StepPart['kind']>(
  world: World,
  place: Place,
  part: Extract<StepPart, { readonly kind: K }> & { readonly kind: K },
  next: Activity,
): Activity {
  const build: Builder<K> = builders[part.kind];
  return build(world, place, part, next);
}
