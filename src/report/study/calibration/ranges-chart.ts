/** A line for each input over its range, with what agrees on it. */

import type { TopLevelSpec } from 'vega-lite';
import type { Calibration } from '../../../experiment/calibrate/calibration.ts';
import { fill, inLanguage, type Language } from '../../../language/text.ts';
import type { ChartSheet } from '../../charts/chart.ts';
import { designColours } from '../../charts/design-styles.ts';
import { frame, ink, quiet } from '../../charts/theme.ts';
import { numbers, words as text } from '../../tables/table.ts';
import {
  calibrationTableWords as heads,
  calibrationWords as titles,
  calibrationChartWords as words,
} from '../../words/calibration.ts';

interface Facts {
  readonly calibration: Calibration;
  readonly language: Language;
  readonly titles: readonly string[];
  readonly inFile: readonly string[];
  readonly range: readonly string[];
  readonly agrees: readonly (readonly [string, string] | undefined)[];
}

export function rangesChart(inWords: Facts): readonly ChartSheet[] {
  const { calibration, language } = inWords;
  const { asked, inputs } = calibration;
  const rows = asked.inputs.map(({ low, high, value }, i) => {
    const part = (number: number) => (number - low) / (high - low);
    const found = inputs[i]?.range;
    const agrees = found === undefined ? {} : { from: part(found.low), to: part(found.high) };
    return {
      input: `${inWords.titles[i] ?? ''} (${inWords.range[i] ?? ''})`,
      low: 0,
      high: 1,
      value: part(value),
      ...agrees,
    };
  });
  const y = {
    field: 'input',
    type: 'nominal' as const,
    sort: rows.map(({ input }) => input),
    axis: { title: null, domain: false, ticks: false, grid: false },
  };
  const x = {
    type: 'quantitative' as const,
    scale: { domain: [0, 1] },
    axis: { title: inLanguage(words.axis, language), labels: false, ticks: false, grid: false },
  };
  const colour = designColours[0] ?? ink;
  const title = inLanguage(titles.title, language);
  const spec: TopLevelSpec = {
    ...frame(title, [inLanguage(words.note, language)], language),
    width: 420,
    height: 34 * rows.length,
    data: { values: rows.map((row) => ({ ...row })) },
    layer: [
      { mark: { type: 'rule', color: quiet }, encoding: { y, x: { ...x, field: 'low' }, x2: { field: 'high' } } },
      {
        transform: [{ filter: 'isValid(datum.from)' }],
        mark: { type: 'rule', color: colour, strokeWidth: 8, strokeOpacity: 0.6 },
        encoding: { y, x: { ...x, field: 'from' }, x2: { field: 'to' } },
      },
      { mark: { type: 'tick', color: ink, thickness: 2, height: 18 }, encoding: { y, x: { ...x, field: 'value' } } },
    ],
  };
  const table = {
    caption: inLanguage(heads.caption, language),
    columns: [
      text(inLanguage(heads.input, language)),
      ...[heads.value, heads.range, heads.agrees].map((head) => numbers(inLanguage(head, language))),
    ],
    rows: inWords.titles.map((input, i) => [
      ...[input, inWords.inFile[i] ?? '', inWords.range[i] ?? ''],
      agreesText(inWords.agrees[i], language),
    ]),
  };
  return [
    { name: 'calibrated-ranges', title, reading: inLanguage(words.reading, language), spec, table, onPage: true },
  ];
}

/** As both tables have it. */
export function agreesText(range: Facts['agrees'][number], language: Language): string {
  if (range === undefined) return inLanguage(heads.nothing, language);
  const [low, high] = range;
  return low === high ? low : fill(titles.range, language, { low, high });
}
