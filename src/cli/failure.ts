/** What can stop a command, and how it is reported. */
import { inLanguage, type Language, type Text, UserFacingError } from '../language/text.ts';
import { systemRefusal } from '../node/file-system-error.ts';
import { Interrupted, InterruptedKeeping, SimulationFailed } from '../node/simulation-failed.ts';
import { coloursFor } from './colours.ts';
import { type ExitCode, exitCodes } from './exit-code.ts';
import { failures } from './failure-messages.ts';
import { harmless, type Terminal } from './terminal.ts';

/** The user asked for something that cannot be done. The text says what was found and what to try. */
export class CommandWrong extends UserFacingError {}

/** One or more scenario files have mistakes; each line of the text is one of them. */
export class ScenarioWrong extends UserFacingError {}

function keeping({ reached }: InterruptedKeeping): Text {
  if (reached !== undefined) return failures.interruptedKeeping(reached.done, reached.of);
  return {
    en: 'Interrupted. What was complete is kept: the same command with --resume goes on from there.',
    nl: 'Afgebroken. Wat compleet was, is bewaard: dezelfde opdracht met --resume gaat vandaar verder.',
  };
}

/** Tells the user what went wrong, on stderr. A stack trace is shown on request only, and never for a user's mistake. */
export function tellFailure(error: unknown, terminal: Terminal, language: Language): ExitCode {
  const { red } = coloursFor(terminal.err, terminal.env);
  const tell = (message: string) =>
    terminal.err.write(`${red(inLanguage(failures.error, language))}: ${harmless(message)}\n`);
  if (error instanceof Interrupted) {
    const said = error instanceof InterruptedKeeping ? keeping(error) : failures.interrupted;
    terminal.err.write(`${inLanguage(said, language)}\n`);
    return exitCodes.interrupted;
  }
  if (error instanceof ScenarioWrong) {
    terminal.err.write(`${harmless(inLanguage(error.text, language))}\n`);
    return exitCodes.scenarioWrong;
  }
  if (error instanceof SimulationFailed && error.fault === 'scenario') {
    tell(inLanguage(error.text, language));
    return exitCodes.scenarioWrong;
  }
  if (error instanceof UserFacingError || isCommandFault(error)) {
    tell(inLanguage(error.text, language));
    return exitCodes.commandWrong;
  }
  const refusal = systemRefusal(error);
  if (refusal !== undefined) {
    tell(inLanguage(refusal, language));
    return exitCodes.commandWrong;
  }
  tell(`${inLanguage(failures.ourFault, language)}: ${error instanceof Error ? error.message : String(error)}`);
  terminal.err.write(`${inLanguage(failures.report, language)}\n`);
  if (terminal.env.STUWMEER_DEBUG === '1' && error instanceof Error) terminal.err.write(`${error.stack}\n`);
  return exitCodes.ourFault;
}

function isCommandFault(error: unknown): error is SimulationFailed {
  return error instanceof SimulationFailed && (error.fault === 'command' || error.fault === 'output');
}
