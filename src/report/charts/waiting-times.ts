/** What half and nine in ten of the cases wait less than, by place and design. */
import type { TopLevelSpec } from 'vega-lite';
import type { Comparison } from '../../experiment/result.ts';
import { measuredAt } from '../find-measure.ts';
import type { Language } from '../language.ts';
import { fill, listed } from '../language.ts';
import { amount, cellText } from '../quantity.ts';
import type { Table } from '../tables/table.ts';
import { numbers, words } from '../tables/table.ts';
import { designTitle, placesOver } from '../titles.ts';
import { chartWords } from '../words/charts.ts';
import { tableWords } from '../words/tables.ts';
import type { ChartSheet } from './chart.ts';
import { designScales } from './design-scales.ts';
import { rowsHeight } from './rows-height.ts';
import { frame } from './theme.ts';

interface Wait {
  readonly place: string;
  readonly design: string;
  readonly half: number;
  readonly nineInTen: number;
}

export function waitingTimes(comparison: Comparison, language: Language): readonly ChartSheet[] {
  const waits: Wait[] = [];
  const endless: string[] = [];
  const rows: string[][] = [];
  for (const { name, title } of placesOver(comparison, 'resource', language)) {
    for (const design of comparison.designs) {
      const half = measuredAt(design, 'wait p50', 'resource', name);
      const nineInTen = measuredAt(design, 'wait p90', 'resource', name);
      if (half === undefined || nineInTen === undefined) continue;
      const called = designTitle(comparison, design, language);
      const { start } = design.plan.period;
      rows.push([title, called, cellText(half, start, language), cellText(nineInTen, start, language)]);
      if (half.status === 'no steady state' || nineInTen.status === 'no steady state') {
        endless.push(fill(chartWords.placeIn[language], { place: title, design: called }));
      } else if (half.estimate.mean !== undefined && nineInTen.estimate.mean !== undefined) {
        waits.push({ place: title, design: called, half: half.estimate.mean, nineInTen: nineInTen.estimate.mean });
      }
    }
  }
  if (waits.length === 0) return [];
  const title = chartWords.waitTitle[language];
  const notes =
    endless.length === 0 ? [] : [fill(chartWords.waitOmitted[language], { places: listed(endless, language) })];
  const table: Table = {
    caption: chartWords.waitTableCaption[language],
    columns: [
      words(tableWords.place[language]),
      words(tableWords.design[language]),
      numbers(chartWords.half[language]),
      numbers(chartWords.nineInTen[language]),
    ],
    rows,
  };
  const spec = specOf(comparison, waits, [title, ...notes], language);
  return [{ name: 'waiting-times', title, reading: reading(waits, language), spec, table, onPage: true }];
}

function specOf(
  comparison: Comparison,
  waits: readonly Wait[],
  [title = '', ...notes]: readonly string[],
  language: Language,
): TopLevelSpec {
  const scales = designScales(comparison, language);
  const places = [...new Set(waits.map(({ place }) => place))];
  const ends = { half: chartWords.half[language], nineInTen: chartWords.nineInTen[language] };
  const points = waits.flatMap(({ place, design, half, nineInTen }) => [
    { place, design, days: half, what: ends.half },
    { place, design, days: nineInTen, what: ends.nineInTen },
  ]);
  const y = {
    field: 'place',
    type: 'nominal',
    sort: places,
    axis: { title: null, domain: false, ticks: false, offset: 6 },
  } as const;
  const yOffset = { field: 'design', type: 'nominal', sort: [...scales.titles] } as const;
  const color = { field: 'design', type: 'nominal', scale: scales.colour } as const;
  const x = { type: 'quantitative', axis: { title: chartWords.waitAxis[language], format: ',~f' } } as const;
  return {
    ...frame(title, notes, language),
    width: 520,
    height: rowsHeight(places.length, scales.titles.length),
    data: { values: points },
    layer: [
      {
        data: { values: waits.map((wait) => ({ ...wait })) },
        mark: { type: 'rule', strokeWidth: 2 },
        encoding: { y, yOffset, x: { ...x, field: 'half' }, x2: { field: 'nineInTen' }, color },
      },
      {
        mark: { type: 'point', filled: true, size: 90, opacity: 1 },
        encoding: {
          y,
          yOffset,
          x: { ...x, field: 'days', scale: { zero: true } },
          color,
          shape: {
            field: 'what',
            type: 'nominal',
            scale: { domain: [ends.half, ends.nineInTen], range: ['circle', 'diamond'] },
          },
        },
      },
    ],
  };
}

function reading(waits: readonly Wait[], language: Language): string {
  const [longest] = [...waits].sort((a, b) => b.nineInTen - a.nineInTen);
  if (longest === undefined) return '';
  const { place, design, nineInTen } = longest;
  const days = amount(nineInTen, nineInTen < 10 ? -1 : 0, 'days', language);
  return fill(chartWords.waitReading[language], { place, design, days });
}
