/** Who left otherwise than by being helped: lost, gave up, found no room, did not join, or met a closed gate. */

import type { DesignResult, Measured } from '../../experiment/result.ts';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import type { EndPlan, Plan } from '../../plan/plan.ts';
import { month } from '../../plan/units.ts';
import { percentage } from '../figures/number-format.ts';
import { amountWithRange } from '../figures/quantity.ts';
import { measuredAt, measuredOver } from '../results/find-measure.ts';
import { windowOf } from '../tables/places.ts';
import { headlineWords, turnedAwayWords } from '../words/headline.ts';
import { rateText } from './moments-in-words.ts';
import { mainLeaving, placeOf } from './verdict-body.ts';
import { isShort } from './verdict-sentences.ts';

export function lostSentences(design: DesignResult, language: Language): readonly string[] {
  const lostEnds = design.plan.ends.filter((end) => end.counts === 'lost');
  const lost = lostEnds.flatMap((end) => {
    const count = measuredAt(design, 'ended', 'end', end.name);
    if (count?.estimate.mean === undefined || count.estimate.mean < 0.5) return [];
    const left = measuredOver(design, 'ended', 'end').reduce((sum, each) => sum + meanOf(each), 0);
    const said = amountWithRange(count.estimate, 'cases', language);
    return [
      fill(headlineWords[goesOn(design) ? 'lostUntilEmpty' : 'lost'], language, {
        count: said,
        ends: inLanguage(headlineWords[isOne(said) ? 'oneEnds' : 'manyEnd'], language),
        end: inLanguage(end.title, language),
        rate: monthly(design, count, language),
        share: percentage(count.estimate.mean / left, language),
      }),
    ];
  });
  const gaveUp = gaveUpSentence(design, lostEnds, language);
  if (lostEnds.length === 0 || lost.length > 0 || gaveUp.length > 0) return [...lost, ...gaveUp];
  const some = lostEnds.some((end) => meanCount(design, end) > 0) || meanCount(design) > 0;
  return [inLanguage(headlineWords[some ? 'hardlyAnyLost' : 'nobodyLost'], language)];
}

/** Cases that end there; without an end, cases that gave up anywhere. */
function meanCount(design: DesignResult, end?: EndPlan): number {
  const count =
    end === undefined ? measuredAt(design, 'gave up', 'chain', 'chain') : measuredAt(design, 'ended', 'end', end.name);
  return count?.estimate.mean ?? 0;
}

/** Left out where all who give up are lost, which is said already. */
function gaveUpSentence(design: DesignResult, lostEnds: readonly EndPlan[], language: Language): readonly string[] {
  const all = measuredAt(design, 'gave up', 'chain', 'chain');
  const [most] = [...measuredOver(design, 'gave up', 'resource')].sort((a, b) => meanOf(b) - meanOf(a));
  if (all === undefined || most?.where.kind !== 'resource' || meanOf(all) < 0.5) return [];
  if (lostEnds.some((end) => sameCounts(all, measuredAt(design, 'ended', 'end', end.name)))) return [];
  const count = amountWithRange(all.estimate, 'cases', language);
  const place = placeOf(design, most.where.index, language);
  return [
    fill(headlineWords[goesOn(design) ? 'gaveUpUntilEmpty' : 'gaveUp'], language, {
      count,
      left: inLanguage(headlineWords[isOne(count) ? 'oneLeft' : 'manyLeft'], language),
      rate: monthly(design, all, language),
      part: inLanguage(headlineWords[partAt(all, most)], language),
      place,
    }),
  ];
}

/** "1 case (0 to 3)": as it is printed, after rounding. */
function isOne(count: string): boolean {
  return count.startsWith('1 ');
}

/** How many of them that is. Other work, which is not among all, may give up there too. */
function partAt(all: Measured, most: Measured): 'allOfThem' | 'mostOfThem' | 'largestNumber' {
  if (sameCounts(all, most)) return 'allOfThem';
  return 2 * meanOf(most) > meanOf(all) ? 'mostOfThem' : 'largestNumber';
}

/** Whether what is counted is not of the period alone. */
function goesOn({ plan }: DesignResult): boolean {
  return plan.period.untilEmpty === true;
}

/** A count of the whole window as a rate, without its range: that stands beside the count. */
function monthly(design: DesignResult, { estimate }: Measured, language: Language): string {
  const { from, until } = windowOf(design);
  const mean = ((estimate.mean ?? 0) / (until - from)) * month;
  return rateText(design.plan, { ...estimate, mean, low: undefined, high: undefined }, language);
}

function meanOf({ estimate }: Measured): number {
  return estimate.mean ?? 0;
}

/** Whether two counts are of the same people, as where all who give up are lost: that is said once. */
function sameCounts(one: Measured, other: Measured | undefined): boolean {
  return other !== undefined && one.perReplication.every((count, i) => count === other.perReplication[i]);
}

/** From this part of the cases that came on, those who were turned away are told. */
const worthTelling = 0.05;

/** Of many who were refused, did not join or met a closed gate; not where a jam or an end says so already. */
export function turnedAwaySentences(design: DesignResult, language: Language): readonly string[] {
  const { plan, verdicts } = design;
  const ended = plan.ends.map((end) => measuredAt(design, 'ended', 'end', end.name));
  const came = chainMean(design, 'arrived') + chainMean(design, 'returned');
  const held = new Set(verdicts.filter(isShort).map(mainLeaving));
  return (['refused', 'balked', 'diverted'] as const).flatMap((measure) => {
    const all = measuredAt(design, measure, 'chain', 'chain');
    if (all === undefined || meanOf(all) < Math.max(0.5, worthTelling * came)) return [];
    if (held.has(measure === 'diverted' ? 'diverting' : 'refusing')) return [];
    if (
      ended.some(
        (end) => end?.where.kind === 'end' && plan.ends[end.where.index]?.counts === 'lost' && sameCounts(all, end),
      )
    )
      return [];
    const kind = measure === 'diverted' ? 'step' : 'resource';
    const [most] = [...measuredOver(design, measure, kind)].sort((a, b) => meanOf(b) - meanOf(a));
    if (most === undefined) return [];
    const count = amountWithRange(all.estimate, 'cases', language);
    const words = turnedAwayWords[measure];
    return [
      fill(turnedAwayWords[goesOn(design) ? 'untilEmpty' : 'within'], language, {
        count,
        did: inLanguage(words[isOne(count) ? 'one' : 'many'], language),
        what: inLanguage(words.what, language),
        rate: monthly(design, all, language),
        part: inLanguage(headlineWords[partAt(all, most)], language),
        place: titleAt(plan, most, language),
      }),
    ];
  });
}

function chainMean(design: DesignResult, measure: 'arrived' | 'returned'): number {
  return measuredAt(design, measure, 'chain', 'chain')?.estimate.mean ?? 0;
}

function titleAt({ steps, resources }: Plan, { where, whereName }: Measured, language: Language): string {
  const places = where.kind === 'step' ? steps : resources;
  return (
    (where.kind === 'step' || where.kind === 'resource'
      ? inLanguage(places[where.index]?.title, language)
      : undefined) ?? whereName
  );
}
