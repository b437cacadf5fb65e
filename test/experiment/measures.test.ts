/** What holds of every measure in the register, whatever it measures: a new one cannot be forgotten. */

import { describe, expect, expectTypeOf, it } from 'vitest';
import { followedMeasures } from '../../src/experiment/measures/followed.ts';
import type { ExtraMeasure, MeasureId } from '../../src/experiment/measures/register.ts';
import { measuresWith } from '../../src/experiment/measures/register.ts';
import { sites } from '../../src/experiment/places/sites.ts';
import type { DesignResult, Measured } from '../../src/experiment/result.ts';
import { runDesign } from '../../src/experiment/run-design.ts';
import type { Language } from '../../src/language/text.ts';
import { measureDefinition, measureLabel, measureSubject } from '../../src/report/results/measure-label.ts';
import { unitWords } from '../../src/report/words/units.ts';
import { compileText, exercise, scenarioOf } from '../scenario/compile-text.ts';

/** Everything that can happen to a case happens here, in two zones, and from the 41st day on under another policy. */
const everything: Readonly<Record<string, string>> = {
  runs: '{from: 2024-01-01, for: 80 days, start-up: 10 days}',
  hours: '{office: {monday to friday: "09:00-12:00, 13:00-17:00"}}',
  zones: '{town: {en: Town, nl: Stad}, country: {en: Country, nl: Platteland}}',
  organisations: '{house: {en: House, nl: Huis}}',
  arrivals: `{
  visitors: {poisson: 5 per hour, zone: town, to: asking},
  others: {poisson: 1 per hour, zone: country, to: asking},
  singers: {poisson: 20 per day, zone: town, to: singing},
  learners: {poisson: 20 per day, zone: town, to: learning}}`,
  resources: `
  counter:
    of: house
    staff: 1.6 FTE
    works: office
    at closing: finish
    costs: 60 euro per hour
    costs of presence: 40 euro per hour
    norm: 2 hours
    line:
      room: 30
      refused to: refused
      balks: [{when: counter waiting > 20, share: 30 %, to: put off}]
      gives up: {after: exponential(mean 4 hours), to: gave up}
  bed: {places: 6 places, line: {gives up: {after: 12 hours, to: resting}}}
  chair: {places: 2 places}
  teacher: {staff: 1 person}
  evening: {seats: 15 places, sessions: {every: 1 day, first: "2024-01-01 20:00"}}`,
  steps: `
  asking:
    charge: 10 euro
    work: {by: counter, takes: gamma(mean 15 minutes, sd 10 minutes)}
    next: [{share: 30 %, after: 2 hours, to: staying}, {to: served}]
  staying:
    gate: {open while: bed waiting < 8, reopens: bed waiting < 4, closed to: sent on}
    work: {by: bed, takes: lognormal(mean 20 hours, sd 20 hours)}
    next: [{share: 20 %, to: asking}, {to: served}]
  resting: {work: {by: chair, takes: 1 hour}, next: talking}
  talking: {group: {size: 4 places, takes: 1 hour, sessions: 2, every: 1 day, absent: 20 %, may miss: {times: 0, then: gave up}}, next: served}
  singing: {group: {at: evening, takes: 2 hours}, next: served}
  learning: {group: {size: 4 places, starts after: 6 hours, sessions: 3, every: 1 day, by: teacher, takes: 2 hours}, next: served}`,
  ends: `
  served: {collects: charge, costs: 3 euro, returns: {share: 10 %, after: 5 days, to: asking}}
  refused: {}
  put off: {}
  gave up: {counts: lost}
  sent on: {}`,
  policies: '{more: {from: 2024-02-10, in progress: {waiting at: [staying], go to: sent on}}}',
};
/** A day that goes on until everybody is gone. */
const day = { ...everything, runs: '{from: 2024-01-01, for: 1 day, until empty: yes}', policies: '{}' };

const extra = [{ measure: 'share waiting more than', days: 0.5 }] as const;

function resultOf(sections: Readonly<Record<string, string>>): DesignResult {
  return runDesign(scenarioOf(compileText(exercise(sections))), {
    ...{ seed: 'register', replications: 2, extraMeasures: extra },
    scope: { stretches: [], follows: true },
  });
}

