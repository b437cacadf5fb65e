import type { ChosenMeasure } from '../experiment/points/chosen-measure.ts';
import { predictPeriods } from '../experiment/predict/predict-periods.ts';
import { isCompared } from '../experiment/summary/compared-measures.ts';
import { leastSettings } from '../experiment/uncertainty/budget.ts';
import { listOrWait } from '../experiment/uncertainty/worlds.ts';
import type { SensitivityWork } from '../node/simulate.ts';
import type { Plan } from '../plan/plan.ts';
import { sensitivityReport } from '../report/study/sensitivity/sensitivity-report.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { uncertainInputs } from './asked-worlds.ts';
import { measureIn } from './chosen-measures.ts';
import { mustGoTogether } from './compare.ts';
import { CommandWrong } from './failure.ts';
import { failures } from './failure-messages.ts';
import type { StudyAsked } from './run-study.ts';
import { runStudy } from './run-study.ts';
import type { Terminal } from './terminal.ts';
import type { SensitivityOptions } from './uncertainty-options.ts';

/** Settings differ by far more than replications do; with fewer it could not be told that a list grows without end. */
const usualReplications = 3;

/** Which inputs matter to a measure of one design, or to its difference between two. */
export async function sensitivity(
  entries: readonly string[],
  options: SensitivityOptions,
  terminal: Terminal,
): Promise<void> {
  await runStudy(
    'sensitivity',
    entries,
    options,
    {
      asks: (scenarios, asked) => workFor(scenarios, asked, options),
      inParts: ({ asked }) => ({ kind: 'sensitivity', asked }),
      tell: (study, scenarios) => sensitivityReport(study, scenarios, { language: options.lang, dialect: options.csv }),
    },
    terminal,
  );
}

function workFor(
  scenarios: readonly Scenario[],
  { files, seed, workers, keptOf }: StudyAsked,
  { measure: asked, runs, replications = usualReplications }: SensitivityOptions,
): SensitivityWork {
  mustGoTogether(scenarios);
  const designs = scenarios.length > 1 ? 2 : 1;
  const plans = scenarios.map(({ plan }) => plan);
  const text = asked ?? usualMeasure(plans);
  const measure = measureIn(text, plans, { follows: designs > 1 });
  if (designs > 1) mustBeCompared(measure, text);
  const inputs = uncertainInputs(scenarios);
  mustBeEnough(runs, inputs.varied.length, designs, replications);
  const work = { ...inputs, measure, designs, seed, replications, runs } as const;
  // What is seen at a setting is the same, however many runs there are.
  return { files, asked: work, workers, kept: keptOf([inputs.varied, measure, seed, replications]) };
}

/** Who waits at the end, or how long people wait in a run until empty, where the forecast of the first design sees most work for what can be done, under its last policy. */
function usualMeasure([plan]: readonly Plan[]): string {
  const predictions = plan === undefined ? [] : (predictPeriods(plan).at(-1)?.predictions ?? []);
  const [busiest] = [...predictions].sort((a, b) => (b.load ?? 0) - (a.load ?? 0));
  const place = busiest && plan?.resources[busiest.resource];
  return plan === undefined || place === undefined ? 'in hand at end' : `${listOrWait(plan)} at resource ${place.name}`;
}

/** @throws CommandWrong for a measure of which there is no difference between designs. @param text as it was asked for */
export function mustBeCompared(measure: ChosenMeasure, text: string): void {
  if (!isCompared(measure.measure, measure)) throw new CommandWrong(failures.notCompared(text));
}

/** @throws CommandWrong where a study of so many inputs takes more runs */
export function mustBeEnough(runs: number, inputs: number, designs: number, replications: number): void {
  const least = leastSettings(inputs) * designs * replications;
  if (runs < least) throw new CommandWrong(failures.tooFewRuns(inputs, replications, designs, least, runs));
}
