/** A line per design with a band over the replications, and the policies behind them: what all charts over time draw. */

import type { Comparison } from '../../experiment/result.ts';
import { fill, type Language } from '../../language/text.ts';
import { dateAt } from '../../plan/civil-date.ts';
import { eachCell } from '../dates/calendar-in-words.ts';
import { dateInWords } from '../dates/date-in-words.ts';
import { chartWords } from '../words/charts.ts';
import type { Layers } from './chart.ts';
import { coinciding, type DesignLine, dashInTurn } from './coinciding.ts';
import type { Course } from './course.ts';
import { coursePoints, enoughForBand, thinned } from './course.ts';
import { designStyles } from './design-styles.ts';
import { markerSize } from './line-legend.ts';
import type { PolicyMark } from './policy-marks.ts';
import { policyLayers } from './policy-marks.ts';
import { quiet } from './theme.ts';
import type { Run } from './time-axis.ts';
import { momentRead, timeAxis } from './time-axis.ts';

/** With more lines than this, markers tell them apart where colours and dashes no longer do. */
const fewLines = 3;

export function hasMarkers({ designs }: Comparison): boolean {
  return designs.length > fewLines;
}

/** The lines of one chart, in the order of the designs. */
export function designLines(
  comparison: Comparison,
  courses: readonly Course[],
  language: Language,
): readonly DesignLine[] {
  const styles = designStyles(comparison, language);
  return courses.flatMap((course) => {
    const style = styles.find(({ key }) => key === course.design.key);
    return style === undefined ? [] : [{ style, points: coursePoints(course, language) }];
  });
}

interface BandChart {
  readonly lines: readonly DesignLine[];
  readonly axisTitle: string;
  readonly marks: readonly PolicyMark[];
  readonly run: Run;
  readonly markers: boolean;
  readonly width: number;
}

/**
 * One mark for all bands and one for all lines, with the look of each line in a field: a mark for every line would take a
 * view of a dozen charts many times as long to draw.
 */
export function bandLayers({ lines, axisTitle, marks, run, markers, width }: BandChart): Layers {
  const x = timeAxis(run);
  const groups = coinciding(lines);
  const styled = groups.flatMap(({ lines: group }) =>
    group.map(({ style, points }, nth) => ({ style, points, dash: dashInTurn(style, nth, group.length) })),
  );
  const ids = styled.map(({ style }) => style.id);
  const own = <Look>(range: readonly Look[]) => ({ domain: ids, range: [...range] });
  const colour = { ...nominal, field: 'design', scale: own(styled.map(({ style }) => style.colour)) };
  const number = {
    type: 'quantitative' as const,
    axis: { title: axisTitle, format: ',~f', tickMinStep: 1, minExtent: axisRoom, maxExtent: axisRoom },
  };
  const transform = [momentRead(run)];
  return [
    ...policyLayers(marks, { ...x, scale: { type: x.scale.type } }, width),
    {
      // What is the same for several designs has the colour of none of them.
      data: {
        values: groups.flatMap(({ lines: group }) =>
          (group[0]?.points ?? []).map(({ date, low, high }) => ({ date, low, high, band: bandName(group) })),
        ),
      },
      transform,
      mark: { type: 'area', fillOpacity: 0.18 },
      encoding: {
        x,
        y: { ...number, field: 'low' },
        y2: { field: 'high' },
        fill: {
          ...nominal,
          field: 'band',
          scale: {
            domain: groups.map((group) => bandName(group.lines)),
            range: groups.map(({ lines: group }) => (group.length === 1 ? (group[0]?.style.colour ?? quiet) : quiet)),
          },
        },
      },
    },
    {
      data: {
        values: styled.flatMap(({ style, points }) => points.map((point) => lineRow(point, style.id))),
      },
      transform,
      mark: { type: 'line', strokeWidth: 2 },
      encoding: {
        x,
        y: { ...number, field: 'mean' },
        color: colour,
        strokeDash: { ...nominal, field: 'design', scale: own(styled.map(({ dash }) => [...dash])) },
      },
    },
    ...(markers
      ? [
          {
            data: {
              values: styled.flatMap(({ style, points }, i) => marked(points, i, styled.length, style.id)),
            },
            transform,
            mark: { type: 'point' as const, filled: true, size: markerSize, opacity: 1 },
            encoding: {
              x,
              y: { ...number, field: 'mean' },
              color: colour,
              shape: { ...nominal, field: 'design', scale: own(styled.map(({ style }) => style.shape)) },
            },
          },
        ]
      : []),
  ];
}

const nominal = { type: 'nominal' as const, legend: null };
/** Pixels for the labels of the upright axis: the same in all charts beside each other. */
const axisRoom = 38;
const markersOnLine = 5;

type Point = DesignLine['points'][number];

function lineRow({ date, from, grain, mean, told }: Point, design: string) {
  return { date, from, grain, mean, told, design };
}

/** A few points of the line, each design at moments of its own. */
function marked(points: readonly Point[], index: number, lines: number, design: string) {
  const all = thinned(points.length, markersOnLine * lines + 1);
  return all.flatMap((at, i) => {
    const point = points[at];
    return point === undefined || i % lines !== index ? [] : [lineRow(point, design)];
  });
}

function bandName(group: readonly DesignLine[]): string {
  return group.map(({ style }) => style.id).join(' + ');
}

/** What line and band are, under the title: over what time and over what repeats. */
export function bandNotes(comparison: Comparison, language: Language): readonly string[] {
  const { start, startUp } = comparison.designs[0]?.plan.period ?? { start: '', startUp: 0 };
  const drawn = fill(chartWords.startUpDrawn, language, { date: dateInWords(dateAt(start, startUp), language) });
  return [bandNote(comparison, language), ...(startUp > 0 ? [drawn] : [])];
}

function bandNote({ designs }: Comparison, language: Language): string {
  const runs = designs[0]?.replications ?? 0;
  const each = eachCell(
    designs.flatMap(({ series }) => series[0]?.cells ?? []),
    language,
  );
  if (runs <= 1) return fill(chartWords.singleRun, language, { each });
  return fill(chartWords[runs < enoughForBand ? 'bandOverFewRuns' : 'bandOverRuns'], language, { each, runs });
}
