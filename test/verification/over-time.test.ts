/** Answers that change with time: waves, starts, overload, peaks. */
import { describe, expect, it } from 'vitest';
import { wavePresence } from '../../src/theory/infinite-server.ts';
import { mm1WaitsFromEmpty } from '../../src/theory/mm1.ts';
import { growthRate, overloadedWait } from '../../src/theory/overload.ts';
import { record, times } from '../model/record.ts';
import { compileText, exercise, planOf } from '../scenario/compile-text.ts';
import './agree-with-theory.ts';
import { study } from './study.ts';
import { watched } from './watch.ts';

const minute = 60;
const hour = 3600;
const day = 24 * hour;
const year = 365.25 * day;

describe('verification case 36: demand that goes up and down, and no limit to capacity', () => {
  const plan = planOf(
    compileText(
      exercise({
        runs: '{from: 2024-01-01, for: 200 days, start-up: 10 days}',
        arrivals: `
  visitors:
    poisson: 10 per hour
    varies: {wave: {every: 24 hours, amplitude: 50 %, from: 2024-01-01}}
    to: serving`,
        resources: '{counter: {places: unlimited}}',
        steps: '{serving: {work: {by: counter, takes: exponential(mean 2 hours)}, next: served}}',
      }),
    ),
  );
  const theory = wavePresence({ meanRate: 10, amplitude: 0.5, period: 24, meanStay: 2 });
  // Per replication: the mean number present at each hour of the day, from the eleventh day on.
  const byHour = Array.from({ length: 30 }, (_, replication) => {
    const model = watched(plan, replication, {});
    const sums = Array.from({ length: 24 }, () => 0);
    for (let at = 240; at < 4800; at++) {
      model.run(at * hour);
      sums[at % 24] = (sums[at % 24] ?? 0) + model.casesInHand / 190;
    }
    return sums;
  });
  const first = (wave: (angle: number) => number) =>
    byHour.map((sums) => sums.reduce((sum, present, at) => sum + (present * wave((2 * Math.PI * at) / 24)) / 12, 0));

  it.each([
    [0, 15.8906],
    [6, 27.8483],
    [12, 24.1094],
    [18, 12.1517],
  ])('has at %d hours %d present on average', (at, printed) => {
    expect(theory.meanAt(at)).toBeCloseTo(printed, 4);
    expect(byHour.map((sums) => sums[at] ?? 0)).toAgreeWith(printed);
  });

  it('has its peak of 28.8591 present 1.8424 hours after that of the arrivals', () => {
    expect(theory.peak).toBeCloseTo(28.8591, 4);
    expect(theory.lag).toBeCloseTo(1.8424, 4);
    const sines = first(Math.sin);
    const cosines = first(Math.cos);
    const level = byHour.map((sums) => sums.reduce((sum, present) => sum + present / 24, 0));
    const peaks = level.map((mean, i) => mean + Math.hypot(sines[i] ?? 0, cosines[i] ?? 0));
    const lags = sines.map((sine, i) => (Math.atan2(-(cosines[i] ?? 0), sine) * 24) / (2 * Math.PI));
    expect(peaks).toAgreeWith(28.8591);
    expect(lags).toAgreeWith(1.8424);
  });
});

describe('verification case 37: M/M/1 from empty, one arrival and two services a minute', () => {
  it('makes the first wait nothing, the second 1/6 minute, and the next ones as long as the formula says', () => {
    const plan = planOf(compileText(exercise({ runs: '{from: 2024-01-01, for: 1 hour}' })));
    const waits = Array.from({ length: 5 }, () => [] as number[]);
    for (let replication = 0; replication < 12_000; replication++) {
      let served = 0;
      watched(plan, replication, {
        started: (_step, _item, _now, waited) => {
          waits[served++]?.push(waited / minute);
        },
      }).run(30 * minute);
    }
    const theory = mm1WaitsFromEmpty(1, 2, 5);
    expect(theory[1] ?? 0).toBeCloseTo(0.166667, 6);
    expect(new Set(waits[0])).toEqual(new Set([0]));
    for (const customer of [1, 2, 3, 4]) expect(waits[customer] ?? []).toAgreeWith(theory[customer] ?? 0);
  });
});

