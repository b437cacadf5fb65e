import { describe, expect, it } from 'vitest';
import { predictPeriods } from '../../../src/experiment/predict/predict-periods.ts';
import { checkLines } from '../../../src/report/forecast/check-lines.ts';
import { compileText, exercise, planOf } from '../../scenario/compile-text.ts';

/** Eighty calls an hour of four minutes for five people: 107%, or some 3,700 a month more than they can answer. */
function linesOf(patience: string) {
  const plan = planOf(
    compileText(
      exercise({
        runs: '{from: 2024-01-01, for: 90 days}',
        arrivals: '{calls: {poisson: 80 per hour, to: answer}}',
        resources: `{taker: {staff: 5 people, line: {gives up: {after: exponential(mean ${patience}), to: lost}}}}`,
        steps: '{answer: {work: {by: taker, takes: exponential(mean 4 minutes)}, next: helped}}',
        ends: '{helped: , lost: }',
      }),
    ),
  );
  return checkLines(plan, predictPeriods(plan), 'en');
}

describe('a list that is held within minutes', () => {
  it('is not said to grow by thousands of cases a month at first', () => {
    const lines = linesOf('30 minutes').join('\n');
    expect(lines).toContain('more work than capacity');
    expect(lines).toContain('people giving up will hold the list');
    expect(lines).not.toContain('At first');
  });

  it('is said to grow where that takes months', () => {
    expect(linesOf('60 days').join('\n')).toContain('At first the list will grow by about');
  });
});

it('a list that is there at the start has passed a length by then once', () => {
  const plan = planOf(
    compileText(
      exercise({
        runs: '{from: 2024-01-01, for: 90 days}',
        arrivals: '{listed: {backlog: 700 cases, to: help}, others: {poisson: 3 per day, to: help}}',
        resources: '{place: {places: 20 places}}',
        steps: '{help: {work: {by: place, takes: exponential(mean 10 days)}, next: helped}}',
        ends: '{helped: }',
      }),
    ),
  );
  const lines = checkLines(plan, predictPeriods(plan), 'en');
  expect(lines.filter((line) => line.includes('by 1 January 2024'))).toEqual([
    'place: more than 500 will be waiting by 1 January 2024.',
  ]);
});
