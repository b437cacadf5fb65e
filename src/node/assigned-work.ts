/** What a simulation thread is assigned, from the assignment to its last message. */

import type { Calibration } from '../experiment/calibrate/calibration.ts';
import type { CapacityResult } from '../experiment/capacity/capacity-result.ts';
import type { CompareOptions } from '../experiment/compare-designs.ts';
import { baselineFirst, compareDesignsBy, experimentWith } from '../experiment/compare-designs.ts';
import type { Experiment, Job, Runner } from '../experiment/jobs.ts';
import type { ExtraMeasure } from '../experiment/measures/register.ts';
import type { Evaluation } from '../experiment/observed/evaluate.ts';
import type { WorthCollecting } from '../experiment/observed/worth-collecting.ts';
import { AskedWrong } from '../experiment/points/asked-wrong.ts';
import { ValuesWrong } from '../experiment/points/values-wrong.ts';
import type { Comparison } from '../experiment/result.ts';
import type { PrecisionAsked } from '../experiment/summary/precision.ts';
import type { RankAsked } from '../experiment/summary/ranking.ts';
import { keptReplications } from '../experiment/summary/sample.ts';
import type { Sweep } from '../experiment/sweep/sweep-result.ts';
import type { Dossier } from '../experiment/uncertainty/dossier.ts';
import type { SensitivityStudy } from '../experiment/uncertainty/sensitivity-study.ts';
import { asWritten, type Text, UserFacingError } from '../language/text.ts';
import { RunError } from '../model/run-error.ts';
import { designTitle } from '../report/results/titles.ts';
import { systemCode, systemRefusal } from './file-system-error.ts';
import { OutputError } from './output-error.ts';
import { headOf, jobsOfPart, wholeOf } from './parts.ts';
import { RecordStore } from './record-store.ts';
import { ReplicationFailed, reasonOf } from './replication-failed.ts';
import type { ResultStore } from './result-store.ts';
import { allFrom, keptIn, keptInTurn, markOf } from './result-store.ts';
import { ReplicationThreads, runInThreads } from './run-in-threads.ts';
import type {
  Assignment,
  AssignmentKind,
  Assignments,
  CalibrationWork,
  CapacityWork,
  ComparisonAsked,
  DossierWork,
  EvaluationWork,
  Kept,
  PartOfComparison,
  Report,
  SweepWork,
  WorthWork,
} from './simulate.ts';
import type { Fault } from './simulation-failed.ts';
import { ValuesWriter } from './values-on-disk.ts';
import { ownVersion } from './version.ts';
import { joinCases } from './write-cases.ts';

/**
 * @param progress may be told how far it is, as often as one likes
 * @param begins is called with each job of this thread before it is done
 */
type Work<Kind extends AssignmentKind> = (
  asks: Assignments[Kind]['asks'],
  progress: (done: number, of: number) => void,
  begins: (job: Job) => void,
) => Promise<Assignments[Kind]['gives']>;

/** What is done for each kind of assignment; the one place where a new one is registered. */
const works: { readonly [Kind in AssignmentKind]: Work<Kind> } = {
  compare: (asks, progress, begins) => compared(asks, progress, begins),
  dossier: dossierMade,
  part: partDone,
  sweep: swept,
  capacity: capacityFound,
  sensitivity: sensed,
  evaluate: evaluated,
  calibrate: calibrationDone,
  worth: worthFound,
  studyPart: studyPartDone,
};

/** @param say is told how far it is, and at last the result or what went wrong */
export async function doAssigned<Kind extends AssignmentKind>(
  { kind, asks }: Assignment<Kind>,
  say: (report: Report<Kind>) => void,
): Promise<void> {
  const work: Work<Kind> = works[kind];
  try {
    const progress = (done: number, of: number) => say({ kind: 'progress', done, of });
    const result = await work(asks, progress, (job) => say({ kind: 'begins', job }));
    say({ kind: 'done', result });
  } catch (error) {
    const reason = reasonOf(error);
    if (!(reason instanceof Error)) throw reason;
    const { stack } = reason;
    const job = error instanceof ReplicationFailed ? error.job : undefined;
    say({ kind: 'failed', fault: faultOf(reason), text: textOf(reason), stack, job });
  }
}

