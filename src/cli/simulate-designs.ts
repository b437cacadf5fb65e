/** What `run` and `compare` have in common: read, simulate, write, tell. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Comparison } from '../experiment/result.ts';
import type { PrecisionAsked } from '../experiment/summary/precision.ts';
import { OutputFolder } from '../node/output-folder.ts';
import { casesName } from '../node/own-files.ts';
import type { ComparisonAsked } from '../node/simulate.ts';
import { simulate } from '../node/simulate.ts';
import { columnsOnDisk, removeValues } from '../node/values-on-disk.ts';
import type { ValuesOf } from '../report/data/summary.ts';
import { fill, listed } from '../report/language.ts';
import { columnsAsTold, inSuitableTimes } from '../report/results/time-unit.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { fewestReplications } from '../stats/enough-replications.ts';
import { measureIn } from './chosen-measures.ts';
import { CommandWrong } from './failure.ts';
import { loadScenarios } from './load-scenarios.ts';
import { warnOfMemory } from './memory.ts';
import { printResults } from './print-results.ts';
import type { SimulateOptions } from './program.ts';
import { progressBar } from './progress.ts';
import type { Terminal } from './terminal.ts';
import { words } from './words.ts';

const valuesName = 'values';

/** Where neither the command line nor the file says otherwise. */
export const defaults = { replications: 20, seed: 'stuwmeer', most: 1000, measure: 'in hand at end' } as const;

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
    const comparison = await simulateInto(folder, scenarios, options, terminal, baseline);
    const leftOut = await writeInto(folder, comparison, inOrderOf(comparison, scenarios), options, terminal);
    terminal.signal.throwIfAborted();
    folder.commit();
    printResults(comparison, folder, options, terminal);
    if (leftOut.length > 0 && options.quiet !== true) {
      const files = listed(leftOut, options.lang);
      terminal.err.write(`${fill(words.tooLargeForWorkbook[options.lang], { files })}\n`);
    }
  } finally {
    folder.discard();
  }
}

/** The single values of all replications, where not all of them are kept in the comparison. */
function valuesIn(folder: OutputFolder, { designs }: Comparison): ValuesOf | undefined {
  if (designs.every(({ replications, judged }) => judged === replications)) return undefined;
  return ({ measures, replications }, design) => {
    const path = folder.pathBeside(valuesName);
    return columnsAsTold(measures, columnsOnDisk(path, design, { measures: measures.length, replications }));
  };
}

/** A comparison begins with its baseline. */
function inOrderOf({ designs }: Comparison, scenarios: readonly Scenario[]): readonly Scenario[] {
  return designs.flatMap(({ key }) => scenarios.find((scenario) => scenario.key === key) ?? []);
}

/** A wrong measure is told before anything is simulated. */
function precisionOf(
  { precision, measure }: SimulateOptions,
  scenarios: readonly Scenario[],
): PrecisionAsked | undefined {
  if (precision === undefined) {
    if (measure.length === 0) return undefined;
    throw new CommandWrong('--measure says what --precision looks at. Add a precision, as in --precision 5%.');
  }
  const plans = scenarios.map(({ plan }) => plan);
  const names = measure.length === 0 ? [defaults.measure] : measure;
  return { share: precision, measures: names.map((name) => measureIn(name, plans, { follows: plans.length > 1 })) };
}

/** A comparison runs on the first file's seed and number of replications, whatever its baseline is. */
async function simulateInto(
  folder: OutputFolder,
  scenarios: readonly Scenario[],
  options: SimulateOptions,
  terminal: Terminal,
  baseline: string | undefined,
): Promise<Comparison> {
  const wishes = scenarios[0]?.runs;
  const precision = precisionOf(options, scenarios);
  const replications =
    precision === undefined
      ? (options.replications ?? wishes?.replications ?? defaults.replications)
      : (options.replications ?? defaults.most);
  const bar = progressBar(words.simulating[options.lang], terminal, options.quiet === true);
  try {
    const comparison = await simulate(
      'compare',
      {
        scenarios,
        baseline,
        seed: options.seed ?? wishes?.seed ?? defaults.seed,
        replications,
        precision,
        by: options.by,
        values: folder.pathBeside(valuesName),
        workers: options.workers ?? availableParallelism(),
        cases: casesIn(
          folder,
          options,
          precision === undefined ? replications : Math.min(replications, fewestReplications),
        ),
      },
      { progress: bar.update, signal: terminal.signal },
    );
    return inSuitableTimes(comparison);
  } finally {
    bar.stop();
  }
}

/**
 * Where the cases of one replication go; undefined where nobody asks for them.
 *
 * @param certain so many replications are run whatever is found
 */
function casesIn(
  folder: OutputFolder,
  { cases, casesOf, csv, lang }: SimulateOptions,
  certain: number,
): ComparisonAsked['cases'] {
  const number = casesOf ?? (cases === true ? 1 : undefined);
  if (number === undefined) return undefined;
  if (number > certain) {
    throw new CommandWrong(fill(words.noSuchReplication[lang], { replications: certain, found: number }));
  }
  return { path: folder.pathFor(casesName), dialect: csv, language: lang, replication: number - 1 };
}

/** The charts' libraries are large, so they are loaded when there is something to draw. */
async function writeInto(
  folder: OutputFolder,
  comparison: Comparison,
  scenarios: readonly Scenario[],
  { lang, csv, charts, xlsx = false }: SimulateOptions,
  { signal }: Terminal,
): Promise<readonly string[]> {
  const { writeResults } = await import('../node/write-results.ts');
  const values = valuesIn(folder, comparison);
  const style = { language: lang, dialect: csv, pictures: charts, workbook: xlsx, values };
  const leftOut = await writeResults(folder, comparison, scenarios, style, signal);
  removeValues(folder.pathBeside(valuesName), comparison.designs.length);
  return leftOut;
}
