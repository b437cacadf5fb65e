/** Runs a contest: fresh processes, in turn. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { fault } from './answers.ts';
import { type Contest, type Contestant, contestants, type Entry } from './contests.ts';
import { inTurn } from './in-turn.ts';
import type { Command, Programs } from './programs.ts';
import { type Measurement, sizesFrom, type Workload } from './workloads.ts';

export interface Result {
  readonly contestant: Contestant;
  /** One for each round; none where it cannot be run on this machine. */
  readonly measurements: readonly Measurement[];
  /** What is wrong with the answers; undefined when they are right. */
  readonly fault: string | undefined;
  /** Why it could not be run. */
  readonly absent: string | undefined;
}

const execute = promisify(execFile);

function commandOf({ contestant }: Entry, workload: Workload, programs: Programs): Promise<Command> {
  const file = contestants[contestant][workload];
  if (file === undefined) throw new RangeError(`${contestant} does not do ${workload}`);
  return programs.command(file);
}

async function once(command: Command, { sizes, warm = 0, repeat = 1 }: Entry, round: number): Promise<Measurement> {
  if (command.kind === 'absent') throw new RangeError(command.why);
  const options = Object.entries({ ...sizes, seed: round + 1, warm, repeat });
  const words = options.map(([name, value]) => `--${name}=${value}`);
  const { stdout } = await execute(command.program, [...command.args, ...words]);
  return JSON.parse(stdout);
}

/** @param progress called before each process starts */
export async function race(
  { workload, entries }: Contest,
  programs: Programs,
  progress: (contestant: Contestant, round: number) => void,
): Promise<readonly Result[]> {
  const known = await Promise.all(
    entries.map(async (entry) => {
      const command = await commandOf(entry, workload, programs);
      return { entry, command, rounds: command.kind === 'runs' ? entry.rounds : 0 };
    }),
  );
  const measured = await inTurn(known, ({ entry, command }, round) => {
    progress(entry.contestant, round);
    return once(command, entry, round);
  });
  return known.map(({ entry: { contestant, sizes, repeat }, command }, i) => {
    const measurements = measured[i]!;
    if (command.kind === 'absent') return { contestant, measurements, fault: undefined, absent: command.why };
    return { contestant, measurements, fault: fault(measurements, sizesFrom(sizes), repeat), absent: undefined };
  });
}