const results = [resultOf(everything), resultOf(day), resultOf({})];
const register = [...measuresWith(extra), ...followedMeasures];
const languages: readonly Language[] = ['en', 'nl'];
const tellsOf = (id: MeasureId) => ({
  told: results.flatMap(({ measures }) => measures.filter(({ measure }) => measure === id)),
});

describe.each(register)('the measure "$id"', ({ id, unit, places }) => {
  it('is taken somewhere, at places that are there, each of them once', () => {
    expect(tellsOf(id).told.length).toBeGreaterThan(0);
    for (const { plan, measures } of results) {
      const told = measures.filter(({ measure }) => measure === id);
      expect(told.map(({ where }) => where)).toEqual(places(plan));
      expect(new Set(told.map(({ where }) => JSON.stringify(where))).size).toBe(told.length);
      expect(told.filter(({ whereName }) => whereName === '')).toEqual([]);
    }
  });

  it('has a finite value in every replication, or none, and some value somewhere', () => {
    const { told } = tellsOf(id);
    const values = told.flatMap(({ perReplication }) => perReplication.filter((value) => value !== undefined));
    expect(values.filter((value) => !Number.isFinite(value))).toEqual([]);
    expect(values.length).toBeGreaterThan(0);
    // Only what grows can shrink.
    if (!unit.startsWith('cases per')) expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    if (unit === 'share' && id !== 'load') expect(Math.max(...values)).toBeLessThanOrEqual(1 + 1e-9);
  });

  it('has its unit wherever it is told, and that has a name', () => {
    expect(new Set(tellsOf(id).told.map((each) => each.unit))).toEqual(new Set([unit]));
    expect(Object.keys(unitWords)).toContain(unit);
  });

  it('has a label of its own and a sentence that says what it is, in both languages', () => {
    for (const language of languages) {
      const alike = register.filter((other) => measureLabel(other.id, language) === measureLabel(id, language));
      expect(alike.map((other) => other.id)).toEqual([id]);
      expect(measureLabel(id, language)).toMatch(/^[^{}]+$/);
      expect(measureSubject(id, language)).toMatch(/^[^{}]+$/);
      expect(measureDefinition(id, unit, language)).toMatch(/^[^{}]+\.$/);
    }
  });
});

describe('the register', () => {
  it('tells the order in which results come, those of the cases followed last', () => {
    const order = register.map(({ id }) => id);
    for (const { measures } of results) {
      const told = [...new Set(measures.map(({ measure }) => measure))];
      expect(told).toEqual(order.filter((id) => told.includes(id)));
    }
  });

  it('is closed: an id that it does not have, or a parameter left out, does not compile', () => {
    expectTypeOf<'wait mean' | 'followed ended' | 'share waiting more than 0.5 days'>().toExtend<MeasureId>();
    expectTypeOf<'wait meen'>().not.toExtend<MeasureId>();
    expectTypeOf<'share waiting more than'>().not.toExtend<MeasureId>();
    expectTypeOf<{ measure: 'share waiting more than' }>().not.toExtend<ExtraMeasure>();
    expectTypeOf<{ measure: 'wait mean'; days: number }>().not.toExtend<ExtraMeasure>();
  });

  it('has every id once', () => {
    expect(new Set(register.map(({ id }) => id)).size).toBe(register.length);
  });

  it('gives an error for all that is read from a histogram, and for nothing else', () => {
    const [first] = results;
    const given = (each: Measured) => each.errors !== undefined;
    const bounded = new Set(measuresWith(extra).flatMap(({ id, bounded: read }) => (read ? [id] : [])));
    expect(new Set(first?.measures.filter(given).map(({ measure }) => measure))).toEqual(bounded);
  });

  it('has measures without a parameter alone where none is asked for', () => {
    const [{ plan } = resultOf({})] = results;
    const plain = sites(plan).map(({ measure }) => measure.id);
    expect(plain).toEqual(
      sites(plan, extra).flatMap(({ measure }) => (measure.id.startsWith('share waiting') ? [] : [measure.id])),
    );
  });
});
