/** A run whose period is itself what is looked at: when the last case left, and how long people worked on for it. */

import type { DesignResult, Measured } from '../../experiment/result.ts';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import { dateAt, momentAt } from '../../plan/civil-date.ts';
import { longestAfterPeriod } from '../../plan/plan.ts';
import { hour } from '../../plan/units.ts';
import { dateInWords, instantInWords } from '../dates/date-in-words.ts';
import { amountWithRange } from '../figures/quantity.ts';
import type { Spread } from '../figures/round-to-interval.ts';
import { measuredAt, measuredOver } from '../results/find-measure.ts';
import { placeTitleIn } from '../results/titles.ts';
import { untilEmptyWords } from '../words/until-empty.ts';
import { spanText } from './moments-in-words.ts';

/** Nothing where the run ends with its period. */
export function untilEmptySentences(design: DesignResult, language: Language): readonly string[] {
  const last = measuredAt(design, 'last leaves', 'chain', 'chain');
  const inside = measuredAt(design, 'in hand at end', 'chain', 'chain');
  if (design.plan.period.untilEmpty !== true || last === undefined || inside === undefined) return [];
  // Of each replication that is kept it is known how it ended; there are more only in runs of many hundreds.
  const stuck = aboveNothing(inside);
  const late = aboveNothing(last);
  const runs = inside.perReplication.length;
  return [
    ...whenLastLeft(design, last, { late, empty: runs - late.length - stuck.length, runs }, language),
    ...stillInside(design, stuck, runs, language),
    ...workAfter(design, language),
    ...brokenOff(design, stuck.length, runs, language),
  ];
}

interface Left {
  /** Hours after the end of the period at which the last case left, of replications in which everybody did, but after it. */
  readonly late: readonly number[];
  /** Replications in which nobody was left at the end of the period. */
  readonly empty: number;
  readonly runs: number;
}

function whenLastLeft(
  design: DesignResult,
  { estimate }: Measured,
  { late, empty, runs }: Left,
  language: Language,
): readonly string[] {
  if (empty === runs) return [inLanguage(untilEmptyWords.before, language)];
  const before = empty === 0 ? [] : [fill(untilEmptyWords.beforeInSome, language, { empty, runs })];
  if (late.length === 0) return before;
  // An average with those that were empty at the end would be a moment at which nobody leaves.
  const mean = averageOf(late);
  const clock = clockText(design, late, mean, language);
  if (late.length === runs) {
    const words = untilEmptyWords[runs === 1 ? 'lastOfOne' : 'last'];
    return [fill(words, language, { time: spanText(inSeconds(estimate), language), clock })];
  }
  const span = spanText(inSeconds({ mean, low: undefined, high: undefined }), language);
  const time = overSeveral(span, late.length, language);
  return [...before, fill(untilEmptyWords.lastOfSome, language, { late: late.length, runs, time, clock })];
}

/** Hours by which the last case may leave sooner or later in some replications for an average moment to have a time of day. */
const aboutTheSame = 6;

/** @param late hours after the end, by replication */
function clockText({ plan }: DesignResult, late: readonly number[], mean: number, language: Language): string {
  const { start, horizon } = plan.period;
  const at = horizon + mean * hour;
  const date = dateInWords(dateAt(start, at), language);
  if (Math.max(...late) - Math.min(...late) > aboutTheSame) return fill(untilEmptyWords.around, language, { date });
  return fill(untilEmptyWords.clock, language, { time: momentAt(start, at).slice(11, 16), date });
}

/** @param stuck cases that were left in each replication that was broken off */
function stillInside(
  { replications }: DesignResult,
  stuck: readonly number[],
  runs: number,
  language: Language,
): readonly string[] {
  if (stuck.length === 0) return [];
  const mean = averageOf(stuck);
  const cases = amountWithRange({ mean, low: undefined, high: undefined }, 'cases', language);
  if (replications === 1) return [fill(untilEmptyWords.insideOfOne, language, { cases })];
  const stayed = overSeveral(cases, stuck.length, language);
  return [fill(untilEmptyWords.inside, language, { stuck: stuck.length, runs, cases: stayed })];
}

/** Of what the figures are whose time is longer where a replication was broken off. */
function brokenOff({ plan }: DesignResult, stuck: number, runs: number, language: Language): readonly string[] {
  if (stuck === 0) return [];
  const { start, horizon } = plan.period;
  const end = instantInWords(start, (1 + longestAfterPeriod) * horizon, language);
  const words = untilEmptyWords;
  return [
    stuck === runs ? fill(words.allBrokenOff, language, { end }) : fill(words.someBrokenOff, language, { end, runs }),
  ];
}

function aboveNothing({ perReplication }: Measured): readonly number[] {
  return perReplication.flatMap((value) => (value !== undefined && value > 0 ? [value] : []));
}

function averageOf(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0) / values.length;
}

/** "on average 5 hours"; of one replication it is no average. */
function overSeveral(what: string, count: number, language: Language): string {
  return count === 1 ? what : fill(untilEmptyWords.onAverage, language, { what });
}

function workAfter(design: DesignResult, language: Language): readonly string[] {
  return measuredOver(design, 'work after end', 'resource').flatMap(({ whereName, estimate }) => {
    if (estimate.mean === undefined || estimate.mean < leastHours) return [];
    const place = placeTitleIn(design.plan, 'resource', whereName, language);
    const few = estimate.mean < 2;
    const hours = few ? spanText(inSeconds(estimate), language) : amountWithRange(estimate, 'hours', language);
    return [fill(untilEmptyWords.work, language, { place, hours })];
  });
}

/** An estimate that is in hours. */
function inSeconds({ mean, low, high }: Spread): Spread {
  const times = (value: number | undefined) => (value === undefined ? undefined : value * hour);
  return { mean: times(mean), low: times(low), high: times(high) };
}

/** Less is not worth a sentence. */
const leastHours = 0.05;