/** What reads scenarios is loaded where it is needed. */
async function swept(asks: SweepWork, progress: (done: number, of: number) => void): Promise<Sweep> {
  const { sweptBy } = await import('./swept.ts');
  return sweptBy(asks, progress);
}

/** The same of what is varied. */
async function sensed(...asked: Parameters<Work<'sensitivity'>>): Promise<SensitivityStudy> {
  const { measuredSensitivity } = await import('./measured-sensitivity.ts');
  const [asks, progress] = asked;
  return measuredSensitivity(asks, progress);
}

async function studyPartDone(...asked: Parameters<Work<'studyPart'>>): Promise<number> {
  const [{ files, workers, ...stored }, progress] = asked;
  const { study } = stored.head;
  if (study.kind === 'sweep') {
    const { sweptInPart } = await import('./swept.ts');
    return sweptInPart({ files, workers, asked: study.asked }, stored, progress);
  }
  const { sensitivityInPart } = await import('./measured-sensitivity.ts');
  return sensitivityInPart({ files, workers, asked: study.asked }, stored, progress);
}

/** With as many threads as are assigned, this one among them; possible worlds, where they are asked for, after it. */
async function compared(
  asks: ComparisonAsked,
  progress: NonNullable<CompareOptions['progress']>,
  begins: (job: Job) => void,
): Promise<Comparison> {
  if (asks.worlds === undefined) return comparedOnce(asks, progress, begins);
  const { asked } = asks.worlds;
  const ahead = asked.count * asked.replications * asks.scenarios.length;
  const comparison = await comparedOnce(asks, (done, of) => progress(done, of + ahead), begins);
  const before = comparison.designs.reduce((sum, { replications }) => sum + replications, 0);
  const { worldsOf } = await import('./possible-worlds.ts');
  const worlds = await worldsOf(comparison, asks, asks.worlds, (done) => progress(before + done, before + ahead));
  return { ...comparison, worlds };
}

/** The comparison with its possible worlds, and then what its outcome depends on. */
async function dossierMade(
  { compare, studies, evaluation }: DossierWork,
  progress: (done: number, of: number) => void,
  begins: (job: Job) => void,
): Promise<Dossier> {
  const { studiesOf } = await import('./dossier-studies.ts');
  const beside = (evaluation?.replications ?? 0) * (evaluation?.designs.length ?? 0);
  const ahead = studies.reduce((sum, { asked: { runs } }) => sum + runs, 0) + beside;
  let all = ahead;
  const soFar = (done: number, of: number) => {
    all = of + ahead;
    progress(done, all);
  };
  const comparison = await compared(compare, soFar, begins);
  const found = await studiesOf(comparison, studies, (done) => progress(all - ahead + done, all));
  const seen = evaluation && (await evaluated(evaluation, (done) => progress(all - beside + done, all)));
  return { comparison, studies: found, evaluation: seen };
}

async function comparedOnce(
  { scenarios, baseline, seed, replications, by, values, workers, cases, log, precision, rank, kept }: ComparisonAsked,
  progress: NonNullable<CompareOptions['progress']>,
  begins: (job: Job) => void,
): Promise<Comparison> {
  const writer = values !== undefined && replications > keptReplications ? new ValuesWriter(values) : undefined;
  const designs = baselineFirst(scenarios, baseline);
  const table = cases && {
    ...cases,
    designs: designs.map((each) => ({ key: each.key, label: designTitle({ designs }, each, cases.language) })),
  };
  const options: CompareOptions = {
    ...{ seed, replications, by, progress },
    ...(baseline !== undefined && { baseline }),
    ...(precision !== undefined && { precision }),
    ...(rank !== undefined && { rank }),
    extraMeasures: extraIn(precision, rank),
    each: (job, result) => writer?.add(job, result),
  };
  const experiment = experimentWith(designs, options);
  const leavesMore = ({ replication }: Job) => replication === table?.replication || replication === log?.replication;
  const keeping = keptBy(kept, experiment, runInThreads(workers, { cases: table, log }, undefined, begins), leavesMore);
  try {
    const comparison = await compareDesignsBy(keeping.runner, scenarios, options);
    if (table !== undefined) joinCases(table);
    return comparison;
  } finally {
    writer?.close();
    keeping.close();
  }
}

