/**
 * Preloaded into a process of its own (`node --import`): names every module it loads and the thread that does, on stderr.
 */
import { writeSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { threadId } from 'node:worker_threads';

registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    tell(`thread ${threadId} loads ${found.url}\n`);
    return found;
  },
});

/**
 * The program makes its stderr a pipe that does not wait (Node does, once a stream of it is asked for); when whoever reads it
 * is slow and it is full, writing to it fails and has to be tried again. A line is written whole or not at all (PIPE_BUF).
 */
function tell(line: string): void {
  const nothing = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  for (;;) {
    try {
      writeSync(2, line);
      return;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
      Atomics.wait(nothing, 0, 0, 5);
    }
  }
}
