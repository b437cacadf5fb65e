/** The settings of a sweep in tables. */

import type { Effect, PlaceVerdict, Sweep } from '../../../experiment/sweep/sweep-result.ts';
import { fill, inLanguage } from '../../../language/text.ts';
import { cellText, unitOfLevel } from '../../figures/quantity.ts';
import { listed } from '../../phrases.ts';
import type { Column, Table } from '../../tables/table.ts';
import { numbers, words as text } from '../../tables/table.ts';
import { sweepWords as words } from '../../words/sweep.ts';
import { rangeWords } from '../../words/units.ts';
import { withoutNulls } from './sweep-data.ts';
import type { SweepNames } from './sweep-names.ts';
import { headingOf, isJammed, valueNumber } from './sweep-names.ts';
import { evenly } from './sweep-scales.ts';
import { levels, within, withoutAverage } from './sweep-sentences.ts';
import { turnsTable } from './turns-table.ts';

/** Rows of a table on the terminal, and on the page. */
const mostRows = 20;
const mostRowsOnPage = 400;

/** What is reported first: how each design copes with one input, or from where on it copes with several. */
export function sweepTables(sweep: Sweep, names: SweepNames): readonly Table[] {
  const [first, ...others] = sweep.inputs;
  if (first === undefined) return [];
  if (sweep.layout === 'latin hypercube') return mostChanging(sweep, names);
  if (others.length === 0) return [pointsTable(sweep, names)];
  return [turnsTable(sweep, names, mostRows), ...mostChanging(sweep, names)];
}

/** Every measure at every setting. */
export function sweepDetails(sweep: Sweep, names: SweepNames): readonly Table[] {
  const captions = sweepTables(sweep, names).map(({ caption }) => caption);
  const effects = sweep.inputs.length > 1 || sweep.layout === 'latin hypercube' ? effectsTables(sweep, names) : [];
  return [
    ...effects.filter(({ caption }) => !captions.includes(caption)),
    ...sweep.measures.map((_measure, i) => measureTable(sweep, i, names)),
  ];
}

function pointsTable(sweep: Sweep, names: SweepNames): Table {
  const { language } = names;
  const measure = names.measures[0] ?? '';
  const of = { measure, what: whatIsShown(sweep, names), unit: unitOf(sweep, 0, names), input: names.inputs[0] ?? '' };
  const caption = fill(words.pointsCaption, language, of);
  const [only, ...others] = names.designs;
  const columns =
    only !== undefined && others.length === 0
      ? [text(inLanguage(words.jamsAt, language)), numbers(measure)]
      : names.designs.flatMap((design) => [
          text(fill(words.jamsIn, language, { design })),
          numbers(fill(words.measureAt, language, { measure: design, place: measure })),
        ]);
  return table(sweep, caption, columns, mostRows, names, (designs, { nothing }) =>
    designs.flatMap(({ jams, measured }) => [jams, measured[0] ?? nothing]),
  );
}

export function measureTable(sweep: Sweep, measure: number, names: SweepNames): Table {
  const { language } = names;
  const caption = fill(words.measureCaption, language, {
    measure: names.measures[measure] ?? '',
    what: whatIsShown(sweep, names),
    unit: unitOf(sweep, measure, names),
  });
  return table(sweep, caption, names.designs.map(numbers), mostRowsOnPage, names, (designs, { nothing }) =>
    designs.map(({ measured }) => measured[measure] ?? nothing),
  );
}

function whatIsShown({ replications }: Sweep, { language }: SweepNames): string {
  return inLanguage(replications === 1 ? words.single : words.averages, language);
}

function unitOf({ measures }: Sweep, measure: number, { language }: SweepNames): string {
  const unit = measures[measure]?.unit ?? 'cases';
  return unitOfLevel(unit, language);
}

interface DesignCells {
  /** Where it jams. */
  readonly jams: string;
  readonly measured: readonly string[];
}

