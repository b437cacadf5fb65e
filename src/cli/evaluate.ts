import { figureInPlan } from '../experiment/observed/figure-in-plan.ts';
import { fewestReplications } from '../experiment/observed/judge.ts';
import type { ObservedFigure } from '../experiment/observed/observed-figure.ts';
import { readFigures } from '../experiment/observed/read-figures.ts';
import type { TextRow } from '../experiment/observed/table-columns.ts';
import { systemCode, systemReason } from '../node/file-system-error.ts';
import { readTable } from '../node/read-table.ts';
import { evaluationReport } from '../report/study/evaluation/evaluation-report.ts';
import { measuresCalled } from '../report/words/office-measures.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { EvaluateOptions } from './evaluate-options.ts';
import { CommandWrong } from './failure.ts';
import { observedFailures as failures } from './observed-failures.ts';
import { tableFaults } from './observed-faults.ts';
import { runStudy } from './run-study.ts';
import type { Terminal } from './terminal.ts';

/** A band is told by its outermost values, and a judgement to one in so many. */
const usualReplications = 200;

/** Observed figures beside what designs expect. */
export async function evaluate(
  entries: readonly string[],
  options: EvaluateOptions,
  terminal: Terminal,
): Promise<void> {
  const { observed, replications = usualReplications } = options;
  if (observed === undefined) throw new CommandWrong(failures.nothingAsked);
  if (replications < fewestReplications) {
    throw new CommandWrong(failures.tooFewReplications(fewestReplications, replications));
  }
  const rows = await rowsOf(observed, terminal.folder);
  let empty = 0;
  await runStudy(
    'evaluate',
    entries,
    options,
    {
      periodsMayDiffer: true,
      asks: (scenarios, { seed, workers }) => {
        const found = figuresFor(observed, rows, scenarios);
        empty = found.empty.length;
        return { designs: scenarios, figures: found.figures, seed, replications, workers };
      },
      tell: (evaluation, scenarios) =>
        evaluationReport(evaluation, scenarios, { language: options.lang, dialect: options.csv, empty }),
    },
    terminal,
  );
}

/** @throws CommandWrong where the file is no table */
async function rowsOf(file: string, folder: string): Promise<readonly TextRow[]> {
  try {
    const table = await readTable(file, folder);
    if (table.kind === 'rows') return table.rows;
    throw new CommandWrong(
      table.kind === 'broken' ? failures.brokenTable(file, table.line) : failures.refusedTable(file, table.reason),
    );
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    const isMissing = code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG';
    throw new CommandWrong(
      isMissing ? failures.noTable(file) : failures.unreadableTable(file, systemReason(code, 'other')),
      { cause: error },
    );
  }
}

/** @throws CommandWrong with everything that is wrong with the table, or where it is of other times than the designs */
function figuresFor(
  file: string,
  rows: readonly TextRow[],
  scenarios: readonly Scenario[],
): { readonly figures: readonly ObservedFigure[]; readonly empty: readonly number[] } {
  const plans = scenarios.map(({ plan }) => plan);
  const { figures, empty, faults } = readFigures(rows, plans, measuresCalled);
  if (faults.length > 0) throw new CommandWrong(tableFaults(file, faults));
  const isTold = figures.some((figure) => plans.some((plan) => typeof figureInPlan(figure, plan) !== 'string'));
  if (!isTold)
    throw new CommandWrong(
      failures.otherTimes(
        file,
        plans.map(({ period }) => period),
      ),
    );
  return { figures, empty };
}
