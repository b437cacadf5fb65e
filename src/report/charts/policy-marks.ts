/** Policies in a chart over time: a dashed line on the date of each, and a band for as long as it is being brought in. */

import type { Comparison } from '../../experiment/result.ts';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import { dateAt } from '../../plan/civil-date.ts';
import { dateInWords } from '../dates/date-in-words.ts';
import { listed } from '../phrases.ts';
import { chartWords } from '../words/charts.ts';
import type { Layers } from './chart.ts';
import { designStyles } from './design-styles.ts';
import { quiet } from './theme.ts';
import type { timeAxis } from './time-axis.ts';
import { readAs } from './time-axis.ts';

/** Of the layers together one says which dates there are. */
type DateAxis = Omit<ReturnType<typeof timeAxis>, 'scale'> & { readonly scale: { readonly type: 'utc' } };

export interface PolicyMark {
  /** "A", which the note under the title explains; empty where there is one policy only. */
  readonly letter: string;
  readonly date: string;
  /** When it is fully in force; the date itself where it is so at once, or too soon for a band to be seen. */
  readonly until: string;
  readonly title: string;
  /** The numbers, or else the titles, of the designs that have it; empty where all have. */
  readonly designs: readonly string[];
  /** Parts of the run before the date. */
  readonly at: number;
}

/** A band narrower than this part of the run is no band on paper: a line is as wide. */
const leastBand = 0.005;

/** The policies of all designs by date, each once. */
export function policyMarks(comparison: Comparison, language: Language): readonly PolicyMark[] {
  const styles = designStyles(comparison, language);
  const marks = new Map<string, PolicyMark & { readonly designs: string[] }>();
  for (const { key, plan } of comparison.designs) {
    const { start, horizon } = plan.period;
    plan.policies.forEach(({ from, over, title }, i) => {
      if (from >= horizon) return;
      // The next one may begin before it is fully in force.
      const until = Math.min(from + over, plan.policies[i + 1]?.from ?? horizon, horizon);
      const date = dateAt(start, from);
      const isSeen = until - from >= leastBand * horizon;
      const own = {
        date,
        until: isSeen ? dateAt(start, until) : date,
        title: inLanguage(title, language),
        at: from / horizon,
      };
      const known = JSON.stringify(own);
      const mark = marks.get(known) ?? { letter: '', ...own, designs: [] };
      const style = styles.find((each) => each.key === key);
      mark.designs.push(style === undefined ? '' : style.number === '' ? `“${style.label}”` : style.number);
      marks.set(known, mark);
    });
  }
  const sorted = [...marks.values()].sort((a, b) => a.at - b.at);
  return sorted.map((mark, i) => ({
    ...mark,
    letter: sorted.length === 1 ? '' : letterOf(i),
    designs: mark.designs.length === comparison.designs.length ? [] : mark.designs,
  }));
}

/** A to Z, then A2, B2 and so on. */
function letterOf(index: number): string {
  const round = Math.floor(index / 26);
  return `${String.fromCharCode(65 + (index % 26))}${round === 0 ? '' : round + 1}`;
}

/** What line and band are, where there are any: a line for each policy, so that no title stands over a curve. */
export function policyNotes(marks: readonly PolicyMark[], language: Language): readonly string[] {
  const lines = marks.map(({ letter, title, date, designs }) => {
    const policy = { title, date: dateInWords(date, language) };
    const only =
      designs.length === 0 ? '' : fill(chartWords.policyOnlyIn, language, { designs: listed(designs, language) });
    const sentence =
      letter === ''
        ? fill(chartWords.policyBegins, language, policy)
        : fill(chartWords.policyLetterBegins, language, { ...policy, letter });
    return `${sentence}${only}.`;
  });
  return [...lines, ...(marks.some(hasBand) ? [inLanguage(chartWords.policyBand, language)] : [])];
}

function hasBand({ date, until }: PolicyMark): boolean {
  return until !== date;
}

/** Letters closer together than this would run into each other. */
const letterWidth = 12;

/**
 * One layer with its own data, or none.
 *
 * @param x how dates stand on the axis, for the field `moment`
 * @param width of the chart in pixels
 */
export function policyLayers(marks: readonly PolicyMark[], x: DateAxis, width: number): Layers {
  if (marks.length === 0) return [];
  const letters = lettersApart(marks, width);
  return [
    {
      data: {
        values: marks.map(({ date, until, title }, i) => ({ date, until, title, letter: letters[i] ?? '' })),
      },
      transform: [
        { calculate: readAs('date', '%Y-%m-%d'), as: 'moment' },
        { calculate: readAs('until', '%Y-%m-%d'), as: 'inForce' },
      ],
      layer: [
        ...(marks.some(hasBand)
          ? [
              {
                mark: { type: 'rect' as const, color: quiet, fillOpacity: 0.12 },
                encoding: { x, x2: { field: 'inForce' } },
              },
            ]
          : []),
        { mark: { type: 'rule', color: quiet, strokeWidth: 1.5, strokeDash: [5, 4] }, encoding: { x } },
        ...(letters.some((letter) => letter !== '')
          ? [
              {
                mark: {
                  ...{ type: 'text' as const, align: 'center' as const, baseline: 'bottom' as const, dy: -2 },
                  ...{ color: quiet, fontSize: 10, fontWeight: 'bold' as const },
                },
                encoding: { x, y: { value: 0 }, text: { field: 'letter' } },
              },
            ]
          : []),
      ],
    },
  ];
}

/** What stands above each line: those too close to each other have their letters together, at the first. */
function lettersApart(marks: readonly PolicyMark[], width: number): readonly string[] {
  const letters = marks.map(() => '');
  let last = 0;
  marks.forEach(({ letter, at }, i) => {
    if (i > 0 && (at - (marks[last]?.at ?? 0)) * width < letterWidth) {
      letters[last] += letter === '' ? '' : `,${letter}`;
    } else {
      letters[i] = letter;
      last = i;
    }
  });
  return letters;
}
