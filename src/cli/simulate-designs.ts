/** What `run` and `compare` have in common: read, simulate, write, tell. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Comparison } from '../experiment/result.ts';
import type { PrecisionAsked } from '../experiment/summary/precision.ts';
import type { RankAsked } from '../experiment/summary/ranking.ts';
import { logFileName } from '../node/log-forms.ts';
import { OutputFolder } from '../node/output-folder.ts';
import { casesName } from '../node/own-files.ts';
import { removed, worldsBeside } from '../node/partial-name.ts';
import type { StudiedFiles } from '../node/scenarios-at.ts';
import type { ComparisonAsked, Kept } from '../node/simulate.ts';
import { simulate } from '../node/simulate.ts';
import { Interrupted, InterruptedKeeping } from '../node/simulation-failed.ts';
import { columnsOnDisk, removeValues } from '../node/values-on-disk.ts';
import type { ValuesOf } from '../report/data/summary.ts';
import { fill, listed } from '../report/language.ts';
import { columnsAsTold, inSuitableTimes } from '../report/results/time-unit.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { CommandWrong } from './failure.ts';
import { failures } from './failure-messages.ts';
import { loadScenarios } from './load-scenarios.ts';
import { warnOfMemory } from './memory.ts';
import { notesOn, printDocument, printResults } from './print-results.ts';
import type { SimulateOptions } from './program.ts';
import { type Progress, progressLine } from './progress.ts';
import type { Terminal } from './terminal.ts';
import { words } from './words.ts';

export const valuesName = 'values';

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
  progress.doing('checking');
  try {
    const scenarios = loadScenarios(entries, options, terminal);
    if (options.quiet !== true) {
      progress.stop();
      warnOfMemory(scenarios, options.lang, terminal);
    }
    const name = nameOf(scenarios);
    const order = { options, terminal, progress, baseline };
    const asked = await askedOf(scenarios, { entries, folder: terminal.folder, set: options.set }, options);
    try {
      if (options.shard === undefined) {
        await simulateScenarios(scenarios, options.out ?? join('output', name), order, asked);
        return;
      }
      // Parts know of experiments, and so of the model, which this thread has no other use for.
      const { simulatePart } = await import('./simulate-part.ts');
      await simulatePart(scenarios, name, order, asked, options.shard);
    } catch (error) {
      const { withItsReplication } = await import('./failed-replication.ts');
      throw withItsReplication(error, scenarios, { entries, options, baseline });
    }
  } finally {
    progress.stop();
  }
}

/** What a command was given, and what it says on the way. */
export interface Order {
  readonly options: SimulateOptions;
  readonly terminal: Terminal;
  readonly progress: Progress;
  readonly baseline: string | undefined;
}

/** Simulates what was asked, or takes it from the parts of it, and writes and tells the results. */
export async function simulateScenarios(
  scenarios: readonly Scenario[],
  name: string,
  order: Order,
  asked: Asked,
): Promise<void> {
  const { options, terminal, progress } = order;
  const folder = new OutputFolder(name, terminal.folder);
  try {
    const comparison = await simulateInto(folder, scenarios, order, asked);
    progress.stop();
    const notes = notesOn(comparison, folder, options, terminal);
    if (options.json !== true) printResults(comparison, notes.length, options, terminal);
    const leftOut = await writeInto(folder, comparison, inOrderOf(comparison, scenarios), order);
    terminal.signal.throwIfAborted();
    folder.commit();
    progress.stop();
    if (options.json === true) printDocument(comparison, terminal);
    for (const note of notes) terminal.err.write(`${note}\n`);
    if (leftOut.length > 0 && options.quiet !== true) {
      const files = listed(leftOut, options.lang);
      terminal.err.write(`${fill(words.tooLargeForWorkbook[options.lang], { files })}\n`);
    }
  } finally {
    folder.discard();
  }
}

