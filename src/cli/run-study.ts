/** What all studies have in common: read, run in a thread, write, tell. */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { removeBegun } from '../node/begun-work.ts';
import { OutputFolder } from '../node/output-folder.ts';
import type { StudiedFiles } from '../node/scenarios-at.ts';
import { type AssignmentKind, type Assignments, simulate } from '../node/simulate.ts';
import { Interrupted } from '../node/simulation-failed.ts';
import type { StudyKind, StudyReport } from '../report/study/study-report.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { mustGoTogether } from './compare.ts';
import { loadScenarios } from './load-scenarios.ts';
import { printStudy } from './print-study.ts';
import type { StudyOptions } from './program.ts';
import { progressBar } from './progress.ts';
import { defaults } from './simulate-designs.ts';
import { harmless, type Terminal } from './terminal.ts';
import { words } from './words.ts';

/** What every study is asked, besides what is its own. */
export interface StudyAsked {
  readonly files: StudiedFiles;
  readonly seed: string;
  readonly replications: number;
  /** Threads that simulate at the same time, at most; the results are the same for any number. */
  readonly workers: number;
  /** Where a study that can go on after it was stopped keeps what it has done (see begun-work.ts). */
  readonly pathOfBegun: string;
}

interface Study<Kind extends AssignmentKind> {
  /** Reads what stands behind the study's own options; throws CommandWrong where it does not fit the scenarios. */
  readonly asks: (scenarios: readonly Scenario[], asked: StudyAsked) => Assignments[Kind]['asks'];
  readonly tell: (result: Assignments[Kind]['gives'], scenarios: readonly Scenario[]) => StudyReport;
  /** What is to be said, once it is so far. */
  readonly note?: (done: number, of: number) => string | undefined;
}

/**
 * The folder is opened before anything is simulated, so that a wrong --out is told at once, and named last, so that whatever
 * goes wrong leaves nothing behind.
 */
export async function runStudy<Kind extends AssignmentKind & StudyKind>(
  kind: Kind,
  entries: readonly string[],
  options: StudyOptions,
  { asks, tell, note }: Study<Kind>,
  terminal: Terminal,
): Promise<void> {
  const scenarios = loadScenarios(entries, options, terminal);
  mustGoTogether(scenarios);
  const [first] = scenarios;
  const folder = new OutputFolder(
    options.out ?? join('output', `${scenarios.map(({ key }) => key).join('-vs-')}-${kind}`),
    terminal.folder,
  );
  try {
    const asked = asks(scenarios, {
      files: { entries, folder: terminal.folder, set: options.set },
      seed: options.seed ?? first?.runs.seed ?? defaults.seed,
      replications: options.replications ?? first?.runs.replications ?? defaults.replications,
      workers: options.workers ?? availableParallelism(),
      pathOfBegun: folder.pathOfBegun,
    });
    const result = await inThread(kind, asked, options, note, terminal);
    const study = tell(result, scenarios);
    const { writeStudy } = await import('../node/write-results.ts');
    await writeStudy(folder, study, scenarios, { language: options.lang, pictures: options.charts }, terminal.signal);
    terminal.signal.throwIfAborted();
    folder.commit();
    removeBegun({ path: folder.pathOfBegun });
    printStudy(study, folder, options, terminal);
  } catch (error) {
    if (!(error instanceof Interrupted && existsSync(folder.pathOfBegun))) throw error;
    throw new Interrupted(words.interruptedAndKept[options.lang], { cause: error });
  } finally {
    folder.discard();
  }
}

async function inThread<Kind extends AssignmentKind>(
  kind: Kind,
  asked: Assignments[Kind]['asks'],
  { lang, quiet }: StudyOptions,
  note: Study<Kind>['note'],
  terminal: Terminal,
): Promise<Assignments[Kind]['gives']> {
  const begin = () => progressBar(words.simulating[lang], terminal, quiet === true);
  let bar = begin();
  try {
    return await simulate(kind, asked, {
      progress(done, of) {
        const said = quiet === true ? undefined : note?.(done, of);
        if (said !== undefined) {
          bar.stop();
          terminal.err.write(`${harmless(said)}\n`);
          bar = begin();
        }
        bar.update(done, of);
      },
      signal: terminal.signal,
    });
  } finally {
    bar.stop();
  }
}
