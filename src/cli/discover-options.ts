import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Language } from '../report/language.ts';
import { languageOption } from './command-options.ts';
import { failures } from './failure-messages.ts';
import { optionReaders } from './option-values.ts';
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

const columns = {
  case: 'the column of a CSV log that says which case an event is of',
  activity: 'the column that says what happens',
  time: 'the column that says when it happens',
  start: 'the column that says when it begins, where a row is a whole activity',
  end: 'the column that says when it ends',
  enabled: 'the column that says since when it can begin',
  transition: 'the column that says whether it begins or ends, as lifecycle:transition does',
  resource: 'the column that says who does it',
  instance: 'the column that tells apart activities of one case that have the same name',
  person: 'the column that says whose case it is, so that it shows who comes back with another one',
};

/** What `stuwmeer discover` takes. */
export function discovering(command: Command, language: Language, terminal: Terminal): Command {
  const { path } = optionReaders(language);
  const head = (text: string): string => {
    if (text.trim() === '') throw new InvalidArgumentError(failures.head[language]);
    return text;
  };
  command
    .description('Make a draft scenario from an event log of real cases, and tell what the log does not show.')
    .argument('<log>', 'a CSV file or a log in XES; either may be gzipped')
    .option('--out <file>', 'the scenario file to write (default: NAME.yaml here)', path);
  for (const [role, told] of Object.entries(columns)) command.option(`--${role}-column <head>`, told, head);
  return command
    .addOption(
      new Option('--dates <order>', 'the order of day and month in dates such as 01/02/2024').choices(['dmy', 'mdy']),
    )
    .option('--skip-bad-rows', 'leave out rows that cannot be read, and say how many')
    .addOption(languageOption())
    .option('--json', 'print one JSON document instead of words and tables')
    .action(async (log: string, options: DiscoverOptions) => {
      const { discoverLog } = await import('./discover.ts');
      await discoverLog(log, options, terminal);
    });
}
