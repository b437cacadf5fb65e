/** What can stop a command, and how it is reported. */
import { systemRefusal } from '../node/file-system-error.ts';
import { Interrupted, InterruptedKeeping, SimulationFailed } from '../node/simulation-failed.ts';
import { UserFacingError } from '../plan/text.ts';
import type { Language } from '../report/language.ts';
import { coloursFor } from './colours.ts';
import { type ExitCode, exitCodes } from './exit-code.ts';
import { failures } from './failure-messages.ts';
import { harmless, type Terminal } from './terminal.ts';

/** The user asked for something that cannot be done. The text says what was found and what to try. */
export class CommandWrong extends UserFacingError {}

/** One or more scenario files have mistakes; each line of the text is one of them. */
export class ScenarioWrong extends UserFacingError {}

/** The language that a command line asks for, known before it is read: what is wrong with the line is reported in it too. */
export function languageIn(args: readonly string[]): Language {
  const asked = args.findLast((arg, index) => arg.startsWith('--lang=') || args[index - 1] === '--lang');
  return asked?.replace('--lang=', '') === 'nl' ? 'nl' : 'en';
}

/** Tells the user what went wrong, on stderr. A stack trace is shown on request only, and never for a user's mistake. */
export function tellFailure(error: unknown, terminal: Terminal, language: Language): ExitCode {
  const { red } = coloursFor(terminal.err, terminal.env);
  const tell = (message: string) => terminal.err.write(`${red(failures.error[language])}: ${harmless(message)}\n`);
  if (error instanceof Interrupted) {
    const said =
      error instanceof InterruptedKeeping ? failures.interruptedKeeping(error.done, error.of) : failures.interrupted;
    terminal.err.write(`${said[language]}\n`);
    return exitCodes.interrupted;
  }
  if (error instanceof ScenarioWrong) {
    terminal.err.write(`${harmless(error.text[language])}\n`);
    return exitCodes.scenarioWrong;
  }
  if (error instanceof SimulationFailed && error.fault === 'scenario') {
    tell(error.text[language]);
    return exitCodes.scenarioWrong;
  }
  if (error instanceof UserFacingError || isCommandFault(error)) {
    tell(error.text[language]);
    return exitCodes.commandWrong;
  }
  const refusal = systemRefusal(error);
  if (refusal !== undefined) {
    tell(refusal[language]);
    return exitCodes.commandWrong;
  }
  tell(`${failures.ourFault[language]}: ${error instanceof Error ? error.message : String(error)}`);
  terminal.err.write(`${failures.report[language]}\n`);
  if (terminal.env.STUWMEER_DEBUG === '1' && error instanceof Error) terminal.err.write(`${error.stack}\n`);
  return exitCodes.ourFault;
}

function isCommandFault(error: unknown): error is SimulationFailed {
  return error instanceof SimulationFailed && (error.fault === 'command' || error.fault === 'output');
}
