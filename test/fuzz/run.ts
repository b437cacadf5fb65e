/** Feeds the program scenarios that are made at random: counts by outcome, and a short input for each fault. */
import process from 'node:process';
import { askedOptions, refused } from '../support/asked-options.ts';
import { caseOf, minimised } from './campaign.ts';

const usage = `npm run fuzz                         1,000 cases
npm run fuzz -- --cases N --from N   so many, from this number on; a case of one number is always the same`;

const values = askedOptions(usage, {
  cases: { type: 'string', default: '1000' },
  from: { type: 'string', default: '0' },
});
const first = Number(values.from);
const count = Number(values.cases);
if (!(Number.isSafeInteger(first) && first >= 0 && Number.isSafeInteger(count) && count >= 1)) {
  refused(usage, 'Expected whole numbers, as in --cases 1000 --from 0');
}

/** Three weeks of most, and every tenth whole: that is enough for a shipped scenario of years. */
const short = { events: 20_000, days: 21 };
const whole = { events: 400_000, days: Infinity };
const counts = new Map<string, number>();
const faults = new Map<string, number>();
let slowest = { number: first, ms: 0 };
for (let number = first; number < first + count; number++) {
  const began = performance.now();
  const budget = { ...(number % 10 === 0 ? whole : short), language: number % 4 < 2 ? 'en' : 'nl' } as const;
  const { outcome, source } = caseOf(number, budget);
  const ms = performance.now() - began;
  if (ms > slowest.ms) slowest = { number, ms };
  const made = source === undefined ? 'network' : 'mutation';
  counts.set(`${made}: ${outcome.kind}`, (counts.get(`${made}: ${outcome.kind}`) ?? 0) + 1);
  if ((number - first + 1) % 1000 === 0) process.stderr.write(`${number - first + 1} ${JSON.stringify([...counts])}\n`);
  if (outcome.kind !== 'fault') continue;
  const before = faults.get(outcome.what) ?? 0;
  faults.set(outcome.what, before + 1);
  if (before > 0) continue;
  const input = source === undefined ? `network ${number}` : minimised(source, outcome.what, budget);
  process.stdout.write(`\nCase ${number}: ${outcome.what}\n${outcome.stack}\n${input}\n`);
}
for (const [kind, times] of [...counts].sort()) process.stdout.write(`${times}\t${kind}\n`);
for (const [what, times] of faults) process.stdout.write(`${times}\tfault ${what}\n`);
process.stdout.write(`The slowest was case ${slowest.number}: ${(slowest.ms / 1000).toFixed(1)} s\n`);
process.exitCode = faults.size === 0 ? 0 : 1;
