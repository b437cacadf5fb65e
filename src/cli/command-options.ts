/** The options that several commands take, each told and read in the language of the command line. */
import { type Command, Option } from 'commander';
import type { Text } from '../plan/text.ts';
import type { Language } from '../report/language.ts';
import { optionReaders } from './option-values.ts';
import { optionWords } from './option-words.ts';
import { uncertain } from './uncertainty-options.ts';

export function talking(command: Command, language: Language): Command {
  return speaking(command, language).option('--json', optionWords.json[language]);
}

export function speaking(command: Command, language: Language): Command {
  return command
    .addOption(
      new Option('--set <name=value>', optionWords.set[language])
        .argParser(optionReaders(language).overrides)
        .default([], optionWords.setDefault[language]),
    )
    .addOption(languageOption(language));
}

/** @param language in which it is reported */
export function languageOption(language: Language): Option {
  return new Option('--lang <language>', optionWords.lang[language]).choices(['en', 'nl']).default('en');
}

export function dialectOption(language: Language): Option {
  return new Option('--csv <dialect>', optionWords.csv[language]).choices(['plain', 'excel-nl']).default('plain');
}

export function simulating(command: Command, language: Language): Command {
  const { precision, texts, shard, replications } = optionReaders(language);
  return uncertain(replicating(command, language), language)
    .addOption(
      new Option('--by <unit>', optionWords.by[language]).choices(['year', 'quarter', 'month']).default('year'),
    )
    .option('--precision <share>', optionWords.precision[language], precision)
    .addOption(
      new Option('--measure <name>', optionWords.measure[language])
        .argParser(texts)
        .default([], optionWords.measureDefault[language]),
    )
    .option('--resume', optionWords.resume[language])
    .option('--shard <k/n>', optionWords.shard[language], shard)
    .option('--tables', optionWords.tables[language])
    .option('--xlsx', optionWords.workbook[language])
    .option('--cases', optionWords.cases[language])
    .option('--cases-of <n>', optionWords.casesOf[language], replications);
}

/** @param usual what it says of the number of replications */
export function studying(command: Command, language: Language, usual: Text = optionWords.replications): Command {
  return replicating(command, language, usual).option('--xlsx', optionWords.studyWorkbook[language]);
}

/** What runs replications, of one setting or of many. */
function replicating(command: Command, language: Language, usual: Text = optionWords.replications): Command {
  const { replications, seed, workers, folder } = optionReaders(language);
  return talking(command, language)
    .option('--replications <n>', usual[language], replications)
    .option('--seed <text>', optionWords.seed[language], seed)
    .option('--workers <n>', optionWords.workers[language], workers)
    .option('--out <dir>', optionWords.folder[language], folder)
    .addOption(dialectOption(language))
    .option('--no-charts', optionWords.noCharts[language])
    .option('--quiet', optionWords.quiet[language]);
}
