import { type Command, InvalidArgumentError, Option } from 'commander';
import { inLanguage, type Language } from '../language/text.ts';
import { languageOption } from './command-options.ts';
import { argumentWords, commandWords } from './command-words.ts';
import { failures } from './failure-messages.ts';
import { optionReaders } from './option-values.ts';
import { columnWords, discoverWords, optionWords } from './option-words.ts';
import type { Terminal } from './terminal.ts';

export interface DiscoverOptions {
  readonly out?: string;
  readonly caseColumn?: string;
  readonly activityColumn?: string;
  readonly timeColumn?: string;
  readonly startColumn?: string;
  readonly endColumn?: string;
  readonly enabledColumn?: string;
  readonly transitionColumn?: string;
  readonly resourceColumn?: string;
  readonly instanceColumn?: string;
  readonly personColumn?: string;
  readonly dates?: 'dmy' | 'mdy';
  readonly skipBadRows?: true;
  readonly lang: Language;
  readonly json?: true;
}

/** What `stuwmeer discover` takes. */
export function discovering(command: Command, language: Language, terminal: Terminal): Command {
  const { path } = optionReaders(language);
  const head = (text: string): string => {
    if (text.trim() === '') throw new InvalidArgumentError(inLanguage(failures.head, language));
    return text;
  };
  command
    .description(inLanguage(commandWords.discover, language))
    .argument('<log>', inLanguage(argumentWords.log, language))
    .option('--out <file>', inLanguage(discoverWords.out, language), path);
  for (const [role, words] of Object.entries(columnWords)) {
    command.option(`--${role}-column <head>`, inLanguage(words, language), head);
  }
  return command
    .addOption(new Option('--dates <order>', inLanguage(discoverWords.dates, language)).choices(['dmy', 'mdy']))
    .option('--skip-bad-rows', inLanguage(discoverWords.skipBadRows, language))
    .addOption(languageOption(language))
    .option('--json', inLanguage(optionWords.json, language))
    .action(async (log: string, options: DiscoverOptions) => {
      const { discoverLog } = await import('./discover.ts');
      await discoverLog(log, options, terminal);
    });
}
