import { describe, expect, it } from 'vitest';
import { predictLoads } from '../../../src/experiment/predict/predict-loads.ts';
import type { LoadPrediction } from '../../../src/experiment/result.ts';
import type { ArrivalPlan, Plan } from '../../../src/plan/plan.ts';
import { day, month, year } from '../../../src/plan/units.ts';
import { compileText, planOf } from '../../scenario/compile-text.ts';
import {
  constant,
  goTo,
  levels,
  plan,
  poisson,
  resource,
  station,
  step,
  stream,
  toEnd,
  toStep,
  work,
} from '../plans.ts';

const spellsAt = (of: Plan, index = 0): LoadPrediction['shortSpells'] | undefined =>
  predictLoads(of)[index]?.shortSpells;

/** Half a unit of work at all times, on this capacity. */
function halfAUnit(
  ...capacity: readonly { readonly from: number; readonly units: number; readonly speed?: number }[]
): Plan {
  const plain = station(0.5, constant(1), 1);
  return { ...plain, resources: [resource('desk', 1, { capacity: levels(...capacity) })] };
}

describe('a shortage that plenty at another time hides', () => {
  it('is told with its dates and its load', () => {
    const plain = halfAUnit({ from: 0, units: 2 }, { from: year, units: 1, speed: 0.25 }, { from: 2 * year, units: 3 });
    expect(predictLoads(plain)[0]?.verdict).toBe('fits');
    expect(spellsAt(plain)).toEqual([{ from: year, until: 2 * year, load: expect.closeTo(2, 9) }]);
  });

  it('is told where there is nobody for two weeks, which are too few to be judged by their load', () => {
    const strike = { from: year, until: year + 14 * day };
    const again = { from: strike.until, units: 2 };
    expect(spellsAt(halfAUnit({ from: 0, units: 2 }, { from: year, units: 0 }, again))).toEqual([
      { ...strike, load: Number.POSITIVE_INFINITY },
    ]);
    expect(spellsAt(halfAUnit({ from: 0, units: 2 }, { from: year, units: 1, speed: 0.25 }, again))).toEqual([]);
  });

  it('comes from cases too: twice as many for half a year', () => {
    const rate = {
      levels: [
        { from: 0, rate: 0.6 },
        { from: year, rate: 1.2 },
        { from: 1.5 * year, rate: 0.5 },
      ],
      byHour: undefined,
      byWeekday: undefined,
      byMonth: undefined,
      wave: undefined,
    };
    const more = { ...station(1, constant(1), 1), arrivals: [stream({ kind: 'poisson', rate })] };
    expect(spellsAt(more)).toEqual([{ from: year, until: 1.5 * year, load: expect.closeTo(1.2, 9) }]);
  });

  it('comes with a season that does not come back, as a run tells it', () => {
    const season = (length: string) =>
      planOf(
        compileText(`stuwmeer: 1
provenance: free
runs: {from: 2024-01-01, for: ${length}}
arrivals: {p: {poisson: 240 per year, varies: {by month: [0.5, 0.5, 0.5, 1, 1, 1, 2, 2, 1, 1, 0.5, 0.5]}, to: w}}
resources: {r: {places: 1 place}}
steps: {w: {work: {by: r, takes: 1 day}, next: done}}
ends: {done: }
`),
      );
    const [july, september] = [182 * day, 244 * day];
    expect(spellsAt(season('1 years'))).toEqual([
      { from: july, until: september, load: expect.closeTo(480 / 365.25, 6) },
    ]);
  });

  it('comes with a season that comes back each year, its months together', () => {
    const season = (rest: string) =>
      planOf(
        compileText(`stuwmeer: 1
provenance: free
runs: {from: 2024-01-01, to: 2026-12-31}
arrivals: {p: {poisson: 240 per year, varies: {by month: [1.6, 0.5, 0.5, 0.9, 0.9, 1, 1, 1, 1, 0.5, 1.6, 2]}, to: w}}
resources: {r: {places: 1 place${rest}}}
steps: {w: {work: {by: r, takes: 1 day}, next: done}}
ends: {done: }
`),
      );
    // November is the first of three months, of which the last is in the next year.
    const [november, february] = [305 * day, 397 * day];
    const load = expect.closeTo((240 * (1.6 * 30 + 2 * 31 + 1.6 * 31)) / 92 / 365.25, 6);
    expect(spellsAt(season(''))).toEqual([{ from: november, until: february, load, eachYear: true }]);
    // A list that others look at needs a short run, which sees about the same.
    const looked =
      ', line: {room: 60 cases, refused to: done, balks: [{when: r waiting > 2 cases, share: 5 %, to: done}]}';
    const seen = predictLoads(season(looked))[0];
    expect(seen?.by).toBe('short run');
    expect(seen?.shortSpells).toEqual([
      { from: november, until: february, load: expect.closeTo(1.1, 0), eachYear: true },
    ]);
  });

  it('comes with what was counted in a month, not with what chance makes of it', () => {
    const counted = (rows: string, length: string) =>
      planOf(
        compileText(
          `stuwmeer: 1
provenance: free
runs: {from: 2024-01-01, for: ${length}}
arrivals: {p: {from file: p.csv, to: w}}
resources: {r: {places: 1 place}}
steps: {w: {work: {by: r, takes: 1 day}, next: done}}
ends: {done: }
`,
          { 'p.csv': rows },
        ),
      );
    const year1 = [
      'month,count',
      ...[20, 18, 22, 17, 21, 55, 50, 15, 19, 22, 20, 21].map((n, i) => `2024-${String(i + 1).padStart(2, '0')},${n}`),
    ];
    expect(spellsAt(counted(year1.join('\n'), '366 days'))).toEqual([
      { from: 152 * day, until: 213 * day, load: expect.closeTo(105 / 61, 6) },
    ]);
    const both = [...year1, ...year1.slice(1).map((row) => row.replace('2024', '2025'))].join('\n');
    expect(spellsAt(counted(both, '731 days'))).toEqual([
      { from: 152 * day, until: 213 * day, load: expect.closeTo(105 / 61, 6), eachYear: true },
    ]);
  });

  it('is one where a change elsewhere cuts it in two', () => {
    const late: ArrivalPlan = { ...poisson(0.1, toStep(1), 'late'), from: 0.5 * year, until: 0.6 * year };
    const both = plan({
      arrivals: [poisson(0.5), late],
      resources: [
        resource('desk', 1, { capacity: levels({ from: 0, units: 1, speed: 0.25 }, { from: year, units: 2 }) }),
        resource('other', 1),
      ],
      steps: [
        step('service', work(0, constant(1)), goTo(toEnd(0))),
        step('other service', work(1, constant(1)), goTo(toEnd(0))),
      ],
    });
    expect(spellsAt(both)).toEqual([{ from: 0, until: year, load: expect.closeTo(2, 9) }]);
    expect(spellsAt(both, 1)).toEqual([]);
  });

  it('is left out below 28 days, a February', () => {
    const spell = (days: number) =>
      spellsAt(
        halfAUnit({ from: 0, units: 2 }, { from: year, units: 1, speed: 0.25 }, { from: year + days * day, units: 2 }),
      );
    expect(spell(27)).toEqual([]);
    expect(spell(28)).toHaveLength(1);
  });

  it('is told with its own growth where more is asked for on average too, which is told of no part of the run', () => {
    const short = halfAUnit({ from: 0, units: 1, speed: 0.1 }, { from: 2.9 * year, units: 1 });
    const [told] = predictLoads(short);
    expect(told).toMatchObject({ verdict: 'overloaded', growthPerMonth: undefined, settlesAt: undefined, passes: [] });
    // Half a case a second, of which a tenth can be served.
    expect(told?.shortSpells).toEqual([
      { from: 0, until: 2.9 * year, load: expect.closeTo(5, 9), growthPerMonth: expect.closeTo(0.4 * month, 3) },
    ]);
  });

  it('is not told apart where as much is asked for all the time', () => {
    const even = halfAUnit({ from: 0, units: 1, speed: 0.1 }, { from: 2 * year, units: 1, speed: 0.105 });
    const [told] = predictLoads(even);
    expect(told?.growthPerMonth).toBeGreaterThan(0);
    expect(told?.shortSpells).toEqual([]);
  });
});

