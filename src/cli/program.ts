/**
 * The room `cli/`: arguments, terminal and exit codes. Nobody calls it but bin.ts. Begin with the commands here; each loads
 * the file of its name when it is asked for.
 *
 * The command line: which commands there are and what may stand behind them. The work is loaded when it is asked for.
 */

import { Command, Option } from 'commander';
import type { CalendarUnit } from '../experiment/time/cells.ts';
import { inLanguage, type Language } from '../language/text.ts';
import type { LogFormName } from '../node/log-forms.ts';
import { logForms } from '../node/log-forms.ts';
import { ownVersion } from '../node/version.ts';
import type { CsvDialect } from '../report/data/csv.ts';
import type { Override } from '../scenario/reading/override.ts';
import { varyingCapacity } from './capacity-options.ts';
import type { PolicyChoice } from './chosen-period.ts';
import { coloursFor } from './colours.ts';
import { dialectOption, languageOption, simulating, speaking, studying, talking } from './command-options.ts';
import { argumentWords, commandWords } from './command-words.ts';
import { commanderIn, helpIn } from './commander-words.ts';
import { discovering } from './discover-options.ts';
import type { DossierOptions } from './dossier-options.ts';
import { handingIn } from './dossier-options.ts';
import { evaluating } from './evaluate-options.ts';
import { failures } from './failure-messages.ts';
import { helpPage } from './help-page.ts';
import { optionReaders, type ShardOption } from './option-values.ts';
import { drawWords, optionWords, workbenchWords } from './option-words.ts';
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
  'by' | 'cases' | 'casesOf' | 'log' | 'shard' | 'tables' | 'precision' | 'measure' | 'rank' | 'uncertain' | 'worlds'
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

