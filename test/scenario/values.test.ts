import { describe, expect, it } from 'vitest';
import { day, hour, minute, month, year } from '../../src/plan/units.ts';
import { compileText, exercise, planOf, problemsOf } from './compile-text.ts';

/** What a handling time comes to, in seconds. */
function takes(value: string) {
  const steps = `{serving: {work: {by: counter, takes: ${value}}, next: served}}`;
  const work = planOf(compileText(exercise({ steps }))).steps[0]?.parts[0];
  return work?.kind === 'work' && work.takes.kind === 'fixed' ? work.takes.value : undefined;
}

function constant(value: string): number | undefined {
  const distribution = takes(value);
  return distribution?.kind === 'constant' ? distribution.value : undefined;
}

/** What an input with this value comes to, as the cost of an end or as whatever `section` makes of it. */
function refusal(value: string): string {
  const text = `${exercise()}inputs: {n: {value: "${value}", source: x, range: 1 to 2 euro}}\n`;
  return problemsOf(compileText(text)).join('\n');
}

describe('a duration', () => {
  it.each([
    ['30 seconds', 30],
    ['1 minute', minute],
    ['1.5 hours', 1.5 * hour],
    ['2 days', 2 * day],
    ['1 week', 7 * day],
    ['6 months', 6 * month],
    ['3 years', 3 * year],
    ['0 minutes', 0],
    ['45 minutes of work', 45 * minute],
    ['.5 hours', 0.5 * hour],
  ])('%s is %d seconds', (written, seconds) => {
    expect(constant(written)).toBe(seconds);
  });

  it('has a year of twelve months and 365.25 days', () => {
    expect(constant('1 year')).toBe(constant('12 months'));
    expect(constant('1 year')).toBe(365.25 * 86_400);
  });
});

describe('arithmetic', () => {
  it.each([
    ['1 hour + 30 minutes', 5400],
    ['2 hours - 30 minutes - 30 minutes', 3600],
    ['2 * 3 * 1 hour', 6 * 3600],
    ['1 hour / 2 / 3', 600],
    ['1 hour + 2 * 30 minutes', 7200],
    ['(1 hour + 30 minutes) * 2', 10_800],
    ['((1 hour))', 3600],
    ['8 hours * 25 %', 7200],
    ['2000 per year * 1 year * 1 minute', 2000 * 60],
    ['(1 - 25 %) * 4 hours', 10_800],
    ['1400 hours per year * 1 year', 1400 * 3600],
  ])('%s is %d seconds', (written, seconds) => {
    expect(constant(`"${written}"`)).toBeCloseTo(seconds, 6);
  });

  it('rounds counts as asked, and forgives the dust of binary fractions', () => {
    const places = (written: string) =>
      planOf(compileText(exercise({ resources: `{counter: {places: "${written}"}}` }))).resources[0]?.capacity.levels[0]
        ?.units;
    expect(places('round down(66.7 places)')).toBe(66);
    expect(places('round up(66.2 places)')).toBe(67);
    expect(places('round(66.5 places)')).toBe(67);
    expect(places('round down(0.1 * 3 * 10 places)')).toBe(3);
    expect(places('100 places * 29 %')).toBe(29);
  });

  it.each([
    ['1 euro + 1 hour', 'an amount of money and a duration'],
    ['1 euro - 10 %', 'an amount of money and a share'],
    ['3 FTE + 2 people', 'a number of FTE and a number of people'],
    ['1 day + 2 hours of work', 'a duration and hours of work'],
  ])('refuses %s', (written, found) => {
    expect(refusal(written)).toContain(`found ${found}`);
  });

  it.each([
    ['1 euro / 0', 'divides by nothing'],
    ['1 euro / (2 - 2)', 'divides by nothing'],
    ['(1 euro', 'brackets do not match'],
    ['1 euro)', 'brackets do not match'],
    ['1 euro *', 'a number or a name is missing'],
    ['* 1 euro', 'a number or a name is missing'],
  ])('refuses %s', (written, why) => {
    expect(refusal(written)).toContain(why);
  });

  it('takes an input by its whole name first, whatever signs stand in it', () => {
    const inputs = '{own-use share: {value: 2, source: x}, pays (problem): {value: 3, source: x}}';
    const steps = '{serving: {work: {by: counter, takes: "own-use share * pays (problem) * 1 minute"}, next: served}}';
    const work = planOf(compileText(`${exercise({ steps })}inputs: ${inputs}\n`)).steps[0]?.parts[0];
    expect(work).toMatchObject({ takes: { kind: 'fixed', value: { kind: 'constant', value: 360 } } });
  });
});

