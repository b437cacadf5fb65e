/** Connects a command to the real process: its streams, its signals, its exit code. */
import { enableCompileCache } from 'node:module';
import { availableParallelism } from 'node:os';
import process from 'node:process';
import { keepHeapsSmall, simulate } from '../node/simulate.ts';
import { Interrupted } from '../node/simulation-failed.ts';
import { streamFailed } from './broken-stream.ts';
import { type ExitCode, exitCodes } from './exit-code.ts';
import { tellFailure } from './failure.ts';
import { runInThread } from './in-thread.ts';
import { commandFirst, languageIn } from './language-asked.ts';
import type { Terminal } from './terminal.ts';

export async function start(args: readonly string[]): Promise<void> {
  enableCompileCache();
  keepHeapsSmall();
  const interruption = new AbortController();
  // The first Ctrl-C lets the command tidy up; the second does not wait for it.
  const interrupt = () => {
    if (interruption.signal.aborted) process.exit(exitCodes.interrupted);
    interruption.abort(new Interrupted());
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  process.on('SIGHUP', interrupt);
  for (const stream of ['stdout', 'stderr'] as const) {
    process[stream].on('error', (error) => streamFailed(stream, error, languageIn(args)));
  }
  const code = await run(args, interruption.signal);
  // A stream may have failed already.
  process.exitCode ??= code;
}

/** Commands that work without a pause, which nothing but another thread can interrupt. */
const unpausing: ReadonlySet<string> = new Set(['check', 'explain', 'draw', 'discover']);

async function run(args: readonly string[], signal: AbortSignal): Promise<ExitCode> {
  const { stdout: out, stderr: err, env } = process;
  const terminal: Omit<Terminal, 'folder'> = {
    ...{ out, err, env, signal, simulate },
    processors: availableParallelism(),
    beginWriting: () => signal.throwIfAborted(),
  };
  try {
    const folder = process.cwd();
    if (unpausing.has(commandFirst(args)[0] ?? '')) return await runInThread(args, folder, signal);
    const { main } = await import('./main.ts');
    return await main(args, { ...terminal, folder });
  } catch (error) {
    return tellFailure(error, { ...terminal, folder: '.' }, languageIn(args));
  }
}
