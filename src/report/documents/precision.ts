/** How many replications the precision took, in the document that `--json` prints. */
import type { Comparison } from '../../experiment/result.ts';
import type { JsonValue } from '../../scenario/scenario.ts';

/** Null where the number of replications was given. */
export function precisionJson(precision: Comparison['precision']): JsonValue {
  if (precision === undefined) return null;
  const { share, replications, reached, measures } = precision;
  return {
    ...{ share, replications, reached },
    measures: measures.map(({ measure, kind, whereName, unit, design, against, enough, about, ...found }) => ({
      ...{ measure, whereKind: kind, where: whereName, unit, design },
      baseline: against ?? null,
      mean: found.mean ?? null,
      low: found.low ?? null,
      high: found.high ?? null,
      reached: found.reached ?? null,
      enough: enough ?? null,
      about: about ?? null,
    })),
  };
}
