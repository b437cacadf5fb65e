/** What a simulation thread is assigned, from the assignment to its last message. */
import { existsSync } from 'node:fs';
import type { CompareOptions } from '../experiment/compare-designs.ts';
import { baselineFirst, compareDesignsBy, experimentWith } from '../experiment/compare-designs.ts';
import type { Experiment, Job, Runner } from '../experiment/jobs.ts';
import type { ExtraMeasure } from '../experiment/measures/register.ts';
import type { Comparison } from '../experiment/result.ts';
import type { PrecisionAsked } from '../experiment/summary/precision.ts';
import type { RankAsked } from '../experiment/summary/ranking.ts';
import { keptReplications } from '../experiment/summary/sample.ts';
import type { Sweep } from '../experiment/sweep/sweep-result.ts';
import { RunError } from '../model/run-error.ts';
import type { Text } from '../plan/text.ts';
import { designTitle } from '../report/results/titles.ts';
import { systemCode, systemRefusal } from './file-system-error.ts';
import { OutputError } from './output-error.ts';
import { headOf, jobsOfPart, wholeOf } from './parts.ts';
import { allFrom, keptIn, markOf, ResultStore } from './result-store.ts';
import { runInThreads } from './run-in-threads.ts';
import type {
  Assignment,
  AssignmentKind,
  Assignments,
  ComparisonAsked,
  Kept,
  PartOfComparison,
  Report,
} from './simulate.ts';
import type { Fault } from './simulation-failed.ts';
import { ValuesWriter } from './values-on-disk.ts';
import { ValuesWrong } from './values-wrong.ts';
import { ownVersion } from './version.ts';
import { joinCases } from './write-cases.ts';

/** @param progress may be told how far it is, as often as one likes */
type Work<Kind extends AssignmentKind> = (
  asks: Assignments[Kind]['asks'],
  progress: (done: number, of: number) => void,
) => Promise<Assignments[Kind]['gives']>;

/** What is done for each kind of assignment; the one place where a new one is registered. */
const works: { readonly [Kind in AssignmentKind]: Work<Kind> } = { compare: compared, part: partDone, sweep: swept };

/** @param say is told how far it is, and at last the result or what went wrong */
export async function doAssigned<Kind extends AssignmentKind>(
  { kind, asks }: Assignment<Kind>,
  say: (report: Report<Kind>) => void,
): Promise<void> {
  const work: Work<Kind> = works[kind];
  try {
    const result = await work(asks, (done, of) => say({ kind: 'progress', done, of }));
    say({ kind: 'done', result });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const { stack } = error;
    say({ kind: 'failed', fault: faultOf(error), text: textOf(error), stack });
  }
}

/** What reads scenarios is loaded where it is needed. */
async function swept(...asked: Parameters<Work<'sweep'>>): Promise<Sweep> {
  const { sweptBy } = await import('./swept.ts');
  return sweptBy(...asked);
}

/** With as many threads as are assigned, this one among them. */
async function compared(
  { scenarios, baseline, seed, replications, by, values, workers, cases, log, precision, rank, kept }: ComparisonAsked,
  progress: NonNullable<CompareOptions['progress']>,
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
  const keeping = keptBy(kept, experiment, runInThreads(workers, { cases: table, log }), leavesMore);
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
  const earlier = kept.resume && existsSync(kept.path) ? ResultStore.open(kept.path) : undefined;
  // What was kept of another seed, version or scenario is of no use.
  const isOfThis = earlier?.head === mark;
  if (!isOfThis) earlier?.store.close();
  const store = earlier !== undefined && isOfThis ? earlier.store : ResultStore.begin(kept.path, mark);
  return { runner: keptIn(store, runner, leavesMore), close: () => store.close() };
}

function closeAll(stores: readonly ResultStore[]): void {
  for (const store of stores) store.close();
}

/** The replications of one part, each written when it is done. */
async function partDone(
  { asked, part, workers, path }: PartOfComparison,
  progress: (done: number, of: number) => void,
): Promise<number> {
  const { scenarios, baseline, seed, replications, by } = asked;
  const experiment = experimentWith(baselineFirst(scenarios, baseline), { seed, replications, by });
  const jobs = jobsOfPart(experiment, replications, part);
  const store = ResultStore.begin(path, headOf(part, asked, experiment, ownVersion()));
  try {
    let done = 0;
    for await (const _ of keptIn(store, runInThreads(workers))(experiment, jobs)) progress(++done, jobs.length);
    return done;
  } finally {
    store.close();
  }
}

function textOf(error: Error): Text {
  if (error instanceof RunError || error instanceof OutputError || error instanceof ValuesWrong) return error.text;
  return systemRefusal(error) ?? { en: error.message, nl: error.message };
}

/** What replications are to be asked for, besides what is always measured. */
function extraIn(precision: PrecisionAsked | undefined, rank: RankAsked | undefined): readonly ExtraMeasure[] {
  const chosen = [...(precision?.measures ?? []), ...(rank === undefined ? [] : [rank.chosen])];
  return chosen.flatMap(({ extra }) => (extra === undefined ? [] : [extra]));
}

function faultOf(error: Error): Fault {
  if (error instanceof RunError || error instanceof ValuesWrong) return 'scenario';
  return error instanceof OutputError || systemCode(error) !== undefined ? 'output' : 'program';
}
