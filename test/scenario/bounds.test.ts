import { describe, expect, it } from 'vitest';
import { compileText, exercise, problemsOf } from './compile-text.ts';

const runs = (more: string) => exercise({ runs: `{from: 2024-01-01, for: 20 days, ${more}}` });
const arrivals = (more: string) => exercise({ arrivals: `{p: {${more}, to: serving}}` });
const serving = (step: string) => exercise({ steps: `{serving: {${step}, next: served}}` });
const group = (more: string) => {
  const with_ = { size: '8 places', every: '7 days', by: 'counter', takes: '2 hours' };
  const entries = Object.entries(with_).map(([key, value]) => `${key}: ${value}`);
  return serving(
    `group: {${entries.filter((entry) => !more.startsWith(entry.split(':')[0] ?? '')).join(', ')}, ${more}}`,
  );
};

describe('what nobody means is refused, and the bound is told', () => {
  it.each([
    [runs('replications: 999999999999999'), 'a number of at most 10000'],
    [runs('limits: {cases in hand: 999999999999}'), 'a number of at most 200000000'],
    [runs('limits: {events: 999999999999999}'), 'a number of at most 1000000000000'],
    [runs('limits: {instant steps: 99999999}'), 'a number of at most 1000000'],
    [exercise({ runs: '{from: 2024-01-01, for: 10001 years}' }), 'a duration of at most 10000 years'],
    [arrivals('poisson: 9999999999999 per day'), 'a rate of at most 1000 per second'],
    [arrivals('paced: 3 per year, batch: 999999999999'), 'a batch of at most 1000000 cases'],
    [arrivals('backlog: 999999999999 cases'), 'a number of cases of at most 20000000'],
    [arrivals('every: 99999999 years'), 'a duration of at most 10000 years'],
    [exercise({ resources: '{counter: {places: 999999999 places}}' }), 'a capacity from 0 to 10000000'],
    [serving('work: {by: counter, takes: 99999999 years}'), 'a handling time of at most 10000 years'],
    [serving('work: {by: counter, takes: exponential(mean 99999999 years)}'), 'a handling time of at most 10000 years'],
    [serving('work: {by: {counter: 999999999 places}, takes: 1 hour}'), 'a number of units of at most 10000000'],
    [group('size: 999999999 places'), 'a number of members of at most 10000000'],
    [group('sessions: 999999999'), 'a number of sessions of at most 10000'],
  ])('%#: %s', (text, bound) => {
    const told = problemsOf(compileText(text)).filter((problem) => problem.includes('is out of bounds'));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(`Expected ${bound}; found`);
  });

  it.each([
    runs('replications: 10000'),
    runs('limits: {cases in hand: 200000000}'),
    arrivals('poisson: 1000 per second'),
    exercise({ runs: '{from: 2024-01-01, for: 10000 years}' }),
  ])('up to the bound everything goes: %#', (text) => {
    expect(problemsOf(compileText(text))).toEqual([]);
  });
});