/** @param language in which a wrong command line is reported */
export function program(terminal: Terminal, language: Language = 'en'): Command {
  const { path, date, folder: outFolder } = optionReaders(language);
  const stuwmeer = new Command('stuwmeer')
    .description(inLanguage(commandWords.stuwmeer, language))
    .version(ownVersion(), '--version', inLanguage(optionWords.version, language))
    .helpOption('-h, --help', inLanguage(optionWords.help, language))
    .configureHelp(helpIn(language))
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out.write(text),
      writeErr: (text) => terminal.err.write(text),
      getOutHelpWidth: () => widthOf(terminal.out),
      getErrHelpWidth: () => widthOf(terminal.err),
      getOutHasColors: () => coloursFor(terminal.out, terminal.env).isColorSupported,
      getErrHasColors: () => coloursFor(terminal.err, terminal.env).isColorSupported,
      outputError: (message, write) => write(harmless(saidIn(message, stuwmeer.commands, language))),
    });
  stuwmeer.helpInformation = () => helpPage(language);
  stuwmeer.showHelpAfterError(inLanguage(failures.helpShowsCommands, language));

  const { measure } = optionReaders(language);
  simulating(stuwmeer.command('run'), language)
    .description(inLanguage(commandWords.run, language))
    .argument('<scenario>', inLanguage(argumentWords.scenario, language))
    .addOption(new Option('--log <form>', inLanguage(optionWords.log, language)).choices(['csv', ...logForms]))
    .action(async (scenario: string, options: SimulateOptions) => {
      const { run } = await import('./run.ts');
      await run(scenario, options, terminal);
    });

  simulating(stuwmeer.command('compare'), language)
    .description(inLanguage(commandWords.compare, language))
    .argument('<scenario>', inLanguage(argumentWords.beside, language))
    .argument('<other...>', inLanguage(argumentWords.others, language))
    .option('--baseline <name>', inLanguage(optionWords.baseline, language))
    .option('--rank <measure>', inLanguage(optionWords.rank, language), measure)
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

  varyingWithinRanges(
    studying(stuwmeer.command('sensitivity'), language, optionWords.replicationsAtEach),
    language,
  ).action(async (scenario: string, other: string | undefined, options: SensitivityOptions) => {
    const { sensitivity } = await import('./sensitivity.ts');
    await sensitivity(other === undefined ? [scenario] : [scenario, other], options, terminal);
  });

  evaluating(
    studying(stuwmeer.command('evaluate'), language, optionWords.replicationsOfEvaluation),
    language,
    terminal,
  );

  handingIn(studying(stuwmeer.command('dossier'), language), language).action(
    async (scenarios: readonly string[], options: DossierOptions) => {
      const { dossier } = await import('./dossier.ts');
      await dossier(scenarios, options, terminal);
    },
  );

  stuwmeer
    .command('merge')
    .description(inLanguage(commandWords.merge, language))
    .argument('<part...>', inLanguage(argumentWords.parts, language))
    .addOption(languageOption(language))
    .option('--json', inLanguage(optionWords.json, language))
    .option('--out <dir>', inLanguage(optionWords.folder, language), outFolder)
    .addOption(dialectOption(language))
    .option('--tables', inLanguage(optionWords.tables, language))
    .option('--xlsx', inLanguage(optionWords.workbook, language))
    .option('--no-charts', inLanguage(optionWords.noCharts, language))
    .option('--quiet', inLanguage(optionWords.quiet, language))
    .option('--rank <measure>', inLanguage(optionWords.rank, language), measure)
    .action(async (parts: readonly string[], options: MergeOptions) => {
      const { merge } = await import('./merge.ts');
      await merge(parts, options, terminal);
    });

  talking(stuwmeer.command('check'), language)
    .description(inLanguage(commandWords.check, language))
    .argument('<scenario...>', inLanguage(argumentWords.scenarios, language))
    .action(async (scenarios: readonly string[], options: CheckOptions) => {
      const { check } = await import('./check.ts');
      check(scenarios, options, terminal);
    });

  talking(stuwmeer.command('explain'), language)
    .description(inLanguage(commandWords.explain, language))
    .argument('<scenario>', inLanguage(argumentWords.scenario, language))
    .argument('[other]', inLanguage(argumentWords.otherScenario, language))
    .action(async (scenario: string, other: string | undefined, options: CheckOptions) => {
      const { explain } = await import('./explain.ts');
      explain(other === undefined ? [scenario] : [scenario, other], options, terminal);
    });

  speaking(stuwmeer.command('draw'), language)
    .description(inLanguage(commandWords.draw, language))
    .argument('<scenario>', inLanguage(argumentWords.scenario, language))
    .option('--out <file>', inLanguage(drawWords.out, language), path)
    .option('--policy <name>', inLanguage(drawWords.policy, language))
    .addOption(new Option('--at <date>', inLanguage(drawWords.at, language)).argParser(date).conflicts('policy'))
    .action(async (scenario: string, options: DrawOptions) => {
      const { draw } = await import('./draw.ts');
      await draw(scenario, options, terminal);
    });

  discovering(stuwmeer.command('discover'), language, terminal);

  stuwmeer
    .command('schema')
    .description(inLanguage(commandWords.schema, language))
    .addOption(languageOption(language))
    .action(async ({ lang }: Pick<CheckOptions, 'lang'>) => {
      const { schema } = await import('./schema.ts');
      schema(lang, terminal);
    });

  stuwmeer
    .command('init')
    .description(inLanguage(commandWords.init, language))
    .argument('[dir]', inLanguage(argumentWords.folder, language), '.')
    .addOption(languageOption(language))
    .action(async (folder: string, { lang }: Pick<CheckOptions, 'lang'>) => {
      const { init } = await import('./init.ts');
      init(folder, lang, terminal);
    });

  stuwmeer
    .command('workbench')
    .description(inLanguage(commandWords.workbench, language))
    .argument('[scenario...]', inLanguage(argumentWords.opened, language))
    .addOption(languageOption(language))
    .addOption(
      new Option('--out <file>', inLanguage(workbenchWords.out, language)).argParser(path).default('stuwmeer.html'),
    )
    .option('--open', inLanguage(workbenchWords.open, language))
    .action(async (scenarios: readonly string[], options: WorkbenchOptions) => {
      const { workbench } = await import('./workbench.ts');
      workbench(scenarios, options, terminal);
    });

  for (const command of stuwmeer.commands) {
    command.showHelpAfterError(inLanguage(failures.helpShows(command.name()), language));
  }
  return stuwmeer;
}

/** What commander says, in the language that was asked for. */
function saidIn(message: string, commands: readonly Command[], language: Language): string {
  const said = message.replace(/^error: /, '');
  return `${inLanguage(failures.error, language)}: ${commanderIn(language, said, commands)}`;
}
