/** Which designs can be the best by a measure, in the document that `--json` prints. */
import type { Comparison } from '../../experiment/result.ts';
import type { JsonValue } from '../../scenario/scenario.ts';

/** Null where no ranking was asked for. */
export function rankingJson(ranking: Comparison['ranking']): JsonValue {
  if (ranking === undefined) return null;
  const { measure, kind, whereName, unit, better, replications, designs, leftOut } = ranking;
  return {
    ...{ measure, whereKind: kind, where: whereName, unit, better, confidence: 0.95, replications },
    designs: designs.map(({ design, mean, low, high, canBeBest, behindAtMost }) => ({
      ...{ design, mean, low: low ?? null, high: high ?? null, canBeBest },
      behindAtMost: behindAtMost ?? null,
    })),
    leftOut: leftOut.map(({ design, why }) => ({ design, why })),
  };
}