/** A runner that takes what was kept, and keeps what it runs. */
function keptBy(
  kept: Kept | undefined,
  experiment: Experiment,
  runner: Runner,
  leavesMore: (job: Job) => boolean,
): { readonly runner: Runner; readonly close: () => void } {
  if (kept === undefined) return { runner, close: () => undefined };
  if (kept.kind === 'parts') {
    const { stores } = wholeOf(kept.files, ownVersion());
    return { runner: allFrom(stores), close: () => closeAll(stores) };
  }
  const mark = markOf(experiment, ownVersion());
  const store: ResultStore = RecordStore.goOn(kept.path, mark, kept.resume);
  return { runner: keptIn(store, runner, leavesMore), close: () => store.close() };
}

function closeAll(stores: readonly ResultStore[]): void {
  for (const store of stores) store.close();
}

/** The replications of one part, each written when it is done. */
async function partDone(
  { asked, part, workers, path }: PartOfComparison,
  progress: (done: number, of: number) => void,
  begins: (job: Job) => void,
): Promise<number> {
  const runner = runInThreads(workers, {}, undefined, begins);
  const { scenarios, baseline, seed, replications, by } = asked;
  const experiment = experimentWith(baselineFirst(scenarios, baseline), { seed, replications, by });
  const jobs = jobsOfPart(experiment, replications, part);
  const store: ResultStore = RecordStore.begin(path, headOf(part, asked, experiment, ownVersion()));
  try {
    let done = 0;
    for await (const _ of keptIn(store, runner)(experiment, jobs)) progress(++done, jobs.length);
    return done;
  } finally {
    store.close();
  }
}

async function calibrationDone(
  asks: CalibrationWork,
  progress: (done: number, of: number) => void,
): Promise<Calibration> {
  const { calibrated } = await import('./calibrated.ts');
  return calibrated(asks, progress);
}

async function worthFound(asks: WorthWork, progress: (done: number, of: number) => void): Promise<WorthCollecting> {
  const { figuresWorth } = await import('./figures-worth.ts');
  return figuresWorth(asks, progress);
}

async function evaluated(
  { workers, ...asked }: EvaluationWork,
  progress: (done: number, of: number) => void,
): Promise<Evaluation> {
  const { evaluate } = await import('../experiment/observed/evaluate.ts');
  const pool = new ReplicationThreads(workers);
  try {
    return await evaluate(pool.run, asked, progress);
  } finally {
    await pool.close();
  }
}

/** How many settings there will be is not known before: half as many again as there were so far. */
async function capacityFound(
  { workers, kept, ...asked }: CapacityWork,
  progress: (done: number, of: number) => void,
): Promise<CapacityResult> {
  const { findCapacity } = await import('../experiment/capacity/find-capacity.ts');
  const pool = new ReplicationThreads(workers);
  const least = 5 * asked.replications;
  const store: ResultStore = RecordStore.goOn(kept.path, kept.of, kept.resume);
  try {
    return await findCapacity(keptInTurn(store, pool.run), asked, (done) =>
      progress(done, Math.max(least, Math.ceil(1.5 * done))),
    );
  } finally {
    store.close();
    await pool.close();
  }
}

function textOf(error: Error): Text {
  if (error instanceof RunError || error instanceof UserFacingError) return error.text;
  return systemRefusal(error) ?? asWritten(error.message);
}

/** What replications are to be asked for, besides what is always measured. */
function extraIn(precision: PrecisionAsked | undefined, rank: RankAsked | undefined): readonly ExtraMeasure[] {
  const chosen = [...(precision?.measures ?? []), ...(rank === undefined ? [] : [rank.chosen])];
  return chosen.flatMap(({ extra }) => (extra === undefined ? [] : [extra]));
}

function faultOf(error: Error): Fault {
  if (error instanceof RunError || error instanceof ValuesWrong) return 'scenario';
  if (error instanceof AskedWrong) return 'command';
  return error instanceof OutputError || systemCode(error) !== undefined ? 'output' : 'program';
}
