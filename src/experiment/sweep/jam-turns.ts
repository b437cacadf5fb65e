/** Where places stop and begin to jam along an input. */
import { element } from '../element.ts';
import type { JamCourse, JamTurn, PlaceVerdict, PointResult, SweptDesign } from './sweep-result.ts';
import type { SweptInput } from './swept-input.ts';

type Level = JamTurn['level'];

const levels: readonly Level[] = ['jams', 'short'];

/**
 * Of each design, and of each of its places that is short anywhere: the course along each input, with each combination of the
 * others.
 *
 * @param points those of a grid
 */
export function jamTurns(
  inputs: readonly SweptInput[],
  designs: readonly SweptDesign[],
  points: readonly PointResult[],
): readonly JamTurn[] {
  const lines = inputs.flatMap((_input, along) => linesAlong(along, inputs));
  return designs.flatMap(({ places }, design) => {
    const found = points.map(({ designs: at }) => element(at, design).verdicts);
    const short = places.filter((place) => found.some((verdicts) => isAt(verdicts, place, 'short')));
    return [undefined, ...short].flatMap((place) =>
      levels.flatMap((level) =>
        lines.map(({ along, others, at }) => {
          const jams = at.map((point) => isAt(element(found, point), place, level));
          return { design, place, level, along, others, course: courseOf(jams) };
        }),
      ),
    );
  });
}

interface Line {
  readonly along: number;
  readonly others: readonly number[];
  /** Points by their number, as the input ascends. */
  readonly at: readonly number[];
}

/** Points of a grid in lines along one input, one line for each combination of the others. */
function linesAlong(along: number, inputs: readonly SweptInput[]): readonly Line[] {
  const lines = new Map<string, Line & { readonly at: number[] }>();
  const count = inputs.reduce((product, { values }) => product * values.length, 1);
  for (let point = 0; point < count; point++) {
    const others = indicesOf(point, inputs).filter((_, i) => i !== along);
    const line = lines.get(others.join()) ?? { along, others, at: [] };
    line.at.push(point);
    lines.set(others.join(), line);
  }
  return [...lines.values()];
}

/** @param place any, where it is undefined */
function isAt(verdicts: readonly PlaceVerdict[], place: string | undefined, level: Level): boolean {
  return verdicts.some(
    ({ place: at, kind, slight }) =>
      (kind === 'short' || kind === 'runs over') &&
      (place === undefined || place === at) &&
      (level === 'short' || !slight),
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

/** Of the values of a point of a grid, in which the last input changes fastest. */
function indicesOf(point: number, inputs: readonly SweptInput[]): readonly number[] {
  const indices: number[] = [];
  let rest = point;
  for (const { values } of [...inputs].reverse()) {
    indices.unshift(rest % values.length);
    rest = Math.floor(rest / values.length);
  }
  return indices;
}
