import type { Command } from 'commander';
import { Option } from 'commander';
import { inLanguage, type Language } from '../language/text.ts';
import type { Phrases } from '../report/phrases.ts';
import type { Override } from '../scenario/reading/override.ts';
import { argumentWords, commandWords } from './command-words.ts';
import { optionReaders } from './option-values.ts';
import { capacityWords, optionWords } from './option-words.ts';
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

/** What should have stood there. */
const expected = {
  resource: {
    en: "Expected the name of a resource, as in --resource 'care place'.",
    nl: "Verwacht: de naam van een onderdeel, zoals in --resource 'care place'.",
  },
  target: {
    en: "Expected what must hold, as in --target 'wait p90 at care place <= 8 weeks'.",
    nl: "Verwacht: wat moet gelden, zoals in --target 'wait p90 at care place <= 8 weeks'.",
  },
  cost: {
    en: "Expected a resource and euro a year, as in --cost 'care place=12000'.",
    nl: "Verwacht: een onderdeel en euro per jaar, zoals in --cost 'care place=12000'.",
  },
} as const satisfies Phrases;

/** What `stuwmeer capacity` takes besides what every study does, and what it does with it. */
export function varyingCapacity(command: Command, language: Language, terminal: Terminal): void {
  const { texts, overrides, date, mostReplications } = optionReaders(language);
  command
    .description(inLanguage(commandWords.capacity, language))
    .argument('<scenario>', inLanguage(argumentWords.scenario, language))
    .addOption(
      new Option('--resource <name>', inLanguage(capacityWords.resource, language))
        .argParser(texts(expected.resource))
        .default([], inLanguage(capacityWords.resourceDefault, language)),
    )
    .addOption(
      new Option('--target <target>', inLanguage(capacityWords.target, language))
        .argParser(texts(expected.target))
        .default([], inLanguage(capacityWords.targetDefault, language)),
    )
    .addOption(
      new Option('--cost <name=euro>', inLanguage(capacityWords.cost, language))
        .argParser(overrides(expected.cost))
        .default([], inLanguage(capacityWords.costDefault, language)),
    )
    .addOption(new Option('--from <date>', inLanguage(capacityWords.from, language)).argParser(date))
    .option('--max-replications <n>', inLanguage(capacityWords.maxReplications, language), mostReplications)
    .option('--resume', inLanguage(optionWords.resume, language))
    .action(async (scenario: string, options: CapacityOptions) => {
      const { capacity } = await import('./capacity.ts');
      await capacity(scenario, options, terminal);
    });
}
