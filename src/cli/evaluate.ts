import { figuresFor, mustMakeABand, usualReplications } from '../experiment/observed/observed-table.ts';
import { evaluationReport } from '../report/study/evaluation/evaluation-report.ts';
import { officeWords } from '../report/words/office-measures.ts';
import { calibrate } from './calibrate.ts';
import type { EvaluateOptions } from './evaluate-options.ts';
import { CommandWrong } from './failure.ts';
import { observedFailures as failures } from './observed-failures.ts';
import { rowsOf } from './observed-table.ts';
import { runStudy } from './run-study.ts';
import { writeTemplate } from './template.ts';
import type { Terminal } from './terminal.ts';

/** Observed figures beside what designs expect, or the values of inputs that agree with them. */
export async function evaluate(
  entries: readonly string[],
  options: EvaluateOptions,
  terminal: Terminal,
): Promise<void> {
  const { observed, template, measure, calibrate: inputs, runs, replications = usualReplications } = options;
  const [entry, another] = entries;
  if (template !== undefined) {
    if (entry === undefined || another !== undefined) throw new CommandWrong(failures.templateOfOne);
    if (observed !== undefined || inputs !== undefined) throw new CommandWrong(failures.templateAlone);
    if (options.replications !== undefined) throw new CommandWrong(failures.runsNotReplications);
    if (options.xlsx === true) throw new CommandWrong(failures.templateIsCsv);
    await writeTemplate(entry, template, options, terminal);
    return;
  }
  if (observed === undefined) throw new CommandWrong(failures.nothingAsked);
  if (measure !== undefined) throw new CommandWrong(failures.measureOfWhat);
  if (inputs !== undefined) {
    if (entry === undefined || another !== undefined) throw new CommandWrong(failures.calibratesOne);
    if (options.replications !== undefined) throw new CommandWrong(failures.runsNotReplications);
    await calibrate(entry, { file: observed, rows: await rowsOf(observed, terminal.folder) }, options, terminal);
    return;
  }
  if (runs !== undefined) throw new CommandWrong(failures.runsOfWhat);
  mustMakeABand(replications);
  const rows = await rowsOf(observed, terminal.folder);
  let empty = 0;
  await runStudy(
    'evaluate',
    entries,
    options,
    {
      periodsMayDiffer: true,
      asks: (scenarios, { seed, workers }) => {
        const found = figuresFor(observed, rows, scenarios, officeWords);
        empty = found.empty.length;
        return { designs: scenarios, figures: found.figures, seed, replications, workers };
      },
      tell: (evaluation, scenarios) =>
        evaluationReport(evaluation, scenarios, { language: options.lang, dialect: options.csv, empty }),
    },
    terminal,
  );
}
