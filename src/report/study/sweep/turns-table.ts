import type { JamCourse, JamTurn, Sweep } from '../../../experiment/sweep/sweep-result.ts';
import type { SweptInput } from '../../../experiment/sweep/swept-input.ts';
import { fill, inLanguage } from '../../../language/text.ts';
import { listed } from '../../phrases.ts';
import type { Table } from '../../tables/table.ts';
import { numbers, words as text } from '../../tables/table.ts';
import { sweepWords as words } from '../../words/sweep.ts';
import { rangeWords } from '../../words/units.ts';
import type { SweepNames } from './sweep-names.ts';
import { headingOf, valueNumber } from './sweep-names.ts';
import { evenly } from './sweep-scales.ts';
import { valuesAt } from './sweep-sentences.ts';

/** From which value of an input on it no longer jams, with the others in rows. */
export function turnsTable(sweep: Sweep, names: SweepNames, mostRows: number): Table {
  const { language } = names;
  const { place: at, along, lines } = mostTurning(sweep);
  const others = sweep.inputs.flatMap((input, i) => (i === along ? [] : [{ input, i }]));
  const combinations = [...new Map(lines.map((turn) => [turn.others.join(), turn.others])).values()];
  const shown = evenly(combinations, mostRows);
  const of = {
    input: names.inputs[along] ?? '',
    others: listed(
      others.map(({ i }) => fill(words.quoted, language, { input: names.inputs[i] ?? '' })),
      language,
    ),
  };
  const caption =
    at === undefined
      ? fill(words.turnsCaption, language, of)
      : fill(words.turnsCaptionAt, language, { ...of, place: names.place(at) });
  const part = { caption, shown: shown.length, points: combinations.length };
  return {
    caption: shown.length < combinations.length ? fill(words.someOf, language, part) : caption,
    columns: [...others.map(({ input, i }) => numbers(headingOf(input, i, names))), ...names.designs.map(text)],
    rows: shown.map((indices) => [
      ...others.map(({ input }, i) => valueNumber(input, input.values[indices[i] ?? 0] ?? 0, language)),
      ...names.designs.map((_, design) => {
        const turn = lines.find((each) => each.design === design && each.others.join() === indices.join());
        const input = sweep.inputs[along];
        // A place that is short nowhere in a design has no courses there.
        if (turn === undefined && at !== undefined && input !== undefined) return inLanguage(words.cellNever, language);
        return turn === undefined || input === undefined
          ? inLanguage(rangeWords.nothing, language)
          : courseText(turn.course, input, names);
      }),
    ]),
  };
}

interface Turning {
  /** Undefined for the designs as a whole. */
  readonly place: string | undefined;
  readonly along: number;
  readonly lines: readonly JamTurn[];
}

/**
 * Along the input along which it turns most often, the first of equals: of the designs as a whole, or where those do not turn
 * at all of the place that does most often.
 */
function mostTurning({ turns, inputs, designs }: Sweep): Turning {
  const jams = turns.filter(({ level }) => level === 'jams');
  const places = [undefined, ...new Set(designs.flatMap((design) => design.places))];
  let best: Turning = { place: undefined, along: 0, lines: [] };
  let most = -1;
  for (const place of places) {
    if (place !== undefined && best.place === undefined && most > 0) break;
    for (const along of inputs.keys()) {
      const lines = jams.filter((turn) => turn.place === place && turn.along === along);
      const turning = lines.filter(({ course }) => course.kind === 'ends' || course.kind === 'begins').length;
      const share = turning / Math.max(1, lines.length);
      if (share <= most) continue;
      most = share;
      best = { place, along, lines };
    }
  }
  return best;
}

function courseText(course: JamCourse, input: SweptInput, names: SweepNames): string {
  const { language } = names;
  const value = (index: number) => names.value(input, input.values[index] ?? input.low);
  switch (course.kind) {
    case 'never':
      return inLanguage(words.cellNever, language);
    case 'always':
      return inLanguage(words.cellAlways, language);
    case 'ends':
      return fill(words.cellEnds, language, { first: value(course.first) });
    case 'begins':
      return fill(words.cellBegins, language, { last: value(course.last) });
    case 'mixed':
      return fill(words.cellMixed, language, { values: valuesAt(course.at, input, names) });
  }
}
