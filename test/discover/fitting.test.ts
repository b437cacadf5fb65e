/** What is fitted, against draws of which the distribution is known. */
import { describe, expect, it } from 'vitest';
import { findArrivals } from '../../src/discover/find-arrivals.ts';
import { asIfNoneCutOff } from '../../src/discover/fit/cut-off.ts';
import { fitDistribution } from '../../src/discover/fit/fit-distribution.ts';
import { fitPatience } from '../../src/discover/fit/fit-patience.ts';
import { distributionText, numeral, percentages } from '../../src/discover/fit/text.ts';
import { civilDate } from '../../src/plan/civil-date.ts';
import type { Distribution } from '../../src/random/distribution.ts';
import { meanOf, varianceOf } from '../../src/random/moments.ts';
import { sampler } from '../../src/random/sampler.ts';
import { Stream } from '../../src/random/stream.ts';
import { tallyOf } from '../../src/stats/tally.ts';

function draws(distribution: Distribution, count: number, seed = 'draws'): readonly number[] {
  const luck = new Stream(seed);
  const draw = sampler(distribution);
  return Array.from({ length: count }, () => draw(luck));
}

const hour = 3600;
const day = 24 * hour;

describe('a fit', () => {
  const families: readonly Distribution[] = [
    { kind: 'exponential', mean: hour },
    { kind: 'gamma', mean: hour, sd: 0.5 * hour },
    { kind: 'lognormal', mean: hour, sd: 1.5 * hour },
    { kind: 'weibull', mean: hour, sd: 2 * hour },
    { kind: 'uniform', low: hour, high: 3 * hour },
    { kind: 'triangular', low: hour, mode: 2 * hour, high: 5 * hour },
    { kind: 'shifted', by: 2 * hour, of: { kind: 'exponential', mean: hour } },
  ];

  it.each(families)('of $kind finds it, with the mean and the spread that were observed', (distribution) => {
    const values = draws(distribution, 4000);
    const fit = fitDistribution(values);
    const { mean = 0, sd = 0 } = tallyOf(values);
    expect([fit.distribution.kind, fit.how, fit.count]).toEqual([distribution.kind, 'family', 4000]);
    expect(meanOf(fit.distribution) / mean).toBeCloseTo(1, 9);
    if (!['triangular', 'exponential', 'lognormal'].includes(distribution.kind)) {
      expect(Math.sqrt(varianceOf(fit.distribution)) / sd).toBeCloseTo(1, 6);
    }
    // Of 4,000 draws from the very distribution the distance exceeds 1.63 / √4000 once in a hundred times.
    expect(fit.distance).toBeLessThan(1.63 / Math.sqrt(4000));
    expect(fit.apart).toBeLessThan(0.05 * sd);
  });

  it('says when no family fits, and then keeps what was observed', () => {
    const two = draws(
      {
        kind: 'mixture',
        parts: [
          { weight: 1, of: { kind: 'uniform', low: 100, high: 200 } },
          { weight: 1, of: { kind: 'uniform', low: 900, high: 1000 } },
        ],
      },
      2000,
    );
    const fit = fitDistribution(two);
    expect([fit.how, fit.distribution.kind]).toEqual(['as observed', 'mixture']);
    expect(meanOf(fit.distribution) / (tallyOf(two).mean ?? 0)).toBeCloseTo(1, 9);
    expect(fit.distance).toBeLessThan(0.05);
    expect(fitDistribution(two.slice(0, 58)).how).toBe('poor');
  });

  it('keeps a value that many have as it is, in one part, and says how near that comes', () => {
    // Three sessions of two hours, a week apart: most end on the hour, and others after a night or a weekend.
    const late = draws({ kind: 'uniform', low: 14.1 * day, high: 14.7 * day }, 40);
    const values = [...Array(90).fill(14 * day + 2 * hour), ...late, ...Array(30).fill(14 * day + 18 * hour)];
    const fit = fitDistribution(values);
    if (fit.distribution.kind !== 'mixture') throw new Error(`a ${fit.distribution.kind} was fitted`);
    const constants = fit.distribution.parts.flatMap(({ of }) => (of.kind === 'constant' ? [of.value] : []));
    expect(constants).toEqual([14 * day + 2 * hour, 14 * day + 18 * hour]);
    expect(meanOf(fit.distribution) / (tallyOf(values).mean ?? 0)).toBeCloseTo(1, 9);
    expect(fit.distance).toBeLessThan(0.05);
    expect(fit.apart).toBeLessThan(0.1 * hour);
  });

  it('tells one value, the same value, and a few values apart', () => {
    expect(fitDistribution([60])).toMatchObject({ how: 'one value', distribution: { kind: 'constant', value: 60 } });
    expect(fitDistribution([3600, 3600.4, 3600])).toMatchObject({ how: 'always the same' });
    const standard = fitDistribution([...Array(60).fill(900), ...Array(40).fill(1800)]);
    expect(standard).toMatchObject({ how: 'few values', distribution: { values: [900, 1800], weights: [60, 40] } });
  });

  it('takes what the end of a log cut off for what it was', () => {
    const whole = draws({ kind: 'exponential', mean: 100 * day }, 4000);
    const until = draws({ kind: 'uniform', low: 0, high: 300 * day }, 4000, 'cuts');
    const seen = whole.filter((time, i) => time <= (until[i] ?? 0));
    const cut = until.filter((limit, i) => (whole[i] ?? 0) > limit);
    const [naive, mended] = [seen, asIfNoneCutOff(seen, cut)].map((times) => (tallyOf(times).mean ?? 0) / (100 * day));
    expect(naive).toBeLessThan(0.75);
    expect(mended).toBeGreaterThan(0.93);
    expect(mended).toBeLessThan(1.05);
  });
});

