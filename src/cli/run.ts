import type { SimulateOptions } from './program.ts';
import { simulateDesigns } from './simulate-designs.ts';
import type { Terminal } from './terminal.ts';

/** One design; its folder has the scenario's name. */
export async function run(entry: string, options: SimulateOptions, terminal: Terminal): Promise<void> {
  await simulateDesigns([entry], ([scenario]) => scenario?.key ?? 'run', options, terminal);
}
