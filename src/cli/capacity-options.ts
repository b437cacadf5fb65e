import type { Command } from 'commander';
import { Option } from 'commander';
import type { Language } from '../report/language.ts';
import type { Override } from '../scenario/reading/override.ts';
import { optionReaders, resumes } from './option-values.ts';
import type { StudyOptions } from './program.ts';
import type { Terminal } from './terminal.ts';

export interface CapacityOptions extends StudyOptions {
  readonly resource: readonly string[];
  readonly target: readonly string[];
  readonly cost: readonly Override[];
  /** A day number, as `parseDate` gives it. */
  readonly from?: number;
  readonly maxReplications?: number;
}

/** What `stuwmeer capacity` takes besides what every study does, and what it does with it. */
export function varyingCapacity(command: Command, language: Language, terminal: Terminal): void {
  const { texts, overrides, date, replications } = optionReaders(language);
  command
    .description(
      'Find how much capacity would be enough, of one place, of several, or from one that is short to the next.',
    )
    .argument('<scenario>', 'a scenario file (YAML or JSON)')
    .addOption(
      new Option('--resource <name>', 'whose capacity to vary; may be repeated')
        .argParser(texts)
        .default([], 'whichever is short, one after the other'),
    )
    .addOption(
      new Option('--target <target>', "what must hold, as in 'wait p90 at care place <= 8 weeks'; may be repeated")
        .argParser(texts)
        .default([], 'that nothing jams'),
    )
    .addOption(
      new Option(
        '--cost <name=euro>',
        "what one more costs a year, as in 'care place=12000': of several resources the cheapest mix is found",
      )
        .argParser(overrides)
        .default([], 'the cost of presence in the file, where all have one'),
    )
    .addOption(
      new Option('--from <date>', 'the day from which another capacity holds (default: the first)').argParser(date),
    )
    .option(
      '--max-replications <n>',
      'replications of one setting at most, where fewer cannot tell (default: 4 times --replications)',
      replications,
    )
    .option('--resume', resumes)
    .action(async (scenario: string, options: CapacityOptions) => {
      const { capacity } = await import('./capacity.ts');
      await capacity(scenario, options, terminal);
    });
}
