/** What `run` and `compare` have in common: read, simulate, write, print. */

import { join } from 'node:path';
import type { Comparison } from '../experiment/result.ts';
import type { PrecisionAsked } from '../experiment/summary/precision.ts';
import { fill } from '../language/text.ts';
import { logFileName } from '../node/log-forms.ts';
import { OutputFolder } from '../node/output-folder.ts';
import { casesName } from '../node/own-files.ts';
import { pageBundle } from '../node/page-bundle.ts';
import { removed, worldsBeside } from '../node/partial-name.ts';
import type { ComparisonAsked, Kept } from '../node/simulate.ts';
import { Interrupted, InterruptedKeeping } from '../node/simulation-failed.ts';
import { columnsOnDisk, removeValues } from '../node/values-on-disk.ts';
import type { ValuesOf } from '../report/data/summary.ts';
import type { PageBundle } from '../report/html/page.ts';
import type { DesignSource } from '../report/html/page-data.ts';
import { listed } from '../report/phrases.ts';
import { columnsInTimeUnit, inSuitableTimes } from '../report/results/time-unit.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Asked } from './asked.ts';
import { askedOf } from './asked.ts';
import { CommandWrong } from './failure.ts';
import { failures } from './failure-messages.ts';
import { loadWithSources } from './load-scenarios.ts';
import { warnOfMemory } from './memory.ts';
import { notesOn, printDocument, printResults } from './print-results.ts';
import type { SimulateOptions } from './program.ts';
import { type Progress, progressLine } from './progress.ts';
import type { Terminal } from './terminal.ts';
import { words } from './words.ts';

export const valuesName = 'values';

/**
 * The folder is opened before anything is simulated, so that a wrong --out is reported at once, and named last, so that
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
    const { scenarios, sources } = loadWithSources(entries, options, terminal);
    if (options.quiet !== true) {
      progress.stop();
      warnOfMemory(scenarios, options.lang, terminal);
    }
    const name = nameOf(scenarios);
    const order = { options, terminal, progress, baseline, sources };
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
  /** What the scenarios were made of. */
  readonly sources: readonly DesignSource[];
}

/** Simulates what was asked, or takes it from the parts of it, and writes and prints the results. */
export async function simulateScenarios(
  scenarios: readonly Scenario[],
  name: string,
  order: Order,
  asked: Asked,
): Promise<void> {
  const { options, terminal, progress } = order;
  // Before anything is simulated it is known that there will be a report.
  const bundle = pageBundle();
  const folder = new OutputFolder(name, terminal.folder);
  try {
    const comparison = await simulateInto(folder, scenarios, order, asked);
    progress.stop();
    const notes = notesOn(comparison, folder, options, terminal);
    if (options.json !== true) printResults(comparison, notes.length, options, terminal);
    const leftOut = await writeInto(folder, comparison, inOrderOf(comparison, scenarios), order, { asked, bundle });
    terminal.signal.throwIfAborted();
    folder.commit();
    progress.stop();
    if (options.json === true) printDocument(comparison, terminal);
    for (const note of notes) terminal.err.write(`${note}\n`);
    if (leftOut.length > 0 && options.quiet !== true) {
      const files = listed(leftOut, options.lang);
      terminal.err.write(`${fill(words.tooLargeForWorkbook, options.lang, { files })}\n`);
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
    return columnsInTimeUnit(measures, columnsOnDisk(path, design, { measures: measures.length, replications }));
  };
}

/** A comparison begins with its baseline. */
function inOrderOf({ designs }: Comparison, scenarios: readonly Scenario[]): readonly Scenario[] {
  return designs.flatMap(({ key }) => scenarios.find((scenario) => scenario.key === key) ?? []);
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
    const comparison = await terminal.simulate(
      'compare',
      {
        ...{ scenarios, baseline, seed, replications, precision, rank, worlds, kept },
        by: options.by,
        values: folder.pathBeside(valuesName),
        workers: options.workers ?? terminal.processors,
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
  { options: { lang, csv, charts, xlsx = false, set, by }, terminal: { signal }, progress, baseline, sources }: Order,
  { asked: { seed, replications, rank, worlds }, bundle }: { readonly asked: Asked; readonly bundle: PageBundle },
): Promise<readonly string[]> {
  progress.doing('tables');
  const { writeResults } = await import('../node/write-results.ts');
  const values = valuesIn(folder, comparison);
  const style = { language: lang, dialect: csv, pictures: charts, workbook: xlsx, values };
  const done = comparison.designs[0]?.replications ?? replications;
  const page = {
    bundle,
    sources,
    set,
    asked: { seed, replications: done, by, baseline, rank, worlds: worlds?.asked.count },
  };
  const leftOut = await writeResults(
    folder,
    comparison,
    scenarios,
    { ...style, page },
    {
      signal,
      drawing: progress.drawing,
      writingReport: () => progress.doing('report'),
    },
  );
  removeValues(folder.pathBeside(valuesName), comparison.designs.length);
  return leftOut;
}
