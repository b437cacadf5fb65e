import { describe, expect, it } from 'vitest';
import type { Plan, StepPart } from '../../src/model/plan.ts';
import { durationText, lastsText } from '../../src/report/duration.ts';
import { stepInWords } from '../../src/report/step-in-words.ts';
import { referEveryone } from './fixture.ts';

const kind = { name: 'kind of use', title: { en: 'kind of use', nl: 'soort gebruik' } };
const plan: Plan = {
  ...referEveryone.plan,
  attributes: [{ ...kind, kind: 'category', levels: [kind, kind], shares: { kind: 'fixed', value: [0.5, 0.5] } }],
};
const always = { kind: 'always' } as const;
const fixed = <T>(value: T) => ({ kind: 'fixed', value }) as const;
const days = (count: number) => fixed({ kind: 'constant', value: count * 86_400 } as const);
const paid = { kind: 'end', end: 0 } as const;
const lost = { kind: 'end', end: 3 } as const;
const said = (part: StepPart) => stepInWords(plan, [part], 'en').join(' ');

describe('a step in words', () => {
  it('tells work with all that its line allows', () => {
    expect(
      said({
        kind: 'work',
        needs: [
          { resource: 0, units: 1, keeps: false },
          { resource: 2, units: 2, keeps: true },
        ],
        takes: fixed({ kind: 'gamma', mean: 1200, sd: 600 }),
        line: {
          priority: fixed(0),
          room: 5,
          refusedTo: paid,
          balks: [{ when: always, share: fixed(0.1), to: paid }],
          patience: { lasts: days(14), to: lost },
        },
      }),
    ).toBe(
      'Work by File screener and 2 × Place in care: gamma, mean 20 minutes, sd 10 minutes. Holds 2 × Place in care until later. Room for 5 waiting. Some do not start and go to “Paid”. Who waits too long gives up and goes to “Lost while waiting for care”.',
    );
  });

  it('tells a route with shares, conditions, what depends on an attribute, and time', () => {
    const half = { kind: 'by', attribute: 0, of: [fixed(0.7), fixed(0.2)] } as const;
    const level = { kind: 'level', attribute: 0, anyOf: [1] } as const;
    const way = { atMost: undefined, after: undefined };
    expect(
      said({
        kind: 'route',
        branches: [
          { ...way, when: always, share: fixed(0.56), after: days(12), to: paid },
          { ...way, when: always, share: half, to: paid },
          { ...way, when: level, share: undefined, to: lost },
          { ...way, when: always, share: undefined, to: { kind: 'step', step: 1 } },
        ],
      }),
    ).toBe(
      'Then: 56% to “Paid” after always 12 days; a share that depends on kind of use to “Paid”; on a condition to “Lost while waiting for care”; the rest to “Intake”.',
    );
  });

  it('tells gates, charges, draws, releases and waits', () => {
    const open = { kind: 'state', quantity: { kind: 'waiting', resource: 2 }, relation: '<', value: 40 } as const;
    expect(said({ kind: 'gate', openWhile: open, reopens: open, closedTo: paid })).toBe(
      'A gate: while it is shut, cases go to “Paid”.',
    );
    expect(said({ kind: 'charge', amount: fixed(75) })).toBe('The case owes 75 euro.');
    expect(said({ kind: 'charge', amount: { kind: 'by', attribute: 0, of: [fixed(75), fixed(150)] } })).toBe(
      'The case owes an amount that depends on kind of use.',
    );
    expect(said({ kind: 'set', attribute: 0, to: { kind: 'category', shares: fixed([1, 0]) } })).toBe(
      '“kind of use” is drawn anew.',
    );
    expect(said({ kind: 'release', resource: 2 })).toBe('Gives back Place in care.');
    expect(said({ kind: 'wait', lasts: days(30) })).toBe('Time passes: always 30 days.');
  });
});

describe('a duration', () => {
  it.each([
    [45, '45 seconds'],
    [1200, '20 minutes'],
    [90 * 60, '90 minutes'],
    [3 * 3600, '3 hours'],
    [14 * 86_400, '14 days'],
    [2.5 * 86_400, '2.5 days'],
  ])('of %d seconds is %s', (seconds, text) => {
    expect(durationText(seconds, 'en')).toBe(text);
  });
});

describe('a distribution of times', () => {
  const hour = 3600;
  it.each([
    [{ kind: 'exponential', mean: 5 * hour } as const, 'exponential, mean 5 hours'],
    [{ kind: 'erlang', mean: 5 * hour, phases: 3 } as const, 'Erlang, mean 5 hours, 3 phases'],
    [{ kind: 'lognormal', mean: 5 * hour, sd: 2 * hour } as const, 'lognormal, mean 5 hours, sd 2 hours'],
    [{ kind: 'weibull', mean: 5 * hour, sd: 2 * hour } as const, 'Weibull, mean 5 hours, sd 2 hours'],
    [{ kind: 'uniform', low: 2 * hour, high: 5 * hour } as const, 'uniform, 2 hours to 5 hours'],
    [
      { kind: 'triangular', low: 2 * hour, mode: 3 * hour, high: 5 * hour } as const,
      'triangular, 2 hours to 5 hours, mostly 3 hours',
    ],
    [
      { kind: 'pert', low: 2 * hour, mode: 3 * hour, high: 5 * hour } as const,
      'PERT, 2 hours to 5 hours, mostly 3 hours',
    ],
    [
      { kind: 'beta', low: 2 * hour, high: 5 * hour, mean: 3 * hour, sd: 1800 } as const,
      'beta, 2 hours to 5 hours, mean 3 hours, sd 30 minutes',
    ],
    [{ kind: 'empirical', values: [1, 2], weights: [1, 1] } as const, 'one of 2 observed values'],
    [{ kind: 'mixture', parts: [] } as const, 'a mixture of 0 distributions'],
    [
      { kind: 'shifted', by: 14 * 86_400, of: { kind: 'exponential', mean: 100 * 86_400 } } as const,
      '14 days, and then exponential, mean 100 days',
    ],
  ])('%j reads %s', (distribution, text) => {
    expect(lastsText(distribution, 'en')).toBe(text);
  });
});
