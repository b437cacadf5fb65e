import type { Command } from 'commander';
import type { Language } from '../report/language.ts';
import { optionReaders } from './option-values.ts';
import type { StudyOptions } from './program.ts';
import type { Terminal } from './terminal.ts';

export interface EvaluateOptions extends StudyOptions {
  readonly observed?: string;
  /** Names of inputs, as the file has them. */
  readonly calibrate?: readonly string[];
  /** With `calibrate`, in all. */
  readonly runs?: number;
}

/** What `stuwmeer evaluate` takes besides what every study does, and what it does with it. */
export function evaluating(command: Command, language: Language, terminal: Terminal): void {
  const { file, inputs, replications } = optionReaders(language);
  command
    .description('Lay observed figures beside what designs expect: which of them explains the figures?')
    .argument('<scenario...>', 'one or more scenario files (YAML or JSON)')
    .option('--observed <file>', 'a table of observed figures, as CSV or XLSX: period, measure, where, value', file)
    .option(
      '--calibrate <inputs>',
      "which values of these inputs agree with the figures, as in 'care places, shows up'; may be repeated",
      inputs,
    )
    .option('--runs <n>', 'with --calibrate: simulated runs in all (default: 1500)', replications)
    .action(async (scenarios: readonly string[], options: EvaluateOptions) => {
      const { evaluate } = await import('./evaluate.ts');
      await evaluate(scenarios, options, terminal);
    });
}
