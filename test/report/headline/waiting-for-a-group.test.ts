import { describe, expect, it } from 'vitest';
import { runDesign } from '../../../src/experiment/run-design.ts';
import type { Language } from '../../../src/language/text.ts';
import { headline } from '../../../src/report/headline/headline.ts';
import { compileText, exercise, scenarioOf } from '../../scenario/compile-text.ts';

/** The headline of seven people, one a day, in groups of `size`. */
function said(size: number, language: Language = 'en'): readonly string[] {
  const text = exercise({
    arrivals: '{people: {at: [1 day, 2 days, 3 days, 4 days, 5 days, 6 days, 7 days], to: course}}',
    resources: '{trainer: {staff: 1 person}}',
    steps: `{course: {group: {size: ${size} places, by: trainer, takes: 2 hours}, next: served}}`,
  });
  const design = runDesign(scenarioOf(compileText(text)), { seed: 'groups', replications: 2 });
  return headline({ designs: [design], differences: [], stretches: [] }, language).designs.flatMap(
    ({ sentences }) => sentences,
  );
}

describe('the last group, which never filled', () => {
  it('is in the headline', () => {
    expect(said(5)).toContain('Left at the end, waiting for a group to fill: 2 cases at course.');
    expect(said(4)).toContain('Left at the end, waiting for a group to fill: 3 cases at course.');
    expect(said(4, 'nl')).toContain('Over aan het eind, in afwachting van een volle groep: 3 zaken bij course.');
  });

  it('is not where every group filled', () => {
    expect(said(7).join()).not.toContain('Left at the end');
  });
});
