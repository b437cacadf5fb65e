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
    [
      serving('work: {by: counter, takes: "gamma(mean 1 hour, sd 99999999 years)"}'),
      'a handling time of at most 10000 years',
    ],
    [serving('work: {by: counter, takes: "erlang(mean 1 hour, phases 100001)"}'), 'phases of at most 100000'],
    [serving('work: {by: counter, takes: "lognormal(mean 1 hour, cv 1001)"}'), 'cv of at most 1000'],
    [serving('charge: 1000000000001 euro'), 'an amount of at most 1000000000000 euro'],
    [
      serving('work: {by: counter, takes: 1 hour}, line: {gives up: {rate: 101 % per seconds, to: served}}'),
      'a rate of at most 100 % per second',
    ],
    [exercise({ ends: '{served: {costs: 9999999999999 euro}}' }), 'an amount of at most 1000000000000 euro'],
    [
      exercise({ resources: '{counter: {staff: 1 person, costs: 1000000001 euro per hour}}' }),
      'a cost of at most 1000000000 euro per hour',
    ],
    [
      exercise({ resources: '{counter: {staff: 1 person, costs of presence: 1000000001 euro per hour}}' }),
      'a cost of at most 1000000000 euro per hour',
    ],
    [
      exercise({ resources: '{counter: {staff: 1 FTE, hours per FTE: 8767 hours per year}}' }),
      'a number of hours a year of at most 8766 hours per year',
    ],
    [arrivals('poisson: 3 per year, varies: {by weekday: [1, 1, 1, 1, 1, 1, 1001]}'), 'a factor of at most 1000'],
    [arrivals('every: 0.0001 seconds'), 'a duration of 0.001 seconds or more'],
    [arrivals('gaps: exponential(mean 0.0001 seconds)'), 'a gap of 0.001 seconds or more on average'],
    [
      exercise({ resources: '{counter: {roster: {every: 0.5 seconds, shifts: {0 hours: 1 person}}}}' }),
      'a duration of 1 second or more',
    ],
    [exercise({ attributes: '{lot: {number: 1000000000001}}' }), 'a number of at most 1000000000000'],
    [exercise({ attributes: '{lot: {number: "uniform(-1500000000000 to 0)"}}' }), 'a number of -1000000000000 or more'],
    [
      exercise({ attributes: '{lot: {euro: "exponential(mean 9999999999999 euro)"}}' }),
      'an amount of at most 1000000000000 euro',
    ],
    [
      serving('next: [{when: free counter > 10000001, to: served}, {to: served}], title: x').replace(
        ', next: served',
        '',
      ),
      'a number of units of at most 10000000',
    ],
    [
      exercise({
        resources: '{counter: {staff: 1 person, line: {order: priority}}}',
        steps: '{serving: {work: {by: counter, takes: 1 hour}, line: {priority: 9999999999999}, next: served}}',
      }),
      'a number of at most 1000000000000',
    ],
  ])('%#: %s', (text, bound) => {
    const told = problemsOf(compileText(text)).filter((problem) =>
      /is out of bounds|gives impossible values/.test(problem),
    );
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(`Expected ${bound}; found`);
  });

  it('the cases of a file in all are', () => {
    const rows = Array.from({ length: 21 }, (_, i) => `2024-01-${String(i + 1).padStart(2, '0')},1000000`);
    const told = (count: number) =>
      problemsOf(
        compileText(exercise({ arrivals: '{p: {from file: p.csv, to: serving}}' }), {
          'p.csv': ['date,count', ...rows.slice(0, count)].join('\n'),
        }),
      );
    expect(told(21).join()).toContain('Expected a file with at most 20000000 cases in all; found "21000000"');
    expect(told(20)).toEqual([]);
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