describe('a season of a place that gets more capacity', () => {
  const seasons = (later: string) =>
    planOf(
      compileText(`stuwmeer: 1
provenance: free
runs: {from: 2024-01-01, to: 2026-12-31}
arrivals: {p: {paced: 240 per year, varies: {by month: [0.5, 0.5, 0.5, 2, 2, 1, 1, 1, 1, 1.5, 0.5, 0.5]}, to: w}}
resources: {r: {places: {2024-01-01: 10 places, 2025-01-01: ${later}}}}
steps: {w: {work: {by: r, takes: 12 days}, next: done}}
ends: {done: }
`),
    );

  it('is short in each year where it is so with both capacities, and else in the years in which it is', () => {
    // 15.8 places in April and May, 11.8 in October; with 14 of them there is enough in October.
    const [april, june, october, november] = [91 * day, 152 * day, 274 * day, 305 * day];
    expect(spellsAt(seasons('14 places'))).toEqual([
      { from: october, until: november, load: expect.closeTo((1.5 * 240 * 12) / 365.25 / 10, 6) },
      {
        from: april,
        until: june,
        load: expect.closeTo((2 * 240 * 12 * (1 / 10 + 2 / 14)) / 365.25 / 3, 6),
        eachYear: true,
      },
    ]);
  });

  it('is short in the first year only where there is enough from then on', () => {
    const found = spellsAt(seasons('20 places'))?.map(({ from, until, eachYear }) => [
      from / day,
      until / day,
      eachYear,
    ]);
    expect(found).toEqual([
      [91, 152, undefined],
      [274, 305, undefined],
    ]);
  });
});

it('within a time that is short itself, a season is told where it is clearly worse', () => {
  const of = (july: number) =>
    spellsAt(
      planOf(
        compileText(`stuwmeer: 1
provenance: free
runs: {from: 2024-01-01, to: 2026-12-31}
arrivals: {p: {paced: 250 per year, varies: {by month: [1, 1, 1, 1, 1, 1, ${july}, 1, 1, 1, 1, 1]}, to: w}}
resources: {r: {places: {2024-01-01: 10 places, 2025-01-01: 25 places}}}
steps: {w: {work: {by: r, takes: 16 days}, next: done}}
ends: {done: }
`),
      ),
    )?.map(({ from, until }) => [from / day, until / day]);
  expect(of(1.05)).toEqual([[0, 366]]);
  expect(of(1.5)).toEqual([
    [0, 366],
    [182, 213],
  ]);
});

it('of a run of a day, hours are parts as they are for its verdict', () => {
  const of = planOf(
    compileText(`stuwmeer: 1
provenance: free
runs: {from: 2024-03-04, for: 1 day}
arrivals: {p: {paced: {2024-03-04: 2 per hour, "2024-03-04 08:00": 9 per hour, "2024-03-04 20:00": 2 per hour}, to: w}}
resources: {r: {places: 7 places}}
steps: {w: {work: {by: r, takes: 1 hour}, next: done}}
ends: {done: }
`),
  );
  const found = { from: day / 3, until: (5 * day) / 6, load: expect.closeTo(9 / 7, 6) };
  expect(spellsAt(of)).toEqual([found]);
});
