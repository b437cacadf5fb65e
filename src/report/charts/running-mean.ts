/** How the mean of each measure settled as replications were added, where a precision was asked for. */

import type { TopLevelSpec } from 'vega-lite';
import type { Comparison } from '../../experiment/result.ts';
import type { PreciseMeasure } from '../../experiment/summary/precision-result.ts';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import { formatNumber } from '../figures/number-format.ts';
import { shown, unitOfLevel } from '../figures/quantity.ts';
import { askedShare, hasValue, preciseMeasureTitle, precisionSentences } from '../headline/precision-in-words.ts';
import { numbers } from '../tables/table.ts';
import { precisionWords } from '../words/precision.ts';
import { unitWords } from '../words/units.ts';
import type { ChartSheet, Stacked } from './chart.ts';
import { designColours } from './design-styles.ts';
import { frame, ink, quiet, wrapped } from './theme.ts';

/** Points drawn of one line: more cannot be seen. */
const mostPoints = 200;

export function runningMean(comparison: Comparison, language: Language): readonly ChartSheet[] {
  const { precision } = comparison;
  const measures = (precision?.measures ?? []).filter(
    (each) => each.mean !== undefined && each.course.length > 1 && hasValue(comparison, each),
  );
  if (precision === undefined || measures.length === 0) return [];
  const title = inLanguage(precisionWords.chartTitle, language);
  const share = askedShare(precision.share, language);
  const spec: TopLevelSpec = {
    ...frame(title, [fill(precisionWords.chartNote, language, { share })], language),
    spacing: 24,
    vconcat: measures.map((each) => panel(comparison, each, precision.share, language)),
  };
  const reading = fill(precisionWords.chartReading, language, {
    sentences: precisionSentences(comparison, language).join(' '),
  });
  const rows = measures.flatMap((each) =>
    pointsOf(each).map(({ n, mean, low, high }) => [
      preciseMeasureTitle(comparison, each, language),
      String(n),
      ...[mean, low, high].map((value) => (value === undefined ? '' : formatNumber(value, 3, language))),
    ]),
  );
  const texts = [precisionWords.replications, precisionWords.mean, precisionWords.low, precisionWords.high];
  const heads = texts.map((text) => numbers(inLanguage(text, language)));
  const table = { caption: title, columns: [{ title: '', align: 'left' } as const, ...heads], rows };
  return [{ name: 'running-mean', title, reading, spec, table, onPage: true }];
}

interface Point {
  readonly n: number;
  readonly mean: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** In the unit that is shown; the last point is always there. */
function pointsOf({ course, unit }: PreciseMeasure): readonly Point[] {
  const every = Math.ceil(course.length / mostPoints);
  return course.flatMap((each, i) =>
    each.mean === undefined || (i % every !== 0 && i !== course.length - 1) ? [] : [{ n: i + 1, ...shown(each, unit) }],
  );
}

function panel(comparison: Comparison, each: PreciseMeasure, share: number, language: Language): Stacked[number] {
  const points = pointsOf(each);
  const { mean = 0 } = points.at(-1) ?? {};
  const x = {
    type: 'quantitative',
    scale: { nice: false, zero: true },
    axis: { title: inLanguage(precisionWords.replications, language), format: ',d', tickMinStep: 1, grid: false },
  } as const;
  const axis =
    each.against === undefined ? unitOfLevel(each.unit, language) : inLanguage(unitWords[each.unit].many, language);
  const y = {
    type: 'quantitative',
    scale: { zero: false },
    axis: { title: axis, format: ',~f', minExtent: 60 },
  } as const;
  const bounds = [mean - share * Math.abs(mean), mean + share * Math.abs(mean)];
  return {
    width: 600,
    height: 160,
    title: {
      text: [...wrapped(preciseMeasureTitle(comparison, each, language), 90)],
      anchor: 'start',
      fontSize: 12,
      fontWeight: 'bold',
      color: ink,
    },
    data: { values: points.map((point) => ({ ...point })) },
    layer: [
      {
        // With two replications an interval is so wide that nothing else could be seen.
        transform: [{ filter: 'datum.n >= 3' }],
        mark: { type: 'area', color: designColours[0] ?? ink, fillOpacity: 0.18, clip: true },
        encoding: { x: { ...x, field: 'n' }, y: { ...y, field: 'low' }, y2: { field: 'high' } },
      },
      {
        mark: { type: 'line', color: designColours[0] ?? ink, strokeWidth: 2 },
        encoding: { x: { ...x, field: 'n' }, y: { ...y, field: 'mean' } },
      },
      ...bounds.map((bound) => ({
        mark: { type: 'rule' as const, color: quiet, strokeDash: [4, 3] },
        encoding: { y: { ...y, datum: bound } },
      })),
      ...(each.enough === undefined
        ? []
        : [{ mark: { type: 'rule' as const, color: quiet }, encoding: { x: { ...x, datum: each.enough } } }]),
    ],
  };
}
