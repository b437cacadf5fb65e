import { describe, expect, it } from 'vitest';
import { day, hour } from '../../src/plan/units.ts';
import { compileText, exercise, planOf, problemsOf } from './compile-text.ts';

const attributes = [
  '{kind of use: {shares: {problem: 31 %, occasional: the rest}}',
  'substance: {shares: {by: kind of use, problem: {cannabis: 45 %, other: 55 %}, otherwise: {other: 25 %, cannabis: the rest}}}',
  'age: {time: uniform(16 to 60 years)}',
  'debt: {euro: {by: substance, cannabis: 0 euro, other: uniform(-10 to 10 euro)}}}',
].join(', ');

function planWith(sections: Readonly<Record<string, string>>) {
  return planOf(compileText(exercise({ attributes, ...sections })));
}

function condition(when: string) {
  const steps = `{serving: {work: {by: counter, takes: 1 minute}, next: [{when: ${when}, to: served}, {to: served}]}}`;
  const route = planWith({ steps }).steps[0]?.parts.at(-1);
  return route?.kind === 'route' ? route.branches[0]?.when : undefined;
}

describe('attributes', () => {
  it('are drawn with shares by level, in the order of the first list', () => {
    const { attributes: found } = planWith({});
    expect(found[0]).toMatchObject({ kind: 'category', shares: { kind: 'fixed', value: [0.31, 0.69] } });
    expect(found[1]).toMatchObject({
      shares: {
        kind: 'by',
        attribute: 0,
        of: [
          { kind: 'fixed', value: [0.45, 0.55] },
          { kind: 'fixed', value: [0.75, 0.25] },
        ],
      },
    });
    expect(found[2]).toMatchObject({ kind: 'number', unit: 'time', draw: { value: { kind: 'uniform' } } });
    expect(found[3]).toMatchObject({
      unit: 'euro',
      draw: { kind: 'by', of: [{ value: { kind: 'constant', value: 0 } }, {}] },
    });
  });
});

describe('a condition', () => {
  it.each([
    ['{kind of use: problem}', { kind: 'level', attribute: 0, anyOf: [0] }],
    ['{substance: [other]}', { kind: 'level', attribute: 1, anyOf: [1] }],
    ['{age: "< 18 years"}', { kind: 'number', attribute: 2, relation: '<', value: 18 * 365.25 * day }],
    ['"counter waiting < 40"', { kind: 'state', quantity: { kind: 'waiting', resource: 0 }, relation: '<', value: 40 }],
    [
      'waiting for counter <= 40 cases',
      { kind: 'state', quantity: { kind: 'waiting', resource: 0 }, relation: '<=', value: 40 },
    ],
    ['waiting at serving > 3', { kind: 'state', quantity: { kind: 'waiting at', step: 0 }, relation: '>', value: 3 }],
    ['free counter >= 1 person', { kind: 'state', quantity: { kind: 'free', resource: 0 }, relation: '>=', value: 1 }],
    ['counter in use = 0', { kind: 'state', quantity: { kind: 'in use', resource: 0 }, relation: '=', value: 0 }],
    [
      'expected wait for counter < 8 hours',
      { kind: 'state', quantity: { kind: 'expected wait', resource: 0 }, relation: '<', value: 8 * hour },
    ],
    ['{not: {kind of use: problem}}', { kind: 'not', of: { kind: 'level', attribute: 0, anyOf: [0] } }],
  ])('is read from %s', (when, expected) => {
    expect(condition(when)).toEqual(expected);
  });

  it('holds for all keys of a mapping and all texts of a list, and for any under "any"', () => {
    expect(
      condition('{kind of use: problem, age: [">= 16 years", "< 18 years"], state: free counter > 0}'),
    ).toMatchObject({
      kind: 'all',
      of: [{ kind: 'level' }, { kind: 'all', of: [{ relation: '>=' }, { relation: '<' }] }, { kind: 'state' }],
    });
    expect(condition('{any: [{kind of use: problem}, counter waiting > 3]}')).toMatchObject({
      kind: 'any',
      of: [{ kind: 'level' }, { kind: 'state' }],
    });
  });
});

