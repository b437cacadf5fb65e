/** Runs a command in a thread of its own, so that Ctrl-C works while it reads, reckons and draws without a pause. */
import process from 'node:process';
import { Worker } from 'node:worker_threads';
import type { ExitCode } from './exit-code.ts';

/** What the thread is given. */
export interface Errand {
  readonly args: readonly string[];
  readonly folder: string;
  readonly out: Edge;
  readonly err: Edge;
  /** One number, shared: `stages`. */
  readonly stage: Int32Array<SharedArrayBuffer>;
}

/** What a command may ask of a stream besides writing to it. */
export interface Edge {
  readonly isTTY: boolean;
  readonly columns: number | undefined;
}

/** What the thread says; the last message is the code. */
export type Saying =
  | { readonly kind: 'text'; readonly stream: 'out' | 'err'; readonly text: string }
  | { readonly kind: 'ended'; readonly code: ExitCode };

/** Until it begins to write files a command can be stopped at any moment; then it goes on to its end. */
export const stages = { working: 0, writing: 1, stopped: 2 } as const;

/** @returns how the command ended; rejects with the signal's reason where it was stopped before it wrote anything */
export async function runInThread(args: readonly string[], folder: string, signal: AbortSignal): Promise<ExitCode> {
  signal.throwIfAborted();
  const stage = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const { stdout, stderr } = process;
  const errand: Errand = { args, folder, out: edgeOf(stdout), err: edgeOf(stderr), stage };
  const worker = new Worker(threadFile(), { workerData: errand });
  let stop = () => {};
  try {
    return await new Promise<ExitCode>((resolve, reject) => {
      stop = () => {
        if (Atomics.compareExchange(stage, 0, stages.working, stages.stopped) !== stages.writing) reject(signal.reason);
      };
      signal.addEventListener('abort', stop);
      worker.on('message', (saying: Saying) => {
        if (saying.kind === 'ended') resolve(saying.code);
        else (saying.stream === 'out' ? stdout : stderr).write(saying.text);
      });
      worker.on('error', reject);
      worker.on('exit', (code) => reject(new Error(`The command ended without a result (code ${code}).`)));
    });
  } finally {
    signal.removeEventListener('abort', stop);
    await worker.terminate();
  }
}

function edgeOf({ isTTY, columns }: NodeJS.WriteStream): Edge {
  // A stream that is no terminal has neither, whatever its type says.
  return { isTTY: Boolean(isTTY), columns: columns ?? undefined };
}

/** Beside this file, with the same ending: `.ts` in the source, `.js` in the package as published. */
function threadFile(): URL {
  return new URL(`./command-thread${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);
}
