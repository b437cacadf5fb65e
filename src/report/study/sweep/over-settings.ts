/** How often a design jams over several inputs or scattered points, and from which value of an input on it never does. */

import type { Sweep, SweepPoint } from '../../../experiment/sweep/sweep-result.ts';
import { fill } from '../../../language/text.ts';
import { sweepWords as words } from '../../words/sweep.ts';
import type { SweepNames } from './sweep-names.ts';
import { atPlaces, inputName, isJammed } from './sweep-names.ts';

/** Of the design, and where it jams everywhere of those of its places that do not. */
export function overSettings(sweep: Sweep, design: number, names: SweepNames): string {
  const { language } = names;
  const { points } = sweep;
  const jammed = points.filter((point) => jams(point, design));
  const of = { design: names.designs[design] ?? '', points: points.length };
  if (jammed.length < points.length) {
    const slight = points.filter((point) => !jams(point, design) && isSlight(point, design)).length;
    const whole =
      jammed.length === 0
        ? fill(words.jamsAtNone, language, of)
        : fill(words.jamsAtSome, language, { ...of, count: jammed.length });
    return [
      whole,
      ...(jammed.length === 0 ? [] : freeOf(sweep, jammed, words, names)),
      ...(slight === 0 ? [] : [fill(words.slightAtSome, language, { count: slight })]),
    ].join(' ');
  }
  const places = sweep.designs[design]?.places ?? [];
  const counted = places.map((place) => ({ place, at: points.filter((point) => jams(point, design, place)) }));
  const always = counted.filter(({ at }) => at.length === points.length).map(({ place }) => place);
  const sometimes = counted.filter(({ at }) => at.length > 0 && at.length < points.length);
  const there = { noneFrom: words.noneFromThere, noneUpTo: words.noneUpToThere };
  return [
    fill(words.jamsAtAll, language, { ...of, places: atPlaces(always, names) }),
    ...sometimes.flatMap(({ place, at }) => [
      fill(words.placeAtSome, language, { place: names.place(place), count: at.length }),
      ...freeOf(sweep, at, there, names),
    ]),
  ].join(' ');
}

type NoneOf =
  | Pick<typeof words, 'noneFrom' | 'noneUpTo'>
  | { readonly noneFrom: typeof words.noneFromThere; readonly noneUpTo: typeof words.noneUpToThere };

/** Values of inputs of a grid, at their upper or lower end, that no point which jams has. */
function freeOf(
  { inputs, layout }: Sweep,
  jammed: readonly SweepPoint[],
  { noneFrom, noneUpTo }: NoneOf,
  names: SweepNames,
): readonly string[] {
  if (layout !== 'grid') return [];
  const { language } = names;
  return inputs.flatMap((input, i) => {
    const found = jammed.map(({ values }) => values[i] ?? 0);
    const above = input.values.find((value) => value > Math.max(...found));
    const below = input.values.findLast((value) => value < Math.min(...found));
    const slots = (value: number) => ({ input: inputName(input, names), value: names.value(input, value) });
    return [
      ...(above === undefined ? [] : [fill(noneFrom, language, slots(above))]),
      ...(below === undefined ? [] : [fill(noneUpTo, language, slots(below))]),
    ];
  });
}

/** @param place any, where it is not given */
function jams({ designs }: SweepPoint, design: number, place?: string): boolean {
  const verdicts = designs[design]?.verdicts ?? [];
  return verdicts.some((verdict) => isJammed(verdict) && (place === undefined || verdict.place === place));
}

function isSlight({ designs }: SweepPoint, design: number): boolean {
  return designs[design]?.verdicts.some(({ slight }) => slight) === true;
}
