import { square } from '../../numbers/pow.ts';
import { leaves } from '../../plan/dependent.ts';
import type { Plan } from '../../plan/plan.ts';
import { resourcesOf } from '../../plan/step-parts.ts';
import { meanOf, varianceOf } from '../../random/moments.ts';

/** Standard deviations within which about 99 in 100 runs fall; a little more than of a normal, because many are skew. */
const wide = 3.5;
/** What rounding and simplifications of the formulas come to, as a part of the load. */
const least = 0.01;

export interface Uncertain {
  readonly load: number;
  /** Tasks in the time that statistics are taken of. */
  readonly tasks: number;
  /** Tasks that come together, or of one case. */
  readonly clump: number;
  /** Standard deviation of the work of a task over its mean. */
  readonly variation: number;
  /** Part of that time in which the chain was still filling up. */
  readonly filling: number;
  /** Load of what was there at the start. */
  readonly snapshot: number;
}

/** How far one run may find the load from what formulas say of the long run, as an absolute share of capacity. */
export function marginOf({ load, tasks, clump, variation, filling, snapshot }: Uncertain): number {
  if (!Number.isFinite(load)) return 0;
  const chance = tasks > 0 ? wide * Math.sqrt((Math.max(1, clump) * (1 + square(variation))) / tasks) : 0;
  return load * (least + chance + Math.min(1, filling)) + snapshot;
}

/** What a few trials that saw nothing of it cannot rule out, as a share of capacity. */
const unseen = 0.01;

/** How far one run may be from the mean of a few that were tried. */
export function marginOfTrials(mean: number, sd: number, trials: number, tasks: number, clump: number): number {
  if (!Number.isFinite(mean)) return 0;
  const likely = tasks > 0 ? mean * Math.sqrt((2 * Math.max(1, clump)) / tasks) : 0;
  return unseen + mean * least + wide * Math.max(sd, likely) * Math.sqrt(1 + 1 / trials);
}

/** Of the work at any list that waits for a resource, the widest. */
export function variationOf({ steps }: Plan, resource: number): number {
  let widest = 0;
  for (const part of steps.flatMap(({ parts }) => parts)) {
    if (part.kind !== 'work' || !resourcesOf(part).includes(resource)) continue;
    for (const takes of leaves(part.takes)) {
      const mean = meanOf(takes);
      if (mean > 0) widest = Math.max(widest, Math.sqrt(varianceOf(takes)) / mean);
    }
  }
  return widest;
}

/** Cases that come at one moment, at most over the streams. */
export function batchOf({ arrivals }: Plan): number {
  return Math.max(1, ...arrivals.map(({ batch }) => meanOf(batch)));
}
