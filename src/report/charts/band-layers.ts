import type { Comparison } from '../../experiment/result.ts';
import type { Language } from '../language.ts';
import { fill } from '../language.ts';
import { chartWords } from '../words/charts.ts';
import type { InlineData, Layers } from './chart.ts';
import type { CoursePoint } from './course.ts';
import type { DesignScales } from './design-scales.ts';

/** A legend that shows pieces of line, long enough for their dashes. */
const strokes = { symbolType: 'stroke', symbolSize: 400 } as const;

/** The data and layers of a line per design with a band over the replications. */
export function bandLayers(
  points: readonly CoursePoint[],
  scales: DesignScales,
  axisTitle: string,
): { readonly data: InlineData; readonly layer: Layers } {
  const colour = { field: 'design', type: 'nominal', scale: scales.colour, legend: strokes } as const;
  const dash = { field: 'design', type: 'nominal', scale: scales.dash, legend: strokes } as const;
  const number = { type: 'quantitative', axis: { title: axisTitle, format: ',~f', tickMinStep: 1 } } as const;
  return {
    data: { values: points.map((point) => ({ ...point })), format: { parse: { date: "utc:'%Y-%m-%d'" } } },
    layer: [
      {
        mark: { type: 'area', opacity: 0.18, clip: true },
        encoding: {
          x: timeAxis(points),
          y: { ...number, field: 'low' },
          y2: { field: 'high' },
          color: colour,
        },
      },
      {
        mark: { type: 'line', strokeWidth: 2, clip: true },
        encoding: {
          x: timeAxis(points),
          y: { ...number, field: 'mean' },
          color: colour,
          strokeDash: dash,
        },
      },
    ],
  };
}

/** Ticks on first days of months, at most about seven of them. */
function timeAxis(points: readonly CoursePoint[]) {
  const dates = points.map(({ date }) => date).sort();
  const months = monthNumber(dates.at(-1)) - monthNumber(dates[0]);
  const step = [1, 2, 3, 6, 12, 24, 60].find((each) => months / each <= 6) ?? 120;
  const days = months < 2;
  return {
    field: 'date',
    type: 'temporal',
    scale: { type: 'utc' },
    axis: {
      title: null,
      grid: false,
      format: days ? '%e %b %Y' : '%b %Y',
      tickCount: days ? 5 : { interval: 'month' as const, step },
      labelOverlap: true,
      labelFlush: false,
    },
  } as const;
}

function monthNumber(date = '0000-01'): number {
  return 12 * Number(date.slice(0, 4)) + Number(date.slice(5, 7));
}

/** What line and band are, under the title. */
export function bandNote({ designs }: Comparison, language: Language): string {
  const runs = designs[0]?.replications ?? 0;
  return runs > 1 ? fill(chartWords.bandOverRuns[language], { runs }) : chartWords.singleRun[language];
}
