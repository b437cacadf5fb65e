/** Possible worlds in the document that `--json` prints: how outcomes are spread over them; worlds.csv has each of them. */
import type { Comparison, Estimate } from '../../experiment/result.ts';
import type { WorldSpread } from '../../experiment/uncertainty/worlds-result.ts';
import type { JsonValue } from '../../scenario/scenario.ts';
import { togetherJson } from './together.ts';

/** Null where no possible worlds were asked for. */
export function worldsJson({ worlds, designs }: Comparison): JsonValue {
  if (worlds === undefined) return null;
  const { uncertain, varied, fixed, measures, replications, possible, reasons, jams, outcomes } = worlds;
  return {
    ...{ drawn: worlds.worlds.length, possible, replications },
    inputs: uncertain.map(({ name, numbers: { unit }, low, high }) => ({
      ...{ name, unit: unit.shown, low: low / unit.worth, high: high / unit.worth },
    })),
    together: togetherJson(uncertain, varied),
    notVaried: fixed.map(({ name, because }) => ({ name, because })),
    reasons: reasons.map(({ why, worlds: of }) => ({ why: why.en, worlds: of })),
    jams: jams.map(({ worlds: jammed, places }, i) => ({
      ...{
        design: designs[i]?.key ?? null,
        worlds: jammed,
        places: places.map(({ place: resource, worlds: of }) => ({ resource, worlds: of })),
      },
    })),
    outcomes: measures.map(({ measure, kind, whereName, unit }, i) => ({
      ...{ measure, whereKind: kind, where: whereName, unit },
      designs: (outcomes[i]?.designs ?? []).map((spread, design) => ({
        ...{ design: designs[design]?.key ?? null, ...spreadJson(spread) },
      })),
      differences: (outcomes[i]?.differences ?? []).map((spread, other) => ({
        ...{ design: designs[other + 1]?.key ?? null, baseline: designs[0]?.key ?? null, ...spreadJson(spread) },
      })),
    })),
  };
}

function spreadJson({ asItStands, worlds, withoutValue, below, above, mean, p5, p50, p95, chance }: WorldSpread) {
  const estimate: Partial<Estimate> = asItStands?.estimate ?? {};
  return {
    asItStands: {
      ...{ mean: estimate.mean ?? null, low: estimate.low ?? null, high: estimate.high ?? null },
      status: asItStands?.status ?? null,
    },
    ...{ worlds, withoutValue, below, above, mean: mean ?? null, p05: p5 ?? null, p50: p50 ?? null, p95: p95 ?? null },
    chance: chance ?? null,
  };
}
