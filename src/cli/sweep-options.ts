import type { Command } from 'commander';
import { Option } from 'commander';
import { inLanguage, type Language } from '../language/text.ts';
import { argumentWords, commandWords } from './command-words.ts';
import { failures } from './failure-messages.ts';
import { optionReaders } from './option-values.ts';
import { optionWords, sweepWords } from './option-words.ts';

/** What should have stood there. */
const values = {
  en: "Expected an input and its values, as in --vary 'care places=25..200/25 places'.",
  nl: "Verwacht: een invoergegeven en zijn waarden, zoals in --vary 'care places=25..200/25 places'.",
};

/** What `stuwmeer sweep` takes besides what every study does. */
export function sweeping(command: Command, language: Language): Command {
  const { texts, latin, shard } = optionReaders(language);
  return command
    .description(inLanguage(commandWords.sweep, language))
    .argument('<scenario...>', inLanguage(argumentWords.scenarios, language))
    .addOption(
      new Option('--vary <name=values>', inLanguage(sweepWords.vary, language))
        .argParser(texts(values))
        .makeOptionMandatory(),
    )
    .option('--latin <n>', inLanguage(sweepWords.latin, language), latin)
    .addOption(
      new Option('--measure <measure>', inLanguage(sweepWords.measure, language))
        .argParser(texts(failures.measure))
        .default([], inLanguage(sweepWords.measureDefault, language)),
    )
    .option('--resume', inLanguage(optionWords.resume, language))
    .option('--shard <k/n>', inLanguage(optionWords.shard, language), shard);
}
