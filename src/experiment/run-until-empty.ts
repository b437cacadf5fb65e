import type { Model } from '../model/model.ts';
import type { Collector } from './collect.ts';

/** A run in which nobody can leave any more ends all the same: so many times the length of its period after it. */
const longest = 10;

/**
 * Where the period is itself what is looked at: brings a run that is at the end of it, after which nobody comes, to the
 * moment at which the last case has left, but no further than ten times the length of the period.
 *
 * @param all those who take statistics, one of them of the whole run
 */
export function runUntilEmpty(model: Model, horizon: number, whole: Collector, all: readonly Collector[]): void {
  for (const { resources } of all) resources.noteEnd(horizon);
  if (whole.chain.inHand === 0) return;
  whole.whenEmpty = () => model.stop();
  model.runBefore(horizon + longest * horizon);
}
