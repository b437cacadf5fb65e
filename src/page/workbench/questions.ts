/** What can be asked of scenarios, what an answer is made with, and what it is. */

import type { Runner } from '../../experiment/jobs.ts';
import type { ScenariosAt } from '../../experiment/points/scenarios-at.ts';
import type { Comparison } from '../../experiment/result.ts';
import { marksOf } from '../../language/marks.ts';
import type { Language } from '../../language/text.ts';
import type { CsvDialect } from '../../report/data/csv.ts';
import type { DesignSource, PageData } from '../../report/html/page-data.ts';
import type { StudyReport } from '../../report/study/study-report.ts';
import type { Override } from '../../scenario/reading/override.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Files } from './files-read.ts';

export type Question =
  /** `uncertain` is also in possible worlds; `rank` is a measure by which several designs are ranked, as --rank has it. */
  | { readonly kind: 'run'; readonly uncertain: boolean; readonly rank: string | undefined }
  /** One input or several, each as --vary has it: `care places=25..200/25 places`. */
  | { readonly kind: 'sweep'; readonly vary: readonly string[] }
  /** Of one place, or of whichever are short; the target is empty where none is asked for besides. */
  | { readonly kind: 'capacity'; readonly place: string | undefined; readonly target: string }
  /** Which inputs matter most to a measure; as is usual where the measure or the number of runs is undefined. */
  | { readonly kind: 'sensitivity'; readonly measure: string | undefined; readonly runs: number | undefined }
  /** Beside the figures of a table, by the name of its file; or which values of some inputs agree with them, where there are some. */
  | {
      readonly kind: 'evaluate';
      readonly observed: string;
      readonly calibrate: readonly string[];
      readonly runs: number | undefined;
    };

export interface Order {
  readonly files: Files;
  /** Names of scenarios; that which others are laid beside comes first. */
  readonly entries: readonly string[];
  /** Inputs at other values than in the files. */
  readonly set: readonly Override[];
  /** Of the first file, or what is usual, where it is not given. */
  readonly replications: number | undefined;
  readonly seed: string | undefined;
  readonly question: Question;
}

export interface Progress {
  readonly done: number;
  readonly of: number;
  /** Whether it is not known how many there will be. */
  readonly isAbout?: boolean;
}

export type Answer = (
  | { readonly kind: 'comparison'; readonly comparison: Comparison; readonly made: Made }
  | {
      readonly kind: 'study';
      readonly tell: (language: Language) => StudyReport;
      /** The table of observed figures that was read, by its name. */
      readonly observed?: string;
    }
) & {
  /** In the order of the results. */
  readonly scenarios: readonly Scenario[];
  readonly sources: readonly DesignSource[];
  /** What asks the same on the command line. */
  readonly command: (language: Language) => string;
};

/** What an answer is made with. */
export interface Asked {
  readonly order: Order;
  readonly at: ScenariosAt;
  readonly scenarios: readonly Scenario[];
  /** What was read, once everything is. */
  readonly sources: readonly DesignSource[];
  readonly seed: string;
  readonly replications: number;
  readonly runner: Runner;
  readonly say: (progress: Progress) => void;
}

export type Made = Pick<PageData, 'sources' | 'set' | 'asked'>;

/** In which reports save their tables. */
export function dialectOf(language: Language): CsvDialect {
  return marksOf(language).decimal === ',' ? 'excel-nl' : 'plain';
}
