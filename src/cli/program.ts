/**
 * The room `cli/`: arguments, terminal and exit codes. Nobody calls it but bin.ts. Begin with the commands here; each loads
 * the file of its name when it is asked for.
 *
 * The command line: which commands there are and what may stand behind them. The work is loaded when it is asked for.
 */
import { Command, Option } from 'commander';
import type { CalendarUnit } from '../experiment/time/cells.ts';
import type { LogFormName } from '../node/log-forms.ts';
import { logForms } from '../node/log-forms.ts';
import { ownVersion } from '../node/version.ts';
import type { CsvDialect } from '../report/data/csv.ts';
import type { Language } from '../report/language.ts';
import type { Override } from '../scenario/reading/override.ts';
import { varyingCapacity } from './capacity-options.ts';
import type { PolicyChoice } from './chosen-period.ts';
import { coloursFor } from './colours.ts';
import {
  allTables,
  dialectOption,
  languageOption,
  noCharts,
  onlyResults,
  ranks,
  simulating,
  speaking,
  studying,
  talking,
  workbook,
} from './command-options.ts';
import { inDutch } from './commander-in-dutch.ts';
import { discovering } from './discover-options.ts';
import type { DossierOptions } from './dossier-options.ts';
import { handingIn } from './dossier-options.ts';
import { failures } from './failure-messages.ts';
import { help } from './help.ts';
import { optionReaders, type ShardOption } from './option-values.ts';
import type { SweepOptions } from './sweep.ts';
import { sweeping } from './sweep-options.ts';
import { harmless, type Terminal, widthOf } from './terminal.ts';
import type { SensitivityOptions } from './uncertainty-options.ts';
import { varyingWithinRanges } from './uncertainty-options.ts';

export interface CheckOptions {
  readonly set: readonly Override[];
  readonly lang: Language;
  readonly json?: true;
}

export interface DrawOptions extends Pick<CheckOptions, 'set' | 'lang'>, PolicyChoice {
  readonly out?: string;
}

export interface SimulateOptions extends CheckOptions {
  readonly replications?: number;
  readonly seed?: string;
  readonly by: CalendarUnit;
  readonly workers?: number;
  readonly out?: string;
  readonly csv: CsvDialect;
  readonly cases?: true;
  /** Goes on from what a run into the same folder left that was stopped. */
  readonly resume?: true;
  readonly shard?: ShardOption;
  /** From 1. */
  readonly casesOf?: number;
  readonly log?: 'csv' | LogFormName;
  readonly xlsx?: boolean;
  /** Half width of the interval over the mean, such as 0.05. */
  readonly precision?: number;
  /** Whether inputs are drawn from their ranges besides, and in how many possible worlds. */
  readonly uncertain?: true;
  readonly worlds?: number;
  /** As they were asked for; by which the precision is judged, and which are looked at in possible worlds. */
  readonly measure: readonly string[];
  /** The measure by which designs are ranked, as it was asked for. */
  readonly rank?: string;
  readonly charts: boolean;
  readonly tables?: true;
  readonly quiet?: true;
}

/** What every study takes; each kind has options of its own besides. */
export type StudyOptions = Omit<
  SimulateOptions,
  | 'by'
  | 'cases'
  | 'casesOf'
  | 'log'
  | 'xlsx'
  | 'shard'
  | 'tables'
  | 'precision'
  | 'measure'
  | 'rank'
  | 'uncertain'
  | 'worlds'
>;

export type MergeOptions = Pick<
  SimulateOptions,
  'lang' | 'json' | 'out' | 'csv' | 'xlsx' | 'tables' | 'charts' | 'quiet' | 'rank'
>;

export interface WorkbenchOptions extends Pick<CheckOptions, 'lang'> {
  readonly out: string;
  readonly open?: true;
}

export interface CompareOptions extends SimulateOptions {
  readonly baseline?: string;
}

