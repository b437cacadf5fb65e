/** What can stop a command, and how it is told. */
import { systemRefusal } from '../node/file-system-error.ts';
import { OutputError } from '../node/output-error.ts';
import { Interrupted, InterruptedKeeping, SimulationFailed } from '../node/simulation-failed.ts';
import { coloursFor } from './colours.ts';
import { type ExitCode, exitCodes } from './exit-code.ts';
import { harmless, type Terminal } from './terminal.ts';

/** The user asked for something that cannot be done. The message says what was found and what to try. */
export class CommandWrong extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'CommandWrong';
  }
}

/** One or more scenario files have mistakes; each line of the message is one of them. */
export class ScenarioWrong extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ScenarioWrong';
  }
}

/** Tells the user what went wrong, on stderr. A stack trace is shown on request only, and never for a user's mistake. */
export function tellFailure(error: unknown, terminal: Terminal): ExitCode {
  const { red } = coloursFor(terminal.err, terminal.env);
  const tell = (message: string) => terminal.err.write(`${red('Error')}: ${harmless(message)}\n`);
  if (error instanceof Interrupted) {
    const kept =
      error instanceof InterruptedKeeping
        ? `The results of ${error.done} of ${error.of} replications are kept: the same command with --resume goes on from there.`
        : 'Nothing was written.';
    terminal.err.write(`Interrupted. ${kept}\n`);
    return exitCodes.interrupted;
  }
  if (error instanceof ScenarioWrong) {
    terminal.err.write(`${harmless(error.message)}\n`);
    return exitCodes.scenarioWrong;
  }
  if (error instanceof SimulationFailed && error.fault === 'scenario') {
    tell(error.message);
    return exitCodes.scenarioWrong;
  }
  if (error instanceof CommandWrong || isCommandOrOutputFault(error)) {
    tell(error.message);
    return exitCodes.commandWrong;
  }
  const refusal = systemRefusal(error);
  if (refusal !== undefined) {
    tell(refusal);
    return exitCodes.commandWrong;
  }
  tell(`this is a fault of stuwmeer, not of your scenario: ${error instanceof Error ? error.message : String(error)}`);
  terminal.err.write(
    'Please report it with the scenario file and the command. STUWMEER_DEBUG=1 shows where it happened.\n',
  );
  if (terminal.env.STUWMEER_DEBUG === '1' && error instanceof Error) terminal.err.write(`${error.stack}\n`);
  return exitCodes.ourFault;
}

function isCommandOrOutputFault(error: unknown): error is Error {
  if (error instanceof SimulationFailed) return error.fault === 'command' || error.fault === 'output';
  return error instanceof OutputError;
}
