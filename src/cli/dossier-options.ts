/** What `stuwmeer dossier` takes besides what every study does. */

import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import { inLanguage, type Language } from '../language/text.ts';
import { unseen } from '../scenario/reading/unseen.ts';
import { argumentWords, commandWords } from './command-words.ts';
import { failures } from './failure-messages.ts';
import { optionReaders } from './option-values.ts';
import { dossierWords, optionWords } from './option-words.ts';
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
    .description(inLanguage(commandWords.dossier, language))
    .argument('<scenario...>', inLanguage(argumentWords.besideFirst, language))
    .option('--question <text>', inLanguage(dossierWords.question, language), (text: string) => {
      if (text.trim() !== '' && text.length <= mostCharacters && !unseen.test(text) && !/[\n\t]/.test(text))
        return text;
      throw new InvalidArgumentError(inLanguage(failures.question(mostCharacters), language));
    })
    .option('--measure <name>', inLanguage(dossierWords.measure, language), measure)
    .addOption(worldsOption(dossierWords.worlds, language).default(40))
    .addOption(runsOption(dossierWords.runs, language))
    .option('--observed <file>', inLanguage(dossierWords.observed, language), path)
    .option('--resume', inLanguage(optionWords.resume, language));
}

const mostCharacters = 1000;
