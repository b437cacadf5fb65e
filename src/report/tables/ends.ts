import type { Comparison } from '../../experiment/result.ts';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import type { EndPlan } from '../../plan/plan.ts';
import { cellText } from '../figures/quantity.ts';
import { averaged, endsCounted, endsMeasure, measuredAt, measuredOver } from '../results/find-measure.ts';
import { designTitle } from '../results/titles.ts';
import { endWords } from '../words/plan/resources.ts';
import { endsCaptions, tableWords } from '../words/tables.ts';
import type { Table } from './table.ts';
import { numbers, words } from './table.ts';

/** How many cases reached each end, one column per design. */
export function endsTable(comparison: Comparison, language: Language): Table {
  const ends = new Map<string, EndPlan>();
  for (const design of comparison.designs) {
    // An end that only other work comes to is not measured.
    const measured = new Set(measuredOver(design, 'ended', 'end').map(({ whereName }) => whereName));
    for (const end of design.plan.ends) if (measured.has(end.name) && !ends.has(end.name)) ends.set(end.name, end);
  }
  const measure = endsMeasure(comparison);
  return {
    caption: fill(endsCaptions[endsCounted(comparison)], language, {
      counts: inLanguage(averaged(comparison).counts, language),
    }),
    columns: [
      words(inLanguage(tableWords.end, language)),
      words(inLanguage(tableWords.counts, language)),
      ...comparison.designs.map((design) => numbers(designTitle(comparison, design, language))),
    ],
    rows: [...ends.values()].map(({ name, title, counts }) => [
      inLanguage(title, language),
      inLanguage(endWords[counts].short, language),
      ...comparison.designs.map((design) =>
        cellText(measuredAt(design, measure, 'end', name), design.plan.period.start, language),
      ),
    ]),
  };
}
