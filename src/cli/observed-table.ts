/** The table of observed figures behind --observed, as far as all that is done with it. */
import { figureInPlan } from '../experiment/observed/figure-in-plan.ts';
import type { ObservedFigure } from '../experiment/observed/observed-figure.ts';
import { readFigures } from '../experiment/observed/read-figures.ts';
import type { TextRow } from '../experiment/observed/table-columns.ts';
import { systemCode, systemReason } from '../node/file-system-error.ts';
import { readTable } from '../node/read-table.ts';
import { measuresCalled } from '../report/words/office-measures.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { CommandWrong } from './failure.ts';
import { observedFailures as failures } from './observed-failures.ts';
import { tableFaults } from './observed-faults.ts';

/** Replications: a band is told by its outermost values, and a judgement to one in so many. */
export const usualReplications = 200;

/** @throws CommandWrong where the file is no table */
export async function rowsOf(file: string, folder: string): Promise<readonly TextRow[]> {
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
export function figuresFor(
  file: string,
  rows: readonly TextRow[],
  scenarios: readonly Scenario[],
): { readonly figures: readonly ObservedFigure[]; readonly empty: readonly number[] } {
  const plans = scenarios.map(({ plan }) => plan);
  const { figures, empty, faults, absent } = readFigures(rows, plans, measuresCalled);
  if (faults.length > 0) throw new CommandWrong(tableFaults(file, faults));
  const isTold = figures.some((figure) => plans.some((plan) => typeof figureInPlan(figure, plan) !== 'string'));
  // Places that nobody has may be misspelt, where nothing else says that the table is of these designs.
  if (!isTold && absent.length > 0) throw new CommandWrong(tableFaults(file, absent));
  if (!isTold)
    throw new CommandWrong(
      failures.otherTimes(
        file,
        plans.map(({ period }) => period),
      ),
    );
  return { figures, empty };
}
