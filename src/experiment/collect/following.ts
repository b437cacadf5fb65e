import type { Model } from '../../model/model.ts';
import { RunError } from '../../model/run-error.ts';
import type { FollowedStatistics } from './followed.ts';

/** The model is stopped so many times on the way, to see whether somebody is left. */
const looks = 64;
/** Events that following may take: so many times those of the run, and so many at least. */
const budget = { times: 2, least: 100_000 } as const;

/**
 * Goes on after the period, in which nothing is measured any more, until all who are followed have left; but no further
 * than `until`, nor past a limit of the plan or so many events that it would cost far more than the run did.
 */
export function followOut(model: Model, followed: FollowedStatistics, until: number): void {
  const from = model.now;
  const most = model.events + Math.max(budget.least, budget.times * model.events);
  try {
    for (let look = 1; look <= looks && !followed.allLeft && model.events < most; look++) {
      model.runBefore(from + ((until - from) * look) / looks);
    }
  } catch (error) {
    // What would stop a longer run only ends the following of this one.
    if (!(error instanceof RunError)) throw error;
  }
}
