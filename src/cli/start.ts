/** Connects a command to the real process: its streams, its signals, its exit code. */
import { enableCompileCache } from 'node:module';
import process from 'node:process';
import { Interrupted } from '../node/simulation-failed.ts';
import { exitCodes } from './exit-code.ts';

export async function start(args: readonly string[]): Promise<void> {
  enableCompileCache();
  const interruption = new AbortController();
  // The first Ctrl-C lets the command tidy up; the second does not wait for it.
  const interrupt = () => {
    if (interruption.signal.aborted) process.exit(exitCodes.interrupted);
    interruption.abort(new Interrupted());
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  process.on('SIGHUP', interrupt);
  process.stdout.on('error', endQuietly);
  process.stderr.on('error', endQuietly);
  const { main } = await import('./main.ts');
  process.exitCode = await main(args, {
    out: process.stdout,
    err: process.stderr,
    env: process.env,
    folder: process.cwd(),
    signal: interruption.signal,
  });
}

/** Whoever reads us has seen enough (`| head`): that is no error. */
function endQuietly(error: Error): void {
  if ('code' in error && error.code === 'EPIPE') process.exit(exitCodes.done);
  throw error;
}