/** All places that jam; what is slightly short is reported where nothing jams. */
function whereItJams(verdicts: readonly PlaceVerdict[], { language, place }: SweepNames): string {
  const titles = (found: readonly PlaceVerdict[]) =>
    listed(
      found.map((each) => place(each.place)),
      language,
    );
  const jammed = verdicts.filter(isJammed);
  if (jammed.length > 0) return titles(jammed);
  const slight = verdicts.filter((verdict) => verdict.slight);
  if (slight.length > 0) return fill(words.slightlyAt, language, { places: titles(slight) });
  return inLanguage(words.nowhere, language);
}

/** A row for each setting, or for as many as there is room for, evenly over all. */
function table(
  { inputs, measures, points }: Sweep,
  caption: string,
  columns: readonly Column[],
  most: number,
  names: SweepNames,
  cells: (designs: readonly DesignCells[], phrases: { readonly nothing: string }) => readonly string[],
): Table {
  const { language } = names;
  const nothing = inLanguage(rangeWords.nothing, language);
  const shown = evenly(points, most);
  const rows = shown.map(({ values, designs }) => {
    const found = designs.map(({ verdicts, measures: measured }, design) => {
      return {
        jams: whereItJams(verdicts, names),
        measured: measured.map((each, i) => {
          const chosen = measures[i];
          if (each === null || chosen === undefined) return nothing;
          const { status } = each;
          const estimate = withoutNulls(each.estimate);
          const { measure, unit, whereName } = chosen;
          const where = { kind: 'chain' } as const;
          const start = names.plans[design]?.period.start ?? '';
          return cellText({ measure, unit, where, whereName, status, estimate, perReplication: [] }, start, language);
        }),
      };
    });
    return [...inputs.map((input, i) => valueNumber(input, values[i] ?? 0, language)), ...cells(found, { nothing })];
  });
  const part = { caption, shown: shown.length, points: points.length };
  return {
    caption: shown.length < points.length ? fill(words.someOf, language, part) : caption,
    columns: [...inputs.map((input, i) => numbers(headingOf(input, i, names))), ...columns],
    rows,
  };
}

/** The table of the measure that changes most. */
function mostChanging(sweep: Sweep, names: SweepNames): readonly Table[] {
  const clear = sweep.effects.filter((effect) => effect.clear);
  const [most] = (clear.length > 0 ? clear : sweep.effects).toSorted((a, b) => b.size - a.size);
  return most === undefined ? [] : effectsTables(sweep, names, [most.measure]);
}

/** A table for each measure that has a figure at both ends of an input; the input that changes it most stands first. */
function effectsTables(
  sweep: Sweep,
  names: SweepNames,
  measures: readonly number[] = [...sweep.measures.keys()],
): readonly Table[] {
  const { language } = names;
  return measures.flatMap((measure) => {
    const own = sweep.effects.filter((effect) => effect.measure === measure).toSorted((a, b) => b.size - a.size);
    if (own.length === 0) return [];
    const many = sweep.designs.length > 1;
    const titleOf = ({ design, input }: Pick<Effect, 'design' | 'input'>) => {
      const title = names.inputs[input] ?? '';
      return many ? fill(words.measureAt, language, { measure: title, place: names.designs[design] ?? '' }) : title;
    };
    return [
      {
        caption: fill(words.effectsCaption, language, { measure: names.measures[measure] ?? '' }),
        columns: [
          text(inLanguage(words.input, language)),
          numbers(inLanguage(words.lowest, language)),
          numbers(inLanguage(words.highest, language)),
        ],
        rows: [
          ...own.flatMap((effect) => {
            const input = sweep.inputs[effect.input];
            if (input === undefined) return [];
            const { low, high } = levels(effect, sweep, names);
            const ends = [
              `${low} (${within(effect.low, input, names)})`,
              `${high} (${within(effect.high, input, names)})`,
            ];
            return [[titleOf(effect), ...ends]];
          }),
          ...withoutAverage(sweep)
            .filter((each) => each.measure === measure)
            .map((each) => [
              titleOf(each),
              inLanguage(rangeWords.nothing, language),
              inLanguage(rangeWords.nothing, language),
            ]),
        ],
      },
    ];
  });
}
