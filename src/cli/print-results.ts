import { join } from 'node:path';
import type { Comparison } from '../experiment/result.ts';
import { fill, inLanguage } from '../language/text.ts';
import type { OutputFolder } from '../node/output-folder.ts';
import { ownVersions } from '../node/version.ts';
import { brief } from '../report/brief/brief.ts';
import { resultDocument } from '../report/documents/json-document.ts';
import { plainSummary } from '../report/headline/plain-summary.ts';
import { pageWords } from '../report/words/page.ts';
import { coloursFor } from './colours.ts';
import { drawBrief } from './draw-brief.ts';
import { drawHeadline } from './draw-headline.ts';
import { drawTable } from './draw-table.ts';
import type { SimulateOptions } from './program.ts';
import { harmless, type Terminal, widthOf, wrapped } from './terminal.ts';
import { words } from './words.ts';

/** What is printed is this long at most, the notes on stderr among it. */
const mostLines = 60;

/**
 * The answer and what explains it, or with --tables all sentences and all tables, on stdout.
 *
 * @param notes lines that will follow on stderr
 */
export function printResults(
  comparison: Comparison,
  notes: number,
  { tables, lang }: SimulateOptions,
  { out, env }: Terminal,
): void {
  const colours = coloursFor(out, env);
  const width = widthOf(out);
  if (tables !== true) {
    const sheet = { width, colours, language: lang, most: mostLines - notes - 1 };
    out.write(`${drawBrief(brief(comparison, lang), sheet)}\n`);
    return;
  }
  const all = plainSummary(comparison, lang);
  out.write(`${drawHeadline(all.headline, width, colours)}\n\n`);
  for (const table of all.tables) out.write(`${drawTable(table, width, colours)}\n`);
}

export function printDocument(comparison: Comparison, { out }: Terminal): void {
  out.write(`${JSON.stringify(resultDocument(comparison, ownVersions()), undefined, 2)}\n`);
}

/** For stderr: whether the checks passed, where the files are, and how to see more. */
export function notesOn(
  { designs }: Comparison,
  { name }: Pick<OutputFolder, 'name'>,
  { json, tables, quiet, lang }: SimulateOptions,
  { err }: Terminal,
): readonly string[] {
  if (quiet === true) return [];
  const checks = designs.flatMap(({ audits }) => audits);
  const failed = checks.filter(({ passed }) => !passed).length;
  const notes = [
    ...(designs.some(({ replications }) => replications === 1) ? [inLanguage(words.oneRepeat, lang)] : []),
    failed === 0
      ? fill(pageWords.checksPassed, lang, { count: checks.length })
      : fill(pageWords.checksFailed, lang, { failed, count: checks.length }),
    fill(words.filesIn, lang, { report: join(name, 'report.html') }),
    ...(tables === true || json === true ? [] : [inLanguage(words.more, lang)]),
  ];
  return notes.flatMap((note) => wrapped(harmless(note), widthOf(err)).split('\n'));
}
