/** The thread that `runInThread` starts: a whole command, but for the streams and the signals of the process. */
import { enableCompileCache } from 'node:module';
import { availableParallelism } from 'node:os';
import process from 'node:process';
import { Writable } from 'node:stream';
import { parentPort, workerData } from 'node:worker_threads';
import { simulate } from '../node/simulate.ts';
import { Interrupted } from '../node/simulation-failed.ts';
import type { Edge, Errand, Saying } from './in-thread.ts';
import { stages } from './in-thread.ts';
import type { TextStream } from './terminal.ts';

enableCompileCache();
const { main } = await import('./main.ts');
const { args, folder, out, err, stage }: Errand = workerData;

say({
  kind: 'ended',
  code: await main(args, {
    out: streamTo('out', out),
    err: streamTo('err', err),
    env: process.env,
    folder,
    processors: availableParallelism(),
    simulate,
    // Ctrl-C ends the thread; nothing in it can hear of that.
    signal: new AbortController().signal,
    beginWriting() {
      if (Atomics.compareExchange(stage, 0, stages.working, stages.writing) === stages.stopped) throw new Interrupted();
    },
  }),
});

function streamTo(stream: 'out' | 'err', edge: Edge): TextStream {
  const writable = new Writable({
    decodeStrings: false,
    write(text, _encoding, done) {
      say({ kind: 'text', stream, text: String(text) });
      done();
    },
  });
  return Object.assign(writable, edge);
}

function say(saying: Saying): void {
  parentPort?.postMessage(saying);
}
