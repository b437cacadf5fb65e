/** A run whose period is itself what is looked at: when the last case left, and how long people worked on for it. */

import type { DesignResult } from '../../experiment/result.ts';
import { dateAt, momentAt } from '../../plan/civil-date.ts';
import { hour } from '../../plan/units.ts';
import { dateInWords } from '../dates/date-in-words.ts';
import { amountWithRange } from '../figures/quantity.ts';
import type { Spread } from '../figures/round-to-interval.ts';
import type { Language } from '../language.ts';
import { fill } from '../language.ts';
import { measuredAt, measuredOver } from '../results/find-measure.ts';
import { placeTitleIn } from '../results/titles.ts';
import { untilEmptyWords } from '../words/until-empty.ts';
import { spanText } from './moments-in-words.ts';

/** Nothing where the run ends with its period. */
export function untilEmptySentences(design: DesignResult, language: Language): readonly string[] {
  const { period } = design.plan;
  const last = measuredAt(design, 'last leaves', 'chain', 'chain')?.estimate;
  if (period.untilEmpty !== true || last === undefined) return [];
  return [
    ...(last.mean === undefined ? [] : [whenLastLeft(design, language)]),
    ...stillInside(design, last.replications, language),
    ...workAfter(design, language),
  ];
}

function whenLastLeft(design: DesignResult, language: Language): string {
  const last = measuredAt(design, 'last leaves', 'chain', 'chain');
  const known = (last?.perReplication ?? []).filter((hours) => hours !== undefined);
  const late = known.filter((hours) => hours > 0);
  if (last === undefined || late.length === 0) return untilEmptyWords.before[language];
  if (late.length === known.length) {
    const clock = clockText(design, late, last.estimate.mean ?? 0, language);
    const words = untilEmptyWords[design.replications === 1 ? 'lastOfOne' : 'last'];
    return fill(words[language], { time: spanText(inSeconds(last.estimate), language), clock });
  }
  // An average with those that were empty at the end would be a moment at which nobody leaves.
  const mean = late.reduce((sum, hours) => sum + hours, 0) / late.length;
  return fill(untilEmptyWords.lastIfAny[language], {
    empty: known.length - late.length,
    runs: known.length,
    time: spanText(inSeconds({ mean, low: undefined, high: undefined }), language),
    clock: clockText(design, late, mean, language),
  });
}

/** Hours by which the last case may leave sooner or later in some replications for an average moment to have a time of day. */
const aboutTheSame = 6;

/** @param late hours after the end, by replication */
function clockText({ plan }: DesignResult, late: readonly number[], mean: number, language: Language): string {
  const { start, horizon } = plan.period;
  const at = horizon + mean * hour;
  const date = dateInWords(dateAt(start, at), language);
  if (Math.max(...late) - Math.min(...late) > aboutTheSame) return fill(untilEmptyWords.around[language], { date });
  return fill(untilEmptyWords.clock[language], { time: momentAt(start, at).slice(11, 16), date });
}

/** The run was ended although somebody was left. @param emptied replications in which nobody was */
function stillInside(design: DesignResult, emptied: number, language: Language): readonly string[] {
  const runs = design.replications;
  const inside = measuredAt(design, 'in hand at end', 'chain', 'chain')?.estimate;
  if (emptied === runs || inside === undefined) return [];
  const cases = amountWithRange(inside, 'cases', language);
  return [fill(untilEmptyWords.inside[language], { stuck: runs - emptied, runs, cases })];
}

function workAfter(design: DesignResult, language: Language): readonly string[] {
  return measuredOver(design, 'work after end', 'resource').flatMap(({ whereName, estimate }) => {
    if (estimate.mean === undefined || estimate.mean < leastHours) return [];
    const place = placeTitleIn(design.plan, 'resource', whereName, language);
    const few = estimate.mean < 2;
    const hours = few ? spanText(inSeconds(estimate), language) : amountWithRange(estimate, 'hours', language);
    return [fill(untilEmptyWords.work[language], { place, hours })];
  });
}

/** An estimate that is in hours. */
function inSeconds({ mean, low, high }: Spread): Spread {
  const times = (value: number | undefined) => (value === undefined ? undefined : value * hour);
  return { mean: times(mean), low: times(low), high: times(high) };
}

/** Less is not worth a sentence. */
const leastHours = 0.05;
