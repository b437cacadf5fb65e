/** What is on the workbench: files, what was found in them, and what was simulated. Views show it, and ask for changes. */
import type { Language, Text } from '../../language/text.ts';
import type { Askable } from './askable.ts';
import type { Files } from './files-read.ts';
import type { Forecast } from './forecasting.ts';
import type { Mistake } from './mistake.ts';
import type { Progress, Question } from './questions.ts';
import type { RunAnswer } from './simulating.ts';

export interface WorkFile {
  readonly name: string;
  readonly text: string;
  /** As it stands on disk, or among the examples; undefined where it is nowhere else. */
  readonly original: string | undefined;
  readonly handle: FileSystemFileHandle | undefined;
}

/** What a narrow page shows alone; a wide one has the text beside the others. */
export type View = 'editor' | 'forecast' | 'words' | 'results';

export interface Bench {
  readonly language: Language;
  readonly files: readonly WorkFile[];
  readonly active: string | undefined;
  readonly view: View;
  /** Undefined while they are looked for for the first time. */
  readonly mistakes: readonly Mistake[] | undefined;
  /** Whether they are those of the texts as they are now. */
  readonly isChecked: boolean;
  readonly forecast: ShownForecast;
  readonly wishes: Wishes;
  /** What can be asked of the designs that were chosen; undefined where that is not known. */
  readonly askable: Askable | undefined;
  readonly run: Run;
  /** What was last done, or not; empty where there is nothing to say. */
  readonly notice: Text | undefined;
  /** Whether the browser keeps what is not saved, as far as that is known. */
  readonly keeps: boolean;
  /** Whether work of last time was found. */
  readonly wasKept: boolean;
  /** The mistake that is gone to, in the file that is shown. */
  readonly goingTo: Mistake | undefined;
  readonly dialog: 'examples' | 'new' | undefined;
}

export type ShownForecast =
  | { readonly kind: 'none' }
  /** `shown` is what was found before of the same file. */
  | { readonly kind: 'working'; readonly shown: Forecast | undefined }
  | { readonly kind: 'done'; readonly shown: Forecast }
  | { readonly kind: 'mistakes'; readonly shown: Forecast | undefined }
  | { readonly kind: 'failed'; readonly reason: Text };

/** What is asked and how it is to be simulated, as it was typed: empty where the file decides. */
export interface Wishes {
  readonly question: Question['kind'];
  /** Of a run: also in possible worlds; and of several designs by which measure they are ranked. */
  readonly uncertain: boolean;
  readonly rank: string;
  /** Of a sweep: at least one. */
  readonly axes: readonly WishedAxis[];
  /** Of sensitivity: the measure that it is about, and how many runs there may be in all; of these a calibration too. */
  readonly measure: string;
  readonly runs: string;
  /** Of capacity: the place, empty for whichever are short, and what must hold besides. */
  readonly place: string;
  readonly target: string;
  /** Of observed figures: the file of the table, and the inputs that are to agree with it. */
  readonly observed: string;
  readonly calibrate: readonly string[];
  /** By name, inputs at other values than in the file. */
  readonly set: Readonly<Record<string, string>>;
  /** In the order in which they were chosen, that which others are laid beside first. */
  readonly designs: readonly string[];
  readonly replications: string;
  readonly seed: string;
}

/** An input that is varied, and its values as --vary has them. */
export interface WishedAxis {
  readonly name: string;
  readonly values: string;
}

export const noWishes: Wishes = {
  ...{ question: 'run', uncertain: false, rank: '', axes: [{ name: '', values: '' }], measure: '', runs: '' },
  ...{ place: '', target: '', observed: '', calibrate: [], set: {}, designs: [], replications: '', seed: '' },
};

export type Run =
  | { readonly kind: 'none' }
  | { readonly kind: 'simulating'; readonly progress: Progress | undefined }
  | { readonly kind: 'stopped' }
  | {
      readonly kind: 'failed';
      readonly reason: Text;
      /** Of what; undefined where it does not lie in what was asked. */
      readonly of: { readonly files: Files; readonly asked: string } | undefined;
    }
  | {
      readonly kind: 'done';
      readonly answer: RunAnswer;
      /** What was simulated. */
      readonly files: Files;
      readonly designs: readonly string[];
      /** What was asked of it, as `askedAs` has it. */
      readonly asked: string;
      /** Pictures drawn so far; undefined where nothing is drawn. */
      readonly drawing: Progress | undefined;
      readonly report: Report | undefined;
    };

export interface Report {
  readonly html: string;
  readonly url: string;
}

export class Store {
  private current: Bench;
  private readonly heard: (() => void)[] = [];
  private isAsked = false;

  constructor(bench: Bench) {
    this.current = bench;
  }

  get bench(): Bench {
    return this.current;
  }

  set(change: Partial<Bench>): void {
    this.current = { ...this.current, ...change };
    if (this.isAsked) return;
    this.isAsked = true;
    // However often something changes, it is shown once in a frame at most.
    setTimeout(() => {
      this.isAsked = false;
      for (const hear of this.heard) hear();
    });
  }

  /** What else is wished by now stays, whether or not it is on the screen yet. */
  wish(change: Partial<Wishes>): void {
    this.set({ wishes: { ...this.current.wishes, ...change } });
  }

  onChange(hear: () => void): void {
    this.heard.push(hear);
  }
}

export function activeFile({ files, active }: Bench): WorkFile | undefined {
  return files.find(({ name }) => name === active);
}

export function textsOfFiles(files: readonly WorkFile[]): Files {
  return Object.fromEntries(files.map(({ name, text }) => [name, text]));
}

export function isUnsaved({ text, original }: WorkFile): boolean {
  return text !== original;
}

export function mistakesIn({ mistakes }: Bench, name: string): readonly Mistake[] {
  return (mistakes ?? []).filter(({ file }) => file === name);
}