/** @param language in which a wrong command line is told */
export function program(terminal: Terminal, language: Language = 'en'): Command {
  const { path, date, folder: outFolder } = optionReaders(language);
  const stuwmeer = new Command('stuwmeer')
    .description('Shows where a chain of organisations jams, when, how badly, and what would be enough.')
    .version(ownVersion(), '--version', 'print the version')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out.write(text),
      writeErr: (text) => terminal.err.write(text),
      getOutHelpWidth: () => widthOf(terminal.out),
      getErrHelpWidth: () => widthOf(terminal.err),
      getOutHasColors: () => coloursFor(terminal.out, terminal.env).isColorSupported,
      getErrHasColors: () => coloursFor(terminal.err, terminal.env).isColorSupported,
      outputError: (message, write) => write(harmless(toldBy(message, language))),
    });
  stuwmeer.helpInformation = () => help;
  stuwmeer.showHelpAfterError(failures.helpShowsCommands[language]);

  const { measure } = optionReaders(language);
  simulating(stuwmeer.command('run'), language)
    .description('Simulate one design: does it jam, where first, when, how fast does the list grow?')
    .argument('<scenario>', 'a scenario file (YAML or JSON)')
    .addOption(
      new Option(
        '--log <form>',
        'also write an event log of the first replication, or of that of --cases-of, for process-mining programs',
      ).choices(['csv', ...logForms]),
    )
    .action(async (scenario: string, options: SimulateOptions) => {
      const { run } = await import('./run.ts');
      await run(scenario, options, terminal);
    });

  simulating(stuwmeer.command('compare'), language)
    .description('Simulate designs side by side, on the same cases: what differs, and how sure is that?')
    .argument('<scenario>', 'a scenario file; the others are laid beside it')
    .argument('<other...>', 'one or more other scenario files')
    .option('--baseline <name>', 'lay the others beside this one (a file name without its ending) instead of the first')
    .option('--rank <measure>', ranks, measure)
    .action(async (first: string, others: readonly string[], options: CompareOptions) => {
      const { compare } = await import('./compare.ts');
      await compare([first, ...others], options, terminal);
    });

  sweeping(studying(stuwmeer.command('sweep'), language), language).action(
    async (scenarios: readonly string[], options: SweepOptions) => {
      const { sweep } = await import('./sweep.ts');
      await sweep(scenarios, options, terminal);
    },
  );

  varyingCapacity(studying(stuwmeer.command('capacity'), language), language, terminal);

  varyingWithinRanges(studying(stuwmeer.command('sensitivity'), language, '3 at each setting'), language).action(
    async (scenario: string, other: string | undefined, options: SensitivityOptions) => {
      const { sensitivity } = await import('./sensitivity.ts');
      await sensitivity(other === undefined ? [scenario] : [scenario, other], options, terminal);
    },
  );

  handingIn(studying(stuwmeer.command('dossier'), language), language).action(
    async (scenarios: readonly string[], options: DossierOptions) => {
      const { dossier } = await import('./dossier.ts');
      await dossier(scenarios, options, terminal);
    },
  );

  stuwmeer
    .command('merge')
    .description('Put the parts together that a command with --shard left: the same results as without it.')
    .argument('<part...>', 'the folders of all parts, in any order')
    .addOption(languageOption())
    .option('--json', 'print one JSON document instead of words and tables')
    .option('--out <dir>', 'folder for the results (default: output/NAME)', outFolder)
    .addOption(dialectOption())
    .option('--tables', allTables)
    .option('--xlsx', workbook)
    .option('--no-charts', noCharts)
    .option('--quiet', onlyResults)
    .option('--rank <measure>', ranks, measure)
    .action(async (parts: readonly string[], options: MergeOptions) => {
      const { merge } = await import('./merge.ts');
      await merge(parts, options, terminal);
    });

  talking(stuwmeer.command('check'), language)
    .description('Tell every mistake in scenario files; without any, the load on each resource before anything runs.')
    .argument('<scenario...>', 'one or more scenario files')
    .action(async (scenarios: readonly string[], options: CheckOptions) => {
      const { check } = await import('./check.ts');
      check(scenarios, options, terminal);
    });

  talking(stuwmeer.command('explain'), language)
    .description('Tell in plain sentences what a scenario describes, or how a second one differs from the first.')
    .argument('<scenario>', 'a scenario file')
    .argument('[other]', 'another scenario file, to be told by its differences')
    .action(async (scenario: string, other: string | undefined, options: CheckOptions) => {
      const { explain } = await import('./explain.ts');
      explain(other === undefined ? [scenario] : [scenario, other], options, terminal);
    });

  speaking(stuwmeer.command('draw'), language)
    .description('Draw the chain: who does what, where cases go, and the load on each resource before anything runs.')
    .argument('<scenario>', 'a scenario file (YAML or JSON)')
    .option(
      '--out <file>',
      'an .svg or .png file, or a folder for both (default: output/NAME-chain.svg and .png)',
      path,
    )
    .option('--policy <name>', 'the rules of this policy (default: those with which the run begins)')
    .addOption(
      new Option('--at <date>', 'the rules in force on a date, as in --at 2014-03-01')
        .argParser(date)
        .conflicts('policy'),
    )
    .action(async (scenario: string, options: DrawOptions) => {
      const { draw } = await import('./draw.ts');
      await draw(scenario, options, terminal);
    });

  discovering(stuwmeer.command('discover'), language, terminal);

  stuwmeer
    .command('schema')
    .description('Print the JSON Schema of scenario files, with which an editor completes and checks them.')
    .action(async () => {
      const { schema } = await import('./schema.ts');
      schema(terminal);
    });

  stuwmeer
    .command('init')
    .description('Write a commented scenario to start from. An existing file is never overwritten.')
    .argument('[dir]', 'folder to write it in', '.')
    .addOption(languageOption())
    .action(async (folder: string, { lang }: Pick<CheckOptions, 'lang'>) => {
      const { init } = await import('./init.ts');
      init(folder, lang, terminal);
    });

  stuwmeer
    .command('workbench')
    .description('Write the whole program as one page: write, check, run and compare scenarios in a browser, offline.')
    .argument('[scenario...]', 'scenario files that are open in it at first, with the files that they extend')
    .addOption(languageOption())
    .addOption(new Option('--out <file>', 'the page').argParser(path).default('stuwmeer.html'))
    .option('--open', 'show it in a browser, where the system has one')
    .action(async (scenarios: readonly string[], options: WorkbenchOptions) => {
      const { workbench } = await import('./workbench.ts');
      workbench(scenarios, options, terminal);
    });

  for (const command of stuwmeer.commands) {
    command.showHelpAfterError(failures.helpShows(command.name())[language]);
  }
  return stuwmeer;
}

/** What commander says, in the language that was asked for. */
function toldBy(message: string, language: Language): string {
  const said = message.replace(/^error: /, '');
  return `${failures.error[language]}: ${language === 'nl' ? inDutch(said) : said}`;
}
