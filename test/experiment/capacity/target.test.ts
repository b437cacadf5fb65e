import { describe, expect, it } from 'vitest';
import { readTarget } from '../../../src/experiment/capacity/target.ts';
import { day } from '../../../src/plan/units.ts';
import { compileText, exercise, planOf } from '../../scenario/compile-text.ts';

const plan = planOf(
  compileText(
    exercise({
      runs: '{from: 2024-01-01, for: 60 days, start-up: 2 days}',
      resources:
        '{care place: {places: 3 places, line: {gives up: {after: exponential(mean 9 days), to: lost}}}, clerk: {staff: 1 FTE}}',
      arrivals: '{cases: {poisson: 1 per day, to: care}}',
      steps: `
  care: {work: {by: care place, takes: exponential(mean 2 days)}, norm: 28 days, next: desk}
  desk: {work: {by: clerk, takes: exponential(mean 2 hours)}, next: served}`,
      ends: '{served: {}, lost: {}}',
    }),
  ),
);
const read = (text: string, usual?: string) => {
  const found = readTarget(text, plan, usual);
  return found.kind === 'target' ? found.target : found.message.en;
};

describe('a target', () => {
  it.each([
    ['wait p90 at care place <= 8 weeks', 'wait p90', 'care place', 'at most', 56, false],
    ['wait p90 <= 8 weeks at care place', 'wait p90', 'care place', 'at most', 56, false],
    ['  wait   mean at clerk < 36 hours', 'wait mean', 'clerk', 'at most', 1.5, false],
    ['waiting at end at clerk <= 50 cases', 'waiting at end', 'clerk', 'at most', 50, false],
    ['growth at care place <= 2 cases per month', 'growth', 'care place', 'at most', 2, false],
    ['growth at care place <= -2 cases per month', 'growth', 'care place', 'at most', -2, false],
    ['load at clerk <= 120 %', 'load', 'clerk', 'at most', 1.2, false],
    ['utilisation at clerk >= 60 %', 'utilisation', 'clerk', 'at least', 0.6, false],
    ['gave up at care place <= 20 cases', 'gave up', 'care place', 'at most', 20, false],
    ['gave up at care place <= 5 %', 'gave up', 'care place', 'at most', 0.05, true],
    ['at most 5 % give up at care place', 'gave up', 'care place', 'at most', 0.05, true],
    [
      'at most 10 % wait more than 28 days at care place',
      'share waiting more than 28 days',
      'care place',
      'at most',
      0.1,
      false,
    ],
    ['at least 90 % on time at care place', 'on time of all', 'care place', 'at least', 0.9, false],
    ['share of cases at lost <= 5 %', 'share of cases', 'lost', 'at most', 0.05, false],
    ['in hand at end ≤ 40 cases', 'in hand at end', 'chain', 'at most', 40, false],
  ])('%s', (text, measure, whereName, relation, value, isShare) => {
    const found = read(text);
    expect(found).toMatchObject({ kind: 'measure', chosen: { measure, whereName }, relation, isShare, by: undefined });
    expect(typeof found === 'object' && found.kind === 'measure' && found.value).toBeCloseTo(value, 9);
  });

  it('is of the usual place where it names none', () => {
    expect(read('wait p90 <= 8 weeks', 'care place')).toMatchObject({ chosen: { whereName: 'care place' } });
    expect(read('does not jam', 'clerk')).toMatchObject({ kind: 'does not jam', resource: 1 });
    expect(read('at most 5 % give up', 'care place')).toMatchObject({ chosen: { whereName: 'care place' } });
  });

  it('may be that nothing jams, or one place', () => {
    expect(read('does not jam')).toEqual({
      kind: 'does not jam',
      written: 'does not jam',
      by: undefined,
      resource: undefined,
    });
    expect(read('care place does not jam')).toMatchObject({ resource: 0 });
    expect(read('does not jam at clerk')).toMatchObject({ resource: 1 });
  });

  it('may have to hold at the end of a day', () => {
    expect(read('waiting at end at care place <= 5 cases by 2024-01-31')).toMatchObject({ by: 31 * day, value: 5 });
    expect(read('does not jam by 2024-02-29')).toMatchObject({ by: 60 * day });
    expect(read('does not jam by 2024-03-01')).toContain(
      '2024-03-01 is not within the measured part of the period. Expected a day from 2024-01-',
    );
    expect(read('does not jam by 2024-03-01')).toContain(' to 2024-02-29.');
    expect(read('does not jam by 2024-01-01')).toContain('not within');
    expect(read('does not jam by 2024-02-30')).toContain('"2024-02-30" is not a date');
  });

  it.each([
    ['wait p91 at care place <= 8 weeks', 'Did you mean "wait p90"?'],
    ['wait p90 at care plaza <= 8 weeks', 'names the place "care plaza"'],
    ['wait p90 <= 8 weeks', 'names no place'],
    ['wait p90 at care place <= 8', 'a value such as "8 weeks"'],
    ['wait p90 at care place <= 8 places', 'a value such as "8 weeks"'],
    ['wait p90 at care place <= 8 %', 'a value such as "8 weeks"'],
    ['wait p90 at care place <= soon', 'found "soon"'],
    ['wait p90 at care place <= 1,5 weeks', 'a value such as "8 weeks"'],
    ['utilisation at clerk <= 0.6', 'a value such as "5 %"'],
    ['waiting at end at clerk <= 5 days', 'a value such as "50 cases"'],
    ['waiting at end at clerk <= 5 %', 'a value such as "50 cases"'],
    ['wait p90 at care place <= -8 minutes', '"wait p90" is never less than 0'],
    ['at most 105 % give up at care place', 'a share lies between 0 % and 100 %'],
    ['on time of all at care place >= 105 %', 'a share lies between 0 % and 100 %'],
    ['gave up at care place <= -3 cases', '"gave up" is never less than 0'],
    ['clerc does not jam', 'Did you mean "clerk"?'],
    ['be quick', 'write it as'],
    ['', 'write it as'],
  ])('that is wrong is told: %s', (text, message) => {
    expect(read(text)).toContain(message);
    expect(read(text)).toContain(`the target "${text}" cannot be read`);
  });
});
