/** Runs a contest: fresh processes, in turn, so that whatever the machine does meanwhile falls on all alike. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { fault } from './answers.ts';
import { type Contest, type Contestant, contestants, type Entry } from './contests.ts';
import { type Measurement, sizesFrom, type Workload } from './workloads.ts';

export interface Result {
  readonly contestant: Contestant;
  /** One for each round. */
  readonly measurements: readonly Measurement[];
  /** What is wrong with the answers; undefined when they are right. */
  readonly fault: string | undefined;
}

const run = promisify(execFile);

async function once(workload: Workload, entry: Entry, round: number): Promise<Measurement> {
  const file = contestants[entry.contestant][workload];
  if (file === undefined) throw new RangeError(`${entry.contestant} does not do ${workload}`);
  const { sizes, warm = 0, repeat = 1 } = entry;
  const options = Object.entries({ ...sizes, seed: round + 1, warm, repeat });
  const path = fileURLToPath(new URL(file, import.meta.url));
  const { stdout } = await run(process.execPath, [path, ...options.map(([name, value]) => `--${name}=${value}`)]);
  return JSON.parse(stdout);
}

/** @param progress called before each process starts */
export async function race(
  { workload, entries }: Contest,
  progress: (contestant: Contestant, round: number) => void,
): Promise<readonly Result[]> {
  const measured = entries.map((entry): { entry: Entry; measurements: Measurement[] } => ({ entry, measurements: [] }));
  const rounds = Math.max(...entries.map((entry) => entry.rounds));
  for (let round = 0; round < rounds; round++) {
    for (const { entry, measurements } of measured) {
      if (round >= entry.rounds) continue;
      progress(entry.contestant, round);
      measurements.push(await once(workload, entry, round));
    }
  }
  return measured.map(({ entry, measurements }) => ({
    contestant: entry.contestant,
    measurements,
    fault: fault(measurements, sizesFrom(entry.sizes), entry.repeat),
  }));
}
