/** What a simulation thread is assigned, from the assignment to its last message. */
import { compareDesigns } from '../experiment/compare-designs.ts';
import { RunError } from '../model/run-error.ts';
import { OutputError } from './output-error.ts';
import type { Assignment, Report } from './simulate.ts';
import type { Fault } from './simulation-failed.ts';
import { writeCases } from './write-cases.ts';

/** @param say is told how far it is, and at last the result or what went wrong */
export function doAssigned(assignment: Assignment, say: (report: Report) => void): void {
  const { scenarios, baseline, seed, replications, by, cases } = assignment;
  try {
    if (cases !== undefined) writeCases(assignment, cases);
    const progress = (done: number, of: number) => say({ kind: 'progress', done, of });
    const options = { seed, replications, by, progress, ...(baseline !== undefined && { baseline }) };
    say({ kind: 'done', comparison: compareDesigns(scenarios, options) });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const { message, stack } = error;
    say({ kind: 'failed', fault: faultOf(error), message, stack });
  }
}

function faultOf(error: Error): Fault {
  if (error instanceof RunError) return 'scenario';
  return error instanceof OutputError ? 'output' : 'program';
}
