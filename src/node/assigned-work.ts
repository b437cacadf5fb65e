/** What a simulation thread is assigned, from the assignment to its last message. */
import type { CompareOptions } from '../experiment/compare-designs.ts';
import { baselineFirst, compareDesignsBy } from '../experiment/compare-designs.ts';
import type { ExtraMeasure } from '../experiment/measures/register.ts';
import type { Comparison } from '../experiment/result.ts';
import type { PrecisionAsked } from '../experiment/summary/precision.ts';
import { keptReplications } from '../experiment/summary/sample.ts';
import { NotTold } from '../experiment/uncertainty/not-told.ts';
import { RunError } from '../model/run-error.ts';
import { systemCode, systemRefusal } from './file-system-error.ts';
import { measuredSensitivity } from './measured-sensitivity.ts';
import { OutputError } from './output-error.ts';
import { worldsOf } from './possible-worlds.ts';
import { runInThreads } from './run-in-threads.ts';
import { ValuesWrong } from './scenarios-at.ts';
import type { Assignment, AssignmentKind, Assignments, ComparisonAsked, Report } from './simulate.ts';
import type { Fault } from './simulation-failed.ts';
import { ValuesWriter } from './values-on-disk.ts';
import { joinCases } from './write-cases.ts';

/** @param progress may be told how far it is, as often as one likes */
type Work<Kind extends AssignmentKind> = (
  asks: Assignments[Kind]['asks'],
  progress: (done: number, of: number) => void,
) => Promise<Assignments[Kind]['gives']>;

/** What is done for each kind of assignment; the one place where a new one is registered. */
const works: { readonly [Kind in AssignmentKind]: Work<Kind> } = {
  compare: compared,
  sensitivity: measuredSensitivity,
};

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
    say({ kind: 'failed', fault: faultOf(error), message: systemRefusal(error) ?? error.message, stack });
  }
}

/** With as many threads as are assigned, this one among them; possible worlds, where they are asked for, after it. */
async function compared(asks: ComparisonAsked, progress: NonNullable<CompareOptions['progress']>): Promise<Comparison> {
  if (asks.worlds === undefined) return comparedOnce(asks, progress);
  const { asked } = asks.worlds;
  const ahead = asked.count * asked.replications * asks.scenarios.length;
  const comparison = await comparedOnce(asks, (done, of) => progress(done, of + ahead));
  const before = comparison.designs.reduce((sum, { replications }) => sum + replications, 0);
  const worlds = await worldsOf(comparison, asks, asks.worlds, (done) => progress(before + done, before + ahead));
  return { ...comparison, worlds };
}

async function comparedOnce(
  { scenarios, baseline, seed, replications, by, values, workers, cases, precision }: ComparisonAsked,
  progress: NonNullable<CompareOptions['progress']>,
): Promise<Comparison> {
  const writer = values !== undefined && replications > keptReplications ? new ValuesWriter(values) : undefined;
  const keys = baselineFirst(scenarios, baseline).map(({ key }) => key);
  const table = cases && { ...cases, keys };
  try {
    const comparison = await compareDesignsBy(runInThreads(workers, table), scenarios, {
      ...{ seed, replications, by, progress },
      ...(baseline !== undefined && { baseline }),
      ...(precision !== undefined && { precision, extraMeasures: extraIn(precision) }),
      each: (job, result) => writer?.add(job, result),
    });
    if (table !== undefined) joinCases(table);
    return comparison;
  } finally {
    writer?.close();
  }
}

/** What replications are to be asked for, besides what is always measured. */
function extraIn({ measures }: PrecisionAsked): readonly ExtraMeasure[] {
  return measures.flatMap(({ extra }) => (extra === undefined ? [] : [extra]));
}

function faultOf(error: Error): Fault {
  if (error instanceof RunError || error instanceof ValuesWrong) return 'scenario';
  if (error instanceof NotTold) return 'command';
  return error instanceof OutputError || systemCode(error) !== undefined ? 'output' : 'program';
}
