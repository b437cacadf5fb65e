/** Opening hours, holidays and resources that a file gives and nothing keeps or takes. */
import { expect, it } from 'vitest';
import { compileText, scenarioOf } from './compile-text.ts';

const unused = (works: string, more = '') =>
  scenarioOf(
    compileText(`stuwmeer: 1
provenance: free
title: T
runs: {from: 2024-01-01, for: 30 days}
hours: {office: {monday: 09:00-17:00, closed on: [national, own]}, evening: {title: {en: Evening, nl: avond}, monday: 17:00-21:00}}
holidays: {national: [01-01], own: [2024-01-08], summer: [07-15 to 08-15]}
arrivals: {people: {poisson: 5 per day, to: serving}}
resources: {desk: {staff: 1 person${works}}}
steps: {serving: {work: {by: desk, takes: 3 hours}, next: served}}
ends: {served: }
${more}`),
  ).unusedTimes.map(({ nl }) => nl);

it('knows hours by which no resource works, and holidays on which no hours are closed', () => {
  expect(unused('')).toEqual(['office', 'avond', 'summer']);
  expect(unused(', works: office')).toEqual(['avond', 'summer']);
});

it('counts those that only a policy brings in', () => {
  const policy = `policies:
  later:
    from: 2024-01-15
    in progress: stay
    hours: {evening: {closed on: summer}}
    resources: {night desk: {staff: 1 person, works: evening}}
`;
  expect(unused(', works: office', policy)).toEqual([]);
});

it('knows resources that no step takes, in the file or by a policy', () => {
  const unusedIn = (more: string) =>
    scenarioOf(
      compileText(`stuwmeer: 1
provenance: free
runs: {from: 2024-01-01, for: 30 days}
arrivals: {people: {poisson: 5 per day, to: serving}}
resources:
  desk: {staff: 1 person}
  dsek: {title: {en: Second desk, nl: Tweede balie}, staff: 2 people}
  seat: {seats: 3 places, sessions: {every: 7 days, first: 2024-01-02}}
  trainer: {staff: 1 person}
steps:
  serving: {work: {by: {desk: 1}, takes: 3 hours}, next: talk}
  talk: {group: {at: seat, by: [trainer], takes: 1 hour}, next: served}
ends: {served: }
${more}`),
    ).unusedResources.map(({ nl }) => nl);
  expect(unusedIn('')).toEqual(['Tweede balie']);
  const policy = `policies:
  later: {from: 2024-01-15, in progress: stay, steps: {serving: {work: {by: dsek}}}}
`;
  expect(unusedIn(policy)).toEqual([]);
});
