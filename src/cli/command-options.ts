/** The options that several commands take, each told and read in the language of the command line. */
import { type Command, Option } from 'commander';
import type { Language } from '../report/language.ts';
import { optionReaders, resumes, sharded } from './option-values.ts';
import { uncertain } from './uncertainty-options.ts';

export function talking(command: Command, language: Language): Command {
  return speaking(command, language).option('--json', 'print one JSON document instead of words and tables');
}

export function speaking(command: Command, language: Language): Command {
  return command
    .addOption(
      new Option(
        '--set <name=value>',
        "another value for an input, as in 'care places=150 places', or for the run, as in 'runs for=1 year'; may be repeated",
      )
        .argParser(optionReaders(language).overrides)
        .default([], 'the values in the file'),
    )
    .addOption(languageOption());
}

export function languageOption(): Option {
  return new Option('--lang <language>', 'language of results and messages').choices(['en', 'nl']).default('en');
}

export function dialectOption(): Option {
  return new Option('--csv <dialect>', 'commas and decimal points, or what a Dutch Excel opens by double click')
    .choices(['plain', 'excel-nl'])
    .default('plain');
}

export const allTables = 'print every sentence and every table, not only what fits on a screen';
export const workbook = 'also write results.xlsx: all tables in one workbook, with lists over time ready for a chart';
export const studyWorkbook = 'also write results.xlsx: what it says and all tables in one workbook';
export const ranks =
  "which designs can be the best by a measure, all told together with 95% confidence, as in 'wait p90 at care place' or 'highest followed ended at helped'";
export const noCharts = 'no pictures, which is faster';
export const onlyResults = 'results only: no progress, no notes';

export function simulating(command: Command, language: Language): Command {
  const { precision, texts, shard, replications } = optionReaders(language);
  return uncertain(studying(command, language), language)
    .addOption(
      new Option('--by <unit>', 'what calendar.csv and the report tell apart: calendar years, quarters or months')
        .choices(['year', 'quarter', 'month'])
        .default('year'),
    )
    .option(
      '--precision <share>',
      'go on until the 95% interval of each --measure is within this share of its mean, as in --precision 5%; --replications is then the most (default: 1000)',
      precision,
    )
    .addOption(
      new Option(
        '--measure <name>',
        "what --precision and --uncertain look at, as in 'wait p90 at care place'; may be repeated",
      )
        .argParser(texts)
        .default([], 'in hand at end for --precision, the list at the place that stands worst for --uncertain'),
    )
    .option('--resume', resumes)
    .option('--shard <k/n>', sharded, shard)
    .option('--tables', allTables)
    .option('--xlsx', workbook)
    .option('--cases', 'also write cases.csv: all that happens to each case of the first replication')
    .option('--cases-of <n>', 'the same of this replication, as in --cases-of 7', replications);
}

/** What runs replications, of one setting or of many. */
export function studying(command: Command, language: Language, usual = 'what the first file says, or 20'): Command {
  const { replications, seed, workers, folder } = optionReaders(language);
  return talking(command, language)
    .option(
      '--replications <n>',
      `replications: how many times the period is simulated (default: ${usual})`,
      replications,
    )
    .option(
      '--seed <text>',
      'random seed (any text); the same gives the same results (default: what the first file says)',
      seed,
    )
    .option(
      '--workers <n>',
      'how many replications to simulate at once; the results are the same (default: one per processor)',
      workers,
    )
    .option('--out <dir>', 'folder for the results (default: output/NAME)', folder)
    .addOption(dialectOption())
    .option('--no-charts', noCharts)
    .option('--quiet', onlyResults);
}
