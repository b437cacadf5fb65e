import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { noPartIn, PartsWrong, partFile, wholeOf } from '../node/parts.ts';
import { ownVersion } from '../node/version.ts';
import { rankOf } from './asked.ts';
import { comparisonName } from './comparison-name.ts';
import { CommandWrong } from './failure.ts';
import { failures } from './failure-messages.ts';
import type { MergeOptions } from './program.ts';
import { progressLine } from './progress.ts';
import { simulateScenarios } from './simulate-designs.ts';
import type { Terminal } from './terminal.ts';

/** Nothing is simulated: the results are those that the parts hold. */
export async function merge(folders: readonly string[], options: MergeOptions, terminal: Terminal): Promise<void> {
  const progress = progressLine(terminal, options.quiet === true, options.lang);
  progress.doing('checking');
  try {
    const files = folders.map((name) => ({ name, path: resultsIn(name, terminal.folder) }));
    const { scenarios, baseline, seed, replications, by } = checked(files);
    const keys = scenarios.map(({ key }) => key);
    const own = keys.length === 1 ? keys.join('') : comparisonName(keys);
    const order = { options: { ...options, by, set: [], measure: [] }, terminal, progress, baseline, sources: [] };
    const rank = await rankOf(options.rank, scenarios);
    if (rank?.chosen.extra !== undefined) throw new CommandWrong(failures.notInParts(rank.chosen.measure));
    const asked = {
      ...{ seed, replications, rank, precision: undefined, worlds: undefined },
      parts: { kind: 'parts', files } as const,
    };
    await simulateScenarios(scenarios, options.out ?? join('output', own), order, asked);
  } finally {
    progress.stop();
  }
}

function checked(files: Parameters<typeof wholeOf>[0]): ReturnType<typeof wholeOf>['asked'] {
  try {
    const { asked, stores } = wholeOf(files, ownVersion());
    for (const store of stores) store.close();
    return asked;
  } catch (error) {
    throw error instanceof PartsWrong ? new CommandWrong(error.text) : error;
  }
}

/** The file itself may be given too. */
function resultsIn(name: string, folder: string): string {
  const path = resolve(folder, name);
  const found = statSync(path, { throwIfNoEntry: false });
  const file = found?.isDirectory() === true ? join(path, partFile) : path;
  if (statSync(file, { throwIfNoEntry: false })?.isFile() === true) return file;
  throw new CommandWrong(found === undefined ? failures.noSuchPart(name) : noPartIn(name));
}
