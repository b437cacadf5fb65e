/** What can be asked of scenarios, and what an answer is. */
import type { Comparison } from '../../experiment/result.ts';
import type { DesignSource, PageData } from '../../report/html/page-data.ts';
import type { Language } from '../../report/language.ts';
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
  | { readonly kind: 'sensitivity'; readonly measure: string | undefined; readonly runs: number | undefined };

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
  | { readonly kind: 'study'; readonly tell: (language: Language) => StudyReport }
) & {
  /** In the order of the results. */
  readonly scenarios: readonly Scenario[];
  readonly sources: readonly DesignSource[];
  /** What asks the same on the command line. */
  readonly command: (language: Language) => string;
};

export type Made = Pick<PageData, 'sources' | 'set' | 'asked'>;
