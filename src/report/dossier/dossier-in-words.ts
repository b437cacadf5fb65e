/** What all chapters of a dossier know. */

import type { Comparison, DesignResult } from '../../experiment/result.ts';
import type { DossierStudy } from '../../experiment/uncertainty/dossier.ts';
import type { Language } from '../../language/text.ts';
import type { JsonValue, Scenario } from '../../scenario/scenario.ts';
import { letterOf } from '../brief/letters.ts';
import type { ChartSheet } from '../charts/chart.ts';
import type { CsvDialect } from '../data/csv.ts';
import type { ChainSheet } from '../diagram/chain-sheets.ts';
import type { Document } from '../document/document.ts';
import type { Versions } from '../documents/manifest.ts';
import { designTitle } from '../results/titles.ts';
import type { SensitivityInWords } from '../study/sensitivity/sensitivity-in-words.ts';
import type { StudyReport } from '../study/study-report.ts';

/** Chapters in their order; those that have nothing to say are left out. */
export const chapterIds = [
  ...(['question', 'answer', 'results', 'observed', 'first', 'register', 'model'] as const),
  ...(['verified', 'stress', 'again', 'measures'] as const),
];
export type ChapterId = (typeof chapterIds)[number];

/** What was asked, and what it was made from. */
export interface DossierAsked {
  /** In the words of the one who asked; undefined where nobody said. */
  readonly question: string | undefined;
  /** Whether pictures are drawn; of chains, those that will be. */
  readonly pictures: boolean;
  readonly chains: readonly ChainSheet[];
  /** Rows of observed figures that have no value yet. */
  readonly empty: number;
  readonly settings: { readonly [key: string]: JsonValue };
  readonly versions: Versions;
  readonly language: Language;
  readonly dialect: CsvDialect;
  /** Names relative to the folder in which the command can be given, and SHA-256 of what is in them. */
  readonly files: readonly { readonly name: string; readonly hash: string }[];
  /** Of the scenarios as they were simulated, in their order. */
  readonly hashes: readonly string[];
  /** What makes the dossier again, and its parts on their own. */
  readonly commands: { readonly whole: string; readonly parts: readonly string[] };
}

/** A study of sensitivity, as its own report gives it. */
export interface DossierPart {
  readonly study: DossierStudy;
  readonly inWords: SensitivityInWords;
  readonly report: StudyReport;
  /** "B − A" beside others; empty where it is the only one. */
  readonly letters: string;
}

export interface DossierInWords {
  readonly comparison: Comparison;
  readonly parts: readonly DossierPart[];
  /** Observed figures beside the designs, as their own report gives them. */
  readonly evaluation: StudyReport | undefined;
  /** Runs of one design that it took. */
  readonly observedRuns: number;
  readonly scenarios: readonly Scenario[];
  readonly asked: DossierAsked;
  readonly language: Language;
  readonly charts: readonly ChartSheet[];
  /** The number of a chapter, to send the reader there. */
  readonly numberOf: (id: ChapterId) => number;
}

/** A study's report with the document that a person hands in. */
export interface DossierReport extends StudyReport {
  readonly comparison: Comparison;
  readonly document: Document;
  readonly chains: readonly ChainSheet[];
}

export function titlesOf({ comparison, language }: Pick<DossierInWords, 'comparison' | 'language'>): readonly string[] {
  return comparison.designs.map((design) => designTitle(comparison, design, language));
}

/** "A = First design", so that a letter can stand for it. */
export function lettered(titles: readonly string[]): readonly string[] {
  return titles.length === 1 ? titles : titles.map((title, i) => `${letterOf(i)} = ${title}`);
}

/** What each design has to say, the design named where they differ. */
export function ofEachDesign(
  dossier: Pick<DossierInWords, 'comparison'>,
  textOf: (design: number) => string | undefined,
): string | undefined {
  const texts = dossier.comparison.designs.map((_, i) => textOf(i));
  const known = texts.filter((text) => text !== undefined);
  if (known.length === 0) return undefined;
  const [only, ...others] = new Set(texts);
  if (only !== undefined && others.length === 0) return only;
  return texts.flatMap((text, i) => (text === undefined ? [] : [`${letterOf(i)}: ${text}`])).join(' ');
}

/** One entry for each place whose load was predicted, in each part of the run in which the same rules hold. */
export function predictedIn({ predictions, verdicts, periods }: DesignResult) {
  const parts = periods.length === 0 ? [{ predictions, verdicts }] : periods;
  return parts.flatMap((part) => (part.predictions === undefined ? [] : [{ ...part, predictions: part.predictions }]));
}

/** Of the first study as it is, then `tornado-2` and so on. */
export function numbered(name: string, index: number): string {
  return index === 0 ? name : name.replace(/(?=\.csv$)|$/, `-${index + 1}`);
}

/** Runs of one design that the dossier took: of the designs as they stand, in possible worlds, and to find what matters. */
export function runsOf({
  comparison,
  parts,
  observedRuns,
}: Pick<DossierInWords, 'comparison' | 'parts' | 'observedRuns'>) {
  const { designs, worlds } = comparison;
  const base = designs.reduce((sum, { replications }) => sum + replications, 0);
  const inWorlds = worlds === undefined ? 0 : worlds.possible * worlds.replications * designs.length;
  const inStudies = parts.reduce((sum, { study }) => sum + study.tried.runs, 0);
  return { base, inWorlds, inStudies, observedRuns, all: base + inWorlds + inStudies + observedRuns };
}