describe('a step', () => {
  it('has its parts in the order in which they are carried out, whatever the order in the file', () => {
    const steps =
      '{serving: {next: served, wait: 1 hour, release: counter, work: {by: counter, takes: 1 minute, keeps: counter}, set: {kind of use: problem, debt: 3 euro}, charge: 75 euro, gate: {open while: free counter > 0, closed to: served}}}';
    const step = planWith({ steps }).steps[0];
    expect(step?.parts.map(({ kind }) => kind)).toEqual([
      'gate',
      'charge',
      'set',
      'set',
      'work',
      'wait',
      'release',
      'route',
    ]);
  });

  it('needs a resource, several at once, or units of each', () => {
    const resources = '{counter: {staff: 3 people}, room: {places: 2 places}}';
    const needs = (by: string) => {
      const part = planWith({
        resources,
        steps: `{serving: {work: {by: ${by}, takes: 1 minute, keeps: room}, next: served}}`,
      }).steps[0]?.parts[0];
      return part?.kind === 'work' ? part.needs : undefined;
    };
    expect(needs('[counter, room]')).toEqual([
      { resource: 0, units: 1, keeps: false },
      { resource: 1, units: 1, keeps: true },
    ]);
    expect(needs('{room: 2 places, counter: 3}')).toEqual([
      { resource: 1, units: 2, keeps: true },
      { resource: 0, units: 3, keeps: false },
    ]);
  });

  it('charges, works and waits by attribute, as deep as wanted', () => {
    const steps =
      '{serving: {charge: {by: kind of use, problem: {by: substance, cannabis: 75 euro, other: 150 euro}, otherwise: 50 euro}, wait: 1 hour, next: served}}';
    expect(planWith({ steps }).steps[0]?.parts[0]).toEqual({
      kind: 'charge',
      amount: {
        kind: 'by',
        attribute: 0,
        of: [
          {
            kind: 'by',
            attribute: 1,
            of: [
              { kind: 'fixed', value: 75 },
              { kind: 'fixed', value: 150 },
            ],
          },
          { kind: 'fixed', value: 50 },
        ],
      },
    });
  });

  it('closes its gate by the same condition that opens it, unless another says when it reopens', () => {
    const gate = (text: string) =>
      planWith({ steps: `{serving: {gate: {${text}, closed to: served}, wait: 1 hour, next: served}}` }).steps[0]
        ?.parts[0];
    const plain = gate('open while: counter waiting < 40');
    expect(plain?.kind === 'gate' && plain.reopens).toEqual(plain?.kind === 'gate' && plain.openWhile);
    expect(gate('open while: counter waiting < 40, reopens: counter waiting < 25')).toMatchObject({
      openWhile: { value: 40 },
      reopens: { value: 25 },
    });
  });
});

describe('the shares of a route', () => {
  const problems = (next: string) =>
    problemsOf(compileText(exercise({ attributes, steps: `{serving: {wait: 1 hour, next: [${next}]}}` })));

  it.each([
    ['{share: 70 %, to: served}, {share: 30 %, to: served}'],
    ['{share: 33.3 %, to: served}, {share: 33.3 %, to: served}, {share: 33.4 %, to: served}'],
    ['{share: 10 % + 20 %, to: served}, {share: 1 - 30 %, to: served}'],
    ['{share: 100 %, to: served}, {to: served}'],
    ['{when: {kind of use: problem}, share: 25 %, to: served}, {to: served}'],
    ['{when: {kind of use: problem}, to: served}, {when: {kind of use: occasional}, to: served}'],
    ['{when: {age: "< 18 years"}, to: served}, {when: {age: ">= 18 years"}, to: served}'],
    [
      '{when: counter waiting < 3, to: served}, {when: counter waiting = 3, to: served}, {when: counter waiting > 3, to: served}',
    ],
    [
      '{share: {by: kind of use, problem: 20 %, occasional: 30 %}, to: served}, {share: {by: kind of use, problem: 80 %, occasional: 70 %}, to: served}',
    ],
    ['{at most: 3, to: serving}, {to: served}'],
  ])('are right in %s', (next) => {
    expect(problems(next)).toEqual([]);
  });

  it.each([
    ['{share: 70 %, to: served}, {share: 29 %, to: served}', '99 %'],
    ['{share: 70 %, to: served}, {share: 31 %, to: served}', '101 %'],
    ['{share: 70 %, to: served}, {share: 31 %, to: served}, {to: served}', '101 %'],
    ['{when: {kind of use: problem}, to: served}, {share: 40 %, to: served}', '40 % where kind of use is occasional'],
    ['{when: {age: "< 18 years"}, to: served}, {when: {age: "> 18 years"}, to: served}', '0 %'],
    ['{when: counter waiting < 3, to: served}', '0 %'],
    [
      '{share: {by: kind of use, problem: 20 %, occasional: 30 %}, to: served}, {share: 70 %, to: served}',
      '90 % where kind of use is problem',
    ],
    ['{at most: 3, to: serving}, {share: 100 %, at most: 1, to: served}', '0 %'],
    [
      '{when: {kind of use: problem}, to: served}, {when: {substance: other}, to: served}',
      'kind of use is occasional and substance is cannabis',
    ],
  ])('are wrong in %s', (next, told) => {
    expect(problems(next)).toEqual([expect.stringContaining(`the shares sum to ${told.includes('%') ? told : ''}`)]);
    expect(problems(next).join('')).toContain(told);
  });

  it('leave no branch that nobody can take', () => {
    expect(problems('{to: served}, {share: 10 %, to: served}')).toEqual([
      expect.stringContaining('no case can ever take this branch'),
    ]);
    expect(
      problems('{when: {all: [{kind of use: problem}, {not: {kind of use: problem}}]}, to: served}, {to: served}'),
    ).toHaveLength(1);
  });
});

