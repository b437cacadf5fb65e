/** What happens when stdout or stderr cannot be written to. */
import process from 'node:process';
import { systemCode, systemReason } from '../node/file-system-error.ts';
import type { Text } from '../plan/text.ts';
import { exitCodes } from './exit-code.ts';
import { failures } from './failure-messages.ts';

let isReported = false;

/**
 * The command goes on to its end, because what it writes elsewhere may be whole. Told once, on stderr, where that is not
 * the stream that fails; the exit code is that of a wrong command, whatever else comes of it.
 */
export function streamFailed(stream: 'stdout' | 'stderr', error: unknown, language: keyof Text): void {
  const code = systemCode(error);
  // Its reader has seen enough (`| head`), and that is no error.
  if (code === 'EPIPE') return;
  process.exitCode = exitCodes.commandWrong;
  if (isReported) return;
  isReported = true;
  if (stream === 'stderr') return;
  const reason = code === undefined ? { en: String(error), nl: String(error) } : systemReason(code);
  const text = failures.outputFails(stream, reason);
  process.stderr.write(`${failures.error[language]}: ${text[language]}\n`);
}
