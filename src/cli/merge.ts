import { realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { OutputFolder } from '../node/output-folder.ts';
import { noPartIn, PartsWrong, partFile, wholeOf } from '../node/parts.ts';
import type { StudyPart } from '../node/study-parts.ts';
import { openStudyPart, wholeOfPart, wholeStudy } from '../node/study-parts.ts';
import { ownVersion } from '../node/version.ts';
import { sensitivityReport } from '../report/study/sensitivity/sensitivity-report.ts';
import { sweepReport } from '../report/study/sweep/sweep-report.ts';
import { rankOf } from './asked.ts';
import { comparisonName } from './comparison-name.ts';
import { CommandWrong } from './failure.ts';
import { partFailures } from './part-failures.ts';
import type { MergeOptions } from './program.ts';
import { type Progress, progressLine } from './progress.ts';
import { tellStudy } from './run-study.ts';
import { simulateScenarios } from './simulate-designs.ts';
import type { Terminal } from './terminal.ts';

/** Nothing is simulated: the results are those that the parts hold. */
export async function merge(folders: readonly string[], options: MergeOptions, terminal: Terminal): Promise<void> {
  const progress = progressLine(terminal, options.quiet === true, options.lang);
  progress.doing('checking');
  try {
    const files = folders.map((name) => ({ name, path: resultsIn(name, terminal.folder) }));
    sameWhole(files);
    const studies = files.flatMap(({ name, path }) => openStudyPart(name, path) ?? []);
    if (studies.length > 0) {
      await mergeStudy(studies, files, { options, terminal, progress });
      return;
    }
    const { scenarios, baseline, seed, replications, by, sources, set } = checked(files);
    const keys = scenarios.map(({ key }) => key);
    const own = keys.length === 1 ? keys.join('') : comparisonName(keys);
    const order = { options: { ...options, by, set, measure: [] }, terminal, progress, baseline, sources };
    const rank = await rankOf(options.rank, scenarios);
    if (rank?.chosen.extra !== undefined) throw new CommandWrong(partFailures.notInParts(rank.chosen.measure));
    const asked = {
      ...{ seed, replications, rank, precision: undefined, worlds: undefined },
      parts: { kind: 'parts', files } as const,
    };
    const out = options.out ?? join('output', own);
    mustLeaveParts(out, files, terminal.folder);
    await simulateScenarios(scenarios, out, order, asked);
  } finally {
    progress.stop();
  }
}

/** Parts of runs and of studies can only be put together with others of their kind. */
function sameWhole(files: readonly { readonly name: string; readonly path: string }[]): void {
  const found = files.map(({ name, path }) => ({ name, of: wholeOfPart(path) }));
  const [first] = found;
  for (const { name, of } of found) {
    if (of === undefined) throw new CommandWrong(noPartIn(name));
    if (first?.of === undefined || of === first.of) continue;
    throw new CommandWrong(partFailures.otherWhole({ name, of }, { name: first.name, of: first.of }));
  }
}

/** Results replace what is in their folder, and parts are only read. */
function mustLeaveParts(out: string, files: readonly { readonly path: string }[], folder: string): void {
  const path = resolve(folder, out);
  if (statSync(path, { throwIfNoEntry: false }) === undefined) return;
  const real = realpathSync(path);
  if (files.some((file) => dirname(realpathSync(file.path)) === real)) {
    throw new CommandWrong(partFailures.partInTheWay(out));
  }
}

interface MergeOrder {
  readonly options: MergeOptions;
  readonly terminal: Terminal;
  readonly progress: Progress;
}

async function mergeStudy(
  parts: readonly StudyPart[],
  files: readonly { readonly path: string }[],
  { options, terminal, progress }: MergeOrder,
): Promise<void> {
  const [first] = parts;
  if (first === undefined) return;
  if (options.rank !== undefined) throw new CommandWrong(partFailures.mergedStudy);
  const { scenarios, study: asked } = first.head;
  const name = `${comparisonName(scenarios.map(({ key }) => key))}-${asked.kind}`;
  const out = options.out ?? join('output', name);
  mustLeaveParts(out, files, terminal.folder);
  const folder = new OutputFolder(out, terminal.folder);
  try {
    const whole = await wholeStudy(parts, ownVersion());
    for (const { store } of parts) store.close();
    const style = { language: options.lang, dialect: options.csv };
    const study =
      whole.kind === 'sweep'
        ? sweepReport(whole.result, scenarios, style)
        : sensitivityReport(whole.result, scenarios, style);
    await tellStudy(study, scenarios, folder, { options, terminal, progress });
  } catch (error) {
    throw error instanceof PartsWrong ? new CommandWrong(error.text) : error;
  } finally {
    folder.discard();
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
  throw new CommandWrong(found === undefined ? partFailures.noSuchPart(name) : noPartIn(name));
}