describe('a loop', () => {
  const problems = (steps: string) =>
    problemsOf(compileText(exercise({ steps }))).filter((told) => told.includes('go round'));

  it.each([
    ['no time passes', '{serving: {next: [{share: 50 %, to: serving}, {to: served}]}}', 1],
    ['no time passes over two steps', '{serving: {next: [{share: 50 %, to: b}, {to: served}]}, b: {next: serving}}', 1],
    [
      'the work takes nothing',
      '{serving: {work: {by: counter, takes: 0 minutes}, next: [{share: 50 %, to: serving}, {to: served}]}}',
      1,
    ],
    ['the gate leads back', '{serving: {gate: {open while: free counter > 0, closed to: serving}, next: served}}', 1],
    [
      'work takes time',
      '{serving: {work: {by: counter, takes: 1 minute}, next: [{share: 50 %, to: serving}, {to: served}]}}',
      0,
    ],
    ['the way takes time', '{serving: {next: [{share: 50 %, after: 1 day, to: serving}, {to: served}]}}', 0],
    ['it is gone round so many times', '{serving: {next: [{at most: 2, to: serving}, {to: served}]}}', 0],
    [
      'only some kinds take no time',
      '{serving: {wait: "one of(0 days: 50 %, 1 day: 50 %)", next: [{share: 50 %, to: serving}, {to: served}]}}',
      0,
    ],
  ])('in which %s', (_, steps, count) => {
    expect(problems(steps)).toHaveLength(count);
  });
});

describe('arrivals', () => {
  const pattern = (text: string) => planWith({ arrivals: `{visitors: {${text}, to: serving}}` }).arrivals[0]?.pattern;

  it.each([
    ['every: 5 hours', { kind: 'renewal', gap: { kind: 'constant', value: 5 * hour }, first: undefined }],
    ['every: 5 hours, first: 0 hours', { kind: 'renewal', gap: { kind: 'constant', value: 5 * hour }, first: 0 }],
    [
      'gaps: exponential(mean 1 hour), first: 2024-01-02',
      { kind: 'renewal', gap: { kind: 'exponential', mean: hour }, first: day },
    ],
    ['at: [2024-01-02 09:30, 2 hours, 2024-01-01]', { kind: 'times', at: [0, 2 * hour, day + 9.5 * hour] }],
    ['backlog: 200 cases', { kind: 'backlog', count: 200 }],
  ])('come as %s', (text, expected) => {
    expect(pattern(text)).toEqual(expected);
  });

  it('vary by date, hour, weekday, month and in a wave', () => {
    const ones = (count: number) => Array.from({ length: count }, (_, index) => 1 + index / 100);
    const varies = `{by hour: [${ones(24)}], by weekday: [${ones(7)}], by month: [${ones(12)}], wave: {every: 24 hours, amplitude: 50 %, from: 2024-01-01 06:00}}`;
    expect(pattern(`poisson: {2023-01-01: 1 per hour, 2024-01-03: 2 per hour}, varies: ${varies}`)).toEqual({
      kind: 'poisson',
      rate: {
        levels: [
          { from: 0, rate: 1 / hour },
          { from: 2 * day, rate: 2 / hour },
        ],
        byHour: ones(24),
        byWeekday: ones(7),
        byMonth: ones(12),
        wave: { every: day, amplitude: 0.5, from: 6 * hour },
      },
    });
  });

  it('come one by one unless in batches', () => {
    const batch = (text: string) =>
      planWith({ arrivals: `{visitors: {every: 1 hour, to: serving${text}}}` }).arrivals[0]?.batch;
    expect(batch('')).toEqual({ kind: 'constant', value: 1 });
    expect(batch(', batch: 3')).toEqual({ kind: 'constant', value: 3 });
    expect(batch(', batch: uniform(1 to 4)')).toEqual({ kind: 'uniform', low: 1, high: 4 });
  });
});

describe('the period', () => {
  it.each([
    ['from: 2024-01-01, to: 2024-01-01', 1],
    ['from: 2024-02-28, to: 2024-03-01', 3],
    ['from: 2014-01-01, to: 2016-12-31', 1096],
    ['from: 2024-01-01, for: 2 weeks', 14],
    ['from: 2024-01-01, for: 1 year', 365.25],
  ])('%s is %d days', (runs, days) => {
    expect(planWith({ runs: `{${runs}}` }).period.horizon).toBe(days * day);
  });
});
