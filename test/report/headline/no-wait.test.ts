/** A wait that nine in ten do not have is not told as less than nothing. */
import { expect, it } from 'vitest';
import { compareDesigns } from '../../../src/experiment/compare-designs.ts';
import { differencesInWords } from '../../../src/report/headline/differences-in-words.ts';
import { compileText, exercise, planOf } from '../../scenario/compile-text.ts';

it('says that nine in ten did not wait, where others did', () => {
  const designs = ['11 places', '20 places'].map((beds, i) => ({
    key: `${i}`,
    plan: planOf(
      compileText(
        exercise({
          title: beds,
          runs: '{from: 2024-01-01, for: 1 year}',
          arrivals: '{patients: {poisson: 1 per day, to: stay}}',
          resources: `{bed: {places: ${beds}}}`,
          steps: '{stay: {work: {by: bed, takes: exponential(mean 10 days)}, next: home}}',
          ends: '{home: }',
        }),
      ),
    ),
  }));
  const comparison = compareDesigns(designs, { seed: 'no wait', replications: 10 });
  const said = (language: 'en' | 'nl') =>
    differencesInWords(comparison, language).flatMap(({ sentences }) => sentences);
  expect(said('en').join('\n')).toMatch(
    /^Bed: in “11 places”, 9 in 10 of those who got their turn waited less than \d+ days; in “20 places”, 9 in 10 did not wait at all\.$/m,
  );
  expect(said('nl').join('\n')).toMatch(
    /^Bed: in “11 places” wachtten negen van de tien die aan de beurt kwamen, korter dan \d+ dagen; in “20 places” wachtten negen van de tien helemaal niet\.$/m,
  );
});
