/** A place that keeps up over the days and is short at the same hours of each. */
import { describe, expect, it } from 'vitest';
import { compareDesigns } from '../../../src/experiment/compare-designs.ts';
import { predictLoads } from '../../../src/experiment/predict/predict-loads.ts';
import { runDesign } from '../../../src/experiment/run-design.ts';
import { day } from '../../../src/plan/units.ts';
import { csvOf } from '../../../src/report/data/csv.ts';
import { hoursData } from '../../../src/report/data/hours.ts';
import { predictionLines } from '../../../src/report/forecast/forecast-lines.ts';
import { headline } from '../../../src/report/headline/headline.ts';
import { compileText, planOf, scenarioOf } from '../../scenario/compile-text.ts';

const hours = (each: number) => Array.from({ length: 18 }, () => each);
const evening = [...hours(1), 5, 5, 1, 1, 1, 1];

/** One an hour, and five at 18 and 19 o'clock, for a post that can do two an hour: six wait at 20:00, and none at 2:00. */
const evenings = (runs = 'for: 3 weeks', { factors = evening }: { readonly factors?: readonly number[] } = {}) =>
  compileText(`stuwmeer: 1
provenance: free
title: T
runs: {from: 2024-01-01, ${runs}, replications: 2}
arrivals: {calls: {paced: 24 per day, varies: {by hour: [${factors.join(', ')}]}, to: ride}}
resources: {post: {places: 1 place}}
steps: {ride: {work: {by: post, takes: 30 minutes}, next: done}}
ends: {done: }
`);
const chance = { seed: 'hours', replications: 2 };
const found = (...asked: Parameters<typeof evenings>) => runDesign(scenarioOf(evenings(...asked)), chance).shortHours;

describe('hours of the day at which a place is short', () => {
  it('are those in a row in which more is asked for than there is, with the list that comes of it', () => {
    const [spell, ...others] = found() ?? [];
    expect(others).toEqual([]);
    expect(spell).toMatchObject({ resource: 0, from: 18, until: 20, onOpenDays: false });
    expect(spell?.load).toBeCloseTo(2.5, 1);
    // From 5.5 at 20:00 it shrinks by one an hour: on average 5 in the hour after.
    expect(Math.abs((spell?.most ?? 0) - 5)).toBeLessThan(0.6);
    expect(spell?.fewest).toBeLessThan(0.1);
  });

  it('are those in which many leave, where that keeps the list short', () => {
    const text = compileText(`stuwmeer: 1
provenance: free
title: T
runs: {from: 2024-01-01, for: 3 weeks, replications: 4}
arrivals: {calls: {poisson: 480 per day, varies: {by hour: [${evening.join(', ')}]}, to: answer}}
resources: {post: {staff: 4 people, line: {gives up: {after: exponential(mean 1 minute), to: lost}}}}
steps: {answer: {work: {by: post, takes: exponential(mean 6 minutes)}, next: done}}
ends: {done: , lost: {counts: lost}}
`);
    const design = runDesign(scenarioOf(text), { ...chance, replications: 4 });
    const [spell] = design.shortHours ?? [];
    // A hundred calls an hour of six minutes are ten people's work. At most four are answered of ten, so that six hang up.
    expect(spell).toMatchObject({ resource: 0, from: 18, until: 20 });
    expect(Math.abs((spell?.load ?? 0) - 2.5)).toBeLessThan(0.1);
    expect(Math.abs((spell?.leaving ?? 0) - 0.6)).toBeLessThan(0.03);
    expect(spell?.most).toBeLessThan(2);
  });

  it('go on after midnight', () => {
    const factors = [5, ...hours(1), 1, 1, 1, 1, 5];
    expect(found('for: 3 weeks', { factors })?.[0]).toMatchObject({ from: 23, until: 25 });
  });

  it('are those of the days on which it is open', () => {
    const text = compileText(`stuwmeer: 1
provenance: free
runs: {from: 2024-01-01, for: 3 weeks, replications: 2}
hours: {o: {monday to friday: "00:00-24:00"}}
arrivals: {calls: {paced: 24 per day, varies: {by hour: [${evening.join(', ')}], by weekday: [1, 1, 1, 1, 1, 0, 0]}, to: ride}}
resources: {post: {staff: 1 person, works: o}}
steps: {ride: {work: {by: post, takes: 30 minutes}, next: done}}
ends: {done: }
`);
    const [spell] = runDesign(scenarioOf(text), chance).shortHours ?? [];
    expect(spell).toMatchObject({ from: 18, until: 20, onOpenDays: true });
    expect(Math.abs((spell?.most ?? 0) - 5)).toBeLessThan(0.6);
  });

  it('are not looked for in less than a week, or where no hour differs', () => {
    expect(found('for: 6 days')).toBeUndefined();
    const flat = scenarioOf(
      compileText(`stuwmeer: 1
provenance: free
runs: {from: 2024-01-01, for: 3 weeks}
arrivals: {calls: {paced: 24 per day, to: ride}}
resources: {post: {places: 1 place}}
steps: {ride: {work: {by: post, takes: 30 minutes}, next: done}}
ends: {done: }
`),
    );
    expect(runDesign(flat, chance).shortHours).toBeUndefined();
  });

  it('are those of the last weeks under the last rules', () => {
    const text = (policy: string) => `stuwmeer: 1
provenance: free
runs: {from: 2024-01-01, for: 6 weeks, replications: 2}
arrivals: {calls: {paced: 24 per day, to: ride}}
resources: {post: {places: 1 place}}
steps: {ride: {work: {by: post, takes: 30 minutes}, next: done}}
ends: {done: }
policies:
  peak: {from: ${policy}, in progress: stay, arrivals: {calls: null, others: {paced: 24 per day, varies: {by hour: [${evening.join(', ')}]}, to: ride}}}
`;
    const [late, later] = ['2024-01-15', '2024-02-08'].map((from) => scenarioOf(compileText(text(from))));
    const design = late && runDesign(late, chance);
    expect(design?.shortHours).toMatchObject([{ resource: 0, from: 18, until: 20 }]);
    // Four of the six weeks, in which nothing is diluted by the hours of the two before.
    expect(design?.shortHours?.[0]?.load).toBeCloseTo(2.5, 1);
    expect(design?.shortHours?.[0]?.over).toEqual({ from: 14 * day, until: 42 * day });
    expect(later && runDesign(later, chance).shortHours).toBeUndefined();
  });

  it('are none where the list hardly grows', () => {
    const factors = [...hours(1), 2.5, 2.5, 1, 1, 1, 1];
    expect(found('for: 3 weeks', { factors })).toEqual([]);
  });
});

