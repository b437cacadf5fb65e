/** This checkout beside another commit, in turn in one run: real scenarios, and whole commands. */
import { build, type Checkout, here, withCommit } from './checkout.ts';
import { processAgainst, processAgainstColumns, scenarioAgainst, scenarioAgainstColumns } from './printed.ts';
import { clearProgress, progress } from './progress.ts';
import { chainScenarios, quickly, realScenarios, replicateInTurn } from './real-scenarios.ts';
import { table } from './table.ts';
import { longRuns, pictures, quickProcesses, runInTurn, startUp, threads } from './whole-processes.ts';

/** Which of some rows are asked for. */
export type Wanted = <T extends { readonly title: string }>(rows: readonly T[]) => readonly T[];

/**
 * Prints how much time each takes here beside the other commit. What one of them cannot do is said in its row, and the
 * others go on.
 *
 * @returns whether both could do everything
 */
export function compareWith(commit: string, quick: boolean, wanted: Wanted): Promise<boolean> {
  return withCommit(commit, async (other) => {
    const scenarios = [...realScenarios, ...chainScenarios].map((each) => (quick ? quickly(each) : each));
    const commands = quick ? quickProcesses : [...startUp, ...pictures, ...longRuns, ...threads];
    const failures: string[] = [];
    const inRows = async <T extends { readonly title: string }>(
      each: readonly T[],
      columns: readonly string[],
      row: (entry: T) => Promise<readonly string[]>,
    ): Promise<string> => {
      const rows: (readonly string[])[] = [];
      for (const entry of each) rows.push(await row(entry).catch((error) => failed(entry.title, error, failures)));
      clearProgress();
      return table(columns, rows);
    };

    const replicated = await inRows(wanted(scenarios), scenarioAgainstColumns, async (scenario) => {
      const [own, others] = await replicateInTurn([scenario], [here, other], progress);
      return scenarioAgainst(own!, others!);
    });
    console.log(`Replications, warm, in one thread: here beside ${other.name}\n${replicated}\n`);
    if (wanted(commands).some(({ way }) => way === 'built')) await buildBoth(here, other);
    const run = await inRows(wanted(commands), processAgainstColumns, async (command) => {
      const [own, others] = await runInTurn([command], [here, other], progress);
      return processAgainst(own!, others!);
    });
    console.log(`Whole commands: here beside ${other.name}\n${run}\n`);
    for (const failure of failures) console.error(failure);
    return failures.length === 0;
  });
}

async function buildBoth(...checkouts: readonly Checkout[]): Promise<void> {
  for (const checkout of checkouts) await build(checkout);
}

function failed(title: string, error: unknown, failures: string[]): readonly string[] {
  failures.push(`${title}: ${error instanceof Error ? error.message : error}`);
  return [title, 'failed: see below'];
}
