import type { Command } from 'commander';
import { Option } from 'commander';
import type { Language } from '../report/language.ts';
import { argumentWords, commandWords } from './command-words.ts';
import { optionReaders } from './option-values.ts';
import { optionWords, sweepWords } from './option-words.ts';

/** What `stuwmeer sweep` takes besides what every study does. */
export function sweeping(command: Command, language: Language): Command {
  const { texts, latin, shard } = optionReaders(language);
  return command
    .description(commandWords.sweep[language])
    .argument('<scenario...>', argumentWords.scenarios[language])
    .addOption(new Option('--vary <name=values>', sweepWords.vary[language]).argParser(texts).makeOptionMandatory())
    .option('--latin <n>', sweepWords.latin[language], latin)
    .addOption(
      new Option('--measure <measure>', sweepWords.measure[language])
        .argParser(texts)
        .default([], sweepWords.measureDefault[language]),
    )
    .option('--resume', optionWords.resume[language])
    .option('--shard <k/n>', optionWords.shard[language], shard);
}
