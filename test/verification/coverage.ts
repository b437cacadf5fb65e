/**
 * How often 95 % intervals hold the truth in whole simulated experiments, where formulas know it: of a queue (M/M/1), of the
 * difference between two queues on the same cases, of a small chain (an open Jackson network), and where --precision ended the run.
 *
 *     npm run -s coverage -- 1000
 */
import process from 'node:process';
import { compareDesigns } from '../../src/experiment/compare-designs.ts';
import { chooseMeasure } from '../../src/experiment/points/chosen-measure.ts';
import type { Estimate } from '../../src/experiment/result.ts';
import { runDesign } from '../../src/experiment/run-design.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { day, minute } from '../../src/plan/units.ts';
import { openJackson } from '../../src/theory/jackson.ts';
import { mm1 } from '../../src/theory/mm1.ts';
import { compileText, exercise, planOf } from '../scenario/compile-text.ts';

const replications = 20;
/** Two hours of start-up are ten times what these queues take to forget that they began empty. */
const runs = '{from: 2024-01-01, for: 12 hours, start-up: 2 hours}';

/** One a minute comes, and work takes so many minutes on average. */
const queue = (minutes: number): Plan =>
  planOf(
    compileText(
      exercise({
        runs,
        steps: `{serving: {work: {by: counter, takes: exponential(mean ${minutes} minutes)}, next: served}}`,
      }),
    ),
  );
const [slow, quick] = [0.6, 0.5].map((minutes) => ({ key: `takes ${minutes}`, plan: queue(minutes) }));
const chain = planOf(
  compileText(
    exercise({
      runs,
      arrivals: '{visitors: {poisson: 1 per minute, to: reception}}',
      resources: '{desk: {staff: 1 person}, office: {staff: 2 people}}',
      steps: `
  reception: {work: {by: desk, takes: exponential(mean 0.4 minutes)}, next: handling}
  handling: {work: {by: office, takes: exponential(mean 0.8 minutes)}, next: [{share: 25 %, to: reception}, {to: served}]}`,
    }),
  ),
);

function known<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new RangeError('a formula or a design is missing');
  return thing;
}

const [slowQueue, quickQueue] = [known(mm1(1, 1 / 0.6)), known(mm1(1, 1 / 0.5))];
const network = known(
  openJackson([
    { arrivalRate: 1, serviceRate: 1 / 0.4, servers: 1, next: [0, 1] },
    { arrivalRate: 0, serviceRate: 1 / 0.8, servers: 2, next: [0.25, 0] },
  ]),
);
/** Minutes as the days that measures are in. */
const inDays = minute / day;

interface Named {
  readonly name: string;
  readonly truth: number;
  readonly interval: Pick<Estimate, 'low' | 'high'>;
}

function measured(
  measures: readonly { readonly measure: string; readonly whereName: string; readonly estimate: Estimate }[],
  id: string,
  at: string,
) {
  return known(measures.find(({ measure, whereName }) => measure === id && whereName === at)).estimate;
}

/** One experiment of each kind, with random numbers of its own. */
function experiment(number: number): readonly Named[] {
  const seed = `coverage ${number}`;
  const options = { seed, replications, forecast: false, follows: false };
  const { designs, differences } = compareDesigns([known(slow), known(quick)], options);
  const { measures } = known(designs[0]);
  const apart = differences.find(({ measure, whereName }) => measure === 'in hand mean' && whereName === 'chain');
  const ofChain = runDesign({ key: 'chain', plan: chain }, { seed, replications }).measures;
  const choice = chooseMeasure('in hand mean', [known(slow).plan]);
  if (choice.kind !== 'chosen') throw new RangeError('no such measure');
  const precise = compareDesigns([known(slow)], {
    ...{ seed: `precise ${number}`, replications: 1000, forecast: false },
    precision: { share: 0.05, measures: [choice.chosen] },
  });
  return [
    { name: 'wait, M/M/1', truth: slowQueue.Wq * inDays, interval: measured(measures, 'wait mean', 'counter') },
    { name: 'cases in hand, M/M/1', truth: slowQueue.L, interval: measured(measures, 'in hand mean', 'chain') },
    {
      name: 'difference in cases in hand, two M/M/1',
      truth: quickQueue.L - slowQueue.L,
      interval: known(apart).difference,
    },
    { name: 'cases in hand, chain', truth: network.L, interval: measured(ofChain, 'in hand mean', 'chain') },
    { name: 'total time, chain', truth: network.W * inDays, interval: measured(ofChain, 'total time mean', 'chain') },
    {
      name: 'cases in hand, M/M/1, ended by --precision 5%',
      truth: slowQueue.L,
      interval: known(precise.precision?.measures[0]),
    },
  ];
}

export interface Coverage {
  readonly name: string;
  readonly held: number;
  readonly of: number;
}

/** @param first the number of the first experiment */
export function coverage(experiments: number, first = 0): readonly Coverage[] {
  const counts = new Map<string, number>();
  for (let i = first; i < first + experiments; i++) {
    for (const { name, truth, interval } of experiment(i)) {
      const { low = Number.NaN, high = Number.NaN } = interval;
      counts.set(name, (counts.get(name) ?? 0) + Number(low <= truth && truth <= high));
    }
  }
  return [...counts].map(([name, held]) => ({ name, held, of: experiments }));
}

if (import.meta.main) {
  const [experiments = 1000, first = 0] = process.argv.slice(2).map(Number);
  for (const { name, held, of } of coverage(experiments, first)) {
    process.stdout.write(`${((100 * held) / of).toFixed(1)} % of ${of}: ${name}\n`);
  }
}
