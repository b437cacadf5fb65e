/** Where places stop and begin to jam along an input. */
import { element } from '../element.ts';
import type { JamCourse, JamTurn, PlaceVerdict, PointResult, SweptDesign } from './sweep-result.ts';
import type { SweptInput } from './swept-input.ts';

type Level = JamTurn['level'];

const levels: readonly Level[] = ['jams', 'short'];

/**
 * Of each design, and of each of its places that is short anywhere: the course along the first input, with each combination of
 * the others.
 *
 * @param points those of a grid
 */
export function jamTurns(
  inputs: readonly SweptInput[],
  designs: readonly SweptDesign[],
  points: readonly PointResult[],
): readonly JamTurn[] {
  const [first, ...others] = inputs;
  if (first === undefined) return [];
  const combinations = points.length / first.values.length;
  return designs.flatMap(({ places }, design) => {
    const found = points.map(({ designs: at }) => element(at, design).verdicts);
    const short = places.filter((place) => found.some((verdicts) => isAt(verdicts, place, 'short')));
    return [undefined, ...short].flatMap((place) =>
      levels.flatMap((level) =>
        Array.from({ length: combinations }, (_, combination) => {
          const along = first.values.map((_value, i) => element(found, i * combinations + combination));
          const course = courseOf(along.map((verdicts) => isAt(verdicts, place, level)));
          return { design, place, level, others: indicesOf(combination, others), course };
        }),
      ),
    );
  });
}

/** @param place any, where it is undefined */
function isAt(verdicts: readonly PlaceVerdict[], place: string | undefined, level: Level): boolean {
  return verdicts.some(
    ({ place: at, kind, slight }) =>
      kind === 'short' && (place === undefined || place === at) && (level === 'short' || !slight),
  );
}

/** @param jams at each value of the input, in ascending order */
export function courseOf(jams: readonly boolean[]): JamCourse {
  const changes = jams.flatMap((here, i) => (i > 0 && here !== jams[i - 1] ? [i] : []));
  const [change, ...more] = changes;
  if (change === undefined) return { kind: jams[0] === true ? 'always' : 'never' };
  if (more.length > 0) return { kind: 'mixed', at: jams.flatMap((here, i) => (here ? [i] : [])) };
  return { kind: jams[0] === true ? 'ends' : 'begins', last: change - 1, first: change };
}

/** A combination by its number, the last input changing fastest. */
function indicesOf(combination: number, inputs: readonly SweptInput[]): readonly number[] {
  const indices: number[] = [];
  let rest = combination;
  for (const { values } of [...inputs].reverse()) {
    indices.unshift(rest % values.length);
    rest = Math.floor(rest / values.length);
  }
  return indices;
}
