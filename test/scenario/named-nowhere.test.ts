import { expect, it } from 'vitest';
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
const nowhere = (inputs: string, others?: string) => scenarioOf(compileText(file(inputs, others))).namedNowhere;

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
