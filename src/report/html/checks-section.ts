import type { Audit, Comparison, DesignResult } from '../../experiment/result.ts';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import { zonesOf } from '../../plan/rules.ts';
import { withTitles } from '../plan-in-words/values-as-written.ts';
import { designTitle } from '../results/titles.ts';
import type { Table } from '../tables/table.ts';
import { numbers, words } from '../tables/table.ts';
import { liveWords } from '../words/live.ts';
import { auditPlaceWords, auditWords } from '../words/method.ts';
import { pageWords } from '../words/page.ts';
import type { Html } from './elements.ts';
import { details, paragraph, tableHtml } from './elements.ts';

/** The consistency checks of every replication, and whether they passed. */
export function checksHtml(
  comparison: Comparison,
  language: Language,
): { readonly html: readonly Html[]; readonly gist: string } {
  const audits = comparison.designs.flatMap((design) => design.audits);
  const failed = audits.filter(({ passed }) => !passed).length;
  const count = audits.length;
  const outcome =
    failed === 0
      ? paragraph(fill(pageWords.checksPassed, language, { count }))
      : paragraph(fill(pageWords.checksFailed, language, { failed, count }), 'warning');
  const tables = comparison.designs.map((design) => {
    const table = auditTable(comparison, design, language);
    return details(table.caption, tableHtml(table));
  });
  const gist =
    failed === 0 ? fill(liveWords.passed, language, { count }) : fill(liveWords.failed, language, { failed, count });
  return { html: [outcome, ...tables], gist };
}

function auditTable(comparison: Comparison, design: DesignResult, language: Language): Table {
  const { resources, steps } = design.plan;
  const places = Object.values(auditPlaceWords);
  const atResources = withTitles(resources, [], language);
  const elsewhere = withTitles([...steps, ...zonesOf(design.plan), ...resources], places, language);
  return {
    caption: fill(auditWords.caption, language, { design: designTitle(comparison, design, language) }),
    columns: [
      words(inLanguage(auditWords.book, language)),
      words(inLanguage(auditWords.where, language)),
      numbers(inLanguage(auditWords.worst, language)),
      numbers(inLanguage(auditWords.allowed, language)),
      words(inLanguage(auditWords.outcome, language)),
    ],
    rows: design.audits.map(({ id, where, worst, allowed, passed }) => [
      inLanguage(auditWords[id], language),
      isOfResource(id) ? atResources(where) : elsewhere(where),
      tiny(worst),
      tiny(allowed),
      inLanguage(auditWords[passed ? 'passed' : 'failed'], language),
    ]),
  };
}

function isOfResource(id: Audit['id']): boolean {
  return id === 'utilisation' || id === 'states' || id === 'work';
}

/** Differences by rounding are best told by their power of ten. */
function tiny(value: number): string {
  return value !== 0 && Math.abs(value) < 0.001 ? value.toExponential(0) : String(Number(value.toPrecision(3)));
}
