import { fill } from '../language/text.ts';
import { ownVersions } from '../node/version.ts';
import { studyDocument } from '../report/documents/study-document.ts';
import type { StudyReport } from '../report/study/study-report.ts';
import { coloursFor } from './colours.ts';
import { drawTable } from './draw-table.ts';
import type { SimulateOptions } from './program.ts';
import { harmless, type Terminal, widthOf, wrapped } from './terminal.ts';
import { words } from './words.ts';

/** The answer in words, then tables, on stdout. */
export function printStudy(
  { sentences, tables }: Pick<StudyReport, 'sentences' | 'tables'>,
  { out, env }: Terminal,
): void {
  const colours = coloursFor(out, env);
  const width = widthOf(out);
  const [answer, ...others] = sentences;
  if (answer !== undefined) out.write(`${colours.bold(wrapped(answer, width))}\n\n`);
  for (const sentence of others) out.write(`${wrapped(sentence, width)}\n`);
  if (others.length > 0) out.write('\n');
  for (const table of tables) out.write(`${drawTable(table, width, colours)}\n`);
}

/** When everything is written: the document where one is asked for, and on stderr where the files are. @param page to open */
export function printAfterwards(
  study: StudyReport,
  page: string,
  { json, quiet, lang }: Pick<SimulateOptions, 'json' | 'quiet' | 'lang'>,
  { out, err }: Terminal,
): void {
  if (json === true) out.write(`${JSON.stringify(studyDocument(study, ownVersions()), undefined, 2)}\n`);
  if (quiet === true) return;
  const files = fill(words.filesIn, lang, { report: page });
  err.write(`${wrapped(harmless(files), widthOf(err))}\n`);
}
