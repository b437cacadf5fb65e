/** What the sliders of the page go through. */
import { expect, it } from 'vitest';
import { movableInputs } from '../../src/page/inputs.ts';
import { compileText, scenarioOf } from '../scenario/compile-text.ts';

const ranges = {
  patience: '90 minutes, 45 to 180 minutes',
  share: '30 %, 17 to 40 %',
  length: '4 days, 3 to 9.5 days',
  odd: '1.3 hours, 1.1 to 4.3737 hours',
  places: '60 places, 50 to 163 places',
};

it('are those on which something depends, in the unit of the file, also of what goes from one number to another', () => {
  const text = `stuwmeer: 1
title: Sliders
runs: {from: 2024-01-01, for: 10 days}
inputs:
  rate: {value: 5 per day, source: a book}
  service: {value: uniform(20 to 60 hours), assumption: a guess, range: 20 to 180 hours}
  leftover: {value: 3 hours, assumption: nothing depends on it, range: 1 to 5 hours}
arrivals: {people: {poisson: rate, to: serving}}
steps: {serving: {wait: service, next: served}}
ends: {served: }
`;
  const [service, ...others] = movableInputs([scenarioOf(compileText(text))]);
  expect(others).toEqual([]);
  expect(service).toMatchObject({
    unit: { en: 'hours on average', nl: 'uur gemiddeld' },
    stands: [{ value: 40, low: 20 }],
  });
});

it('reach both ends of every range, in round steps where there are such', () => {
  const inputs = Object.entries(ranges).map(([name, told]) => {
    const [value, range] = told.split(', ');
    return `  ${name}: {value: ${value}, assumption: a guess, range: ${range}}`;
  });
  const text = `stuwmeer: 1
title: Sliders
runs: {from: 2024-01-01, for: 10 days}
inputs:
  rate: {value: 5 per day, source: a book}
${inputs.join('\n')}
arrivals: {people: {poisson: rate, to: serving}}
resources: {desk: {places: places, line: {gives up: {after: patience, to: away}}}}
steps:
  serving: {work: {by: desk, takes: length}, wait: odd, next: [{share: share, to: away}, {to: served}]}
ends: {served: , away: }
`;
  const movable = movableInputs([scenarioOf(compileText(text))]);
  expect(movable.map(({ name }) => name)).toEqual(Object.keys(ranges));
  const steps = movable.map(({ stands: [stand] }) => {
    const { low = 0, high = 0, step = 0 } = stand ?? {};
    expect((high - low) / step).toBeCloseTo(Math.round((high - low) / step), 6);
    return step;
  });
  expect(steps).toEqual([1, 0.5, 0.1, 0.032737, 1]);
});
