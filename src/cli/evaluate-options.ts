import type { Command } from 'commander';
import type { Language } from '../report/language.ts';
import { argumentWords, commandWords } from './command-words.ts';
import { optionReaders } from './option-values.ts';
import { evaluateWords } from './option-words.ts';
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
}

/** What `stuwmeer evaluate` takes besides what every study does, and what it does with it. */
export function evaluating(command: Command, language: Language, terminal: Terminal): void {
  const { file, inputs, measure, replications } = optionReaders(language);
  command
    .description(commandWords.evaluate[language])
    .argument('<scenario...>', argumentWords.scenarios[language])
    .option('--observed <file>', evaluateWords.observed[language], file)
    .option('--calibrate <inputs>', evaluateWords.calibrate[language], inputs)
    .option('--template <file>', evaluateWords.template[language], file)
    .option('--measure <name>', evaluateWords.measure[language], measure)
    .option('--runs <n>', evaluateWords.runs[language], replications)
    .action(async (scenarios: readonly string[], options: EvaluateOptions) => {
      const { evaluate } = await import('./evaluate.ts');
      await evaluate(scenarios, options, terminal);
    });
}
