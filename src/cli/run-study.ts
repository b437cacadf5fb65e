/** What all studies have in common: read, run in a thread, write, print. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fill } from '../language/text.ts';
import { OutputFolder } from '../node/output-folder.ts';
import { removeKept } from '../node/partial-name.ts';
import type { StudiedFiles } from '../node/scenarios-at.ts';
import { sha256 } from '../node/sha256.ts';
import type { AssignmentKind, Assignments, KeptStudy } from '../node/simulate.ts';
import { Interrupted, InterruptedKeeping, SimulationFailed } from '../node/simulation-failed.ts';
import type { StudyPartHead } from '../node/study-parts.ts';
import { ownVersion, ownVersions } from '../node/version.ts';
import type { Writing } from '../node/write-results.ts';
import { listed } from '../report/phrases.ts';
import type { StudyKind, StudyReport } from '../report/study/study-report.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { defaults } from './asked.ts';
import { mustDifferInName, mustGoTogether } from './compare.ts';
import { comparisonName } from './comparison-name.ts';
import { loadScenarios } from './load-scenarios.ts';
import { printAfterwards, printStudy } from './print-study.ts';
import type { SimulateOptions, StudyOptions } from './program.ts';
import { type Progress, progressLine } from './progress.ts';
import { valuesName } from './simulate-designs.ts';
import { harmless, type Terminal, widthOf, wrapped } from './terminal.ts';
import { words } from './words.ts';

/** What every study is asked, besides what is its own. */
export interface StudyAsked {
  readonly files: StudiedFiles;
  readonly seed: string;
  readonly replications: number;
  /** Threads that simulate at the same time, at most; the results are the same for any number. */
  readonly workers: number;
  /** Where it keeps what it has done, to go on from after it was stopped. */
  readonly pathOfKept: string;
  /** Where it may leave the single values of many replications until they are written (see values-on-disk.ts). */
  readonly pathOfValues: string;
  /** The same with what tells this study from any other. @param asked all that its results depend on, besides the scenarios */
  readonly keptOf: (asked: unknown) => KeptStudy;
  /** Tells something on the way; nothing where only results are asked for. */
  readonly say: (text: string) => void;
}

/** What a study leaves whose files are others than those of most. */
export interface OtherFiles<Report extends StudyReport> {
  /** To be opened first. */
  readonly page: string;
  /** @returns the files of tables that were too large for the workbook */
  readonly write: (
    into: OutputFolder,
    study: Report,
    scenarios: readonly Scenario[],
    writing: Writing,
  ) => Promise<readonly string[]>;
}

interface Study<Kind extends AssignmentKind, Report extends StudyReport> {
  /** Reads what stands behind the study's own options; throws CommandWrong where it does not fit the scenarios. */
  readonly asks: (scenarios: readonly Scenario[], asked: StudyAsked) => Assignments[Kind]['asks'];
  readonly tell: (result: Assignments[Kind]['gives'], scenarios: readonly Scenario[]) => Report;
  /** Hears how far it is. */
  readonly watch?: (done: number, of: number) => void;
  /** What a part of it keeps, where it can be done in parts. */
  readonly inParts?: (asked: Assignments[Kind]['asks']) => StudyPartHead['study'];
  /** Replications that are kept together, as those of one point: what is done of the next is lost when it is stopped. */
  readonly keptTogether?: (asked: Assignments[Kind]['asks']) => number;
  readonly leaves?: OtherFiles<Report>;
  /** Whether designs of different periods can be described together; no two of them are compared case by case. */
  readonly periodsMayDiffer?: true;
}

/**
 * The folder is opened before anything is simulated, so that a wrong --out is reported at once, and named last, so that whatever
 * goes wrong leaves nothing behind. What there is to read is printed as soon as it is known.
 */