/** The single values of all replications, where not all of them are kept in the comparison. */
export function valuesIn(folder: OutputFolder, { designs }: Comparison): ValuesOf | undefined {
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
async function precisionOf(
  { precision, measure, uncertain }: SimulateOptions,
  scenarios: readonly Scenario[],
): Promise<PrecisionAsked | undefined> {
  if (precision === undefined) {
    if (measure.length === 0 || uncertain === true) return undefined;
    throw new CommandWrong(failures.measureWithoutPrecision);
  }
  // Measures are known to experiments, which load the model.
  const { measureIn } = await import('./chosen-measures.ts');
  const plans = scenarios.map(({ plan }) => plan);
  const names = measure.length === 0 ? [defaults.measure] : measure;
  return { share: precision, measures: names.map((name) => measureIn(name, plans, { follows: plans.length > 1 })) };
}

/** By which measure designs are ranked; undefined where that was not asked. */
export async function rankOf(text: string | undefined, scenarios: readonly Scenario[]): Promise<RankAsked | undefined> {
  if (text === undefined) return undefined;
  const { rankingIn } = await import('./chosen-measures.ts');
  return rankingIn(text, scenarios);
}

/** How it is to be simulated. */
export interface Asked {
  readonly seed: string;
  readonly replications: number;
  readonly precision: PrecisionAsked | undefined;
  /** Possible worlds besides; undefined looks at none. */
  readonly worlds: ComparisonAsked['worlds'];
  readonly rank: RankAsked | undefined;
  /** Where the results are already, if they are. */
  readonly parts?: Extract<Kept, { readonly kind: 'parts' }>;
}

/** Possible worlds, where they are asked for. */
async function worldsOf(
  scenarios: readonly Scenario[],
  files: StudiedFiles,
  options: SimulateOptions,
): Promise<ComparisonAsked['worlds']> {
  if (options.uncertain !== true && options.worlds === undefined) return undefined;
  const { worldsAsked } = await import('./asked-worlds.ts');
  return worldsAsked(scenarios, files, options);
}

/** A comparison runs on the first file's seed and number of replications, whatever its baseline is. */
async function askedOf(scenarios: readonly Scenario[], files: StudiedFiles, options: SimulateOptions): Promise<Asked> {
  const wishes = scenarios[0]?.runs;
  const precision = await precisionOf(options, scenarios);
  const given = precision === undefined ? (wishes?.replications ?? defaults.replications) : defaults.most;
  return {
    seed: options.seed ?? wishes?.seed ?? defaults.seed,
    replications: options.replications ?? given,
    precision,
    worlds: await worldsOf(scenarios, files, options),
    rank: await rankOf(options.rank, scenarios),
  };
}

/** So many results or more are kept while the others are simulated; fewer are soon simulated anew. */
const keptFrom = 100;

async function simulateInto(
  folder: OutputFolder,
  scenarios: readonly Scenario[],
  { options, terminal, progress, baseline }: Order,
  { seed, replications, precision, rank, worlds, parts }: Asked,
): Promise<Comparison> {
  const inWorlds = (worlds?.asked.count ?? 0) * (worlds?.asked.replications ?? 0);
  const all = (replications + inWorlds) * scenarios.length;
  let done = 0;
  progress.simulated(0, all, precision !== undefined);
  const keeps = parts === undefined && (options.resume === true || all >= keptFrom);
  const kept: Kept | undefined = keeps
    ? { kind: 'own', path: folder.pathOfKept, resume: options.resume === true }
    : parts;
  const own = keeps ? folder.pathOfKept : undefined;
  try {
    const comparison = await simulate(
      'compare',
      {
        ...{ scenarios, baseline, seed, replications, precision, rank, worlds, kept },
        by: options.by,
        values: folder.pathBeside(valuesName),
        workers: options.workers ?? availableParallelism(),
        ...recordsIn(folder, options, await certainOf(replications, precision)),
      },
      {
        progress(now, of) {
          done = now;
          progress.simulated(now, of, precision !== undefined);
        },
        signal: terminal.signal,
      },
    );
    if (own !== undefined) removeKept(own);
    return inSuitableTimes(comparison);
  } catch (error) {
    if (own === undefined) throw error;
    if (error instanceof Interrupted && done > 0)
      throw new InterruptedKeeping({ done: Math.min(done, all), of: all }, { cause: error });
    removeKept(own);
    throw error;
  }
}

function removeKept(path: string): void {
  for (const each of [path, worldsBeside(path)]) removed(each);
}

/** So many replications are run whatever is found. */
async function certainOf(replications: number, precision: PrecisionAsked | undefined): Promise<number> {
  if (precision === undefined) return replications;
  const { fewestReplications } = await import('../stats/enough-replications.ts');
  return Math.min(replications, fewestReplications);
}

/**
 * Where the cases of one replication go, and its event log; undefined where nobody asks for them.
 *
 * @param certain so many replications are run whatever is found
 */
function recordsIn(
  folder: OutputFolder,
  { cases, casesOf, log, csv, lang }: SimulateOptions,
  certain: number,
): Pick<ComparisonAsked, 'cases' | 'log'> {
  const form = log === 'csv' ? undefined : log;
  if (casesOf !== undefined && casesOf > certain) {
    throw new CommandWrong(failures.noSuchReplication(certain, casesOf));
  }
  const of = { language: lang, replication: (casesOf ?? 1) - 1 };
  const isTable = cases === true || log === 'csv' || (casesOf !== undefined && form === undefined);
  return {
    cases: isTable ? { ...of, path: folder.pathFor(casesName), dialect: csv } : undefined,
    log: form === undefined ? undefined : { ...of, form, path: folder.pathFor(logFileName(form)) },
  };
}

/** The charts' libraries are large, so they are loaded when there is something to draw. */
async function writeInto(
  folder: OutputFolder,
  comparison: Comparison,
  scenarios: readonly Scenario[],
  { options: { lang, csv, charts, xlsx = false }, terminal: { signal }, progress }: Order,
): Promise<readonly string[]> {
  progress.doing('tables');
  const { writeResults } = await import('../node/write-results.ts');
  const values = valuesIn(folder, comparison);
  const style = { language: lang, dialect: csv, pictures: charts, workbook: xlsx, values };
  const leftOut = await writeResults(folder, comparison, scenarios, style, {
    signal,
    drawing: progress.drawing,
    writingReport: () => progress.doing('report'),
  });
  removeValues(folder.pathBeside(valuesName), comparison.designs.length);
  return leftOut;
}
