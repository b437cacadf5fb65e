/** Runs what is simulated in a thread of its own, so that Ctrl-C and the progress bar work while numbers are crunched. */

import { setFlagsFromString } from 'node:v8';
import type { ResourceLimits } from 'node:worker_threads';
import { Worker } from 'node:worker_threads';
import type { Calibration, CalibrationAsked } from '../experiment/calibrate/calibration.ts';
import type { CapacityResult } from '../experiment/capacity/capacity-result.ts';
import type { CapacityAsked } from '../experiment/capacity/find-capacity.ts';
import type { Job } from '../experiment/jobs.ts';
import type { Evaluation, EvaluationAsked } from '../experiment/observed/evaluate.ts';
import type { WorthAsked, WorthCollecting } from '../experiment/observed/worth-collecting.ts';
import type { ChosenMeasure } from '../experiment/points/chosen-measure.ts';
import type { Comparison } from '../experiment/result.ts';
import type { PrecisionAsked } from '../experiment/summary/precision.ts';
import type { RankAsked } from '../experiment/summary/ranking.ts';
import type { SweepAsked } from '../experiment/sweep/sweep.ts';
import type { Sweep } from '../experiment/sweep/sweep-result.ts';
import type { CalendarUnit } from '../experiment/time/cells.ts';
import type { Dossier } from '../experiment/uncertainty/dossier.ts';
import type { SensitivityAsked, SensitivityStudy } from '../experiment/uncertainty/sensitivity-study.ts';
import type { WorldsAsked } from '../experiment/uncertainty/worlds-result.ts';
import { asWritten, type Text } from '../language/text.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { BegunFile } from './begun-work.ts';
import { systemRefusal } from './file-system-error.ts';
import type { Part, PartAsked } from './parts.ts';
import type { StudiedFiles } from './scenarios-at.ts';
import { type Fault, SimulationFailed } from './simulation-failed.ts';
import type { StoredPart } from './study-parts.ts';
import type { CasesFile } from './write-cases.ts';
import type { LogFile } from './write-log.ts';

/** What can be assigned, by kind, and what comes of it. What is done for a new kind is a row in assigned-work.ts. */
export interface Assignments {
  readonly sensitivity: { readonly asks: SensitivityWork; readonly gives: SensitivityStudy };
  readonly compare: { readonly asks: ComparisonAsked; readonly gives: Comparison };
  readonly dossier: { readonly asks: DossierWork; readonly gives: Dossier };
  readonly sweep: { readonly asks: SweepWork; readonly gives: Sweep };
  readonly worth: { readonly asks: WorthWork; readonly gives: WorthCollecting };
  readonly calibrate: { readonly asks: CalibrationWork; readonly gives: Calibration };
  readonly evaluate: { readonly asks: EvaluationWork; readonly gives: Evaluation };
  readonly capacity: { readonly asks: CapacityWork; readonly gives: CapacityResult };
  /** Its results go into a file; how many they are. */
  readonly part: { readonly asks: PartOfComparison; readonly gives: number };
  /** The same of a study: how many points or settings there are in it. */
  readonly studyPart: { readonly asks: PartOfStudy; readonly gives: number };
}

export type AssignmentKind = keyof Assignments;

/** As it is sent to the thread. */
export interface Assignment<Kind extends AssignmentKind> {
  readonly kind: Kind;
  readonly asks: Assignments[Kind]['asks'];
}

export interface ComparisonAsked {
  readonly scenarios: readonly Scenario[];
  /** The key of the one that the others are laid beside; the first where it is not given. */
  readonly baseline: string | undefined;
  readonly seed: string;
  readonly replications: number;
  /** Ends when there are enough replications for this; `replications` is then the most. */
  readonly precision: PrecisionAsked | undefined;
  /** By which measure the designs are ranked; undefined for not at all. */
  readonly rank?: RankAsked | undefined;
  /**
   * Where results are kept while the rest is simulated, so that a run that was stopped can go on, or where those of its parts
   * are; undefined keeps none.
   */
  readonly kept: Kept | undefined;
  /** What is told apart over the calendar. */
  readonly by: CalendarUnit;
  /** Threads that simulate at the same time, at most; the results are the same for any number. */
  readonly workers: number;
  /** Where to put the single values (see values-on-disk.ts) of more replications than a comparison keeps; undefined keeps only those. */
  readonly values: string | undefined;
  /** The same designs in possible worlds besides; undefined looks at none. */
  readonly worlds: { readonly files: StudiedFiles; readonly asked: WorldsAsked } | undefined;
  /** Where to write what happens to each case of one replication; undefined writes none. */
  readonly cases: Omit<CasesFile, 'designs'> | undefined;
  /** Where to write the event log of a run of one design; undefined writes none. */
  readonly log: LogFile | undefined;
}

export interface SweepWork {
  readonly files: StudiedFiles;
  readonly asked: SweepAsked;
  readonly workers: number;
  readonly begun: BegunFile;
  /** The parts that are in it already. */
  readonly parts: readonly string[];
}

/** Where a study keeps what it has done while it does the rest, and whether it goes on from what is there. */
export interface KeptStudy {
  readonly path: string;
  /** Tells this study from any other: the hash of all that its results depend on. */
  readonly of: string;
  readonly resume: boolean;
}

