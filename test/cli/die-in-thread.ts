/**
 * Preloaded into a process of its own (`node --import`): a thread dies of the third replication or a later one. Where DIES is
 * "begins" it is the one that puts the results together, and where it is "done" one that this has started.
 */
import { writeSync } from 'node:fs';
import process from 'node:process';
import { parentPort } from 'node:worker_threads';

interface Said {
  readonly kind?: string;
  readonly job?: { readonly replication: number };
  readonly result?: { readonly replication?: number };
}

if (parentPort !== null) {
  const post = parentPort.postMessage.bind(parentPort);
  parentPort.postMessage = (said: Said) => {
    const replication = said.kind === process.env.DIES ? (said.job ?? said.result)?.replication : undefined;
    const dies = replication !== undefined && replication >= 2;
    if (dies) writeSync(2, `dies in replication ${replication + 1}\n`);
    if (!dies || said.kind === 'begins') post(said);
    if (dies) process.exit(7);
  };
}
