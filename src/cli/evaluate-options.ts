import type { Command } from 'commander';
import type { Language } from '../report/language.ts';
import { studyWorkbook } from './command-options.ts';
import { optionReaders } from './option-values.ts';
import type { StudyOptions } from './program.ts';
import type { Terminal } from './terminal.ts';

export interface EvaluateOptions extends StudyOptions {
  readonly observed?: string;
  /** The file to write. */
  readonly template?: string;
  /** With `template`: what the conclusion is about. */
  readonly measure?: string;
  /** Names of inputs, as the file has them. */
  readonly calibrate?: readonly string[];
  /** With `calibrate` or `template`, in all. */
  readonly runs?: number;
  readonly xlsx?: true;
}

/** What `stuwmeer evaluate` takes besides what every study does, and what it does with it. */
export function evaluating(command: Command, language: Language, terminal: Terminal): void {
  const { file, inputs, measure, replications } = optionReaders(language);
  command
    .description('Lay observed figures beside what designs expect: which of them explains the figures?')
    .argument('<scenario...>', 'one or more scenario files (YAML or JSON)')
    .option('--observed <file>', 'a table of observed figures, as CSV or XLSX: period, measure, where, value', file)
    .option(
      '--calibrate <inputs>',
      "which values of these inputs agree with the figures, as in 'care places, shows up'; may be repeated",
      inputs,
    )
    .option('--template <file>', 'write a table of the figures that are worth collecting, to be filled in', file)
    .option(
      '--measure <name>',
      'with --template: what the conclusion is about (default: how many wait at the place that stands worst)',
      measure,
    )
    .option('--runs <n>', 'simulated runs in all (default: with --calibrate 1500, with --template 400)', replications)
    .option('--xlsx', studyWorkbook)
    .action(async (scenarios: readonly string[], options: EvaluateOptions) => {
      const { evaluate } = await import('./evaluate.ts');
      await evaluate(scenarios, options, terminal);
    });
}
