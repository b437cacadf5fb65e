/** What all studies have in common: read, run in a thread, write, tell. */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { OutputFolder } from '../node/output-folder.ts';
import { removed } from '../node/partial-name.ts';
import type { StudiedFiles } from '../node/scenarios-at.ts';
import { type AssignmentKind, type Assignments, simulate } from '../node/simulate.ts';
import { Interrupted, InterruptedKeeping } from '../node/simulation-failed.ts';
import type { StudyKind, StudyReport } from '../report/study/study-report.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { mustDifferInName, mustGoTogether } from './compare.ts';
import { comparisonName } from './comparison-name.ts';
import { loadScenarios } from './load-scenarios.ts';
import { printAfterwards, printStudy } from './print-study.ts';
import type { StudyOptions } from './program.ts';
import { progressLine } from './progress.ts';
import { defaults } from './simulate-designs.ts';
import { harmless, type Terminal, widthOf, wrapped } from './terminal.ts';

/** What every study is asked, besides what is its own. */
export interface StudyAsked {
  readonly files: StudiedFiles;
  readonly seed: string;
  readonly replications: number;
  /** Threads that simulate at the same time, at most; the results are the same for any number. */
  readonly workers: number;
  /** Where a study that can go on after it was stopped keeps what it has done (see begun-work.ts). */
  readonly pathOfKept: string;
  /** Tells something on the way; nothing where only results are asked for. */
  readonly say: (text: string) => void;
}

interface Study<Kind extends AssignmentKind> {
  /** Reads what stands behind the study's own options; throws CommandWrong where it does not fit the scenarios. */
  readonly asks: (scenarios: readonly Scenario[], asked: StudyAsked) => Assignments[Kind]['asks'];
  readonly tell: (result: Assignments[Kind]['gives'], scenarios: readonly Scenario[]) => StudyReport;
  /** Hears how far it is. */
  readonly watch?: (done: number, of: number) => void;
  /** Replications that are kept together, as those of one point: what is done of the next is lost when it is stopped. */
  readonly keptTogether?: (asked: Assignments[Kind]['asks']) => number;
  /** Whether designs of different periods can be told together; no two of them are compared case by case. */
  readonly periodsMayDiffer?: true;
}

/**
 * The folder is opened before anything is simulated, so that a wrong --out is told at once, and named last, so that whatever
 * goes wrong leaves nothing behind. What there is to read is printed as soon as it is known.
 */
export async function runStudy<Kind extends AssignmentKind & StudyKind>(
  kind: Kind,
  entries: readonly string[],
  options: StudyOptions,
  { asks, tell, watch, keptTogether, periodsMayDiffer }: Study<Kind>,
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
    const folder = new OutputFolder(options.out ?? join('output', name), terminal.folder);
    try {
      const asked = asks(scenarios, {
        files: { entries, folder: terminal.folder, set: options.set },
        seed: options.seed ?? first?.runs.seed ?? defaults.seed,
        replications: options.replications ?? first?.runs.replications ?? defaults.replications,
        workers: options.workers ?? availableParallelism(),
        pathOfKept: folder.pathOfKept,
        say(text) {
          progress.stop();
          if (options.quiet !== true) terminal.err.write(`${wrapped(harmless(text), widthOf(terminal.err))}\n`);
        },
      });
      let reached = { done: 0, of: 0 };
      const result = await simulate(kind, asked, {
        progress(done, of) {
          reached = { done, of };
          watch?.(done, of);
          progress.simulated(done, of, false);
        },
        signal: terminal.signal,
      }).catch((error) => {
        const done = reached.done - (reached.done % (keptTogether?.(asked) ?? 1));
        if (!(error instanceof Interrupted && done > 0 && existsSync(folder.pathOfKept))) throw error;
        throw new InterruptedKeeping({ done, of: reached.of }, { cause: error });
      });
      const study = tell(result, scenarios);
      progress.stop();
      if (options.json !== true) printStudy(study, terminal);
      progress.doing('tables');
      const { writeStudy } = await import('../node/write-results.ts');
      const style = { language: options.lang, pictures: options.charts };
      await writeStudy(folder, study, scenarios, style, {
        signal: terminal.signal,
        drawing: progress.drawing,
        writingReport: () => progress.doing('report'),
      });
      terminal.signal.throwIfAborted();
      folder.commit();
      removed(folder.pathOfKept);
      progress.stop();
      printAfterwards(study, folder, options, terminal);
    } finally {
      folder.discard();
    }
  } finally {
    progress.stop();
  }
}
