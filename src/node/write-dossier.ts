/** What a dossier leaves in its folder: the document in both its forms, its pictures, and all tables behind it. */

import { csvPieces } from '../report/data/csv.ts';
import { dataFiles } from '../report/data/data-files.ts';
import { htmlOf } from '../report/document/html.ts';
import { markdownOf } from '../report/document/markdown.ts';
import { studyManifest } from '../report/documents/manifest.ts';
import { studyDocument } from '../report/documents/study-document.ts';
import type { DossierReport } from '../report/dossier/dossier-in-words.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { OutputFolder } from './output-folder.ts';
import { ownVersions } from './version.ts';
import type { ResultStyle, Writing } from './write-results.ts';
import { drawAll, hashed, json, writeManifest, writeWorkbook } from './write-results.ts';

export const dossierPage = 'dossier.html';
export const dossierText = 'dossier.md';

/**
 * Writes into `folder` and leaves it to the caller to commit.
 *
 * @returns the files of tables that were too large for the workbook
 */
export async function writeDossier(
  folder: OutputFolder,
  dossier: DossierReport,
  scenarios: readonly Scenario[],
  style: Omit<ResultStyle, 'page'>,
  writing: Writing,
): Promise<readonly string[]> {
  const { dialect, language, pictures: drawn, values } = style;
  const { comparison, document, charts, chains } = dossier;
  for (const [name, table] of dataFiles(comparison, language, values)) {
    folder.writePieces(`${name}.csv`, csvPieces(table(), dialect));
  }
  for (const { name, text } of dossier.files) folder.write(name, text);
  const leftOut = style.workbook ? await writeWorkbook(folder, comparison, style, dossier.files) : [];
  const pictures = await drawAll(
    folder,
    { charts, chains: drawn ? chains : [] },
    { language, pictures: drawn },
    writing,
  );
  const versions = ownVersions();
  folder.write('results.json', json(studyDocument(dossier, versions)));
  folder.write(dossierPage, htmlOf(document, pictures));
  folder.write(dossierText, markdownOf(document, new Set(pictures.keys())));
  writeManifest(folder, (files) => studyManifest(dossier, scenarios.map(hashed), versions, files));
  return leftOut;
}
