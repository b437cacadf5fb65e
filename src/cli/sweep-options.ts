import type { Command } from 'commander';
import { Option } from 'commander';
import type { Language } from '../report/language.ts';
import { optionReaders, resumes, sharded } from './option-values.ts';

/** What `stuwmeer sweep` takes besides what every study does. */
export function sweeping(command: Command, language: Language): Command {
  const { texts, latin, shard } = optionReaders(language);
  return command
    .description(
      'Simulate designs at many values of their inputs, on the same cases: from which value on does it not jam?',
    )
    .argument('<scenario...>', 'one or more scenario files')
    .addOption(
      new Option('--vary <name=values>', "values of an input, as in 'care places=25..200/25 places'; may be repeated")
        .argParser(texts)
        .makeOptionMandatory(),
    )
    .option('--latin <n>', 'instead of a grid, n points spread over the ranges (a Latin hypercube)', latin)
    .addOption(
      new Option('--measure <measure>', "what to measure, as in 'wait p90 at care place'; may be repeated")
        .argParser(texts)
        .default([], 'lists and waits where it jams'),
    )
    .option('--resume', resumes)
    .option('--shard <k/n>', sharded, shard);
}
