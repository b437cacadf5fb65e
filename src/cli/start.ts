/** Connects a command to the real process: its streams, its signals, its exit code. */
import { enableCompileCache } from 'node:module';
import process from 'node:process';
import { Interrupted } from '../node/simulation-failed.ts';
import { type ExitCode, exitCodes } from './exit-code.ts';
import { tellFailure } from './failure.ts';
import { runInThread } from './in-thread.ts';
import type { Terminal } from './terminal.ts';

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
  process.exitCode = await run(args, interruption.signal);
}

/** Commands that work without a pause, which nothing but another thread can interrupt. */
const unpausing: ReadonlySet<string> = new Set(['check', 'explain', 'draw']);

async function run(args: readonly string[], signal: AbortSignal): Promise<ExitCode> {
  const { stdout: out, stderr: err, env } = process;
  const terminal: Terminal = {
    ...{ out, err, env, folder: process.cwd(), signal },
    beginWriting: () => signal.throwIfAborted(),
  };
  if (!unpausing.has(args[0] ?? '')) {
    const { main } = await import('./main.ts');
    return main(args, terminal);
  }
  try {
    return await runInThread(args, signal);
  } catch (error) {
    return tellFailure(error, terminal);
  }
}

/** The reader has seen enough (`| head`): that is no error. */
function endQuietly(error: Error): void {
  if ('code' in error && error.code === 'EPIPE') process.exit(exitCodes.done);
  throw error;
}
