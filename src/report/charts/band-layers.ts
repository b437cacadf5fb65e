import type { Comparison } from '../../experiment/result.ts';
import { eachCell } from '../dates/calendar-in-words.ts';
import type { Language } from '../language.ts';
import { fill } from '../language.ts';
import { chartWords } from '../words/charts.ts';
import type { InlineData, Layers } from './chart.ts';
import type { CoursePoint } from './course.ts';
import type { PolicyMark } from './policy-marks.ts';
import { policyLayers } from './policy-marks.ts';
import type { DesignScales } from './theme.ts';
import type { Run } from './time-axis.ts';
import { momentFormat, timeAxis } from './time-axis.ts';

/** A legend that shows pieces of line, long enough for their dashes. */
const strokes = { symbolType: 'stroke', symbolSize: 400 } as const;

/** The data and layers of a line per design with a band over the replications, and the policies behind them. */
export function bandLayers(
  points: readonly CoursePoint[],
  scales: DesignScales,
  axisTitle: string,
  marks: readonly PolicyMark[],
  run: Run,
): { readonly data: InlineData; readonly layer: Layers } {
  const x = timeAxis(run);
  const colour = { field: 'design', type: 'nominal', scale: scales.colour, legend: strokes } as const;
  const dash = { field: 'design', type: 'nominal', scale: scales.dash, legend: strokes } as const;
  const number = { type: 'quantitative', axis: { title: axisTitle, format: ',~f', tickMinStep: 1 } } as const;
  return {
    data: { values: points.map((point) => ({ ...point })), format: { parse: { date: momentFormat(run) } } },
    layer: [
      ...policyLayers(marks, { ...x, scale: { type: x.scale.type } }),
      {
        mark: { type: 'area', fillOpacity: 0.18 },
        encoding: {
          x,
          y: { ...number, field: 'low' },
          y2: { field: 'high' },
          color: colour,
        },
      },
      {
        mark: { type: 'line', strokeWidth: 2 },
        encoding: {
          x,
          y: { ...number, field: 'mean' },
          color: colour,
          strokeDash: dash,
        },
      },
    ],
  };
}

/** What line and band are, under the title: over what time and over what repeats. */
export function bandNote({ designs }: Comparison, language: Language): string {
  const runs = designs[0]?.replications ?? 0;
  const each = eachCell(
    designs.flatMap(({ series }) => series[0]?.cells ?? []),
    language,
  );
  return runs > 1
    ? fill(chartWords.bandOverRuns[language], { each, runs })
    : fill(chartWords.singleRun[language], { each });
}
