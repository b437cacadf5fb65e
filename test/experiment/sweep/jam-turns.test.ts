import { describe, expect, it } from 'vitest';
import { courseOf, jamTurns } from '../../../src/experiment/sweep/jam-turns.ts';
import type { PlaceVerdict, PointResult } from '../../../src/experiment/sweep/sweep-result.ts';
import { plainInput as input } from './plain-input.ts';

const verdict = (place: string, state: 'jams' | 'slight' | 'flows'): PlaceVerdict => ({
  ...{ place, kind: state === 'flows' ? 'flows' : 'short', slight: state === 'slight' },
  list: state === 'flows' ? null : 'grows',
});

const point = (...verdicts: readonly PlaceVerdict[]): PointResult => ({
  designs: [{ measures: [], verdicts }],
  differences: [],
});

describe('a course along an input', () => {
  it.each([
    [[false, false], { kind: 'never' }],
    [[true, true, true], { kind: 'always' }],
    [[true, true, false], { kind: 'ends', last: 1, first: 2 }],
    [[false, true], { kind: 'begins', last: 0, first: 1 }],
    [[true, false, true], { kind: 'mixed', at: [0, 2] }],
  ])('%j', (jams, course) => expect(courseOf(jams)).toEqual(course));
});

describe('turns', () => {
  const designs = [{ key: 'd', places: ['desk', 'bed', 'car'] }];

  it('are of the design and of each place that is short anywhere, with slightness apart', () => {
    const points = [
      point(verdict('desk', 'jams'), verdict('bed', 'flows'), verdict('car', 'flows')),
      point(verdict('desk', 'slight'), verdict('bed', 'jams'), verdict('car', 'flows')),
      point(verdict('desk', 'flows'), verdict('bed', 'flows'), verdict('car', 'flows')),
    ];
    const found = jamTurns([input('n', [1, 2, 3])], designs, points);
    const course = (place: string | undefined, level: string) =>
      found.find((turn) => turn.place === place && turn.level === level)?.course;
    expect(course(undefined, 'jams')).toEqual({ kind: 'ends', last: 1, first: 2 });
    expect(course('desk', 'jams')).toEqual({ kind: 'ends', last: 0, first: 1 });
    expect(course('desk', 'short')).toEqual({ kind: 'ends', last: 1, first: 2 });
    expect(course('bed', 'jams')).toEqual({ kind: 'mixed', at: [1] });
    expect(course('car', 'jams')).toBeUndefined();
    expect(found).toHaveLength(6);
  });

  it('of a grid are along each input, with each combination of the others', () => {
    // Jams while the first is below the second: values 1, 2 and 1, 2, 3.
    const inputs = [input('one', [1, 2]), input('two', [1, 2, 3])];
    const points = [1, 2].flatMap((one) =>
      [1, 2, 3].map((two) => point(verdict('desk', one < two ? 'jams' : 'flows'))),
    );
    const whole = jamTurns(inputs, designs, points).filter(
      ({ place, level }) => place === undefined && level === 'jams',
    );
    expect(whole.map(({ along, others, course }) => [along, others, course])).toEqual([
      [0, [0], { kind: 'never' }],
      [0, [1], { kind: 'ends', last: 0, first: 1 }],
      [0, [2], { kind: 'always' }],
      [1, [0], { kind: 'begins', last: 0, first: 1 }],
      [1, [1], { kind: 'begins', last: 1, first: 2 }],
    ]);
  });
});
