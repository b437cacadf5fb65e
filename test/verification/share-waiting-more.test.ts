/** The share that waits more than so many days, asked for besides all that is told: by hand, by formula, and nowhere else. */
import { describe, expect, it } from 'vitest';
import type { ExtraMeasure } from '../../src/experiment/measures/register.ts';
import { sites } from '../../src/experiment/places/sites.ts';
import { replicate } from '../../src/experiment/replicate.ts';
import type { Measured } from '../../src/experiment/result.ts';
import { runDesign } from '../../src/experiment/run-design.ts';
import { csvOf } from '../../src/report/data/csv.ts';
import { summaryData } from '../../src/report/data/summary.ts';
import { measureDefinition, measureLabel } from '../../src/report/results/measure-label.ts';
import { mmc } from '../../src/theory/mmc.ts';
import { compileText, exercise, planOf, scenarioOf } from '../scenario/compile-text.ts';
import { withoutLabels } from '../support/csv-keys.ts';
import { steady } from '../theory/steady.ts';
import './agree-with-theory.ts';

type Sections = Readonly<Record<string, string>>;

const more = (days: number): ExtraMeasure => ({ measure: 'share waiting more than', days });
const design = (text: string, extraMeasures: readonly ExtraMeasure[], replications = 1) =>
  runDesign(scenarioOf(compileText(text)), { seed: 'more than', replications, extraMeasures, forecast: false });

/** Ten come at once, each takes 5 days: they wait 0, 5, 10, ... 45 days. */
const ten: Sections = {
  runs: '{from: 2024-01-01, for: 100 days}',
  arrivals: '{ten: {at: [0 days], batch: 10, to: talk}}',
  resources: '{slot: {places: 1 place}}',
  steps: '{talk: {work: {by: slot, takes: 5 days}, next: served}}',
  ends: '{served: {}, lost: {}}',
};

function shareMore(sections: Sections, days: number, where = 'slot') {
  const { measures } = design(exercise({ ...ten, ...sections }), [more(days)]);
  const found = measures.find(
    (each) => each.measure === `share waiting more than ${days} days` && each.whereName === where,
  );
  return found && { share: found.perReplication[0], error: found.errors?.[0] };
}

describe('by hand', () => {
  it.each([
    [0, 0.9],
    [4.9, 0.9],
    [5, 0.8],
    [22.5, 0.5],
    [40, 0.1],
    [45, 0],
    [1000, 0],
  ])('more than %d days waits a share of %d of ten who all get their turn', (days, share) => {
    expect(shareMore({}, days)).toEqual({ share: expect.closeTo(share, 12), error: 0 });
    expect(shareMore({}, days, 'talk')).toEqual({ share: expect.closeTo(share, 12), error: 0 });
  });

  it('those who still wait count once they have waited longer, and not before', () => {
    const runs = '{from: 2024-01-01, for: 22 days}';
    // Five had their turn after 0, 5, 10, 15 and 20 days; five have waited 22.
    expect(shareMore({ runs }, 12)).toEqual({ share: expect.closeTo(7 / 10, 12), error: 0 });
    expect(shareMore({ runs }, 21)).toEqual({ share: expect.closeTo(5 / 10, 12), error: 0 });
    expect(shareMore({ runs }, 22)).toEqual({ share: 0, error: 0 });
  });

  it('those who leave count where they leave later, and not where they leave sooner', () => {
    const gives = (after: number) =>
      `{talk: {work: {by: slot, takes: 5 days}, line: {gives up: {after: ${after} days, to: lost}}, next: served}}`;
    // Three have their turn, after 0, 5 and 10 days; seven leave after 12.
    expect(shareMore({ steps: gives(12) }, 11)).toEqual({ share: expect.closeTo(7 / 10, 12), error: 0 });
    expect(shareMore({ steps: gives(12) }, 7)).toEqual({ share: expect.closeTo(8 / 10, 12), error: 0 });
    expect(shareMore({ steps: gives(12) }, 12)).toEqual({ share: 0, error: 0 });
  });

  it('nobody is a share of nobody', () => {
    const { measures } = design(exercise({ ...ten, arrivals: '{ten: {at: [200 days], to: talk}}' }), [more(1)]);
    const told = measures.filter(({ measure }) => measure === 'share waiting more than 1 days');
    expect(told.map(({ status }) => status)).toEqual(['nothing observed', 'nothing observed']);
  });
});