describe('patience', () => {
  /** Who waits shorter than the patience has a turn, and is a censored observation. */
  function seen(patience: Distribution, count = 3000) {
    const willing = draws(patience, count);
    const waits = draws({ kind: 'exponential', mean: 20 * day }, count, 'waits');
    return {
      gaveUp: willing.filter((limit, i) => limit < (waits[i] ?? 0)),
      stayed: waits.filter((wait, i) => (willing[i] ?? 0) >= wait),
    };
  }

  it('is the hazard of those who still wait, not the mean of those who left', () => {
    const { gaveUp, stayed } = seen({ kind: 'exponential', mean: 50 * day });
    const { distribution } = fitPatience(gaveUp, stayed);
    expect(distribution.kind).toBe('exponential');
    expect(meanOf(distribution) / day).toBeGreaterThan(46);
    expect(meanOf(distribution) / day).toBeLessThan(54);
    expect((tallyOf(gaveUp).mean ?? 0) / day).toBeLessThan(20);
  });

  it('begins where nobody gives up before, and may be a deadline or rise', () => {
    const later = seen({ kind: 'shifted', by: 14 * day, of: { kind: 'exponential', mean: 50 * day } });
    const shifted = fitPatience(later.gaveUp, later.stayed).distribution;
    expect(shifted).toMatchObject({ kind: 'shifted' });
    expect(shifted.kind === 'shifted' ? shifted.by / day : 0).toBeCloseTo(14, 0);
    const deadline = seen({ kind: 'constant', value: 30 * day });
    expect(fitPatience(deadline.gaveUp, deadline.stayed).distribution).toMatchObject({
      kind: 'constant',
      value: 30 * day,
    });
    const rising = seen({ kind: 'weibull', mean: 30 * day, sd: 15 * day });
    const weibull = fitPatience(rising.gaveUp, rising.stayed).distribution;
    expect(weibull.kind).toBe('weibull');
    expect(meanOf(weibull) / day).toBeGreaterThan(27);
    expect(meanOf(weibull) / day).toBeLessThan(33);
  });
});