describe('what is said of them', () => {
  it('is when, how much is asked for, and what becomes of the list, in both languages', () => {
    const comparison = compareDesigns([scenarioOf(evenings())], chance);
    const said = (language: 'en' | 'nl') => {
      const [design] = headline(comparison, language).designs;
      return [design?.lead, ...(design?.sentences ?? [])];
    };
    expect(said('en')).toEqual([
      '“T” does not jam: every place keeps up with its work.',
      expect.stringMatching(
        /^Post is short of capacity each day from 18:00 to 20:00, though: in the last 3 weeks demand is then 2\d\d% of capacity\. The list there grows each time, to [45]\.\d cases, and then shrinks, to 0 cases \(averages over an hour\)\.$/,
      ),
    ]);
    expect(said('nl')[1]).toMatch(
      /^Post komt elke dag van 18:00 tot 20:00 wel capaciteit tekort: in de laatste 3 weken wordt er dan 2\d\d% van gevraagd\. De wachtlijst daar groeit telkens, tot [45],\d zaken, en slinkt dan weer, tot 0 zaken \(gemiddelden over een uur\)\.$/,
    );
  });

  it('is in a file of its own, where there are any', () => {
    const table = (...asked: Parameters<typeof evenings>) => {
      const data = hoursData(compareDesigns([scenarioOf(evenings(...asked))], chance), 'nl');
      return data && csvOf(data, 'plain').trim().split('\n');
    };
    const [heading, ...rows] = table() ?? [];
    expect(heading).toBe(
      'scenario,scenario_label,where_kind,where,where_label,from_time,until_time,demand,longest,shortest,open_days,first_day,last_day',
    );
    expect(rows).toEqual([
      expect.stringMatching(/^scenario,T,resource,post,post,18:00,20:00,2\.\d+,[45]\.\d+,0,no,2024-01-01,2024-01-21$/),
    ]);
    expect(table('for: 6 days')).toBeUndefined();
  });

  it('is by a forecast that it looks at whole days', () => {
    const plan = planOf(evenings());
    expect(predictionLines(plan, predictLoads(plan), 'en')).toEqual([
      '“T”: over the days every place has room for its work (by formula); at some hours it may not.',
    ]);
  });

  it('is nothing of a place that is short over the days too', () => {
    const factors = [...hours(2), 5, 5, 2, 2, 2, 2];
    const { designs } = headline(compareDesigns([scenarioOf(evenings('for: 3 weeks', { factors }))], chance), 'en');
    expect(designs[0]?.lead).toMatch(/^“T” jams at post/);
    expect(designs[0]?.sentences.join(' ')).not.toContain('each day');
  });
});
