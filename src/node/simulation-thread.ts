/** The thread that `simulate` starts: does what it is assigned with the threads it may use, and hands over the result. */
import { parentPort, workerData } from 'node:worker_threads';
import { compareDesignsBy } from '../experiment/compare-designs.ts';
import { RunError } from '../model/run-error.ts';
import { OutputError } from './output-error.ts';
import { runInThreads } from './run-in-threads.ts';
import type { Assignment, Report } from './simulate.ts';
import type { Fault } from './simulation-failed.ts';
import { writeCases } from './write-cases.ts';

async function work(assignment: Assignment): Promise<Report> {
  const { scenarios, baseline, seed, replications, by, cases, workers } = assignment;
  try {
    if (cases !== undefined) writeCases(assignment, cases);
    const progress = (done: number, of: number) => say({ kind: 'progress', done, of });
    const options = { seed, replications, by, progress, ...(baseline !== undefined && { baseline }) };
    return { kind: 'done', comparison: await compareDesignsBy(runInThreads(workers), scenarios, options) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const { message, stack } = error;
    return { kind: 'failed', fault: faultOf(error), message, stack };
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
