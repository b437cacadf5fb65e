import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fewestRuns } from '../experiment/observed/worth-collecting.ts';
import { measureIn } from '../experiment/points/asked-measure.ts';
import { inputsOf, nothingToVary } from '../experiment/uncertainty/uncertain-inputs.ts';
import { ownVersions } from '../node/version.ts';
import { writeTogether } from '../node/write-together.ts';
import { worthReport } from '../report/study/worth-collecting.ts';
import { defaults } from './asked.ts';
import type { EvaluateOptions } from './evaluate-options.ts';
import { CommandWrong } from './failure.ts';
import { loadScenarios } from './load-scenarios.ts';
import { observedFailures as failures } from './observed-failures.ts';
import { printStudy } from './print-study.ts';
import { progressLine } from './progress.ts';
import type { Terminal } from './terminal.ts';

/** Two at each of two hundred settings. */
const usualRuns = 400;
const mostRuns = 1_000_000;

/** Writes a table of the figures that are worth collecting, to be filled in. */
export async function writeTemplate(
  entry: string,
  file: string,
  options: EvaluateOptions,
  terminal: Terminal,
): Promise<void> {
  if (existsSync(resolve(terminal.folder, file))) throw new CommandWrong(failures.templateThere(file));
  const progress = progressLine(terminal, options.quiet === true, options.lang);
  progress.doing('checking');
  try {
    const [scenario] = loadScenarios([entry], options, terminal);
    if (scenario === undefined) throw new RangeError('no scenario');
    const { runs = usualRuns, seed = scenario.runs.seed ?? defaults.seed, workers = terminal.processors } = options;
    const inputs = inputsOf([scenario]);
    if (inputs.uncertain.length === 0) throw new CommandWrong(nothingToVary);
    if (runs < fewestRuns || runs > mostRuns) {
      throw new CommandWrong(failures.runsForTemplate(fewestRuns, mostRuns, runs));
    }
    const answer = options.measure === undefined ? undefined : measureIn(options.measure, [scenario.plan], {});
    const files = { entries: [entry], folder: terminal.folder, set: options.set };
    const found = await terminal.simulate(
      'worth',
      { files, asked: { ...inputs, plan: scenario.plan, seed, runs }, answer, workers },
      { progress: (done, of) => progress.simulated(done, of, false), signal: terminal.signal },
    );
    const report = worthReport(found, scenario, {
      ...{ language: options.lang, dialect: options.csv, entry, file },
    });
    progress.stop();
    terminal.beginWriting();
    if (found.figures.length > 0) writeTogether([{ path: file, content: report.file }], terminal.folder);
    if (options.json === true) {
      const document = { stuwmeer: 1, versions: ownVersions(), study: 'template', template: report.result };
      terminal.out.write(`${JSON.stringify(document, undefined, 2)}\n`);
    } else printStudy(report, terminal);
  } finally {
    progress.stop();
  }
}
