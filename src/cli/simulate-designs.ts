/** What `run` and `compare` have in common: read, simulate, write, tell. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Comparison } from '../experiment/result.ts';
import { OutputFolder } from '../node/output-folder.ts';
import { simulate } from '../node/simulate.ts';
import { columnsOnDisk, removeValues } from '../node/values-on-disk.ts';
import type { ValuesOf } from '../report/csv/summary.ts';
import { fill } from '../report/language.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { loadScenarios } from './load-scenarios.ts';
import { warnOfMemory } from './memory.ts';
import { notesOn, printDocument, printResults } from './print-results.ts';
import type { SimulateOptions } from './program.ts';
import { type Progress, progressLine } from './progress.ts';
import type { Terminal } from './terminal.ts';
import { progressWords } from './words.ts';

const valuesName = 'values';

/** Where neither the command line nor the file says otherwise. */
const defaults = { replications: 20, seed: 'stuwmeer' } as const;

/**
 * The folder is opened before anything is simulated, so that a wrong --out is told at once, and named last, so that
 * whatever goes wrong leaves nothing behind. What there is to read is printed as soon as it is known, before pictures are
 * drawn.
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
  const progress = progressLine(terminal, options.quiet === true, options.lang);
  progress.doing(progressWords.checking[options.lang]);
  try {
    const scenarios = loadScenarios(entries, options, terminal);
    if (options.quiet !== true) {
      progress.stop();
      warnOfMemory(scenarios, options.lang, terminal);
    }
    const name = join('output', nameOf(scenarios));
    await simulateScenarios(scenarios, options.out ?? name, { options, terminal, progress, baseline });
  } finally {
    progress.stop();
  }
}

/** What a command was given, and what it says on the way. */
interface Order {
  readonly options: SimulateOptions;
  readonly terminal: Terminal;
  readonly progress: Progress;
  readonly baseline: string | undefined;
}

async function simulateScenarios(scenarios: readonly Scenario[], name: string, order: Order): Promise<void> {
  const { options, terminal, progress } = order;
  const folder = new OutputFolder(name, terminal.folder);
  try {
    const comparison = await simulateInto(folder, scenarios, order);
    progress.stop();
    const notes = notesOn(comparison, folder, options, terminal);
    if (options.json !== true) printResults(comparison, notes.length, options, terminal);
    await writeInto(folder, comparison, inOrderOf(comparison, scenarios), order);
    terminal.signal.throwIfAborted();
    folder.commit();
    progress.stop();
    if (options.json === true) printDocument(comparison, terminal);
    for (const note of notes) terminal.err.write(`${note}\n`);
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

/** A comparison runs on the first file's seed and number of replications, whatever its baseline is. */
async function simulateInto(
  folder: OutputFolder,
  scenarios: readonly Scenario[],
  { options, terminal, progress, baseline }: Order,
): Promise<Comparison> {
  const wishes = scenarios[0]?.runs;
  const simulating = progressWords.simulating[options.lang];
  const replications = options.replications ?? wishes?.replications ?? defaults.replications;
  progress.done(simulating, 0, replications * scenarios.length);
  return await simulate(
    {
      scenarios,
      baseline,
      seed: options.seed ?? wishes?.seed ?? defaults.seed,
      replications,
      by: options.by,
      values: folder.pathBeside(valuesName),
      workers: options.workers ?? availableParallelism(),
      cases: options.cases === true ? { path: folder.pathFor('cases.csv'), dialect: options.csv } : undefined,
    },
    {
      progress(done, of) {
        if (done < of) progress.done(simulating, done, of);
        else progress.doing(progressWords.summing[options.lang]);
      },
      signal: terminal.signal,
    },
  );
}

/** The charts' libraries are large, so they are loaded when there is something to draw. */
async function writeInto(
  folder: OutputFolder,
  comparison: Comparison,
  scenarios: readonly Scenario[],
  { options: { lang, csv, charts }, terminal: { signal }, progress }: Order,
): Promise<void> {
  progress.doing(progressWords.tables[lang]);
  const { writeResults } = await import('../node/write-results.ts');
  const style = { language: lang, dialect: csv, pictures: charts, values: valuesIn(folder, comparison) };
  await writeResults(folder, comparison, scenarios, style, {
    signal,
    drawing: (picture, of) => progress.doing(fill(progressWords.drawing[lang], { picture, of })),
    writingReport: () => progress.doing(progressWords.report[lang]),
  });
  removeValues(folder.pathBeside(valuesName), comparison.designs.length);
}
