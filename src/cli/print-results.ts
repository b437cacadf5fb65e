import { join } from 'node:path';
import type { Comparison } from '../experiment/result.ts';
import type { OutputFolder } from '../node/output-folder.ts';
import { ownVersions } from '../node/version.ts';
import { resultDocument } from '../report/documents/json-document.ts';
import { plainSummary } from '../report/headline/plain-summary.ts';
import { fill } from '../report/language.ts';
import { coloursFor } from './colours.ts';
import { drawHeadline } from './draw-headline.ts';
import { drawTable } from './draw-table.ts';
import type { SimulateOptions } from './program.ts';
import { harmless, type Terminal, widthOf } from './terminal.ts';
import { words } from './words.ts';

/** The headline in words, then tables, on stdout; where the files are, on stderr. */
export function printResults(
  comparison: Comparison,
  folder: OutputFolder,
  { json, quiet, lang }: SimulateOptions,
  terminal: Terminal,
): void {
  if (json === true) {
    terminal.out.write(`${JSON.stringify(resultDocument(comparison, ownVersions()), undefined, 2)}\n`);
  } else {
    const { headline, tables } = plainSummary(comparison, lang);
    const colours = coloursFor(terminal.out, terminal.env);
    const width = widthOf(terminal.out);
    terminal.out.write(`${drawHeadline(headline, width, colours)}\n\n`);
    for (const table of tables) terminal.out.write(`${drawTable(table, width, colours)}\n`);
  }
  if (quiet === true) return;
  if (comparison.designs.some(({ replications }) => replications === 1)) {
    terminal.err.write(`${words.oneRepeat[lang]}\n`);
  }
  const report = join(folder.name, 'report.html');
  terminal.err.write(`${harmless(fill(words.filesIn[lang], { folder: folder.name, report }))}\n`);
}
