import { cosPi, sinPi } from '../numbers/sine.ts';
import { civilDate, dayNumber, parseDate, weekday } from './civil-date.ts';
import type { RateProfile } from './plan.ts';
import { day, hour } from './units.ts';

/**
 * The expected number of arrivals as time goes by, turned around: at what moment has it grown by so much?
 *
 * Drawing a unit exponential and asking when that many arrivals are expected gives a Poisson process with exactly this
 * rate (Cinlar 1975, "time change"), whatever the rate does between two arrivals: no peak is jumped over and no valley
 * is overrun. One draw per arrival.
 */
export class CumulativeRate {
  private readonly profile: RateProfile;
  private readonly firstDay: number;
  private readonly plain: number | undefined;

  /** @param start the civil date of time 0 */
  constructor(profile: RateProfile, start: string) {
    const first = parseDate(start);
    if (first === undefined) throw new RangeError(`"${start}" is not a date`);
    this.profile = profile;
    this.firstDay = first;
    const { levels, byHour, byWeekday, byMonth, wave } = profile;
    const flat = levels.length === 1 && byHour === undefined && byWeekday === undefined && byMonth === undefined;
    this.plain = flat && wave === undefined ? levels[0]!.rate : undefined;
  }

  get isConstant(): boolean {
    return this.plain !== undefined;
  }

  /** The moment, from `from` on, at which `amount` more arrivals are expected; Infinity if not before `horizon`. */
  advance(from: number, amount: number, horizon: number): number {
    if (this.plain !== undefined) return this.plain > 0 ? from + amount / this.plain : Number.POSITIVE_INFINITY;
    let left = amount;
    for (let at = from; at <= horizon; ) {
      const end = Math.min(this.nextBoundary(at), at + this.longestPiece);
      const level = this.levelAt(at);
      const expected = this.integral(level, at, end);
      if (expected >= left && level > 0) return this.invert(level, at, end, left);
      left -= expected;
      at = end;
    }
    return Number.POSITIVE_INFINITY;
  }

  /** Arrivals expected in [from, to). */
  expected(from: number, to: number): number {
    let sum = 0;
    for (let at = from; at < to; ) {
      const end = Math.min(this.nextBoundary(at), at + this.longestPiece, to);
      sum += this.integral(this.levelAt(at), at, end);
      at = end;
    }
    return sum;
  }

  /** The rate but for the wave. */
  private levelAt(at: number): number {
    const { levels, byHour, byWeekday, byMonth } = this.profile;
    const level = levels.findLast(({ from }) => from <= at) ?? levels[0]!;
    const today = Math.floor(at / day);
    let rate: number = level.rate;
    if (byHour !== undefined) rate *= byHour[Math.floor((at - today * day) / hour)]!;
    if (byWeekday !== undefined) rate *= byWeekday[weekday(this.firstDay + today)]!;
    if (byMonth !== undefined) rate *= byMonth[civilDate(this.firstDay + today).month - 1]!;
    return rate;
  }

  private nextBoundary(at: number): number {
    const { levels, byHour, byWeekday, byMonth } = this.profile;
    let next = levels.find(({ from }) => from > at)?.from ?? Number.POSITIVE_INFINITY;
    const today = Math.floor(at / day);
    if (byHour !== undefined) next = Math.min(next, (Math.floor(at / hour) + 1) * hour);
    if (byWeekday !== undefined) next = Math.min(next, (today + 1) * day);
    if (byMonth !== undefined) {
      const { year, month } = civilDate(this.firstDay + today);
      const following = month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
      next = Math.min(next, (dayNumber(following) - this.firstDay) * day);
    }
    return next;
  }

  private get longestPiece(): number {
    return this.profile.wave?.every ?? Number.POSITIVE_INFINITY;
  }

  private integral(level: number, from: number, to: number): number {
    if (level === 0) return 0;
    const { wave } = this.profile;
    if (wave === undefined) return level * (to - from);
    const swing = cosPi((2 * (from - wave.from)) / wave.every) - cosPi((2 * (to - wave.from)) / wave.every);
    return level * (to - from + ((wave.amplitude * wave.every) / (2 * Math.PI)) * swing);
  }

  /**
   * Where within [from, to] the integral reaches `amount`: by Newton's method, and by halving where that would leave the
   * bracket, because the wave's rate may touch 0.
   */
  private invert(level: number, from: number, to: number, amount: number): number {
    const { wave } = this.profile;
    const evenly = from + amount / level;
    if (wave === undefined) return evenly;
    let low = from;
    let high = to;
    let at = Math.min(evenly, to);
    for (;;) {
      const missing = amount - this.integral(level, from, at);
      if (missing > 0) low = at;
      else high = at;
      const rate = level * (1 + wave.amplitude * sinPi((2 * (at - wave.from)) / wave.every));
      const newton = at + missing / rate;
      const next = newton > low && newton < high ? newton : (low + high) / 2;
      if (Math.abs(next - at) <= Number.EPSILON * at || next <= low || next >= high) return next;
      at = next;
    }
  }
}
