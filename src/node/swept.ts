/** A sweep by threads that are kept from one point to the next, with every point on disk as soon as it is done. */
import { compareDesignsBy } from '../experiment/compare-designs.ts';
import type { AtPoint, SweepBegun } from '../experiment/sweep/sweep.ts';
import { sweep } from '../experiment/sweep/sweep.ts';
import type { PointResult, Sweep } from '../experiment/sweep/sweep-result.ts';
import { RunError } from '../model/run-error.ts';
import { BegunWriter } from './begun-work.ts';
import { ReplicationThreads } from './run-in-threads.ts';
import { scenariosAt, wrongWith } from './scenarios-at.ts';
import type { SweepWork } from './simulate.ts';

/** @param progress in replications, those of points that were done before among them */
export async function sweptBy(
  { files, asked, workers, begun, parts }: SweepWork,
  progress: (done: number, of: number) => void,
): Promise<Sweep> {
  const scenarios = scenariosAt(files);
  const atEach = files.entries.length * asked.replications;
  const all = (asked.points.length + 1) * atEach;
  const { seed, replications } = asked;
  const writer = new BegunWriter(begun, parts);
  const threads = new ReplicationThreads(workers);
  let done = parts.length;
  progress(done * atEach, all);
  try {
    const compare = async ({ values, extraMeasures, follows }: AtPoint) => {
      const before = done++ * atEach;
      try {
        return await compareDesignsBy(threads.run, scenarios(values), {
          ...{ seed, replications, extraMeasures, follows, forecast: false },
          scope: { stretches: [], follows },
          progress: (here) => progress(before + here, all),
        });
      } catch (error) {
        if (error instanceof RunError) throw wrongWith(values, [error.text], { cause: error });
        throw error;
      }
    };
    return await sweep(asked, compare, { ...known(parts), keep: (part) => writer.add(JSON.stringify(part)) });
  } finally {
    writer.close();
    await threads.close();
  }
}

/** The hashes of the lines vouch that they are what was written, and their heading that it was of this sweep. */
function known([first, ...others]: readonly string[]): {
  readonly begun: SweepBegun | undefined;
  readonly points: readonly PointResult[];
} {
  return {
    begun: first === undefined ? undefined : JSON.parse(first),
    points: others.map((part): PointResult => JSON.parse(part)),
  };
}
