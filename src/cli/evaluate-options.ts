import type { Command } from 'commander';
import { inLanguage, type Language } from '../language/text.ts';
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
  const { file, inputs, measure, runs } = optionReaders(language);
  command
    .description(inLanguage(commandWords.evaluate, language))
    .argument('<scenario...>', inLanguage(argumentWords.scenarios, language))
    .option('--observed <file>', inLanguage(evaluateWords.observed, language), file)
    .option('--calibrate <inputs>', inLanguage(evaluateWords.calibrate, language), inputs)
    .option('--template <file>', inLanguage(evaluateWords.template, language), file)
    .option('--measure <name>', inLanguage(evaluateWords.measure, language), measure)
    .option('--runs <n>', inLanguage(evaluateWords.runs, language), runs)
    .action(async (scenarios: readonly string[], options: EvaluateOptions) => {
      const { evaluate } = await import('./evaluate.ts');
      await evaluate(scenarios, options, terminal);
    });
}
