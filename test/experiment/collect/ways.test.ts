/** How many cases go along each way of a chain in which people come back, go round and give up, other work beside them. */
import { describe, expect, it } from 'vitest';
import type { MeasureId } from '../../../src/experiment/measures/register.ts';
import type { Measured } from '../../../src/experiment/result.ts';
import { runDesign } from '../../../src/experiment/run-design.ts';
import { compileText, scenarioOf } from '../../scenario/compile-text.ts';

const chain = `
stuwmeer: 1
provenance: free
runs: {from: 2024-01-01, for: 400 days, start-up: 100 days, replications: 2}
arrivals:
  desk: {poisson: 2 per day, to: desk}
  other: {poisson: 1 per day, background: yes, to: check}
resources: {clerk: {staff: 2 people}}
steps:
  desk:
    work: {by: clerk, takes: exponential(mean 30 hours)}
    line: {gives up: {after: exponential(mean 5 days), to: lost}}
    next: [{share: 30 %, to: desk, at most: 1}, {share: 20 %, to: lost}, {to: check}]
  check: {wait: 3 days, next: done}
ends:
  done: {returns: {share: 25 %, after: exponential(mean 10 days), to: check}}
  lost: {}
`;

const { measures } = runDesign(scenarioOf(compileText(chain)), { seed: 'ways', replications: 2 });
const valuesOf = (id: MeasureId, name: string, kind: Measured['where']['kind']) =>
  measures.find(({ measure, where, whereName }) => measure === id && where.kind === kind && whereName === name)
    ?.perReplication ?? [];
const went = (name: string, replication: number) => valuesOf('went', name, 'way')[replication] ?? Number.NaN;

describe.each([0, 1])('the ways of a chain, replication %d', (i) => {
  it('are every pair of places once, streams told apart from steps of the same name', () => {
    const ways = measures.filter(({ measure }) => measure === 'went').map(({ whereName }) => whereName);
    expect(ways).toEqual([
      ...['arrivals desk → desk', 'arrivals other → check'],
      ...['desk → lost', 'desk → desk', 'desk → check', 'check → done', 'done → check'],
    ]);
  });

  it('count what came in the window alone, and other work too', () => {
    expect(went('arrivals desk → desk', i)).toBe(valuesOf('arrived', 'chain', 'chain')[i]);
    expect(went('arrivals other → check', i)).toBeGreaterThan(200);
    expect(went('arrivals other → check', i)).toBeLessThan(400);
    // A third of the people who can come back are those of other work.
    const returned = valuesOf('returned', 'chain', 'chain')[i] ?? Number.NaN;
    expect(went('done → check', i)).toBeGreaterThan(1.5 * returned);
    expect(went('done → check', i)).toBeLessThan(4 * returned);
  });

  it('that lead to an end from one place count those who ended there', () => {
    expect(went('desk → lost', i)).toBe(valuesOf('ended', 'lost', 'end')[i]);
    expect(went('desk → lost', i)).toBeGreaterThan(valuesOf('gave up', 'desk', 'step')[i] ?? Number.NaN);
  });

  it('bring to a step what leads away from it, but for those on their way there at either side of the window', () => {
    const into = ['arrivals other → check', 'desk → check', 'done → check'].map((way) => went(way, i));
    const inHand = went('check → done', i) - into.reduce((sum, each) => sum + each, 0);
    // Three days of waiting hold about ten cases.
    expect(Math.abs(inHand)).toBeLessThan(20);
    expect(went('desk → desk', i)).toBeGreaterThan(100);
  });
});