export interface CapacityWork extends CapacityAsked {
  readonly kept: KeptStudy;
  /** Threads that simulate at the same time, at most; the results are the same for any number. */
  readonly workers: number;
}

export interface EvaluationWork extends EvaluationAsked {
  readonly workers: number;
}

export interface WorthWork {
  readonly files: StudiedFiles;
  readonly asked: Omit<WorthAsked, 'answer'>;
  /** What the conclusion is about; undefined for how many wait at the place that stands worst. */
  readonly answer: ChosenMeasure | undefined;
  readonly workers: number;
}

export interface CalibrationWork {
  readonly files: StudiedFiles;
  readonly asked: CalibrationAsked;
  readonly workers: number;
}

export interface SensitivityWork {
  readonly files: StudiedFiles;
  readonly asked: SensitivityAsked;
  readonly workers: number;
  readonly kept: KeptStudy;
}

export interface DossierWork {
  readonly compare: ComparisonAsked;
  readonly studies: readonly StudyOfDossier[];
  /** Beside observed figures, where there are any. */
  readonly evaluation: EvaluationWork | undefined;
}

/** A study of sensitivity whose measure may depend on what the comparison finds. */
export interface StudyOfDossier extends Omit<SensitivityWork, 'asked'> {
  readonly design: number;
  readonly asked: Omit<SensitivityAsked, 'measure'> & {
    /** The usual one where nobody asked for another. */
    readonly measure: SensitivityAsked['measure'] | undefined;
  };
}

export type Kept =
  /** @param resume goes on from what is there */
  | { readonly kind: 'own'; readonly path: string; readonly resume: boolean }
  | { readonly kind: 'parts'; readonly files: readonly { readonly name: string; readonly path: string }[] };

export interface PartOfComparison {
  readonly asked: PartAsked;
  readonly part: Part;
  readonly workers: number;
  readonly path: string;
}

export interface PartOfStudy extends StoredPart {
  readonly files: StudiedFiles;
  readonly workers: number;
}

/** What the thread says; the last message is not `progress`. */
export type Report<Kind extends AssignmentKind> =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  /** A job that it does itself; of those of other threads it would say what became of them. */
  | { readonly kind: 'begins'; readonly job: Job }
  | { readonly kind: 'done'; readonly result: Assignments[Kind]['gives'] }
  | {
      readonly kind: 'failed';
      readonly fault: Fault;
      readonly text: Text;
      readonly stack: string | undefined;
      /** The one that it happened in, if it did in one. */
      readonly job: Job | undefined;
    };

export interface Watching {
  readonly progress: (done: number, of: number) => void;
  /** Ends the simulation at once; the promise is rejected with the signal's reason. */
  readonly signal: AbortSignal;
}

/**
 * Of every thread that simulates. V8 lets the part of a heap for new objects grow to a hundred megabytes and more where much is
 * made that does not last, such as the lines of a log or the results of replications; so little of it lasts here that with
 * this much simulating is as fast, and takes a third to a half of the memory.
 */
export const threadMemory: ResourceLimits = { maxYoungGenerationSizeMb: 12 };

/**
 * Of the process and its threads: what is new is collected while it is little, and what is old when it has grown by a half, where
 * V8 would let either grow to a multiple. 800 replications with two threads take 310 MB instead of 440, and writing the values
 * of 10,000 replications takes 140 instead of 310; neither takes longer.
 */
export function keepHeapsSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=50');
}

export async function simulate<Kind extends AssignmentKind>(
  kind: Kind,
  asks: Assignments[Kind]['asks'],
  { progress, signal }: Watching,
): Promise<Assignments[Kind]['gives']> {
  signal.throwIfAborted();
  const workerData: Assignment<Kind> = { kind, asks };
  const worker = new Worker(workerFile(), { workerData, execArgv: [], resourceLimits: threadMemory });
  let stop = () => {};
  let underWay: Job | undefined;
  try {
    return await new Promise<Assignments[Kind]['gives']>((resolve, reject) => {
      stop = () => reject(signal.reason);
      signal.addEventListener('abort', stop);
      worker.on('message', (report: Report<Kind>) => {
        if (report.kind === 'progress') progress(report.done, report.of);
        else if (report.kind === 'begins') underWay = report.job;
        else if (report.kind === 'done') resolve(report.result);
        else reject(new SimulationFailed(report));
      });
      const died = (error: Error) => reject(diedIn(underWay, error));
      worker.on('error', died);
      worker.on('exit', (code) => died(new Error(`The simulation ended without a result (code ${code}).`)));
    });
  } finally {
    signal.removeEventListener('abort', stop);
    await worker.terminate();
  }
}

/** @param job the last that the thread began */
function diedIn(job: Job | undefined, error: Error): Error {
  if (job === undefined) return error;
  const refusal = systemRefusal(error);
  const text = refusal ?? asWritten(error.message);
  return new SimulationFailed({ fault: refusal === undefined ? 'program' : 'output', text, stack: error.stack, job });
}

/** Beside this file, with the same ending: `.ts` in the source, `.js` in the package as published. */
function workerFile(): URL {
  return new URL(`./simulation-thread${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);
}
