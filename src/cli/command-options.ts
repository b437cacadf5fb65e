/** The options that several commands take, each told and read in the language of the command line. */

import { type Command, Option } from 'commander';
import { inLanguage, type Language, languages, type Text } from '../language/text.ts';
import { failures } from './failure-messages.ts';
import { optionReaders } from './option-values.ts';
import { optionWords } from './option-words.ts';
import { uncertain } from './uncertainty-options.ts';

export function talking(command: Command, language: Language): Command {
  return speaking(command, language).option('--json', inLanguage(optionWords.json, language));
}

export function speaking(command: Command, language: Language): Command {
  return command
    .addOption(
      new Option('--set <name=value>', inLanguage(optionWords.set, language))
        .argParser(optionReaders(language).overrides(failures.setting))
        .default([], inLanguage(optionWords.setDefault, language)),
    )
    .addOption(languageOption(language));
}

/** @param language in which it is reported */
export function languageOption(language: Language): Option {
  return new Option('--lang <language>', inLanguage(optionWords.lang, language)).choices(languages).default('en');
}

export function dialectOption(language: Language): Option {
  return new Option('--csv <dialect>', inLanguage(optionWords.csv, language))
    .choices(['plain', 'excel-nl'])
    .default('plain');
}

export function simulating(command: Command, language: Language): Command {
  const { precision, texts, shard, replication } = optionReaders(language);
  return uncertain(replicating(command, language), language)
    .addOption(
      new Option('--by <unit>', inLanguage(optionWords.by, language))
        .choices(['year', 'quarter', 'month'])
        .default('year'),
    )
    .option('--precision <share>', inLanguage(optionWords.precision, language), precision)
    .addOption(
      new Option('--measure <name>', inLanguage(optionWords.measure, language))
        .argParser(texts(failures.measure))
        .default([], inLanguage(optionWords.measureDefault, language)),
    )
    .option('--resume', inLanguage(optionWords.resume, language))
    .option('--shard <k/n>', inLanguage(optionWords.shard, language), shard)
    .option('--tables', inLanguage(optionWords.tables, language))
    .option('--xlsx', inLanguage(optionWords.workbook, language))
    .option('--cases', inLanguage(optionWords.cases, language))
    .option('--cases-of <n>', inLanguage(optionWords.casesOf, language), replication);
}

/** @param usual what it says of the number of replications */
export function studying(command: Command, language: Language, usual: Text = optionWords.replications): Command {
  return replicating(command, language, usual).option('--xlsx', inLanguage(optionWords.studyWorkbook, language));
}

/** What runs replications, of one setting or of many. */
function replicating(command: Command, language: Language, usual: Text = optionWords.replications): Command {
  const { replications, seed, workers, folder } = optionReaders(language);
  return talking(command, language)
    .option('--replications <n>', inLanguage(usual, language), replications)
    .option('--seed <text>', inLanguage(optionWords.seed, language), seed)
    .option('--workers <n>', inLanguage(optionWords.workers, language), workers)
    .option('--out <dir>', inLanguage(optionWords.folder, language), folder)
    .addOption(dialectOption(language))
    .option('--no-charts', inLanguage(optionWords.noCharts, language))
    .option('--quiet', inLanguage(optionWords.quiet, language));
}
