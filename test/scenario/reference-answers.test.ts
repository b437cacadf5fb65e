/** The questions in the reference: each of its scenarios is run, and comes out as the text says. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { day, hour } from '../../src/plan/units.ts';
import { only, record, times, values } from '../model/record.ts';
import { compileText, planOf } from './compile-text.ts';

const reference = readFileSync(new URL('../../scenarios/README.md', import.meta.url), 'utf8');
const questions = new Map(
  [...reference.matchAll(/<!-- question: (.+?) -->\n```yaml\n(.*?)```/gs)].map(([, name = '', text = '']) => [
    name,
    text,
  ]),
);
const asked = new Set<string>();

function planFor(question: string, change = (text: string) => text) {
  asked.add(question);
  return planOf(compileText(change(questions.get(question) ?? '')));
}

function happeningsOf(question: string, change = (text: string) => text) {
  return record(planFor(question, change)).happenings;
}

it('who comes back to a resource stands behind those who wait', () => {
  const happenings = happeningsOf('coming back');
  expect(times(happenings, 'started', 'read').map((at) => at / hour)).toEqual([0, 3, 6]);
  expect(times(happenings, 'started', 'write up').map((at) => at / hour)).toEqual([9, 10, 11]);
});

it('who waited before the run goes first, in the order in which they came', () => {
  const starts = only(happeningsOf('waited already'), 'started');
  expect(starts.map(({ who, now, value }) => [who, now / day, value / day])).toEqual([
    ['first 0', 0, 10],
    ['second 0', 4, 10],
    ['third 0', 8, 10],
    ['last 0', 12, 11],
  ]);
  const slower = happeningsOf('waited already', (text) => text.replaceAll('takes: 4 days', 'takes: 7 days'));
  expect(only(slower, 'gaveUp').map(({ who, now, value }) => [who, now / day, value / day])).toEqual([
    ['second 0', 6, 12],
    ['last 0', 13, 12],
  ]);
});

it('hours of staff are hours of work, and paused work gives way to a higher priority when the doors open', () => {
  const happenings = happeningsOf('paused work');
  expect(only(happenings, 'finished').map(({ where, now }) => [where, now / hour])).toEqual([
    ['urgent', 24 + 12],
    ['ordinary', 24 + 13],
  ]);
  const alwaysOpen = happeningsOf('paused work', (text) => text.replace(', works: office hours', ''));
  expect(times(alwaysOpen, 'finished', 'ordinary')).toEqual([18 * hour]);
  // Of equal priority, what was begun goes on first.
  const equal = happeningsOf('paused work', (text) => text.replace('2 hours}', '2 hours}, line: {priority: 1}'));
  expect(times(equal, 'finished').map((at) => at / hour)).toEqual([24 + 10, 24 + 13]);
});

it('a gate is watched all the time', () => {
  const happenings = happeningsOf('gate');
  expect(only(happenings, 'gateMoved').map(({ now, value }) => [now / hour, value])).toEqual([
    [2, 0],
    [20, 1],
  ]);
  expect(only(happenings, 'diverted').map(({ now }) => now / hour)).toEqual([3]);
  expect(only(happenings, 'arrived')).toHaveLength(5);
});

it('a session that nobody joins is not held, and one whose members are all absent is', () => {
  const happenings = happeningsOf('empty session');
  expect(only(happenings, 'seatsOffered').map(({ now, value, other }) => [now / day, value, other])).toEqual([
    [1, 1, 2],
    [8, 0, 2],
    [15, 1, 2],
    [22, 0, 2],
  ]);
  expect(only(happenings, 'sessionHeld').map(({ now, value, other }) => [now / day, value, other])).toEqual([
    [1, 0, 1],
    [15, 0, 1],
  ]);
  expect(only(happenings, 'occupied', 'trainer').map(({ now, value }) => [now / hour, value])).toEqual([
    [24, 1],
    [26, 0],
    [15 * 24, 1],
    [15 * 24 + 2, 0],
  ]);
});

it('1 % per day is a hazard: the wait until giving up is exponential with a mean of 100 days', () => {
  const plan = planFor('giving up');
  const part = plan.steps[0]?.parts[0];
  expect(part?.kind === 'work' && part.line.patience?.lasts).toEqual({
    ...{ kind: 'fixed' },
    value: { kind: 'exponential', mean: 100 * day },
  });
  const waits = values(record(plan).happenings, 'gaveUp');
  const left = 20_000 - waits.length;
  // Five standard deviations of a binomial.
  expect(Math.abs(left - 20_000 * Math.exp(-1))).toBeLessThan(
    5 * Math.sqrt(20_000 * Math.exp(-1) * (1 - Math.exp(-1))),
  );
  const onFirstDay = waits.filter((wait) => wait <= day).length / 20_000;
  expect(Math.abs(onFirstDay - 0.00995)).toBeLessThan(5 * Math.sqrt((0.00995 * 0.99) / 20_000));
});

it('every question is answered by a run', () => {
  expect([...asked].sort()).toEqual([...questions.keys()].sort());
});
