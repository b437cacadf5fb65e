/**
 * The room `node/`: files, threads and drawing. It gives the inner rooms what they need of the platform, and the command line
 * calls it. Begin with what is written here, simulate.ts for the threads, scenario-files.ts for what is read.
 *
 * Everything a run, a comparison or a study leaves in its folder.
 */

import { setImmediate } from 'node:timers/promises';
import type { Comparison } from '../experiment/result.ts';
import type { Language } from '../language/text.ts';
import { type ChartSheet, toldInWords } from '../report/charts/chart.ts';
import { fitted } from '../report/charts/fitted.ts';
import { chartSheets } from '../report/charts/registry.ts';
import type { CsvDialect } from '../report/data/csv.ts';
import { csvPieces } from '../report/data/csv.ts';
import { dataFiles } from '../report/data/data-files.ts';
import type { ValuesOf } from '../report/data/summary.ts';
import type { ChainSheet } from '../report/diagram/chain-sheets.ts';
import { chainsToDraw } from '../report/diagram/chain-sheets.ts';
import type { HashedScenario, Versions } from '../report/documents/manifest.ts';
import { manifest, studyManifest } from '../report/documents/manifest.ts';
import { firstChart, firstPictures, firstRooms } from '../report/html/first-screen.ts';
import { packed } from '../report/html/packed.ts';
import type { LivePage, PageBundle } from '../report/html/page.ts';
import type { PageData } from '../report/html/page-data.ts';
import { pageDataText } from '../report/html/page-data.ts';
import { reportHtml } from '../report/html/report.ts';
import { studyHtml } from '../report/html/study.ts';
import type { StudyFile, StudyReport } from '../report/study/study-report.ts';
import type { JsonValue, Scenario } from '../scenario/scenario.ts';
import { drawSheet } from './draw-chain.ts';
import { drawChart } from './draw-chart.ts';
import type { OutputFolder } from './output-folder.ts';
import { casesName, manifestName } from './own-files.ts';
import { pngOf } from './png-of-svg.ts';
import { sha256 } from './sha256.ts';
import { ownVersions } from './version.ts';

export interface ResultStyle {
  readonly language: Language;
  readonly dialect: CsvDialect;
  /** Whether pictures are drawn; their specs are written either way. */
  readonly pictures: boolean;
  /** Whether results.xlsx is written too. */
  readonly workbook: boolean;
  /** The single values of all replications, where not all of them are kept in the comparison. */
  readonly values?: ValuesOf | undefined;
  /** What makes report.html live. */
  readonly page?: (Omit<PageData, 'comparison' | 'versions'> & { readonly bundle: PageBundle }) | undefined;
}

/** What the caller hears of on the way, and how it stops it. */
export interface Writing {
  /** Heard between two pictures and between two files. */
  readonly signal: AbortSignal;
  /** A picture is drawn next, the first being 1. */
  readonly drawing: (picture: number, of: number) => void;
  readonly writingReport: () => void;
}

/**
 * Writes into `folder` and leaves it to the caller to commit. A file of cases is there already.
 *
 * @returns the files of tables that were too large for the workbook
 */
export async function writeResults(
  folder: OutputFolder,
  comparison: Comparison,
  scenarios: readonly Scenario[],
  style: ResultStyle,
  { signal, drawing, writingReport }: Writing,
): Promise<readonly string[]> {
  const { dialect, language, values } = style;
  for (const [name, table] of dataFiles(comparison, language, values)) {
    folder.writePieces(`${name}.csv`, csvPieces(table(), dialect));
  }
  const leftOut = style.workbook ? await writeWorkbook(folder, comparison, style) : [];
  const charts = chartSheets(comparison, language);
  const chains = style.pictures ? chainsToDraw(comparison, language) : [];
  const pictures = await drawAll(folder, { charts, chains }, style, { signal, drawing });
  writingReport();
  await breathe(signal);
  const versions = ownVersions();
  const live = style.page && livePage(style.page, comparison, versions);
  if (style.pictures) await drawFirst(firstChart(comparison, charts), pictures);
  const made = style.page;
  folder.write('report.html', reportHtml(comparison, { scenarios, charts, pictures, versions, language, made }, live));
  writeManifest(folder, (files) => manifest(comparison, scenarios.map(hashed), versions, files));
  return leftOut;
}

