import type { Comparison } from '../../experiment/result.ts';
import type { Language } from '../language.ts';
import { fill } from '../language.ts';
import { chartWords } from '../words/charts.ts';
import type { InlineData, Layers } from './chart.ts';
import type { CoursePoint } from './course.ts';
import type { DesignScales } from './design-scales.ts';
import type { PolicyMark } from './policy-marks.ts';
import { policyLayers } from './policy-marks.ts';
import { timeAxis } from './time-axis.ts';

/** A legend that shows pieces of line, long enough for their dashes. */
const strokes = { symbolType: 'stroke', symbolSize: 400 } as const;

/** The data and layers of a line per design with a band over the replications, and the policies behind them. */
export function bandLayers(
  points: readonly CoursePoint[],
  scales: DesignScales,
  axisTitle: string,
  marks: readonly PolicyMark[],
): { readonly data: InlineData; readonly layer: Layers } {
  const colour = { field: 'design', type: 'nominal', scale: scales.colour, legend: strokes } as const;
  const dash = { field: 'design', type: 'nominal', scale: scales.dash, legend: strokes } as const;
  const number = { type: 'quantitative', axis: { title: axisTitle, format: ',~f', tickMinStep: 1 } } as const;
  return {
    data: { values: points.map((point) => ({ ...point })), format: { parse: { date: "utc:'%Y-%m-%d'" } } },
    layer: [
      ...policyLayers(marks, timeAxis(points)),
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

/** What line and band are, under the title. */
export function bandNote({ designs }: Comparison, language: Language): string {
  const runs = designs[0]?.replications ?? 0;
  return runs > 1 ? fill(chartWords.bandOverRuns[language], { runs }) : chartWords.singleRun[language];
}
