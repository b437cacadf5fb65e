import { join } from 'node:path';
import type { OutputFolder } from '../node/output-folder.ts';
import { ownVersions } from '../node/version.ts';
import { studyDocument } from '../report/documents/study-document.ts';
import { fill } from '../report/language.ts';
import type { StudyReport } from '../report/study/study-report.ts';
import { coloursFor } from './colours.ts';
import { drawTable } from './draw-table.ts';
import type { SimulateOptions } from './program.ts';
import { harmless, type Terminal, widthOf, wrapped } from './terminal.ts';
import { words } from './words.ts';

/** The answer in words, then tables, on stdout; where the files are, on stderr. */
export function printStudy(
  study: StudyReport,
  folder: OutputFolder,
  { json, quiet, lang }: Pick<SimulateOptions, 'json' | 'quiet' | 'lang'>,
  { out, err, env }: Terminal,
): void {
  if (json === true) {
    out.write(`${JSON.stringify(studyDocument(study, ownVersions()), undefined, 2)}\n`);
  } else {
    const colours = coloursFor(out, env);
    const width = widthOf(out);
    const [answer, ...others] = study.sentences;
    if (answer !== undefined) out.write(`${colours.bold(wrapped(answer, width))}\n\n`);
    for (const sentence of others) out.write(`${wrapped(sentence, width)}\n`);
    if (others.length > 0) out.write('\n');
    for (const table of study.tables) out.write(`${drawTable(table, width, colours)}\n`);
  }
  if (quiet === true) return;
  const report = join(folder.name, 'report.html');
  err.write(`${harmless(fill(words.filesIn[lang], { folder: folder.name, report }))}\n`);
}