/** @returns SVG by name, where pictures are drawn; the specs of charts are written either way */
export async function drawAll(
  folder: OutputFolder,
  { charts, chains }: { readonly charts: readonly ChartSheet[]; readonly chains: readonly ChainSheet[] },
  { language, pictures: drawn }: Pick<ResultStyle, 'language' | 'pictures'>,
  { signal, drawing }: Pick<Writing, 'signal' | 'drawing'>,
): Promise<Map<string, string>> {
  const pictures = new Map<string, string>();
  for (const [i, sheet] of charts.entries()) {
    if (drawn) drawing(i + 1, charts.length + chains.length);
    await breathe(signal);
    const svg = await writeChart(folder, sheet, drawn);
    if (svg !== undefined) pictures.set(sheet.name, svg);
  }
  for (const [i, sheet] of chains.entries()) {
    drawing(charts.length + i + 1, charts.length + chains.length);
    await breathe(signal);
    const svg = await drawSheet(sheet, language);
    if (svg === undefined) continue;
    await writePicture(folder, sheet.name, svg);
    pictures.set(sheet.name, svg);
  }
  return pictures;
}

/** For the first screen, in the two widths that are most common; other screens get their own from the page. */
async function drawFirst(sheet: ChartSheet | undefined, pictures: Map<string, string>): Promise<void> {
  if (sheet === undefined) return;
  for (const [i, room] of firstRooms.entries()) {
    const name = firstPictures[i];
    if (name !== undefined) pictures.set(name, (await drawChart(fitted(sheet.spec, room))).svg);
  }
}

function livePage(
  { bundle, ...data }: NonNullable<ResultStyle['page']>,
  comparison: Comparison,
  versions: Versions,
): LivePage {
  return { bundle, data: packed(pageDataText({ ...data, comparison, versions })) };
}

/**
 * The library for it is loaded when it is asked for.
 *
 * @param besides tables of studies, each with a sheet of its own
 * @returns the files of tables that were too large for it
 */
export async function writeWorkbook(
  folder: OutputFolder,
  comparison: Comparison,
  { dialect, language, values }: ResultStyle,
  besides: readonly StudyFile[] = [],
): Promise<readonly string[]> {
  const { workbookOf } = await import('./write-workbook.ts');
  const cases = folder.files.includes(casesName) ? folder.pathOf(casesName) : undefined;
  const { bytes, leftOut } = await workbookOf(comparison, { cases, dialect, language, values, besides });
  folder.write('results.xlsx', bytes);
  return leftOut;
}

/**
 * The same of a study: its own tables, charts and page.
 *
 * @param scenarios as they stand in the files
 * @returns the files of tables that were too large for the workbook
 */
export async function writeStudy(
  folder: OutputFolder,
  study: StudyReport,
  scenarios: readonly Scenario[],
  style: Pick<ResultStyle, 'language' | 'pictures'> & Partial<Pick<ResultStyle, 'workbook'>>,
  { signal, drawing, writingReport }: Writing,
): Promise<readonly string[]> {
  const { language } = style;
  for (const { name, text } of study.files) folder.write(name, text);
  const leftOut = style.workbook === true ? await writeStudyWorkbook(folder, study, language) : [];
  const pictures = await drawAll(folder, { charts: study.charts, chains: [] }, style, { signal, drawing });
  writingReport();
  await breathe(signal);
  const versions = ownVersions();
  folder.write('report.html', studyHtml(study, { scenarios, pictures, versions, language }));
  writeManifest(folder, (files) => studyManifest(study, scenarios.map(hashed), versions, files));
  return leftOut;
}

async function writeStudyWorkbook(
  folder: OutputFolder,
  study: StudyReport,
  language: Language,
): Promise<readonly string[]> {
  const { studyWorkbookOf } = await import('./write-workbook.ts');
  const { bytes, leftOut } = await studyWorkbookOf(study, language);
  folder.write('results.xlsx', bytes);
  return leftOut;
}

/** Lets the loop hear of Ctrl-C, which it cannot while something is worked out here. */
async function breathe(signal: AbortSignal): Promise<void> {
  await setImmediate();
  signal.throwIfAborted();
}

/** The list of files is what a later run may replace, the manifest itself among them. */
export function writeManifest(folder: OutputFolder, content: (files: readonly string[]) => JsonValue): void {
  folder.write(manifestName, json(content([...folder.files, manifestName].sort())));
}

export function hashed(scenario: Scenario): HashedScenario {
  return { scenario, hash: sha256(JSON.stringify(scenario.resolved)) };
}

/** @returns the picture, where one is wanted */
async function writeChart(folder: OutputFolder, sheet: ChartSheet, picture: boolean): Promise<string | undefined> {
  folder.write(`charts/${sheet.name}.vl.json`, json(sheet.spec));
  if (!picture) return undefined;
  const { svg, png } = await drawChart(sheet.spec);
  folder.write(`charts/${sheet.name}.svg`, toldInWords(svg, sheet));
  folder.write(`charts/${sheet.name}.png`, png);
  return svg;
}

async function writePicture(folder: OutputFolder, name: string, svg: string): Promise<void> {
  folder.write(`charts/${name}.svg`, svg);
  folder.write(`charts/${name}.png`, await pngOf(svg));
}

export function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
