/**
 * Whether calibrations keep their promise: that the ranges hold the inputs with which the figures were made in at least 95 of 100,
 * and that two inputs of which only the product matters are said to be impossible to tell apart.
 *
 *     node test/verification/calibration-promise.ts 200
 *
 * A second number is that of the first experiment, so that several processes can share them.
 */
import process from 'node:process';
import { calibrate } from '../../src/experiment/calibrate/calibration.ts';
import { figureRuns } from '../../src/experiment/calibrate/setting-runs.ts';
import { element } from '../../src/experiment/element.ts';
import { runHere, runJob } from '../../src/experiment/jobs.ts';
import { figuresExperiment } from '../../src/experiment/observed/evaluate.ts';
import { figureInPlan } from '../../src/experiment/observed/figure-in-plan.ts';
import { published } from '../../src/experiment/observed/judge.ts';
import type { ObservedFigure } from '../../src/experiment/observed/observed-figure.ts';
import { readFigures } from '../../src/experiment/observed/read-figures.ts';
import { streamBeside } from '../../src/experiment/points/latin-hypercube.ts';
import { inputsOf, valueAt, writtenAt } from '../../src/experiment/uncertainty/uncertain-inputs.ts';
import { measuresCalled } from '../../src/report/words/office-measures.ts';
import type { Override } from '../../src/scenario/reading/override.ts';
import { compileText, exercise, scenarioOf } from '../scenario/compile-text.ts';

/** A counter that some leave before their turn; how many come, how long each takes, and who leaves, is not known. */
const text = exercise({
  runs: '{from: 2024-01-01, for: 91 days}',
  inputs: `
  visitors: {value: 10 per day, assumption: a, range: 6 to 14 per day}
  minutes: {value: 90 minutes, assumption: a, range: 60 to 120 minutes}
  patience: {value: 5 hours, assumption: a, range: 1 to 12 hours}`,
  arrivals: '{visitors: {poisson: visitors, to: serving}}',
  resources: '{counter: {staff: 1 person, line: {gives up: {after: exponential(mean patience), to: away}}}}',
  steps: '{serving: {work: {by: counter, takes: exponential(mean minutes)}, next: served}}',
  ends: '{served: {}, away: {counts: lost}}',
});

/** Of a quarter, as an office might count it: the wait of a sample of those who were helped. */
const all = [
  ...['2024-01|arrived||100|', '2024-02|arrived||100|', '2024-03|arrived||100|', '2024-Q1|gave up|counter|100|'],
  ...['2024-Q1|utilisation|counter|60.0 %|', '2024-Q1|wait mean|serving|60 minutes|40'],
];
/** The counter is busy for as long as visitors take together; nobody counted them. */
const onlyProduct = ['2024-Q1|utilisation|counter|60.0 %|', '2024-01|utilisation|counter|60.0 %|'];

export interface Kept {
  readonly experiments: number;
  /** Of so many calibrations the ranges held the truth, of all inputs together. */
  readonly held: number;
  /** On average over inputs and calibrations, of a range. */
  readonly left: number;
  /** Calibrations that saw nothing but a product, and of how many its factors were said to be impossible to tell apart. */
  readonly products: number;
  readonly told: number;
}

/** They are plainer, and fewer will do. */
const everyWhich = 4;

/** @param first the number of the first experiment: each has a seed of its own */
export async function calibrationsKept(experiments: number, first = 0, runs = 300): Promise<Kept> {
  let [held, left, products, told] = [0, 0, 0, 0];
  for (let i = first; i < first + experiments; i++) {
    const found = await calibrated(all, ['visitors', 'minutes', 'patience'], `calibration ${i}`, runs);
    if (found.holds) held++;
    left += found.left / experiments;
    if (i % everyWhich > 0) continue;
    products++;
    const product = await calibrated(onlyProduct, ['visitors', 'minutes'], `product ${i}`, runs / 2, {
      ...{ name: 'patience', value: '12 hours' },
    });
    if (product.pairs === 1) told++;
  }
  return { experiments, held, left, products, told };
}

async function calibrated(
  lines: readonly string[],
  names: readonly string[],
  seed: string,
  runs: number,
  fixed?: Override,
) {
  const set = fixed === undefined ? [] : [fixed];
  const at = (values: readonly Override[]) => [scenarioOf(compileText(text, {}, [...set, ...values]))];
  const { uncertain } = inputsOf(at([]));
  const inputs = names.flatMap((name) => uncertain.filter((input) => input.name === name));
  const stream = streamBeside(seed, 'truth');
  // In the middle half of each range: at its ends every method is sure to be right about one side.
  const places = inputs.map(() => 0.25 + 0.5 * stream.next());
  const truth = inputs.map((input, i) => ({ name: input.name, value: writtenAt(input, element(places, i)) }));
  const asked = { inputs, figures: observed(lines, at(truth), `${seed} observed`), seed, runs };
  const found = await calibrate(
    asked,
    figureRuns(at, asked, runHere, () => undefined),
  );
  const holds = found.inputs.every(({ range }, i) => {
    const value = valueAt(element(inputs, i), element(places, i));
    return range !== undefined && range.low <= value && value <= range.high;
  });
  const left = found.inputs.reduce((sum, each) => sum + each.left, 0) / inputs.length;
  return { holds, left, pairs: found.notApart.length };
}

/** What one run with known inputs saw, as it would be published. */
function observed(
  lines: readonly string[],
  [scenario]: readonly ReturnType<typeof scenarioOf>[],
  seed: string,
): readonly ObservedFigure[] {
  if (scenario === undefined) throw new Error('no scenario');
  const heads = 'period|measure|where|value|count';
  const rows = [heads, ...lines].map((line, i) => ({ number: i + 1, cells: line.split('|') }));
  const { figures, faults } = readFigures(rows, [scenario.plan], measuresCalled);
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  const asked = figures.map((figure) => figureInPlan(figure, scenario.plan));
  const experiment = figuresExperiment([scenario.plan], [asked], seed);
  const { figures: seen = [] } = runJob(experiment, { design: 0, replication: 0 });
  return figures.map((figure, i) => {
    const [value] = published(figure, [element(seen, i)], seed).values;
    if (value === undefined) throw new Error('nothing was seen');
    return { ...figure, value };
  });
}

if (import.meta.main) {
  const experiments = Number(process.argv[2] ?? 20);
  const { held, left, products, told } = await calibrationsKept(experiments, Number(process.argv[3] ?? 0));
  const percent = (part: number) => `${(100 * part).toFixed(1)} %`;
  process.stdout.write(
    `Of ${experiments} calibrations the ranges held the truth in ${percent(held / experiments)}, with ${percent(left)} of a range left ` +
      `on average; of ${products} that saw a product alone ${told} said so.\n`,
  );
}
