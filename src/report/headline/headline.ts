/**
 * What a run says, in sentences: does it jam, where first, when, how fast, who is lost, what differs. The room knows
 * verdicts, differences and the periods between policies, and turns them into the few sentences that a reader comes for;
 * the page, the terminal and the JSON document ask for them. Begin here; how a place copes is reported in verdict-sentences.ts,
 * what differs in differences-in-words.ts.
 */

import type { Comparison, DesignResult, Measured } from '../../experiment/result.ts';
import type { Verdict } from '../../experiment/verdicts/verdict-result.ts';
import type { EndPlan } from '../../plan/plan.ts';
import { month } from '../../plan/units.ts';
import { daysInWords } from '../dates/date-in-words.ts';
import { percentage } from '../figures/number-format.ts';
import { amountWithRange } from '../figures/quantity.ts';
import type { Language } from '../language.ts';
import { capitalised, fill } from '../language.ts';
import { measuredAt, measuredOver } from '../results/find-measure.ts';
import { designTitle } from '../results/titles.ts';
import { windowOf } from '../tables/places.ts';
import { answerWords } from '../words/answer.ts';
import { headlineWords } from '../words/headline.ts';
import { stateWords } from '../words/verdicts.ts';
import { answer } from './answer.ts';
import type { DifferenceHeadline } from './differences-in-words.ts';
import { differencesInWords } from './differences-in-words.ts';
import { longListSentence } from './long-lists.ts';
import { rateText } from './moments-in-words.ts';
import { periodSentences } from './period-headline.ts';
import { precisionSentences } from './precision-in-words.ts';
import { rankingSentences } from './ranking-in-words.ts';
import { seasonSentences } from './seasons-in-words.ts';
import { startUpWarnings } from './start-up-in-words.ts';
import { untilEmptySentences } from './until-empty-in-words.ts';
import { placeOf } from './verdict-body.ts';
import type { State } from './verdict-sentences.ts';
import {
  isShort,
  leadSentence,
  placeSentence,
  shortageSentences,
  stateOf,
  stateText,
  workedOffSentence,
} from './verdict-sentences.ts';
import { waitingForAGroup } from './waiting-for-a-group.ts';
import { withoutRepeats } from './without-repeats.ts';
import { worldsSentences } from './worlds-in-words.ts';

export interface Headline {
  /** Which design jams, where and how fast, and which does not; undefined for a single design, whose lead says so. */
  readonly answer: string | undefined;
  /** Several of which the same is to be said are two at most: the first, and all others. */
  readonly designs: readonly DesignHeadline[];
  /** Every other design against the first; several that differ alike are one. */
  readonly differences: readonly DifferenceHeadline[];
  /** Which designs can be the best by the measure that was chosen; empty where none was. */
  readonly ranking: readonly string[];
  /** Over how many replications, and of what period. */
  readonly basis: string;
  /** Of the runs themselves: how many the precision took that was asked for, and a start-up that was too short. */
  readonly notes: readonly string[];
  /** In how many possible worlds it jams, and how far outcomes lie apart in them; empty where none were asked for. */
  readonly worlds: readonly string[];
}

export interface DesignHeadline {
  readonly key: string;
  /** How its worst place copes. */
  readonly state: State;
  /** The same in a word or two, with its dates. */
  readonly badge: string;
  readonly lead: string;
  readonly sentences: readonly string[];
}

export function headline(comparison: Comparison, language: Language): Headline {
  return {
    answer: answer(comparison, language),
    designs: withoutRepeats(
      comparison.designs.map((design) => ({
        name: designTitle(comparison, design, language),
        said: designHeadline(comparison, design, language),
      })),
      (others, like) => fill(answerWords.sameOf[language], { designs: others, like }),
      language,
    ),
    differences: differencesInWords(comparison, language),
    ranking: rankingSentences(comparison, language),
    basis: basisOf(comparison, language),
    notes: notesOnRuns(comparison, language),
    worlds: worldsSentences(comparison, language),
  };
}

/** The headline as plain lines: one per sentence, those of a design under its lead. */
export function headlineLines(given: Headline): readonly string[] {
  const blocks = [...given.designs, ...given.differences];
  return [
    ...(given.answer === undefined ? [] : [given.answer]),
    ...blocks.flatMap(({ lead, sentences }) => [lead, ...sentences.map((each) => `  ${each}`)]),
    ...given.ranking,
    given.basis,
    ...given.notes,
    ...given.worlds,
  ];
}

