/** Policies in a chart over time: a dashed line on the date of each, and a band for as long as it is being brought in. */
import type { Comparison } from '../../experiment/result.ts';
import { dateAt } from '../../plan/civil-date.ts';
import type { Language } from '../language.ts';
import { chartWords } from '../words/charts.ts';
import type { Layers } from './chart.ts';
import { quiet } from './theme.ts';
import type { timeAxis } from './time-axis.ts';

/** Of the layers together one says which dates there are. */
type DateAxis = Omit<ReturnType<typeof timeAxis>, 'scale'> & { readonly scale: { readonly type: 'utc' } };

export interface PolicyMark {
  readonly date: string;
  /** When it is fully in force. */
  readonly until: string;
  readonly title: string;
}

/** The policies of all designs by date, each once. */
export function policyMarks({ designs }: Comparison, language: Language): readonly PolicyMark[] {
  const marks = new Map<string, PolicyMark>();
  for (const { plan } of designs) {
    const { start, horizon } = plan.period;
    for (const { from, over, title } of plan.policies) {
      const until = dateAt(start, Math.min(from + over, horizon));
      const mark = { date: dateAt(start, from), until, title: title[language] };
      marks.set(JSON.stringify(mark), mark);
    }
  }
  return [...marks.values()].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** What line and band are, where there are any. */
export function policyNote(marks: readonly PolicyMark[], language: Language): readonly string[] {
  if (marks.length === 0) return [];
  const isGradual = marks.some(({ date, until }) => until !== date);
  return [chartWords[isGradual ? 'policyNoteGradual' : 'policyNote'][language]];
}

/** One layer with its own data, or none. @param x how dates stand on the axis, for the field `date` */
export function policyLayers(marks: readonly PolicyMark[], x: DateAxis): Layers {
  if (marks.length === 0) return [];
  return [
    {
      data: {
        values: marks.map((mark) => ({ ...mark })),
        format: { parse: { date: "utc:'%Y-%m-%d'", until: "utc:'%Y-%m-%d'" } },
      },
      layer: [
        { mark: { type: 'rect', color: quiet, fillOpacity: 0.12 }, encoding: { x, x2: { field: 'until' } } },
        { mark: { type: 'rule', color: quiet, strokeWidth: 1.5, strokeDash: [5, 4] }, encoding: { x } },
        {
          // Read upwards along the line, from its top down: titles are longer than the distance between two lines.
          mark: {
            ...{ type: 'text', angle: 270, align: 'right', baseline: 'top', dx: -4, dy: 4 },
            ...{ color: quiet, fontSize: 10, limit: 150 },
          },
          encoding: { x, y: { value: 0 }, text: { field: 'title' } },
        },
      ],
    },
  ];
}
