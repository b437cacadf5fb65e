/** A chart of one number over time: a line per design, with its legend and what has to be said of the lines. */

import type { TopLevelSpec } from 'vega-lite';
import type { Comparison } from '../../experiment/result.ts';
import type { Language } from '../../language/text.ts';
import { bandLayers, bandNotes, designLines, hasMarkers } from './band-layers.ts';
import { lineNotes } from './coinciding.ts';
import type { Course } from './course.ts';
import { designStyles } from './design-styles.ts';
import { lineLegend } from './line-legend.ts';
import { policyMarks, policyNotes } from './policy-marks.ts';
import { frame } from './theme.ts';
import { runOf } from './time-axis.ts';

const width = 640;

export function bandChart(
  comparison: Comparison,
  courses: readonly Course[],
  { title, axisTitle }: { readonly title: string; readonly axisTitle: string },
  language: Language,
): TopLevelSpec {
  const marks = policyMarks(comparison, language);
  const lines = designLines(comparison, courses, language);
  const markers = hasMarkers(comparison);
  const notes = [
    ...bandNotes(comparison, language),
    ...policyNotes(marks, language),
    ...lineNotes(lines, designStyles(comparison, language), language),
  ];
  return {
    ...frame(title, notes, language),
    vconcat: [
      lineLegend(
        lines.map(({ style }) => style),
        markers,
      ),
      {
        width,
        height: 320,
        layer: bandLayers({ lines, axisTitle, marks, run: runOf(comparison), markers, width }),
        resolve: apart,
      },
    ],
    resolve: apart,
  };
}

/** Every chart has scales of its own: lines that coincide in one need not in another. */
export const apart = {
  scale: { color: 'independent', fill: 'independent', strokeDash: 'independent', shape: 'independent' },
} as const;
