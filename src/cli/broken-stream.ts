/** What happens when stdout or stderr cannot be written to. */
import process from 'node:process';
import { systemCode, systemReason } from '../node/file-system-error.ts';
import { exitCodes } from './exit-code.ts';

let told = false;

/**
 * The command goes on to its end, because what it writes elsewhere may be whole. Told once, on stderr, where that is not
 * the stream that fails; the exit code is that of a wrong command, whatever else comes of it.
 */
export function streamFailed(stream: 'stdout' | 'stderr', error: unknown): void {
  const code = systemCode(error);
  // Its reader has seen enough (`| head`), and that is no error.
  if (code === 'EPIPE') return;
  process.exitCode = exitCodes.commandWrong;
  if (told) return;
  told = true;
  if (stream === 'stderr') return;
  const reason = code === undefined ? String(error) : systemReason(code);
  process.stderr.write(`Error: the output cannot be written to ${stream}: ${reason}.\n`);
}
