/** Preloaded into a process of its own (`node --import`): a thread of replications dies of its third one or a later one. */
import { writeSync } from 'node:fs';
import process from 'node:process';
import { parentPort } from 'node:worker_threads';

if (parentPort !== null) {
  const post = parentPort.postMessage.bind(parentPort);
  parentPort.postMessage = (message: {
    readonly kind?: string;
    readonly result?: { readonly replication?: number };
  }) => {
    const replication = message.kind === 'done' ? message.result?.replication : undefined;
    if (replication === undefined || replication < 2) return post(message);
    writeSync(2, `dies in replication ${replication + 1}\n`);
    process.exit(7);
  };
}