export async function runStudy<Kind extends AssignmentKind & StudyKind, Report extends StudyReport>(
  kind: Kind,
  entries: readonly string[],
  options: StudyOptions & Pick<SimulateOptions, 'shard'>,
  { asks, tell, watch, inParts, keptTogether, leaves, periodsMayDiffer }: Study<Kind, Report>,
  terminal: Terminal,
): Promise<void> {
  const progress = progressLine(terminal, options.quiet === true, options.lang);
  progress.doing('checking');
  try {
    const scenarios = loadScenarios(entries, options, terminal);
    if (periodsMayDiffer === true) mustDifferInName(scenarios);
    else mustGoTogether(scenarios);
    const [first] = scenarios;
    const name = `${comparisonName(scenarios.map(({ key }) => key))}-${kind}`;
    const files = { entries, folder: terminal.folder, set: options.set };
    const workers = options.workers ?? terminal.processors;
    const folder = new OutputFolder(options.out ?? join('output', name), terminal.folder);
    const hashOf = (version: unknown, of: unknown): string => {
      const resolved = scenarios.map((scenario) => scenario.resolved);
      return sha256(JSON.stringify([kind, version, resolved, of]));
    };
    const keptOf = (of: unknown): KeptStudy => {
      return { path: folder.pathOfKept, of: hashOf(ownVersions(), of), resume: options.resume === true };
    };
    try {
      const asked = asks(scenarios, {
        ...{ files, workers, keptOf },
        seed: options.seed ?? first?.runs.seed ?? defaults.seed,
        replications: options.replications ?? first?.runs.replications ?? defaults.replications,
        pathOfKept: folder.pathOfKept,
        pathOfValues: folder.pathBeside(valuesName),
        say(text) {
          progress.stop();
          if (options.quiet !== true) terminal.err.write(`${wrapped(harmless(text), widthOf(terminal.err))}\n`);
        },
      });
      if (options.shard !== undefined && inParts !== undefined) {
        const study = inParts(asked);
        folder.discard();
        // Parts know of experiments, and so of the model, which this thread has no other use for.
        const { simulateStudyPart } = await import('./simulate-part.ts');
        // Parts may be made with different versions of Node, which give the same numbers.
        const head = { study, of: hashOf(ownVersion(), study.asked), scenarios, files, workers };
        await simulateStudyPart(name, options.shard, { options, terminal, progress }, head);
        return;
      }
      let reached = { done: 0, of: 0 };
      const result = await terminal
        .simulate(kind, asked, {
          progress(done, of) {
            reached = { done, of };
            watch?.(done, of);
            progress.simulated(done, of, false);
          },
          signal: terminal.signal,
        })
        .catch((error) => {
          const done = reached.done - (reached.done % (keptTogether?.(asked) ?? 1));
          const isWrong =
            error instanceof SimulationFailed && (error.fault === 'command' || error.fault === 'scenario');
          if (isWrong && kind !== 'sweep') removeKept(folder.pathOfKept);
          if (!(error instanceof Interrupted && existsSync(folder.pathOfKept))) throw error;
          // What was kept last may not have been told of.
          throw new InterruptedKeeping(done > 0 ? { done, of: reached.of } : undefined, { cause: error });
        });
      await tellStudy(tell(result, scenarios), scenarios, folder, { options, terminal, progress }, leaves);
    } finally {
      folder.discard();
    }
  } finally {
    progress.stop();
  }
}

/** Prints what there is to read, writes the files, and names the folder. */
export async function tellStudy<Report extends StudyReport>(
  study: Report,
  scenarios: readonly Scenario[],
  folder: OutputFolder,
  {
    options,
    terminal,
    progress,
  }: {
    readonly options: Pick<SimulateOptions, 'json' | 'quiet' | 'lang' | 'charts' | 'xlsx'>;
    readonly terminal: Terminal;
    readonly progress: Progress;
  },
  leaves?: OtherFiles<Report>,
): Promise<void> {
  progress.stop();
  if (options.json !== true) printStudy(study, terminal);
  progress.doing('tables');
  const writing = {
    signal: terminal.signal,
    drawing: progress.drawing,
    writingReport: () => progress.doing('report'),
  };
  let leftOut: readonly string[] = [];
  if (leaves === undefined) {
    const { writeStudy } = await import('../node/write-results.ts');
    const style = { language: options.lang, pictures: options.charts, workbook: options.xlsx === true };
    leftOut = await writeStudy(folder, study, scenarios, style, writing);
  } else {
    leftOut = await leaves.write(folder, study, scenarios, writing);
  }
  terminal.signal.throwIfAborted();
  folder.commit();
  removeKept(folder.pathOfKept);
  progress.stop();
  if (leftOut.length > 0 && options.quiet !== true) {
    const files = listed(leftOut, options.lang);
    terminal.err.write(`${fill(words.tooLargeForWorkbook, options.lang, { files })}\n`);
  }
  printAfterwards(study, join(folder.name, leaves?.page ?? 'report.html'), options, terminal);
}
