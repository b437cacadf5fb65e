import { expect, it } from 'vitest';
import { compareDesigns } from '../../../src/experiment/compare-designs.ts';
import { usualMeasures as sweptMeasures } from '../../../src/experiment/sweep/usual-measures.ts';
import { usualMeasures } from '../../../src/experiment/uncertainty/worlds.ts';
import { compileText, exercise, scenarioOf } from '../../scenario/compile-text.ts';

const twoPlaces = (first: string, second: string) => {
  const text = exercise({
    arrivals: '{cases: {every: 1 day, to: one}}',
    resources: '{a: {places: 1 place}, b: {places: 1 place}}',
    steps: `{one: {work: {by: a, takes: ${first}}, next: two}, two: {work: {by: b, takes: ${second}}, next: served}}`,
  });
  const { designs } = compareDesigns([scenarioOf(compileText(text))], { seed: 's', replications: 2 });
  return usualMeasures({ designs }).map(({ measure, whereName }) => [measure, whereName]);
};

it('what is looked at is the list at the place that jams, or else at the busiest, wherever it stands in the file', () => {
  expect(twoPlaces('1 hour', '18 hours')).toEqual([['waiting at end', 'b']]);
  expect(twoPlaces('18 hours', '1 hour')).toEqual([['waiting at end', 'a']]);
  expect(twoPlaces('30 hours', '23 hours').every(([, place]) => place === 'a')).toBe(true);
});

it('where it jams for a while only it is the longest list, as that may be gone in the end', () => {
  const text = exercise({
    runs: '{from: 2024-01-01, for: 200 days}',
    arrivals:
      '{cases: {every: 1 day, to: serving}, more: {every: 1 day, from: 2024-03-01, until: 2024-04-10, to: serving}}',
    resources: '{a: {places: 1 place}}',
    steps: '{serving: {work: {by: a, takes: 15 hours}, next: served}}',
  });
  const comparison = compareDesigns([scenarioOf(compileText(text))], { seed: 's', replications: 2 });
  expect(comparison.designs[0]?.verdicts[0]).toMatchObject({ kind: 'short', list: 'grows' });
  expect(usualMeasures(comparison).map(({ measure }) => measure)).toEqual(['longest list']);
  expect(sweptMeasures(comparison, []).map(({ measure }) => measure)).toEqual(['longest list', 'wait p90']);
});
