/** A bar for each input, from the outcome at one end of its range to that at the other: the widest on top. */

import type { TopLevelSpec } from 'vega-lite';
import { fill, inLanguage } from '../../../language/text.ts';
import type { ChartSheet } from '../../charts/chart.ts';
import { designColours } from '../../charts/design-styles.ts';
import { frame, quiet } from '../../charts/theme.ts';
import { shown } from '../../figures/quantity.ts';
import { capitalised } from '../../phrases.ts';
import { numbers, words } from '../../tables/table.ts';
import { sensitivityTableWords as heads, tornadoWords } from '../../words/sensitivity.ts';
import { bySwing, mean } from './order.ts';
import { type SensitivityInWords, withUnit } from './sensitivity-in-words.ts';

/** More bars could not be read. */
const mostBars = 15;

export function tornado(inWords: SensitivityInWords): readonly ChartSheet[] {
  const { study, language, what, unitItself: unit, outcome } = inWords;
  const { measure } = study.asked;
  const scaled = (value: number) => shown({ mean: value, low: undefined, high: undefined }, measure.unit).mean ?? 0;
  const base = mean(study.base.values ?? []);
  const order = bySwing(study);
  const titleOf = (input: number) => inWords.titles[input] ?? '';
  const bars = order.slice(0, mostBars).flatMap((input) => {
    const { low, high } = study.swings[input] ?? {};
    const side = (value: number | undefined, end: string, at: 'low' | 'high') =>
      value === undefined || value === base
        ? []
        : [
            {
              input: `${titleOf(input)} (${inWords.range[input] ?? ''})`,
              value: scaled(value),
              end,
              at: inWords.endAt(input, at),
            },
          ];
    return [
      ...side(low, inLanguage(tornadoWords.low, language), 'low'),
      ...side(high, inLanguage(tornadoWords.high, language), 'high'),
    ];
  });
  if (bars.length === 0) return [];
  const notes = [
    capitalised(fill(tornadoWords.subtitle, language, { what })),
    ...(order.length > mostBars ? [fill(tornadoWords.only, language, { count: mostBars, all: order.length })] : []),
  ];
  const labels = [...new Set(bars.map(({ input }) => input))];
  const y = {
    field: 'input',
    type: 'nominal',
    sort: labels,
    axis: { title: null, domain: false, ticks: false, grid: true },
  } as const;
  const x = {
    type: 'quantitative',
    scale: { zero: false },
    axis: { title: unit, format: ',~f', tickCount: 6 },
  } as const;
  const ends = [inLanguage(tornadoWords.low, language), inLanguage(tornadoWords.high, language)];
  const spec: TopLevelSpec = {
    ...frame(inLanguage(tornadoWords.title, language), notes, language),
    width: 420,
    height: { step: 24 },
    layer: [
      {
        data: { values: bars.map((bar) => ({ ...bar })) },
        mark: { type: 'bar', height: 13, opacity: 0.85 },
        encoding: {
          y,
          x: { ...x, field: 'value' },
          x2: { datum: scaled(base) },
          color: {
            field: 'end',
            type: 'nominal',
            scale: { domain: ends, range: designColours.slice(0, 2) },
            legend: { columns: 2 },
          },
        },
      },
      {
        data: { values: [{ value: scaled(base) }] },
        mark: { type: 'rule', color: quiet, strokeWidth: 1.5 },
        encoding: { x: { ...x, field: 'value' } },
      },
    ],
  };
  const table = {
    caption: fill(heads.swings, language, { unit }),
    columns: [
      ...[heads.input, heads.value, heads.range].map((head) => words(inLanguage(head, language))),
      ...[heads.atLow, heads.atHigh].map((head) => numbers(inLanguage(head, language))),
    ],
    rows: order.map((input) => [
      ...[titleOf(input), inWords.inFile[input] ?? '', inWords.range[input] ?? ''],
      ...[outcome(study.swings[input]?.low), outcome(study.swings[input]?.high)],
    ]),
  };
  const reading = readingOf(inWords, order[0] ?? 0, base);
  return [{ name: 'tornado', title: inLanguage(tornadoWords.title, language), reading, spec, table, onPage: true }];
}

function readingOf(
  { study, language, titles, unitItself, outcome, endAt }: SensitivityInWords,
  widest: number,
  base: number,
): string {
  const { low, high } = study.swings[widest] ?? {};
  const input = titles[widest] ?? '';
  if (low === undefined || high === undefined) return fill(tornadoWords.reading, language, { input });
  // The unit stands once, but for the sign of a percentage.
  const inPercent = (value: number) => (unitItself === '%' ? withUnit(outcome(value), unitItself) : outcome(value));
  return fill(tornadoWords.readingOfWidest, language, {
    ...{ input, low: withUnit(outcome(low), unitItself), high: inPercent(high), base: inPercent(base) },
    ...{ from: endAt(widest, 'low'), to: endAt(widest, 'high') },
  });
}
