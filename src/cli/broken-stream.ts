/** What happens when stdout or stderr cannot be written to. */

import process from 'node:process';
import { asWritten, inLanguage, type Language } from '../language/text.ts';
import { systemCode, systemReason } from '../node/file-system-error.ts';
import { exitCodes } from './exit-code.ts';
import { failures } from './failure-messages.ts';

let isReported = false;

/**
 * The command goes on to its end, because what it writes elsewhere may be whole. Told once, on stderr, where that is not
 * the stream that fails; the exit code is that of a wrong command, whatever else comes of it.
 */
export function streamFailed(stream: 'stdout' | 'stderr', error: unknown, language: Language): void {
  const code = systemCode(error);
  // Its reader has seen enough (`| head`), and that is no error.
  if (code === 'EPIPE') return;
  process.exitCode = exitCodes.commandWrong;
  if (isReported) return;
  isReported = true;
  if (stream === 'stderr') return;
  const reason = code === undefined ? asWritten(String(error)) : systemReason(code);
  const text = failures.outputFails(stream, reason);
  process.stderr.write(`${inLanguage(failures.error, language)}: ${inLanguage(text, language)}\n`);
}
