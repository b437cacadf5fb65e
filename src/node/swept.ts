/** A sweep by threads that are kept from one point to the next, with every point on disk as soon as it is done. */
import type { SweepBegun } from '../experiment/sweep/sweep.ts';
import { comparingAt, sweep, sweepPart } from '../experiment/sweep/sweep.ts';
import type { PointResult, Sweep } from '../experiment/sweep/sweep-result.ts';
import { BegunWriter } from './begun-work.ts';
import { RecordStore } from './record-store.ts';
import { ReplicationThreads } from './run-in-threads.ts';
import { scenariosAt } from './scenarios-at.ts';
import type { SweepWork } from './simulate.ts';
import type { StoredPart, SweepRecord } from './study-parts.ts';
import { isInPart, wholePart } from './study-parts.ts';

type Progress = (done: number, of: number) => void;

/** @param progress in replications, those of points that were done before among them */
export async function sweptBy({ files, asked, workers, begun, parts }: SweepWork, progress: Progress): Promise<Sweep> {
  const atEach = files.entries.length * asked.replications;
  const all = (asked.points.length + 1) * atEach;
  const writer = new BegunWriter(begun, parts);
  const threads = new ReplicationThreads(workers);
  progress(parts.length * atEach, all);
  try {
    const report = (done: number) => progress(done, all);
    const compare = comparingAt({ at: scenariosAt(files), runner: threads.run, asked, atEach }, parts.length, report);
    return await sweep(asked, compare, { ...known(parts), keep: (part) => writer.add(JSON.stringify(part)) });
  } finally {
    writer.close();
    await threads.close();
  }
}

/** One part of a sweep into a file; how many points it has. */
export async function sweptInPart(
  { files, asked, workers }: Pick<SweepWork, 'files' | 'asked' | 'workers'>,
  { part, path, head }: StoredPart,
  progress: Progress,
): Promise<number> {
  const atEach = files.entries.length * asked.replications;
  const isMine = isInPart(part);
  const points = asked.points.filter((_, number) => isMine(number)).length;
  const store = RecordStore.begin<SweepRecord>(path, head);
  const threads = new ReplicationThreads(workers);
  try {
    const report = (done: number) => progress(done, (points + 1) * atEach);
    const compare = comparingAt({ at: scenariosAt(files), runner: threads.run, asked, atEach }, 0, report);
    await sweepPart(asked, compare, isMine, {
      begun: (done) => store.add('begun', { kind: 'begun', done }),
      point: (number, done) => store.add(String(number), { kind: 'point', done }),
    });
    store.add(wholePart, { kind: 'whole' });
    return points;
  } finally {
    store.close();
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
