/**
 * One contestant doing one workload, in a process of its own: times it and prints one line of JSON.
 *
 *     node test/bench/hand/w1.ts --customers 1000000 --seed 7
 */
import { parseArgs } from 'node:util';
import { type Answer, type Measurement, type Sizes, sizesFrom, type Workload } from './workloads.ts';

export interface Task extends Sizes {
  readonly seed: number;
  /** Sets the clock to zero: what came before is not timed. */
  readonly start: () => void;
}

interface Outcome {
  readonly items: number;
  readonly answer: Answer;
}

/**
 * Runs `work` and times it, model building and statistics included. `--warm N` runs it N times without a clock first,
 * `--repeat N` times N runs together; every run has a seed of its own.
 */
export async function measure(
  workload: Workload,
  contestant: string,
  work: (task: Task) => Outcome | Promise<Outcome>,
): Promise<void> {
  const { values } = parseArgs({
    options: {
      customers: { type: 'string' },
      design: { type: 'string' },
      years: { type: 'string' },
      scale: { type: 'string' },
      timers: { type: 'string' },
      holds: { type: 'string' },
      seed: { type: 'string', default: '1' },
      warm: { type: 'string', default: '0' },
      repeat: { type: 'string', default: '1' },
    },
  });
  let started = 0;
  const start = (): void => {
    started = performance.now();
  };
  const sizes = sizesFrom(values);
  const warm = Number(values.warm);
  const runs = warm + Number(values.repeat);
  let items = 0;
  let answer: Answer | undefined;
  for (let run = 0; run < runs; run++) {
    if (run === warm) start();
    const outcome = await work({ ...sizes, seed: Number(values.seed) + 1_000_003 * run, start });
    if (run >= warm) items += outcome.items;
    answer = outcome.answer;
  }
  const seconds = (performance.now() - started) / 1000;
  if (answer === undefined) throw new RangeError('expected --repeat to be at least 1');
  const peakRssMB = process.resourceUsage().maxRSS / 1024;
  const measurement: Measurement = { workload, contestant, items, seconds, rate: items / seconds, peakRssMB, answer };
  process.stdout.write(`${JSON.stringify(measurement)}\n`);
}
