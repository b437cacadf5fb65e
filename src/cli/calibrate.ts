import { basename, dirname, relative, resolve } from 'node:path';
import { fewestRuns, waves } from '../experiment/calibrate/history-match.ts';
import { figureInPlan } from '../experiment/observed/figure-in-plan.ts';
import type { TextRow } from '../experiment/observed/table-columns.ts';
import type { UncertainInput } from '../experiment/uncertainty/uncertain-inputs.ts';
import { inputsOf } from '../experiment/uncertainty/uncertain-inputs.ts';
import { scenarioFiles } from '../node/scenario-files.ts';
import type { CalibrationWork } from '../node/simulate.ts';
import { calibrationReport } from '../report/study/calibration/calibration-report.ts';
import { whyFixedWords } from '../report/words/sensitivity.ts';
import { compileScenario } from '../scenario/compile.ts';
import { nearMiss } from '../scenario/names.ts';
import { overridesFor } from '../scenario/reading/override.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { EvaluateOptions } from './evaluate-options.ts';
import { CommandWrong } from './failure.ts';
import { observedFailures as failures } from './observed-failures.ts';
import { figuresFor } from './observed-table.ts';
import type { StudyAsked } from './run-study.ts';
import { runStudy } from './run-study.ts';
import type { Terminal } from './terminal.ts';

/** Five hundred a wave. */
const usualRuns = 1500;
/** More are not learnt from what offices publish, and would take days. */
const mostInputs = 6;
/** More would take days, and tell no more. */
const mostRuns = 1_000_000;

/** Which values of some inputs agree with observed figures. */
export async function calibrate(
  entry: string,
  table: { readonly file: string; readonly rows: readonly TextRow[] },
  options: EvaluateOptions,
  terminal: Terminal,
): Promise<void> {
  let notTold = 0;
  await runStudy(
    'calibrate',
    [entry],
    options,
    {
      asks: (scenarios, asked) => {
        const { figures } = figuresFor(table.file, table.rows, scenarios);
        const [scenario] = scenarios;
        if (scenario === undefined) throw new RangeError('no scenario');
        const told = figures.filter((figure) => typeof figureInPlan(figure, scenario.plan) !== 'string');
        notTold = figures.length - told.length;
        return workFor(scenario, told, asked, options);
      },
      tell: (calibration, [scenario]) => {
        if (scenario === undefined) throw new RangeError('no scenario');
        return calibrationReport(calibration, scenario, {
          ...{ language: options.lang, dialect: options.csv, notTold, waves },
          from: {
            extends: basename(entry),
            table: basename(table.file),
            set: overridesFor(scenario.key, [scenario.key], options.set),
          },
          sources: filesRead(entry, options, terminal.folder),
        });
      },
    },
    terminal,
  );
}

function workFor(
  scenario: Scenario,
  figures: CalibrationWork['asked']['figures'],
  { files, seed, workers }: StudyAsked,
  { calibrate: names = [], runs = usualRuns }: EvaluateOptions,
): CalibrationWork {
  const { uncertain, fixed } = inputsOf([scenario]);
  const inputs = names.map((name): UncertainInput => {
    const found = uncertain.find((input) => input.name === name);
    if (found !== undefined) return found;
    const other = fixed.find((input) => input.name === name);
    if (other !== undefined) throw new CommandWrong(failures.notVaried(name, whyFixedWords[other.because]));
    const known = uncertain.map((input) => input.name);
    throw new CommandWrong(failures.noSuchInput(name, nearMiss(name, known), known));
  });
  if (inputs.length > mostInputs) throw new CommandWrong(failures.tooManyInputs(mostInputs, inputs.length));
  const least = fewestRuns(inputs.length);
  if (runs < least || runs > mostRuns)
    throw new CommandWrong(failures.runsBetween(least, mostRuns, inputs.length, runs));
  return { files, asked: { inputs, figures, seed, runs }, workers };
}

/** The scenario with everything that it reads, by names beside it: what extends it can stand there too. */
function filesRead(
  entry: string,
  { set }: Pick<EvaluateOptions, 'set'>,
  folder: string,
): readonly { readonly name: string; readonly text: string }[] {
  const reader = scenarioFiles(entry, folder);
  const texts = new Map<string, string>();
  compileScenario(
    entry,
    {
      read(path) {
        const found = reader.read(path);
        if (found.kind === 'text') texts.set(path, found.text);
        return found;
      },
    },
    set,
  );
  const root = dirname(resolve(folder, entry));
  return [...texts].map(([path, text]) => ({
    name: relative(root, resolve(folder, path)).replaceAll('\\', '/'),
    text,
  }));
}
