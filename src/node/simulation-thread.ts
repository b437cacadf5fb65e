/** The thread that `simulate` starts: does what it is assigned with the threads it may use, and hands over the result. */
import { parentPort, workerData } from 'node:worker_threads';
import type { CompareOptions } from '../experiment/compare-designs.ts';
import { compareDesignsBy } from '../experiment/compare-designs.ts';
import { keptReplications } from '../experiment/sample.ts';
import { RunError } from '../model/run-error.ts';
import { OutputError } from './output-error.ts';
import { runInThreads } from './run-in-threads.ts';
import type { Assignment, Report } from './simulate.ts';
import type { Fault } from './simulation-failed.ts';
import { ValuesWriter } from './values-on-disk.ts';
import { writeCases } from './write-cases.ts';

async function work(assignment: Assignment): Promise<Report> {
  const { scenarios, baseline, seed, replications, by, cases, values, workers } = assignment;
  const writer = values !== undefined && replications > keptReplications ? new ValuesWriter(values) : undefined;
  try {
    if (cases !== undefined) writeCases(assignment, cases);
    const progress = (done: number, of: number) => say({ kind: 'progress', done, of });
    const each: CompareOptions['each'] = (job, result) => writer?.add(job, result);
    const options = { seed, replications, by, progress, each, ...(baseline !== undefined && { baseline }) };
    return { kind: 'done', comparison: await compareDesignsBy(runInThreads(workers), scenarios, options) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const { message, stack } = error;
    return { kind: 'failed', fault: faultOf(error), message, stack };
  } finally {
    writer?.close();
  }
}

function faultOf(error: Error): Fault {
  if (error instanceof RunError) return 'scenario';
  return error instanceof OutputError ? 'output' : 'program';
}

function say(report: Report): void {
  parentPort?.postMessage(report);
}

say(await work(workerData));
