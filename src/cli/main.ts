import { CommanderError } from 'commander';
import { type ExitCode, exitCodes } from './exit-code.ts';
import { tellFailure } from './failure.ts';
import { commandFirst, languageIn } from './language-asked.ts';
import { program } from './program.ts';
import type { Terminal } from './terminal.ts';

/**
 * Runs one command line to its end. Never ends the process and never throws: whatever goes wrong is reported on
 * `terminal.err` and is in the exit code.
 *
 * @param args without the names of the runtime and the program
 */
export async function main(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const language = languageIn(args);
  try {
    await program(terminal, language).parseAsync(commandFirst(args), { from: 'user' });
    return exitCodes.done;
  } catch (error) {
    // Commander has already said what it had to say.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.commandWrong;
    return tellFailure(error, terminal, language);
  }
}
