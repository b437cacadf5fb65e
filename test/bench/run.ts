/**
 * The benchmark: every contestant on every workload, in turn, each run a fresh process.
 *
 *     npm run bench                      five to eight minutes
 *     npm run bench -- --quick           test size: seconds, and speeds that mean nothing
 *     npm run bench -- --only 'W2 A'     contests whose title has these words
 *
 * A row gives the median rate over the rounds and its spread, the cost of one item, how many times as fast as the
 * program written by hand and as simjs it was (medians over rounds), the highest memory, and whether the answer is right.
 */
import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { quick, standard } from './contests.ts';
import { race } from './race.ts';
import { table } from './table.ts';

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, only: { type: 'string', default: '' } },
});
const contests = (values.quick ? quick : standard).filter(({ title }) => title.includes(values.only));

console.log(`node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown processor'}\n`);
for (const contest of contests) {
  const results = await race(contest, (contestant, round) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${contest.title}: ${contestant}, round ${round + 1}`);
  });
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  console.log(`${contest.title}\n${table(results)}\n`);
  if (results.some(({ fault }) => fault !== undefined)) process.exitCode = 1;
}
if (process.exitCode === 1) console.error('a contestant gave a wrong answer, so its speed means nothing');