describe('verification case 38: 2,000 cases a year into a capacity of 1,500', () => {
  const text = exercise({
    runs: '{from: 2024-01-01, for: 6 years, start-up: 1 year}',
    arrivals: '{visitors: {poisson: 2000 per year, to: serving}}',
    resources: '{counter: {places: 15 places}}',
    steps: '{serving: {work: {by: counter, takes: exponential(mean 0.01 years)}, next: served}}',
  });
  const flow = { arrivalRate: 2000, capacityRate: 1500 };

  it('grows by 500 a year, as the prediction says before anything runs', () => {
    expect(growthRate(flow)).toBe(500);
    const runs = study(text, 30, true);
    expect(runs.values('growth', 'counter').map((perMonth) => perMonth * 12)).toAgreeWith(500);
    const [prediction] = runs.result.predictions;
    expect(prediction?.verdict).toBe('overloaded');
    expect((prediction?.growthPerMonth ?? 0) * 12).toBeCloseTo(500, 9);
    expect(runs.result.verdicts).toMatchObject([{ kind: 'short', list: 'grows', resource: 0 }]);
  });

  it.each([
    ['wait mean', 'counter'],
    ['wait p50', 'counter'],
    ['wait p90', 'counter'],
    ['queue mean', 'counter'],
    ['in hand mean', 'chain'],
    ['total time mean', 'served'],
  ] as const)('refuses to give a %s', (measure, whereName) => {
    const refused = study(text, 5).measured(measure, whereName);
    expect(refused.status).toBe('no steady state');
    expect(refused.estimate.mean).toBeUndefined();
    expect(refused.estimate.high).toBeUndefined();
  });

  it('makes a case that comes at t wait about a third of t', () => {
    const plan = planOf(compileText(text));
    const arrivingAt = (t: number) =>
      Array.from({ length: 40 }, (_, replication) => {
        const waits: number[] = [];
        const model = watched(plan, replication, {
          started: (_step, _item, now, waited) => {
            if (Math.abs(now - waited - t * year) < 10 * day) waits.push(waited / year);
          },
        });
        model.run(plan.period.horizon);
        return waits.reduce((sum, wait) => sum + wait, 0) / waits.length;
      });
    for (const t of [2, 4]) {
      expect(overloadedWait(flow, t)).toBeCloseTo(t / 3, 12);
      expect(arrivingAt(t)).toAgreeWith(t / 3);
    }
  });
});

describe('verification case 58: arrivals do not jump over a peak', () => {
  const peak = (pattern: string) =>
    planOf(
      compileText(
        exercise({
          runs: '{from: 2024-01-01, for: 100 minutes}',
          arrivals: `
  visitors:
    ${pattern}:
      2024-01-01: 6 per hour
      "2024-01-01 00:55": 10 per minute
      "2024-01-01 00:58": 6 per hour
    to: serving`,
        }),
      ),
    );
  const minutesOf = (moments: readonly number[]) => moments.map((at) => Number((at / minute).toFixed(9)));

  it('paced: every 10 minutes until 55, every 0.1 until 58, then every 10 again', () => {
    const arrivals = minutesOf(times(record(peak('paced')).happenings, 'arrived'));
    const inPeak = Array.from({ length: 30 }, (_, i) => Number((55.05 + i / 10).toFixed(9)));
    expect(arrivals).toEqual([10, 20, 30, 40, 50, ...inPeak, 63, 73, 83, 93]);
  });

  it('at random: 30 come in the peak on average, as variable as a Poisson number', () => {
    const plan = peak('poisson');
    const counts = Array.from({ length: 2500 }, (_, replication) => {
      let inPeak = 0;
      watched(plan, replication, {
        arrived: (_stream, _item, now) => {
          if (now > 55 * minute && now < 58 * minute) inPeak++;
        },
      }).run(100 * minute);
      return inPeak;
    });
    expect(counts).toAgreeWith(30);
    expect(counts.map((count) => (count - 30) ** 2)).toAgreeWith(30);
  });
});
