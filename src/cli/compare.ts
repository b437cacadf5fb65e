import { notComparable, twins } from '../scenario/messages/not-comparable.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { comparisonName } from './comparison-name.ts';
import { CommandWrong } from './failure.ts';
import { failures } from './failure-messages.ts';
import type { CompareOptions } from './program.ts';
import { simulateDesigns } from './simulate-designs.ts';
import type { Terminal } from './terminal.ts';

/**
 * Designs side by side; their folder has the names of all.
 *
 * @param entries the baseline first, unless the options name another
 */
export async function compare(entries: readonly string[], options: CompareOptions, terminal: Terminal): Promise<void> {
  // A file may be named as it was on the command line.
  const baseline = options.baseline?.replace(/^.*[/\\]/, '').replace(/\.(ya?ml|json)$/i, '');
  await simulateDesigns(entries, (scenarios) => folderName(scenarios, baseline), options, terminal, baseline);
}

function folderName(scenarios: readonly Scenario[], baseline: string | undefined): string {
  mustGoTogether(scenarios);
  mustBeAmong(scenarios, baseline);
  return comparisonName(scenarios.map(({ key }) => key));
}

/** @throws CommandWrong where designs cannot be laid beside each other */
export function mustGoTogether(scenarios: readonly Scenario[]): void {
  const fault = notComparable(scenarios);
  if (fault !== undefined) throw new CommandWrong(fault);
}

/** @throws CommandWrong where two designs have the same name, by which every table and file tells them apart */
export function mustDifferInName(scenarios: readonly Scenario[]): void {
  const fault = twins(scenarios);
  if (fault !== undefined) throw new CommandWrong(fault);
}

function mustBeAmong(scenarios: readonly Scenario[], baseline: string | undefined): void {
  const keys = scenarios.map(({ key }) => key);
  if (baseline === undefined || keys.includes(baseline)) return;
  throw new CommandWrong(failures.noSuchBaseline(keys, baseline));
}
