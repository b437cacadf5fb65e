import { describe, expect, it } from 'vitest';
import { compileText, scenarioOf } from './compile-text.ts';

const file = (inputs: string, others = '') => `stuwmeer: 1
provenance: free
title: {en: Spare time, nl: Vrije tijd}
about: {purpose: to see what spare time does}
runs: {from: 2024-01-01, for: 30 days}
inputs:
  rate: {value: 5 per day, source: a book on leftover time}
  service: {value: 3 hours, source: a book}
${inputs}
arrivals: {people: {poisson: rate, to: serving}}
resources: {desk: {staff: 1 person}}
steps: {serving: {work: {by: desk, takes: service}, next: served}}
ends: {served: {title: Served}}
${others}`;
const unused = (text: string) => scenarioOf(compileText(text)).unused;
/** Names of those to which nothing refers, and whole those that are unused for another reason. */
const nowhere = (inputs: string, others?: string): readonly unknown[] =>
  unused(file(inputs, others)).map((each) => (each.why === 'nothing refers to it' ? each.name : each));

it('knows inputs that no value, mark or policy names, whatever readers are told', () => {
  expect(nowhere('')).toEqual([]);
  expect(
    nowhere('  leftover: {value: 3 hours, source: a book}\n  spare time: {value: 2 hours, source: leftover}'),
  ).toEqual(['leftover', 'spare time']);
});

it('knows those that stand in arithmetic, as marks, and in policies alone', () => {
  const inputs = `  part: {value: 50 %, source: a book}
  long wait: {value: 2 days, source: a book}
  more: {value: rate * part, derived: half of it}
  later: {value: 1 hour, source: a book}`;
  const policies = `policies:
  next year:
    from: 2024-01-15
    in progress: stay
    inputs: {unread: {value: 2 hours, source: a book}}
    arrivals: {people: {poisson: more}}
    steps: {serving: {wait: {by: time waited, 0 days: later, long wait: service}}}
`;
  expect(nowhere(inputs, policies)).toEqual(['unread']);
});

it('knows those to which only such inputs refer', () => {
  expect(nowhere('  base: {value: 3 hours, source: a book}\n  double: {value: 2 * base, derived: twice that}')).toEqual(
    ['base', 'double'],
  );
});

describe('of values by date', () => {
  const dated = (marks: string, runs = 'from: 2024-01-01, for: 30 days') =>
    unused(
      file(`  first: {value: 1 person, source: a book}
  second: {value: 2 people, source: a book}
  third: {value: third part + 1 person, derived: one more}
  third part: {value: 2 people, source: a book}`)
        .replace('{staff: 1 person}', `{staff: {${marks}}}`)
        .replace('from: 2024-01-01, for: 30 days', runs),
    );
  const outside = (...names: readonly string[]) => names.map((name) => ({ name, why: 'outside the run' }));

  it('knows those that begin after the run, and those that ended before it', () => {
    expect(dated('2024-01-01: first, 2024-01-20: second, 2024-01-30: third')).toEqual([]);
    expect(dated('2024-01-01: first, 2024-01-20: second, 2024-03-01: third')).toEqual(outside('third', 'third part'));
    expect(dated('2023-01-01: first, 2023-06-01: second, 2024-01-10: third')).toEqual(outside('first'));
    expect(dated('2024-01-01: first, 2024-03-01: third, 2024-02-10: second')).toEqual(
      outside('second', 'third', 'third part'),
    );
  });

  it('takes times after the start too, and the length of the run as it was set', () => {
    const marks = '0 days: first, 20 days: second, 40 days: third';
    expect(dated(marks)).toEqual(outside('third', 'third part'));
    expect(dated(marks, 'from: 2024-01-01, for: 10 days')).toEqual(outside('second', 'third', 'third part'));
    expect(dated(marks, 'from: 2024-01-01, for: 60 days')).toEqual([]);
  });

  it('takes the shifts of a roster for no dates: they come round', () => {
    const roster =
      '{roster: {every: 60 days, offset: 0 days, shifts: {0 days: first, 20 days: second, 40 days: third}}}';
    const text = file(`  first: {value: 1 person, source: a book}
  second: {value: 2 people, source: a book}
  third: {value: 3 people, source: a book}`).replace('{staff: 1 person}', roster);
    expect(unused(text)).toEqual([]);
  });
});