/** What is to be known of the runs before their figures are used. */
export function notesOnRuns(comparison: Comparison, language: Language): readonly string[] {
  return [...precisionSentences(comparison, language), ...startUpWarnings(comparison, language)];
}

function designHeadline(comparison: Comparison, design: DesignResult, language: Language): DesignHeadline {
  const [worst] = design.verdicts;
  const window = windowOf(design);
  const name = designTitle(comparison, design, language);
  const others = design.verdicts
    .slice(1)
    .filter((each) => each.kind !== 'flows' && each.kind !== 'tight' && !isSaid(design, each));
  const sentences = [
    ...(worst !== undefined && isShort(worst) ? shortageSentences(design, worst, true, language) : []),
    ...others.flatMap((verdict) => [
      placeSentence(design, verdict, window, language),
      ...(isShort(verdict) ? shortageSentences(design, verdict, false, language) : []),
    ]),
    ...(design.periods.length > 0
      ? periodSentences(design, language)
      : design.verdicts.flatMap((verdict) => workedOffSentence(design, verdict, language))),
    ...design.verdicts.flatMap((verdict) => {
      const seasons = seasonSentences(design, verdict, language);
      return seasons.length > 0 ? seasons : longListSentence(design, verdict, window, language);
    }),
    ...lostSentences(design, language),
    ...waitingForAGroup(design, language),
    ...untilEmptySentences(design, language),
  ];
  return {
    key: design.key,
    state: worst === undefined ? 'flows' : stateOf(worst),
    badge: worst === undefined ? stateWords.flows[language] : stateText(design.plan, worst, window, language),
    lead: leadSentence(design, worst, { name, window }, language),
    sentences: sentences.map(capitalised),
  };
}

/** Whether those who are held up at a place are reported with the place that holds them up. */
function isSaid({ verdicts }: DesignResult, verdict: Verdict): boolean {
  return verdicts.some((each) => isShort(each) && each.heldUp.some(({ resource }) => resource === verdict.resource));
}

function lostSentences(design: DesignResult, language: Language): readonly string[] {
  const lostEnds = design.plan.ends.filter((end) => end.counts === 'lost');
  const lost = lostEnds.flatMap((end) => {
    const count = measuredAt(design, 'ended', 'end', end.name);
    if (count?.estimate.mean === undefined || count.estimate.mean < 0.5) return [];
    const left = measuredOver(design, 'ended', 'end').reduce((sum, each) => sum + meanOf(each), 0);
    const said = amountWithRange(count.estimate, 'cases', language);
    return [
      fill(headlineWords[goesOn(design) ? 'lostUntilEmpty' : 'lost'][language], {
        count: said,
        ends: headlineWords[isOne(said) ? 'oneEnds' : 'manyEnd'][language],
        end: end.title[language],
        rate: monthly(design, count, language),
        share: percentage(count.estimate.mean / left, language),
      }),
    ];
  });
  const gaveUp = gaveUpSentence(design, lostEnds, language);
  if (lostEnds.length === 0 || lost.length > 0 || gaveUp.length > 0) return [...lost, ...gaveUp];
  const some = lostEnds.some((end) => meanCount(design, end) > 0) || meanCount(design) > 0;
  return [headlineWords[some ? 'hardlyAnyLost' : 'nobodyLost'][language]];
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
    fill(headlineWords[goesOn(design) ? 'gaveUpUntilEmpty' : 'gaveUp'][language], {
      count,
      left: headlineWords[isOne(count) ? 'oneLeft' : 'manyLeft'][language],
      rate: monthly(design, all, language),
      part: headlineWords[partAt(all, most)][language],
      place,
    }),
  ];
}

/** "1 case (0 to 3)": as it is reported, after rounding. */
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

/** Of what the figures are averages. @param several how it is said of more replications than one */
export function basisOf(
  comparison: Comparison,
  language: Language,
  several: Basis = headlineWords.average[language],
): string {
  const [first] = comparison.designs;
  if (first === undefined) return '';
  const { start, horizon, startUp } = first.plan.period;
  const period = daysInWords(start, { from: startUp, until: horizon }, language);
  const runs = first.replications;
  return runs > 1 ? fill(several, { runs, period }) : fill(headlineWords.onlyOne[language], { period });
}

type Basis = `${string}{runs}${string}{period}${string}`;
