/** Outcomes of designs, and of their differences, in possible worlds: a dot for each world beside the range by chance alone. */

import type { TopLevelSpec } from 'vega-lite';
import type { Comparison } from '../../experiment/result.ts';
import type { Worlds } from '../../experiment/uncertainty/worlds-result.ts';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import { shown, unitOfLevel } from '../figures/quantity.ts';
import { designTitle } from '../results/titles.ts';
import type { WorldOutcome } from '../results/world-outcomes.ts';
import { worldOutcomes } from '../results/world-outcomes.ts';
import { worldsTables } from '../tables/worlds.ts';
import { worldWords } from '../words/worlds.ts';
import type { ChartSheet } from './chart.ts';
import { designColours } from './design-styles.ts';
import { fileName } from './file-name.ts';
import { frame, ink } from './theme.ts';

export function possibleWorlds(comparison: Comparison, language: Language): readonly ChartSheet[] {
  const { worlds } = comparison;
  const [table] = worldsTables(comparison, language);
  if (worlds === undefined || table === undefined) return [];
  const outcomes = worldOutcomes(comparison, language);
  const taken = new Set<string>();
  return worlds.measures.flatMap(({ whereName, measure: id }, measure) => {
    const rows = outcomes.filter((each) => each.measure === measure && each.spread.worlds > 0);
    const [first] = rows;
    if (first === undefined) return [];
    const title = fill(worldWords.chartTitle, language, { what: first.label });
    return [
      {
        ...{ name: fileName(`worlds-${id.replaceAll(' ', '-')}`, whereName, taken), title },
        reading: inLanguage(worldWords.chartReading, language),
        spec: specOf(comparison, worlds, rows, title, language),
        table: { ...table, rows: table.rows.filter((_, i) => outcomes[i]?.measure === measure) },
        onPage: true,
      },
    ];
  });
}

function specOf(
  comparison: Comparison,
  worlds: Worlds,
  rows: readonly WorldOutcome[],
  title: string,
  language: Language,
): TopLevelSpec {
  const unit = rows[0]?.unit ?? 'cases';
  const titles = comparison.designs.map((design) => designTitle(comparison, design, language));
  const rowTitle = ({ design, isDifference }: WorldOutcome) => {
    const named = titles[design] ?? '';
    if (!isDifference) return named;
    if (titles.length === 2) return inLanguage(worldWords.difference, language);
    return fill(worldWords.minus, language, { design: named, baseline: titles[0] ?? '' });
  };
  const scaled = (value: number) => shown({ mean: value, low: undefined, high: undefined }, unit).mean ?? 0;
  const dots = rows.flatMap((row) =>
    valuesOf(worlds, row).map(({ world, value }) => ({ row: rowTitle(row), world, value: scaled(value) })),
  );
  const asTheyStand = rows.flatMap((row) => {
    const { mean, low = mean, high = mean } = row.spread.asItStands?.estimate ?? {};
    if (mean === undefined || low === undefined || high === undefined) return [];
    return [{ row: rowTitle(row), mean: scaled(mean), low: scaled(low), high: scaled(high) }];
  });
  const y = {
    field: 'row',
    type: 'nominal',
    sort: rows.map(rowTitle),
    axis: { title: null, domain: false, ticks: false, grid: true, labelLimit: 300 },
  } as const;
  const x = {
    type: 'quantitative',
    axis: { title: unitOfLevel(unit, language), format: ',~f', tickCount: 6, grid: false },
  } as const;
  return {
    ...frame(title, [inLanguage(worldWords.chartSubtitle, language)], language),
    width: 420,
    height: { step: 44 },
    layer: [
      {
        data: { values: dots },
        mark: { type: 'point', filled: true, size: 45, opacity: 0.4, color: designColours[0] ?? ink },
        encoding: { y, x: { ...x, field: 'value' } },
      },
      {
        data: { values: asTheyStand },
        mark: { type: 'bar', height: 26, opacity: 0.35, color: designColours[1] ?? ink },
        encoding: { y, x: { ...x, field: 'low' }, x2: { field: 'high' } },
      },
      {
        data: { values: asTheyStand },
        mark: { type: 'tick', size: 30, thickness: 2, color: designColours[1] ?? ink },
        encoding: { y, x: { ...x, field: 'mean' } },
      },
    ],
  };
}

function valuesOf(worlds: Worlds, { measure, design, isDifference }: WorldOutcome) {
  return worlds.worlds.flatMap((world) => {
    if (world.kind === 'impossible') return [];
    const values = isDifference ? world.differences[design - 1] : world.designs[design]?.values;
    const value = values?.[measure]?.mean;
    return value === undefined ? [] : [{ world: world.number, value }];
  });
}
