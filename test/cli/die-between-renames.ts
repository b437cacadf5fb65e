/** Loaded before the command: the process is killed, as by a power cut, when it is about to rename for the second time. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import process from 'node:process';

const rename = fs.renameSync;
let renames = 0;

fs.renameSync = (from, to) => {
  if (++renames === 2) process.kill(process.pid, 'SIGKILL');
  rename(from, to);
};
syncBuiltinESMExports();
