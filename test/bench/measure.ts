/**
 * One contestant doing one workload once, in a process of its own: times it and prints one line of JSON.
 *
 *     node test/bench/hand/w1.ts --customers 1000000 --seed 7
 */
import { parseArgs } from 'node:util';
import type { Answer, Design, Measurement, Workload } from './workloads.ts';

export interface Task {
  /** W1: customers to serve. */
  readonly customers: number;
  /** W2: which chain, for how many years, with arrivals and servers this many times as many. */
  readonly design: Design;
  readonly years: number;
  readonly scale: number;
  /** W3: pending timers, and how often one goes off. */
  readonly timers: number;
  readonly holds: number;
  readonly seed: number;
  /** Sets the clock going again: what came before is not timed. */
  readonly start: () => void;
}

interface Outcome {
  readonly items: number;
  readonly answer: Answer;
}

/** Runs `work`, first `--warm` times without a clock (on other seeds), then once with it. Sizes come from the command. */
export async function measure(
  workload: Workload,
  contestant: string,
  work: (task: Task) => Outcome | Promise<Outcome>,
): Promise<void> {
  const { values } = parseArgs({
    options: {
      customers: { type: 'string', default: '1000' },
      design: { type: 'string', default: 'A' },
      years: { type: 'string', default: '1' },
      scale: { type: 'string', default: '1' },
      timers: { type: 'string', default: '100' },
      holds: { type: 'string', default: '1000' },
      seed: { type: 'string', default: '1' },
      warm: { type: 'string', default: '0' },
    },
  });
  let started = 0;
  const start = (): void => {
    started = performance.now();
  };
  const task = {
    customers: Number(values.customers),
    design: values.design === 'B' ? 'B' : 'A',
    years: Number(values.years),
    scale: Number(values.scale),
    timers: Number(values.timers),
    holds: Number(values.holds),
    seed: Number(values.seed),
    start,
  } as const;

  for (let round = 1; round <= Number(values.warm); round++) await work({ ...task, seed: task.seed + 1000 * round });
  start();
  const { items, answer } = await work(task);
  const seconds = (performance.now() - started) / 1000;
  const measurement: Measurement = {
    workload,
    contestant,
    items,
    seconds,
    rate: items / seconds,
    peakRssMB: process.resourceUsage().maxRSS / 1024,
    answer,
  };
  process.stdout.write(`${JSON.stringify(measurement)}\n`);
}
