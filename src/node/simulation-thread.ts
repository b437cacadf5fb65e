/** The thread that `simulate` starts: does what it is assigned, says how far it is, and hands over the result. */
import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';

// A thread does not share that of the process; without it every module is compiled anew, and stripped of its types.
enableCompileCache();
const { doAssigned } = await import('./assigned-work.ts');
doAssigned(workerData, (report) => parentPort?.postMessage(report));
