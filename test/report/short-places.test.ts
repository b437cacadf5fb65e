import { expect, it } from 'vitest';
import { compareDesigns } from '../../src/experiment/compare-designs.ts';
import { shortPlacesTable } from '../../src/report/brief/short-places.ts';
import { compileText, planOf } from '../scenario/compile-text.ts';

/** A case every 66 minutes, of an hour of work: 91% of one person's time. */
const file = (staff: string) => `stuwmeer: 1
provenance: free
title: T
runs: {from: 2024-01-01, for: 300 days, replications: 2}
arrivals: {cases: {every: 66 minutes, to: hear}}
resources: {desk: {staff: ${staff}}}
steps: {hear: {work: {by: desk, takes: 60 minutes}, next: done}}
ends: {done: }
`;

function rowOf(staff: string): readonly string[] | undefined {
  const plan = planOf(compileText(file(staff)));
  const comparison = compareDesigns([{ key: 't', plan }], { seed: 'a', replications: 2 });
  return shortPlacesTable(comparison, 'en')?.rows[0]?.slice(0, 3);
}

it('gives the demand of the part of the run that it speaks of', () => {
  expect(rowOf('1 person')).toEqual(['desk', 'little to spare', '91%']);
  expect(rowOf('{2024-01-01: 2 people, 2024-07-01: 1 person}')).toEqual([
    'desk',
    'little to spare, from 1 July 2024 on',
    '91%',
  ]);
});

it('says where demand is that of whole cases, of which those who wait have yet to ask for a part', () => {
  // A case every two hours, of one hour and then two: 150%. Who is begun is finished, so that a second task comes every three.
  const plan = planOf(
    compileText(`stuwmeer: 1
provenance: free
title: T
runs: {from: 2024-01-01, for: 300 days, replications: 2}
arrivals: {cases: {every: 2 hours, to: read}}
resources: {desk: {staff: 1 person, line: {order: priority}}}
steps:
  read: {work: {by: desk, takes: 1 hour}, next: write}
  write: {work: {by: desk, takes: 2 hours}, line: {priority: 1}, next: done}
ends: {done: }
`),
  );
  const comparison = compareDesigns([{ key: 't', plan }], { seed: 'a', replications: 2 });
  const cells = (language: 'en' | 'nl') => shortPlacesTable(comparison, language)?.rows[0]?.[2];
  expect(cells('en')).toBe('150% (whole cases)');
  expect(cells('nl')).toBe('150% (hele zaken)');
  const caption = (language: 'en' | 'nl') => shortPlacesTable(comparison, language)?.caption;
  expect(caption('en')).toContain('. “Whole cases”: all the work of the cases that come, part of which those who wait');
  expect(caption('nl')).toContain('. “Hele zaken”: al het werk van de zaken die komen, waarvan een deel nog niet');
});
