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
  /** The stretch that was looked at last, and the rate in it but for the wave: the next moment is in it more often than not. */
  private since = Number.NaN;
  private until = Number.NaN;
  private level = 0;
  /** The day that was looked at last, from 0, with its factors. */
  private today = Number.NaN;
  private ofWeekday = 1;
  private ofMonth = 1;
  private monthEnds = Number.POSITIVE_INFINITY;

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
      this.lookAt(at);
      const { level } = this;
      const end = Math.min(this.until, at + this.longestPiece);
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
      this.lookAt(at);
      const end = Math.min(this.until, at + this.longestPiece, to);
      sum += this.integral(this.level, at, end);
      at = end;
    }
    return sum;
  }

  /** Sets the rate at a moment, and until when it is the same. */
  private lookAt(at: number): void {
    if (at >= this.since && at < this.until) return;
    const { levels, byHour, byWeekday, byMonth } = this.profile;
    const level = levels.findLast(({ from }) => from <= at) ?? levels[0]!;
    let rate: number = level.rate;
    let until = levels.find(({ from }) => from > at)?.from ?? Number.POSITIVE_INFINITY;
    const today = Math.floor(at / day);
    if (today !== this.today) this.turnTo(today);
    if (byHour !== undefined) {
      rate *= byHour[Math.floor((at - today * day) / hour)]!;
      until = Math.min(until, (Math.floor(at / hour) + 1) * hour);
    }
    if (byWeekday !== undefined) {
      rate *= this.ofWeekday;
      until = Math.min(until, (today + 1) * day);
    }
    if (byMonth !== undefined) {
      rate *= this.ofMonth;
      until = Math.min(until, this.monthEnds);
    }
    this.since = at;
    this.until = until;
    this.level = rate;
  }

  private turnTo(today: number): void {
    const { byWeekday, byMonth } = this.profile;
    this.today = today;
    if (byWeekday !== undefined) this.ofWeekday = byWeekday[weekday(this.firstDay + today)]!;
    if (byMonth === undefined) return;
    const { year, month } = civilDate(this.firstDay + today);
    const following = month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
    this.ofMonth = byMonth[month - 1]!;
    this.monthEnds = (dayNumber(following) - this.firstDay) * day;
  }

  private get longestPiece(): number {
    return this.profile.wave?.every ?? Number.POSITIVE_INFINITY;
  }

  private integral(level: number, from: number, to: number): number {
    if (level === 0) return 0;
    const { wave } = this.profile;
    if (wave === undefined) return level * (to - from);
    return level * waveArea(wave, from, to, cosineAt(wave, from));
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
    const atFrom = cosineAt(wave, from);
    let at = Math.min(evenly, to);
    for (;;) {
      const missing = amount - level * waveArea(wave, from, at, atFrom);
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

type Wave = NonNullable<RateProfile['wave']>;

function cosineAt(wave: Wave, at: number): number {
  return cosPi((2 * (at - wave.from)) / wave.every);
}

/** The integral of the wave, around 1. @param atFrom its cosine at `from`, which stays while `to` is looked for */
function waveArea(wave: Wave, from: number, to: number, atFrom: number): number {
  const swing = atFrom - cosineAt(wave, to);
  return to - from + ((wave.amplitude * wave.every) / (2 * Math.PI)) * swing;
}