describe('a distribution', () => {
  it.each([
    ['exponential(mean 2 hours)', { kind: 'exponential', mean: 7200 }],
    ['gamma(mean 20 minutes, sd 10 minutes)', { kind: 'gamma', mean: 1200, sd: 600 }],
    ['gamma(sd 10 minutes, mean 20 minutes)', { kind: 'gamma', mean: 1200, sd: 600 }],
    ['lognormal(mean 3 hours, cv 0.5)', { kind: 'lognormal', mean: 10_800, sd: 5400 }],
    ['normal(mean 20 minutes, sd 5 minutes)', { kind: 'normal', mean: 1200, sd: 300 }],
    ['normal(mean 20 minutes, cv 0.5)', { kind: 'normal', mean: 1200, sd: 600 }],
    ['weibull(mean 1 hour, sd 2 hours)', { kind: 'weibull', mean: 3600, sd: 7200 }],
    ['erlang(mean 6 hours, phases 4)', { kind: 'erlang', mean: 21_600, phases: 4 }],
    ['uniform(10 to 20 minutes)', { kind: 'uniform', low: 600, high: 1200 }],
    ['uniform(10 minutes to 1 hour)', { kind: 'uniform', low: 600, high: 3600 }],
    [
      'triangular(least 5 minutes, most likely 10 minutes, most 1 hour)',
      { kind: 'triangular', low: 300, mode: 600, high: 3600 },
    ],
    ['pert(least 5 minutes, most likely 10 minutes, most 1 hour)', { kind: 'pert', low: 300, mode: 600, high: 3600 }],
    [
      'beta(least 0 hours, most 2 hours, mean 1 hour, sd 30 minutes)',
      { kind: 'beta', low: 0, high: 7200, mean: 3600, sd: 1800 },
    ],
    ['one of(3 minutes: 20 %, 5 minutes: 80 %)', { kind: 'empirical', values: [180, 300], weights: [0.2, 0.8] }],
    [
      'mixture(30 %: exponential(mean 1 hour), 70 %: 10 minutes)',
      {
        kind: 'mixture',
        parts: [
          { weight: 0.3, of: { kind: 'exponential', mean: 3600 } },
          { weight: 0.7, of: { kind: 'constant', value: 600 } },
        ],
      },
    ],
    ['1 hour + exponential(mean 2 hours)', { kind: 'shifted', by: 3600, of: { kind: 'exponential', mean: 7200 } }],
    ['exponential(mean 2 hours) + 1 hour', { kind: 'shifted', by: 3600, of: { kind: 'exponential', mean: 7200 } }],
  ])('is read from %s', (written, distribution) => {
    expect(takes(`"${written}"`)).toEqual(distribution);
  });

  it('needs no quotes for its commas between braces', () => {
    expect(takes('gamma(mean 20 minutes, sd 10 minutes)')).toEqual({ kind: 'gamma', mean: 1200, sd: 600 });
  });

  it('may be lognormal by its median: the median and the spread come out as they were put in', () => {
    const { mean, sd } = Object(takes('"lognormal(median 30 hours, sd 20 hours)"'));
    expect(sd).toBeCloseTo(20 * hour, 6);
    expect(mean / Math.sqrt(1 + (sd / mean) ** 2)).toBeCloseTo(30 * hour, 6);
    const other = Object(takes('"lognormal(median 30 hours, mean 40 hours)"'));
    expect(other.mean).toBeCloseTo(40 * hour, 6);
    expect(other.mean / Math.sqrt(1 + (other.sd / other.mean) ** 2)).toBeCloseTo(30 * hour, 6);
  });

  it('takes inputs and arithmetic as arguments', () => {
    const inputs = '{m: {value: 10 minutes, source: x}, spread: {value: 0.5, source: x}}';
    const steps = '{serving: {work: {by: counter, takes: "gamma(mean m * 2, cv spread)"}, next: served}}';
    const work = planOf(compileText(`${exercise({ steps })}inputs: ${inputs}\n`)).steps[0]?.parts[0];
    expect(work).toMatchObject({ takes: { value: { kind: 'gamma', mean: 1200, sd: 600 } } });
  });
});

describe('a rate', () => {
  it.each([
    ['2000 per year', 2000 / year],
    ['2000 cases per year', 2000 / year],
    ['9 per hour', 9 / hour],
    ['60 per month', 60 / month],
    ['2000 per year * 80 %', 1600 / year],
  ])('%s is %d per second', (written, rate) => {
    const plan = planOf(compileText(exercise({ arrivals: `{visitors: {poisson: ${written}, to: serving}}` })));
    const pattern = plan.arrivals[0]?.pattern;
    expect(pattern?.kind === 'poisson' && pattern.rate.levels[0]?.rate).toBeCloseTo(rate, 15);
  });
});
