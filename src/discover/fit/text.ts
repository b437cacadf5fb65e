/** Numbers, times and distributions as the language writes them. */
import { day, hour, minute } from '../../plan/units.ts';
import type { Distribution } from '../../random/distribution.ts';

/**
 * As precise as anything that was counted, without an exponent. Never three decimals, which the language refuses because thousands
 * may be meant.
 */
export function numeral(value: number): string {
  const size = Math.abs(value);
  const decimals = size >= 10_000 ? 0 : size >= 2 ? 2 : decimalsOfSmall(size);
  const text = value.toFixed(decimals);
  const plain = text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text;
  return /^-?\d{1,3}\.\d{3}$/.test(plain) ? `${plain}0` : plain;
}

function decimalsOfSmall(value: number): number {
  let decimals = 4;
  for (let size = value; size < 0.1 && size > 0 && decimals < 12; size *= 10) decimals++;
  return decimals;
}

export interface WrittenUnit {
  readonly name: string;
  /** In seconds. */
  readonly size: number;
}

const units = {
  seconds: { name: 'seconds', size: 1 },
  minutes: { name: 'minutes', size: minute },
  hours: { name: 'hours', size: hour },
  days: { name: 'days', size: day },
} as const satisfies Readonly<Record<string, WrittenUnit>>;

/** Suits times of about so many seconds. @param isWork staff with opening hours take minutes and hours only */
export function unitFor(seconds: number, isWork = false): WrittenUnit {
  if (seconds >= 2 * day && !isWork) return units.days;
  if (seconds >= 3 * hour) return units.hours;
  return seconds >= 2 * minute || isWork ? units.minutes : units.seconds;
}

export function durationText(seconds: number, isWork = false): string {
  return timed(seconds, unitFor(seconds, isWork));
}

function timed(seconds: number, { name, size }: WrittenUnit): string {
  return `${numeral(seconds / size)} ${name}`;
}

/** @param typical about what its values are, in seconds */
export function distributionText(distribution: Distribution, typical: number, isWork = false): string {
  return inUnit(distribution, unitFor(typical, isWork));
}

function inUnit(distribution: Distribution, unit: WrittenUnit): string {
  const time = (seconds: number) => timed(seconds, unit);
  switch (distribution.kind) {
    case 'constant':
      return time(distribution.value);
    case 'exponential':
      return `exponential(mean ${time(distribution.mean)})`;
    case 'erlang':
      return `erlang(mean ${time(distribution.mean)}, phases ${distribution.phases})`;
    case 'gamma':
    case 'lognormal':
    case 'weibull':
    case 'normal':
      return `${distribution.kind}(mean ${time(distribution.mean)}, sd ${time(distribution.sd)})`;
    case 'uniform':
      return `uniform(${time(distribution.low)} to ${time(distribution.high)})`;
    case 'triangular':
    case 'pert':
      return `${distribution.kind}(least ${time(distribution.low)}, most likely ${time(distribution.mode)}, most ${time(distribution.high)})`;
    case 'beta':
      return `beta(least ${time(distribution.low)}, most ${time(distribution.high)}, mean ${time(distribution.mean)}, sd ${time(distribution.sd)})`;
    case 'shifted':
      return `${time(distribution.by)} + ${inUnit(distribution.of, unit)}`;
    case 'empirical': {
      const shares = percentages(distribution.weights);
      const parts = distribution.values.map((value, i) => ({ value, share: shares[i] ?? '0' }));
      return `one of(${parts
        .filter(({ share }) => share !== '0')
        .map(({ value, share }) => `${time(value)}: ${share} %`)
        .join(', ')})`;
    }
    case 'mixture': {
      const shares = percentages(distribution.parts.map(({ weight }) => weight));
      return `mixture(${distribution.parts.map(({ of }, i) => `${shares[i] ?? '0'} %: ${inUnit(of, unit)}`).join(', ')})`;
    }
  }
}

/** As they sum to exactly 100: two decimals each, and the largest takes what rounding leaves. */
export function percentages(weights: readonly number[]): readonly string[] {
  const sum = weights.reduce((all, each) => all + each, 0);
  const hundredths = weights.map((each) => Math.round((each / sum) * 10_000));
  const largest = hundredths.reduce((best, each, i) => (each > (hundredths[best] ?? 0) ? i : best), 0);
  hundredths[largest] = (hundredths[largest] ?? 0) + 10_000 - hundredths.reduce((all, each) => all + each, 0);
  return hundredths.map((each) => numeral(each / 100));
}
