import { describe, expect, it } from 'vitest';
import { compareDesigns } from '../../../src/experiment/compare-designs.ts';
import { chooseMeasure, chosenIn } from '../../../src/experiment/points/chosen-measure.ts';
import { compileText, exercise, scenarioOf } from '../../scenario/compile-text.ts';

/** A step and a resource are both called intake. */
const text = exercise({
  runs: '{from: 2020-01-01, to: 2020-03-01}',
  arrivals: '{cases: {poisson: 5 per day, to: intake}}',
  resources: '{intake: {staff: 2 people}, bed: {staff: 3 people}}',
  steps: `
  intake: {work: {by: intake, takes: exponential(mean 6 hours)}, next: care}
  care: {work: {by: bed, takes: exponential(mean 10 hours)}, next: done}`,
  ends: '{done: {}}',
});
const scenario = scenarioOf(compileText(text));
const { plan } = scenario;
const choose = (measure: string, more?: Parameters<typeof chooseMeasure>[2]) => chooseMeasure(measure, [plan], more);

describe('a measure by name', () => {
  it('is of the whole chain, or of a place', () => {
    expect(choose('in hand at end')).toEqual({
      kind: 'chosen',
      chosen: { measure: 'in hand at end', extra: undefined, kind: 'chain', whereName: 'chain', unit: 'cases' },
    });
    expect(choose('  wait   p90 at bed ')).toMatchObject({
      kind: 'chosen',
      chosen: { measure: 'wait p90', kind: 'resource', whereName: 'bed', unit: 'days' },
    });
    // " at " is part of the name of the measure, and stands before the place once more.
    expect(choose('waiting at end at bed')).toMatchObject({ chosen: { measure: 'waiting at end', whereName: 'bed' } });
  });

  it('is of the usual place where none is given, and of the chain where it is not taken there', () => {
    expect(choose('wait p90', { usual: 'bed' })).toMatchObject({ chosen: { kind: 'resource', whereName: 'bed' } });
    expect(choose('in hand at end', { usual: 'bed' })).toMatchObject({ chosen: { kind: 'chain' } });
  });

  it('may take a parameter, which replications are then asked for', () => {
    const choice = choose('share waiting more than 28 days at bed');
    expect(choice).toMatchObject({
      chosen: { measure: 'share waiting more than 28 days', extra: { measure: 'share waiting more than', days: 28 } },
    });
    expect(choose('share waiting more than 028 days at bed').kind).toBe('unknown measure');
    expect(choose('share waiting more than -1 days at bed').kind).toBe('unknown measure');
  });

  it('tells a step from a resource of the same name', () => {
    expect(choose('wait p90 at intake')).toMatchObject({ kind: 'ambiguous place', found: 'intake' });
    expect(choose('wait p90 at step intake')).toMatchObject({ chosen: { kind: 'step', whereName: 'intake' } });
    expect(choose('wait p90 at resource intake')).toMatchObject({ chosen: { kind: 'resource', whereName: 'intake' } });
    // Where none is named, the usual place is the resource.
    expect(choose('wait p90', { usual: 'intake' })).toMatchObject({
      chosen: { kind: 'resource', whereName: 'intake' },
    });
    expect(choose('wait p90 at intake', { usual: 'intake' }).kind).toBe('ambiguous place');
  });

  it('of what cannot happen is told with the reason, and is not taken of the chain instead', () => {
    const nobody = { kind: 'unknown measure', found: 'gave up' };
    expect(choose('gave up at bed')).toMatchObject({
      ...nobody,
      because: { en: expect.stringContaining('here nobody gives up, as no line has "gives up"') },
    });
    expect(choose('gave up', { usual: 'bed' })).toMatchObject(nobody);
    const patient = scenarioOf(
      compileText(
        text
          .replace('bed: {staff: 3 people}', 'bed: {staff: 3 people, line: {gives up: {after: 9 days, to: lost}}}')
          .replace('done: {}', 'done: {}, lost: {counts: lost}'),
      ),
    ).plan;
    const there = (measure: string, more?: Parameters<typeof chooseMeasure>[2]) =>
      chooseMeasure(measure, [patient], more);
    expect(there('gave up', { usual: 'bed' })).toMatchObject({ chosen: { kind: 'resource', whereName: 'bed' } });
    expect(there('gave up')).toMatchObject({ chosen: { kind: 'chain' } });
    // Few give up where hardly anybody gets so far: that says nothing of the place before it.
    for (const choice of [there('gave up', { usual: 'intake' }), there('gave up at intake')]) {
      expect(choice).toMatchObject({
        kind: 'unknown place',
        found: 'intake',
        because: { en: 'nobody gives up there', nl: 'daar haakt niemand af' },
      });
    }
    expect(there('gave up at parket')).toMatchObject({ kind: 'unknown place', because: undefined });
  });

  it('that is not known, or not taken there, is told with those that are', () => {
    const unknown = choose('wait p95 at bed');
    expect(unknown).toMatchObject({ kind: 'unknown measure', found: 'wait p95 at bed' });
    expect(unknown.kind === 'unknown measure' && unknown.known).toContain('wait p90');
    expect(choose('wait p90 at parket')).toMatchObject({ kind: 'unknown place', measure: 'wait p90', found: 'parket' });
    expect(choose('wait p90')).toMatchObject({ kind: 'unknown place', found: undefined });
    expect(choose('').kind).toBe('unknown measure');
  });

  it('of cases that are followed is known where they are', () => {
    expect(choose('followed ended at done')).toMatchObject({
      kind: 'unknown measure',
      because: { en: expect.stringContaining('here cases are not followed') },
    });
    expect(choose('followed bananas at done')).toMatchObject({ kind: 'unknown measure', because: undefined });
    expect(choose('followed ended at done', { follows: true }).kind).toBe('chosen');
  });

  it('is found in the result of a design', () => {
    const choice = choose('share waiting more than 2 days at bed');
    if (choice.kind !== 'chosen' || choice.chosen.extra === undefined) throw new Error('no choice');
    const options = { seed: 's', replications: 3, extraMeasures: [choice.chosen.extra], forecast: false };
    const [design] = compareDesigns([scenario], options).designs;
    const found = design && chosenIn(design, choice.chosen);
    expect(found).toMatchObject({ measure: 'share waiting more than 2 days', whereName: 'bed', unit: 'share' });
    expect(found?.estimate.replications).toBe(3);
    expect(design && chosenIn(design, { ...choice.chosen, whereName: 'parket' })).toBeUndefined();
    expect(design?.predictions).toEqual([]);
  });
});
