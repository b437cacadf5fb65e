/** How long a start-up the lists ask for, in the document that `--json` prints. */
import type { DesignResult } from '../../experiment/result.ts';
import type { JsonValue } from '../../scenario/scenario.ts';

/** Seconds from the start of the run. Null where no steady state is asked for. */
export function startUpJson(check: DesignResult['startUp']): JsonValue {
  if (check === undefined) return null;
  return {
    given: check.given,
    places: check.places.map(({ where, whereName, quantity, finding, cut, batch, course }) => ({
      ...{ whereKind: where.kind, where: whereName, quantity, finding },
      ...{ mserCut: cut ?? null, batch },
      course: course.map(({ at, mean, smoothed }) => ({ at, mean, smoothed: smoothed ?? null })),
    })),
  };
}