describe('what a norm of as many days leaves', () => {
  it('is the same share, to within what the histogram may be off', () => {
    const text = exercise({
      runs: '{from: 2024-01-01, for: 300 days, start-up: 50 days}',
      arrivals: '{visitors: {poisson: 4 per day, to: talk}}',
      resources:
        '{slot: {places: 3 places, norm: 2 days, line: {gives up: {after: exponential(mean 6 days), to: lost}}}}',
      steps: '{talk: {work: {by: slot, takes: exponential(mean 0.8 days)}, next: served}}',
      ends: '{served: {}, lost: {}}',
    });
    const { measures } = design(text, [more(2)], 20);
    const of = (id: string) => measures.find(({ measure, whereName }) => measure === id && whereName === 'slot');
    const late = of('share waiting more than 2 days');
    const onTime = of('on time of all');
    let lateSomewhere = 0;
    late?.perReplication.forEach((share, i) => {
      const error = late.errors?.[i] ?? Number.NaN;
      expect(error).toBeLessThan(0.01);
      expect(Math.abs((share ?? Number.NaN) + (onTime?.perReplication[i] ?? Number.NaN) - 1)).toBeLessThanOrEqual(
        error + 1e-12,
      );
      lateSomewhere += share ?? 0;
    });
    expect(late?.perReplication).toHaveLength(20);
    expect(lateSomewhere / 20).toBeGreaterThan(0.1);
  });
});

describe('in an M/M/c queue', () => {
  it.each([
    [1, 0.5],
    [3, 2],
    [10, 8],
  ])('of %d servers and a load of %d it is the tail that Erlang gave', (servers, load) => {
    const theory = steady(mmc({ arrivalRate: load, serviceRate: 1, servers }));
    const text = exercise({
      runs: `{from: 2024-01-01, for: ${24000 / load} days, start-up: 50 days}`,
      arrivals: `{visitors: {gaps: exponential(mean ${1 / load} days), to: serving}}`,
      resources: `{counter: {places: ${servers} places}}`,
      steps: '{serving: {work: {by: counter, takes: exponential(mean 1 days)}, next: served}}',
    });
    const days = [0, 0.25, 0.6];
    const { measures } = design(text, days.map(more), 30);
    for (const each of days) {
      const found = measures.find(({ measure }) => measure === `share waiting more than ${each} days`);
      expect(found?.perReplication).toAgreeWith(theory.waitTail(each));
    }
  });
});

describe('asking for it', () => {
  const text = exercise({
    ...ten,
    policies: '{other: {from: 2024-01-31, in progress: stay}}',
  });
  const scenario = scenarioOf(compileText(text));
  const options = { seed: 'asked', replications: 2, forecast: false };

  it('changes nothing of what is told besides, and tells it of the run and of each period', () => {
    const plain = runDesign(scenario, options);
    const asked = runDesign(scenario, { ...options, extraMeasures: [more(28), more(7), more(28)] });
    const isExtra = ({ measure }: { readonly measure: string }) => measure.startsWith('share waiting');
    const without = <T extends { readonly measures: readonly Measured[] }>(part: T) => ({
      ...part,
      measures: part.measures.filter((each) => !isExtra(each)),
    });
    expect(plain.measures.some(isExtra)).toBe(false);
    expect({ ...without(asked), periods: asked.periods.map(without) }).toEqual(plain);
    const told = (part: { readonly measures: readonly Measured[] }) => [
      ...new Set(part.measures.filter(isExtra).map(({ measure }) => measure)),
    ];
    const both = ['share waiting more than 28 days', 'share waiting more than 7 days'];
    expect(told(asked)).toEqual(both);
    expect(asked.periods.length).toBeGreaterThan(1);
    expect(asked.periods.map(told)).toEqual(asked.periods.map(() => both));
  });

  it('names it in files and in words, with every digit of the parameter', () => {
    const comparison = { designs: [design(exercise(ten), [more(28), more(0.25)])], differences: [], stretches: [] };
    expect(withoutLabels(csvOf(summaryData(comparison, 'en'), 'plain'))).toMatch(
      /,share waiting more than 28 days,resource,slot,share,/,
    );
    expect(measureLabel('share waiting more than 28 days', 'en')).toBe(
      'Waited more than 28 days, of all whose outcome is known',
    );
    expect(measureLabel('share waiting more than 0.25 days', 'nl')).toMatch(/^Langer dan 0,25 dagen gewacht/);
    expect(measureLabel('share waiting more than 1 days', 'en')).toMatch(/^Waited more than 1 day,/);
    expect(measureDefinition('share waiting more than 28 days', 'share', 'nl')).toContain(
      'langer dan 28 dagen wachtte',
    );
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('is refused with a parameter of %d', (days) => {
    const plan = planOf(compileText(text));
    const wrong = () => replicate(plan, { seed: 's', replication: 0 }, { extraMeasures: [more(days)] });
    expect(wrong).toThrow(`"share waiting more than" takes a finite number of days from 0 up, not ${days}`);
    expect(() => sites(plan, [more(days)])).toThrow(RangeError);
  });
});
