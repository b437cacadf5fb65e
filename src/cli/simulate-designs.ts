/** What `run` and `compare` have in common: read, simulate, write, tell. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Comparison } from '../experiment/result.ts';
import type { PrecisionAsked } from '../experiment/summary/precision.ts';
import { inputsOf } from '../experiment/uncertainty/uncertain-inputs.ts';
import type { WorldsAsked } from '../experiment/uncertainty/worlds-result.ts';
import { OutputFolder } from '../node/output-folder.ts';
import { simulate } from '../node/simulate.ts';
import { columnsOnDisk, removeValues } from '../node/values-on-disk.ts';
import type { ValuesOf } from '../report/csv/summary.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { measureIn } from './chosen-measures.ts';
import { CommandWrong } from './failure.ts';
import { loadScenarios } from './load-scenarios.ts';
import { warnOfMemory } from './memory.ts';
import { nothingToVary } from './nothing-to-vary.ts';
import { printResults } from './print-results.ts';
import type { SimulateOptions } from './program.ts';
import { progressBar } from './progress.ts';
import type { Terminal } from './terminal.ts';
import { words } from './words.ts';

const valuesName = 'values';

/** Where neither the command line nor the file says otherwise. */
export const defaults = {
  replications: 20,
  seed: 'stuwmeer',
  most: 1000,
  measure: 'in hand at end',
  worlds: 40,
} as const;

/**
 * The folder is opened before anything is simulated, so that a wrong --out is told at once, and named last, so that
 * whatever goes wrong leaves nothing behind.
 *
 * @param nameOf the name of the default folder; throws where the scenarios do not go together
 * @param baseline the key of the one that the others are laid beside; the first where it is not given
 */
export async function simulateDesigns(
  entries: readonly string[],
  nameOf: (scenarios: readonly Scenario[]) => string,
  options: SimulateOptions,
  terminal: Terminal,
  baseline?: string,
): Promise<void> {
  const scenarios = loadScenarios(entries, options, terminal);
  if (options.quiet !== true) warnOfMemory(scenarios, options.lang, terminal);
  const name = join('output', nameOf(scenarios));
  const folder = new OutputFolder(options.out ?? name, terminal.folder);
  try {
    const comparison = await simulateInto(folder, entries, scenarios, options, terminal, baseline);
    await writeInto(folder, comparison, inOrderOf(comparison, scenarios), options, terminal);
    terminal.signal.throwIfAborted();
    folder.commit();
    printResults(comparison, folder, options, terminal);
  } finally {
    folder.discard();
  }
}

/** The single values of all replications, where not all of them are kept in the comparison. */
function valuesIn(folder: OutputFolder, { designs }: Comparison): ValuesOf | undefined {
  if (designs.every(({ replications, judged }) => judged === replications)) return undefined;
  return ({ measures, replications }, design) => {
    return columnsOnDisk(folder.pathBeside(valuesName), design, { measures: measures.length, replications });
  };
}

/** A comparison begins with its baseline. */
function inOrderOf({ designs }: Comparison, scenarios: readonly Scenario[]): readonly Scenario[] {
  return designs.flatMap(({ key }) => scenarios.find((scenario) => scenario.key === key) ?? []);
}

/** A wrong measure is told before anything is simulated. */
function precisionOf(
  { precision, measure, uncertain }: SimulateOptions,
  scenarios: readonly Scenario[],
): PrecisionAsked | undefined {
  if (precision === undefined) {
    if (measure.length === 0 || uncertain === true) return undefined;
    throw new CommandWrong(
      '--measure says what --precision and --uncertain look at. Add a precision, as in --precision 5%, or --uncertain.',
    );
  }
  const plans = scenarios.map(({ plan }) => plan);
  const names = measure.length === 0 ? [defaults.measure] : measure;
  return { share: precision, measures: names.map((name) => measureIn(name, plans, { follows: plans.length > 1 })) };
}

/** With few replications each: worlds differ by far more than those do. */
const inEachWorld = 5;

/** Possible worlds, where they are asked for. */
function worldsIn(
  { uncertain, worlds, measure }: SimulateOptions,
  scenarios: readonly Scenario[],
): WorldsAsked | undefined {
  if (uncertain !== true) {
    if (worlds === undefined) return undefined;
    throw new CommandWrong('--worlds says how many possible worlds --uncertain draws. Add --uncertain.');
  }
  const inputs = inputsOf(scenarios);
  if (inputs.uncertain.length === 0) throw new CommandWrong(`--uncertain: ${nothingToVary}`);
  const plans = scenarios.map(({ plan }) => plan);
  const measures = measure.map((name) => measureIn(name, plans, { follows: plans.length > 1 }));
  return { ...inputs, measures, count: worlds ?? defaults.worlds, replications: inEachWorld };
}

/** A comparison runs on the first file's seed and number of replications, whatever its baseline is. */
async function simulateInto(
  folder: OutputFolder,
  entries: readonly string[],
  scenarios: readonly Scenario[],
  options: SimulateOptions,
  terminal: Terminal,
  baseline: string | undefined,
): Promise<Comparison> {
  const wishes = scenarios[0]?.runs;
  const precision = precisionOf(options, scenarios);
  const asked = worldsIn(options, scenarios);
  const files = { entries, folder: terminal.folder, set: options.set };
  const bar = progressBar(words.simulating[options.lang], terminal, options.quiet === true);
  try {
    return await simulate(
      'compare',
      {
        scenarios,
        baseline,
        seed: options.seed ?? wishes?.seed ?? defaults.seed,
        replications:
          precision === undefined
            ? (options.replications ?? wishes?.replications ?? defaults.replications)
            : (options.replications ?? defaults.most),
        precision,
        worlds: asked && { files, asked },
        by: options.by,
        values: folder.pathBeside(valuesName),
        workers: options.workers ?? availableParallelism(),
        cases: options.cases === true ? { path: folder.pathFor('cases.csv'), dialect: options.csv } : undefined,
      },
      { progress: bar.update, signal: terminal.signal },
    );
  } finally {
    bar.stop();
  }
}

/** The charts' libraries are large, so they are loaded when there is something to draw. */
async function writeInto(
  folder: OutputFolder,
  comparison: Comparison,
  scenarios: readonly Scenario[],
  { lang, csv, charts }: SimulateOptions,
  { signal }: Terminal,
): Promise<void> {
  const { writeResults } = await import('../node/write-results.ts');
  const style = { language: lang, dialect: csv, pictures: charts, values: valuesIn(folder, comparison) };
  await writeResults(folder, comparison, scenarios, style, signal);
  removeValues(folder.pathBeside(valuesName), comparison.designs.length);
}
