import type { Text } from '../plan/text.ts';
import { day } from '../plan/units.ts';
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
  mustDifferInName(scenarios);
  mustShareAPeriod(scenarios);
}

/** Designs are told apart by name, in every table and file. */
export function mustDifferInName(scenarios: readonly Scenario[]): void {
  const keys = scenarios.map(({ key }) => key);
  const twin = keys.find((key, i) => keys.indexOf(key) < i);
  if (twin === undefined) return;
  throw new CommandWrong(failures.twins(twin));
}

function mustBeAmong(scenarios: readonly Scenario[], baseline: string | undefined): void {
  const keys = scenarios.map(({ key }) => key);
  if (baseline === undefined || keys.includes(baseline)) return;
  throw new CommandWrong(failures.noSuchBaseline(keys, baseline));
}

/** The same cases can only be compared over the same days. */
function mustShareAPeriod([baseline, ...others]: readonly Scenario[]): void {
  if (baseline === undefined) return;
  const expected = periodOf(baseline);
  const other = others.find((each) => periodOf(each).en !== expected.en);
  if (other === undefined) return;
  throw new CommandWrong(failures.otherPeriod(expected, baseline.key, periodOf(other), other.key));
}

function periodOf({ plan: { period } }: Scenario): Text {
  const { start, horizon, startUp, untilEmpty } = period;
  const days = (seconds: number) => Math.round((seconds / day) * 100) / 100;
  const [length, left] = [days(horizon), days(startUp)];
  return {
    en: `${length} days from ${start}${left > 0 ? `, the first ${left} days left out` : ''}${untilEmpty === true ? ', and on until nobody is left' : ''}`,
    nl: `${length} dagen vanaf ${start}${left > 0 ? `, zonder de eerste ${left} dagen` : ''}${untilEmpty === true ? ', en door tot er niemand over is' : ''}`,
  };
}
