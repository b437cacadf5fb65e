/** What all studies have in common: read, run in a thread, write, tell. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { OutputFolder } from '../node/output-folder.ts';
import type { StudiedFiles } from '../node/scenarios-at.ts';
import { type AssignmentKind, type Assignments, simulate } from '../node/simulate.ts';
import type { StudyKind, StudyReport } from '../report/study/study-report.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { loadScenarios } from './load-scenarios.ts';
import { printStudy } from './print-study.ts';
import type { StudyOptions } from './program.ts';
import { progressBar } from './progress.ts';
import { defaults } from './simulate-designs.ts';
import type { Terminal } from './terminal.ts';
import { words } from './words.ts';

/** What every study is asked, besides what is its own. */
export interface StudyAsked {
  readonly files: StudiedFiles;
  readonly seed: string;
  readonly replications: number;
  /** Threads that simulate at the same time, at most; the results are the same for any number. */
  readonly workers: number;
}

interface Study<Kind extends AssignmentKind> {
  /** Reads what stands behind the study's own options; throws CommandWrong where it does not fit the scenarios. */
  readonly asks: (scenarios: readonly Scenario[], asked: StudyAsked) => Assignments[Kind]['asks'];
  readonly tell: (result: Assignments[Kind]['gives'], scenarios: readonly Scenario[]) => StudyReport;
}

/**
 * The folder is opened before anything is simulated, so that a wrong --out is told at once, and named last, so that whatever
 * goes wrong leaves nothing behind.
 */
export async function runStudy<Kind extends AssignmentKind & StudyKind>(
  kind: Kind,
  entries: readonly string[],
  options: StudyOptions,
  { asks, tell }: Study<Kind>,
  terminal: Terminal,
): Promise<void> {
  const scenarios = loadScenarios(entries, options, terminal);
  const [first] = scenarios;
  const asked = asks(scenarios, {
    files: { entries, folder: terminal.folder, set: options.set },
    seed: options.seed ?? first?.runs.seed ?? defaults.seed,
    replications: options.replications ?? first?.runs.replications ?? defaults.replications,
    workers: options.workers ?? availableParallelism(),
  });
  const folder = new OutputFolder(
    options.out ?? join('output', `${scenarios.map(({ key }) => key).join('-vs-')}-${kind}`),
    terminal.folder,
  );
  try {
    const bar = progressBar(words.simulating[options.lang], terminal, options.quiet === true);
    let result: Assignments[Kind]['gives'];
    try {
      result = await simulate(kind, asked, { progress: bar.update, signal: terminal.signal });
    } finally {
      bar.stop();
    }
    const study = tell(result, scenarios);
    const { writeStudy } = await import('../node/write-results.ts');
    await writeStudy(folder, study, scenarios, { language: options.lang, pictures: options.charts }, terminal.signal);
    terminal.signal.throwIfAborted();
    folder.commit();
    printStudy(study, folder, options, terminal);
  } finally {
    folder.discard();
  }
}
