/** A place that keeps up on the whole, where many wait longer than they should. */
import { describe, expect, it } from 'vitest';
import { compareDesigns } from '../../../src/experiment/compare-designs.ts';
import { headline } from '../../../src/report/headline/headline.ts';
import { compileText, planOf } from '../../scenario/compile-text.ts';

/** Two come together and one by itself; the second of the two waits half an hour. */
function sentences(norms: string, language: 'en' | 'nl' = 'en') {
  const plan = planOf(
    compileText(`stuwmeer: 1
provenance: free
runs: {from: 2024-03-04, for: 1 day, until empty: yes}
arrivals: {calls: {at: [1 hour, 5 hours], to: call}, others: {at: [1 hour], to: other}}
resources: {desk: {staff: 1 person${norms}}, phone: {places: 1 place}}
steps:
  call: {work: {by: [desk, phone], takes: 30 minutes}, next: done}
  other: {work: {by: desk, takes: 30 minutes}, next: done}
ends: {done: }
`),
  );
  const comparison = compareDesigns([{ key: 'a', plan }], { seed: 'a', replications: 2 });
  return headline(comparison, language).designs[0]?.sentences.filter((each) => /norm/.test(each));
}

describe('a norm that is not kept at a place that keeps up', () => {
  it('is told, with who was on time, of the place whose norm it is', () => {
    expect(sentences(', norm: 10 minutes')).toEqual([
      'At desk 66.7% of those of whom it is certain got their turn within the norm of 10 minutes.',
    ]);
    expect(sentences(', norm: 10 minutes', 'nl')).toEqual([
      'Bij desk kwam 66,7% van wie dat vaststaat binnen de norm van 10 minuten aan de beurt.',
    ]);
  });

  it('is not told where it is kept, or where there is none', () => {
    expect(sentences(', norm: 30 minutes')).toEqual([]);
    expect(sentences('')).toEqual([]);
  });
});
