/** What `stuwmeer dossier` takes besides what every study does. */
import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import type { Language } from '../report/language.ts';
import { unseen } from '../scenario/reading/unseen.ts';
import { failures } from './failure-messages.ts';
import { optionReaders } from './option-values.ts';
import type { StudyOptions } from './program.ts';
import { runsOption, worldsOption } from './uncertainty-options.ts';

export interface DossierOptions extends StudyOptions {
  readonly question?: string;
  readonly measure?: string;
  /** Possible worlds. */
  readonly worlds: number;
  /** Of one design each, at most, in each study of sensitivity. */
  readonly runs: number;
  /** A file of observed figures. */
  readonly observed?: string;
  readonly resume?: true;
}

export function handingIn(command: Command, language: Language): Command {
  const { measure, path } = optionReaders(language);
  return command
    .description(
      'What an evaluator hands in: the answer and how sure it is, the model, its assumptions with their influence, what was verified, STRESS-DES, and how to make it again.',
    )
    .argument('<scenario...>', 'one or more scenario files; others are laid beside the first')
    .option('--question <text>', 'the question that it answers, in your own words', (text: string) => {
      if (text.trim() !== '' && text.length <= mostCharacters && !unseen.test(text) && !/[\n\t]/.test(text))
        return text;
      throw new InvalidArgumentError(failures.question(mostCharacters)[language]);
    })
    .option(
      '--measure <name>',
      "what is looked at closely, as in 'wait p90 at care place' (default: the list in the end where it jams first)",
      measure,
    )
    .addOption(worldsOption('possible worlds, with inputs from their ranges', language).default(40))
    .addOption(
      runsOption('simulated runs at most to find which inputs matter, of each design beside the first', language),
    )
    .option(
      '--observed <file>',
      'observed figures (CSV or XLSX), to be laid beside what the designs expect, as in "stuwmeer evaluate"',
      path,
    )
    .option('--resume', 'go on from what the same command left that was stopped; the results are the same');
}

const mostCharacters = 1000;
