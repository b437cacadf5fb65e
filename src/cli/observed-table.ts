/** The file behind --observed, as the rows of its table. */
import { brokenTable } from '../experiment/observed/observed-table.ts';
import type { TextRow } from '../experiment/observed/table-columns.ts';
import { systemCode, systemReason } from '../node/file-system-error.ts';
import { readTable } from '../node/read-table.ts';
import { CommandWrong } from './failure.ts';
import { observedFailures as failures } from './observed-failures.ts';

/** @throws CommandWrong where the file is no table */
export async function rowsOf(file: string, folder: string): Promise<readonly TextRow[]> {
  try {
    const table = await readTable(file, folder);
    if (table.kind === 'rows') return table.rows;
    throw new CommandWrong(
      table.kind === 'broken' ? brokenTable(file, table.line) : failures.refusedTable(file, table.reason),
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