describe('arrivals', () => {
  const first = 19_723;
  const from = first * day;
  /** One candidate a minute on average over 728 days, of which some are kept. */
  function thinned(keep: (at: number) => number, days = 728): readonly number[] {
    const luck = new Stream('arrivals');
    const times: number[] = [];
    for (let at = from; ; ) {
      at += -Math.log(luck.next()) * 1800;
      if (at >= from + days * day) return times;
      if (luck.next() < keep(at)) times.push(at);
    }
  }

  it('at one rate vary by nothing', () => {
    const times = thinned(() => 0.3);
    const pattern = findArrivals(times, first, first + 727);
    expect(pattern).toMatchObject({ kind: 'at random', by: {}, batch: undefined, unknown: [] });
    const [rate] = pattern.kind === 'at random' ? pattern.rates : [];
    expect((rate?.rate ?? 0) * 728 * day).toBeCloseTo(times.length, 6);
  });

  it('vary by what they vary by', () => {
    const atDay = (at: number) => (at % day < 12 * hour ? 0.1 : 0.4);
    const byHour = findArrivals(thinned(atDay), first, first + 727);
    expect(byHour).toMatchObject({ kind: 'at random', steady: ['weekday', 'month', 'year'] });
    if (byHour.kind === 'at random') {
      expect(byHour.by.hour?.[3]).toBeGreaterThan(0.3);
      expect(byHour.by.hour?.[3]).toBeLessThan(0.5);
      expect(byHour.by.hour?.[20]).toBeGreaterThan(1.5);
    }
    // 1 January 2024 was a Monday.
    const atWeekend = findArrivals(
      thinned((at) => ((Math.floor(at / day) + 3) % 7 > 4 ? 0.05 : 0.3)),
      first,
      first + 727,
    );
    expect(Object.keys(atWeekend.kind === 'at random' ? atWeekend.by : {})).toEqual(['weekday']);
    const growing = findArrivals(
      thinned((at) => (at < from + 366 * day ? 0.1 : 0.3)),
      first,
      first + 727,
    );
    const rates = growing.kind === 'at random' ? growing.rates.map(({ rate }) => rate * day) : [];
    expect(rates).toHaveLength(2);
    expect(rates[0]).toBeCloseTo(4.8, 0);
    expect(rates[1]).toBeCloseTo(14.4, 0);
  });

  it('are not taken to vary by the month where years differ of which the log has not every month', () => {
    // From August 2024 to the end of 2025, three times as many in 2025; and then with as many again each December.
    const begins = from + 220 * day;
    const seen = (keep: (at: number) => number) =>
      findArrivals(
        thinned(keep).filter((at) => at >= begins),
        first + 220,
        first + 727,
      );
    const isLater = (at: number) => at >= from + 366 * day;
    const plain = seen((at) => (isLater(at) ? 0.3 : 0.1));
    if (plain.kind !== 'at random') throw new Error('cases come at random');
    expect(plain.by).toEqual({});
    expect((plain.rates[1]?.rate ?? 0) / (plain.rates[0]?.rate ?? 1)).toBeCloseTo(3, 0);
    const isDecember = (at: number) => civilDate(Math.floor(at / day)).month === 12;
    const seasonal = seen((at) => (isLater(at) ? 0.3 : 0.1) * (isDecember(at) ? 2 : 1));
    if (seasonal.kind !== 'at random') throw new Error('cases come at random');
    expect(Object.keys(seasonal.by)).toEqual(['month']);
    const { month = [] } = seasonal.by;
    expect((month[11] ?? 0) / (month[2] ?? 1)).toBeCloseTo(2, 0);
    expect((month[9] ?? 0) / (month[2] ?? 1)).toBeCloseTo(1, 0);
    expect((seasonal.rates[1]?.rate ?? 0) / (seasonal.rates[0]?.rate ?? 1)).toBeCloseTo(3, 0);
  });

  it('at even gaps are no Poisson stream, and of a short log little is told', () => {
    expect(
      findArrivals(
        Array.from({ length: 200 }, (_, i) => from + i * 5 * hour),
        first,
        first + 41,
      ),
    ).toMatchObject({ kind: 'gaps', first: from });
    expect(findArrivals([from, from + day], first, first + 1)).toMatchObject({
      kind: 'at random',
      unknown: ['hour', 'weekday', 'month', 'year'],
    });
  });
});

describe('numbers', () => {
  it('are written as the language takes them', () => {
    expect([0, 1.1744, 12.345678, 0.0001234, 123_456.7, 1.4, 250].map(numeral)).toEqual([
      '0',
      '1.1744',
      '12.35',
      '0.0001234',
      '123457',
      '1.4',
      '250',
    ]);
    // Three decimals behind up to three digits may be thousands.
    for (let i = 0; i < 5000; i++) expect(numeral(i / 997)).not.toMatch(/^\d{1,3}\.\d{3}$/);
    expect(percentages([1, 1, 1])).toEqual(['33.34', '33.33', '33.33']);
    expect(distributionText({ kind: 'gamma', mean: 5400, sd: 1800 }, 5400, true)).toBe(
      'gamma(mean 90 minutes, sd 30 minutes)',
    );
    expect(
      distributionText({ kind: 'shifted', by: 14 * day, of: { kind: 'exponential', mean: 50 * day } }, 64 * day),
    ).toBe('14 days + exponential(mean 50 days)');
  });
});
