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
