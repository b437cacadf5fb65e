import type { PointResult, Sweep } from '../../../experiment/sweep/sweep-result.ts';
import type { JsonValue } from '../../../scenario/scenario.ts';
import { togetherJson } from '../../documents/together.ts';
import { inUnit, isJammed } from './sweep-names.ts';

/** What a sweep was made from. */
export function sweepSettings({ layout, inputs, varied, measures, points, seed, replications }: Sweep): JsonValue {
  return {
    ...{ layout, seed, replications, points: points.length },
    inputs: inputs.map((input) => ({
      ...{ input: input.name, unit: input.unit.shown, low: inUnit(input, input.low), high: inUnit(input, input.high) },
      values: input.values.map((value) => inUnit(input, value)),
      asItStands: input.current === undefined ? null : inUnit(input, input.current),
    })),
    together: togetherJson(inputs, varied),
    measures: measures.map(({ measure, kind, whereName, unit }) => ({
      ...{ measure, whereKind: kind, where: whereName, unit },
    })),
  };
}

/** Values of inputs are in the unit that the settings give; moments are in seconds from the start of the run. */
export function sweepJson({ inputs, designs, measures, asItStands, points, turns, effects }: Sweep): JsonValue {
  const at = ({ designs: found }: PointResult): JsonValue =>
    found.map((design, i) => ({
      design: designs[i]?.key ?? null,
      jams: design.verdicts.some(isJammed),
      verdicts: design.verdicts.map(({ place: resource, kind, slight, list }) => ({ resource, kind, slight, list })),
      measures: measures.flatMap(({ measure, kind, whereName, unit }, k) => {
        const measured = design.measures[k];
        if (measured === undefined || measured === null) return [];
        const { status, estimate } = measured;
        return [{ measure, whereKind: kind, where: whereName, unit, status, ...estimate }];
      }),
    }));
  const differencesAt = ({ differences }: PointResult): JsonValue =>
    differences.flatMap((each, other) =>
      each.flatMap((difference, k) => {
        const chosen = measures[k];
        if (difference === null || chosen === undefined) return [];
        const { measure, kind, whereName, unit } = chosen;
        const { status, clear, estimate } = difference;
        const of = { baseline: designs[0]?.key ?? null, design: designs[other + 1]?.key ?? null };
        return [{ ...of, measure, whereKind: kind, where: whereName, unit, status, clear, ...estimate }];
      }),
    );
  const valueAt = (index: number | undefined, input: number): number | null => {
    const swept = inputs[input];
    const value = swept?.values[index ?? -1];
    return swept === undefined || value === undefined ? null : inUnit(swept, value);
  };
  return {
    asItStands: at(asItStands),
    differencesAsItStands: differencesAt(asItStands),
    points: points.map((point) => ({
      values: inputs.map((input, i) => inUnit(input, point.values[i] ?? 0)),
      designs: at(point),
      differences: differencesAt(point),
    })),
    turns: turns.map(({ design, place, level, along, others, course }) => ({
      design: designs[design]?.key ?? null,
      ...{ resource: place ?? null, level },
      along: inputs[along]?.name ?? null,
      others: others.map((index, i) => valueAt(index, i < along ? i : i + 1)),
      course: course.kind,
      last: 'last' in course ? valueAt(course.last, along) : null,
      first: 'first' in course ? valueAt(course.first, along) : null,
      at: 'at' in course ? course.at.map((index) => valueAt(index, along)) : null,
    })),
    effects: effects.map(({ design, measure, input, low, high, size, clear }) => {
      const swept = inputs[input];
      const level = ({ from, to, mean, points: count }: typeof low) => ({
        from: swept === undefined ? null : inUnit(swept, from),
        to: swept === undefined ? null : inUnit(swept, to),
        ...{ mean, points: count },
      });
      return {
        design: designs[design]?.key ?? null,
        measure: measures[measure]?.measure ?? null,
        ...{ whereKind: measures[measure]?.kind ?? null, where: measures[measure]?.whereName ?? null },
        input: swept?.name ?? null,
        ...{ low: level(low), high: level(high), size, clear },
      };
    }),
  };
}
