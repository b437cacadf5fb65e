/**
 * What a run says, in sentences: does it jam, where first, when, how fast, who is lost, what differs. The room knows
 * verdicts, differences and the periods between policies, and turns them into the few sentences that a reader comes for;
 * the page, the terminal and the JSON document ask for them. Begin here; how a place copes is reported in verdict-sentences.ts,
 * what differs in differences-in-words.ts.
 */

import type { Comparison, DesignResult } from '../../experiment/result.ts';
import type { Verdict } from '../../experiment/verdicts/verdict-result.ts';
import { fill, inLanguage, type Language, type Phrase } from '../../language/text.ts';
import { daysInWords } from '../dates/date-in-words.ts';
import { lateChangesLines } from '../forecast/late-changes-lines.ts';
import { neverDoneLines } from '../forecast/never-done-lines.ts';
import { capitalised } from '../phrases.ts';
import { designTitle } from '../results/titles.ts';
import { windowOf } from '../tables/places.ts';
import { answerWords } from '../words/answer.ts';
import { headlineWords } from '../words/headline.ts';
import { stateWords } from '../words/verdicts.ts';
import { answer } from './answer.ts';
import type { DifferenceHeadline } from './differences-in-words.ts';
import { differencesInWords } from './differences-in-words.ts';
import { hourSentences } from './hours-in-words.ts';
import { longListSentence } from './long-lists.ts';
import { normSentence } from './norms-in-words.ts';
import { periodSentences } from './period-headline.ts';
import { precisionSentences } from './precision-in-words.ts';
import { rankingSentences } from './ranking-in-words.ts';
import { seasonSentences } from './seasons-in-words.ts';
import { sharedListSentences } from './shared-lists.ts';
import { startUpWarnings } from './start-up-in-words.ts';
import { untilEmptySentences } from './until-empty-in-words.ts';
import type { State } from './verdict-sentences.ts';
import {
  isShort,
  leadSentence,
  placeSentence,
  shortageSentences,
  shortWith,
  stateOf,
  stateText,
  workedOffSentence,
} from './verdict-sentences.ts';
import { waitingBetweenSessions, waitingForAGroup } from './waiting-for-a-group.ts';
import { lostSentences, turnedAwaySentences } from './who-left.ts';
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
  /** What is to be known of the figures: how many runs the precision took that was asked for, a start-up that was too short, lists that count in two rows. */
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
      (others, like) => fill(answerWords.sameOf, language, { designs: others, like }),
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

/** What is to be known of the runs and the tables before their figures are used. */
export function notesOnRuns(comparison: Comparison, language: Language): readonly string[] {
  return [
    ...precisionSentences(comparison, language),
    ...startUpWarnings(comparison, language),
    ...sharedListSentences(comparison, language),
  ];
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
    ...design.verdicts.flatMap((verdict) => hourSentences(design, verdict, language)),
    ...design.verdicts.flatMap((verdict) => normSentence(design, verdict, language)),
    ...lostSentences(design, language),
    ...turnedAwaySentences(design, language),
    ...lateChangesLines(design.plan, language),
    ...neverDoneLines(design.plan, language),
    ...waitingForAGroup(design, language),
    ...waitingBetweenSessions(design, language),
    ...untilEmptySentences(design, language),
  ];
  return {
    key: design.key,
    state: worst === undefined ? 'flows' : stateOf(worst),
    badge:
      worst === undefined ? inLanguage(stateWords.flows, language) : stateText(design.plan, worst, window, language),
    lead: leadSentence(design, worst, { name, window }, language),
    sentences: sentences.map(capitalised),
  };
}

/** Whether those who wait at a place are reported with the place that holds them up, or that they wait for as well. */
function isSaid(design: DesignResult, verdict: Verdict): boolean {
  if (shortWith(design, verdict) !== undefined) return true;
  return design.verdicts.some((each) => {
    return isShort(each) && each.heldUp.some(({ resource }) => resource === verdict.resource);
  });
}

/** Of what the figures are averages. @param several how it is said of more replications than one */
export function basisOf(comparison: Comparison, language: Language, several: Basis = headlineWords.average): string {
  const [first] = comparison.designs;
  if (first === undefined) return '';
  const { start, horizon, startUp } = first.plan.period;
  const period = daysInWords(start, { from: startUp, until: horizon }, language);
  const runs = first.replications;
  return runs > 1 ? fill(several, language, { runs, period }) : fill(headlineWords.onlyOne, language, { period });
}

type Basis = Phrase<`${string}{runs}${string}{period}${string}`>;
