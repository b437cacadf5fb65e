import { CommandWrong } from './failure.ts';
import type { SimulateOptions } from './program.ts';
import { simulateDesigns } from './simulate-designs.ts';
import type { Terminal } from './terminal.ts';

/**
 * Designs side by side; their folder has the names of all.
 *
 * @param entries the baseline first
 */
export async function compare(entries: readonly string[], options: SimulateOptions, terminal: Terminal): Promise<void> {
  await simulateDesigns(entries, togetherOf, options, terminal);
}

/** Designs are told apart by name, in every table and file. */
function togetherOf(keys: readonly string[]): string {
  const twin = keys.find((key, i) => keys.indexOf(key) < i);
  if (twin === undefined) return keys.join('-vs-');
  throw new CommandWrong(`two of the designs are called "${twin}". Give each scenario file a name of its own.`);
}
