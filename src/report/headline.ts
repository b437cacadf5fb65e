/** What a run says, in sentences: does it jam, where first, when, how fast, who is lost, what differs. */

import type { Comparison, DesignResult, Measured, Verdict } from '../experiment/result.ts';
import type { EndPlan } from '../model/plan.ts';
import { dateAt, dateInWords, lastDay } from './civil-date.ts';
import type { DifferenceHeadline } from './differences-in-words.ts';
import { differencesInWords } from './differences-in-words.ts';
import { measuredAt, measuredOver } from './find-measure.ts';
import { hiddenShortages, isJam, jamSentences, placeOf } from './jam-sentences.ts';
import type { Language } from './language.ts';
import { capitalised, fill } from './language.ts';
import { periodLead, periodSentences } from './period-headline.ts';
import { amountWithRange } from './quantity.ts';
import { designTitle } from './titles.ts';
import { waitingForAGroup } from './waiting-for-a-group.ts';
import { headlineWords } from './words/headline.ts';

export interface Headline {
  readonly designs: readonly DesignHeadline[];
  /** Every other design against the first. */
  readonly differences: readonly DifferenceHeadline[];
  /** Over how many repeats, and of what period. */
  readonly basis: string;
}

export interface DesignHeadline {
  readonly key: string;
  readonly verdict: Verdict['kind'];
  readonly lead: string;
  readonly sentences: readonly string[];
}

export function headline(comparison: Comparison, language: Language): Headline {
  return {
    designs: comparison.designs.map((design) => designHeadline(comparison, design, language)),
    differences: differencesInWords(comparison, language),
    basis: basis(comparison, language),
  };
}

/** The headline as plain lines: one per sentence, those of a design under its lead. */
export function headlineLines(given: Headline): readonly string[] {
  const blocks = [...given.designs, ...given.differences];
  return [...blocks.flatMap(({ lead, sentences }) => [lead, ...sentences.map((each) => `  ${each}`)]), given.basis];
}

function designHeadline(comparison: Comparison, design: DesignResult, language: Language): DesignHeadline {
  const [worst] = design.verdicts;
  const kind = worst?.kind ?? 'flows';
  const place = worst === undefined ? '' : placeOf(design, worst.resource, language);
  const named = { design: designTitle(comparison, design, language), place };
  const changes = design.periods.length > 0;
  const lead = changes ? periodLead(design, kind, named, language) : fill(headlineWords[kind][language], named);
  const jammed = design.verdicts.filter(isJam);
  const sentences = [
    ...(changes
      ? periodSentences(design, language)
      : [
          ...jammed.flatMap((verdict, rank) => jamSentences(design, verdict, rank === 0, language)),
          ...hiddenShortages(design, design, language),
        ]),
    ...lostSentences(design, language),
    ...waitingForAGroup(design, language),
  ];
  return { key: design.key, verdict: kind, lead, sentences: sentences.map(capitalised) };
}

function lostSentences(design: DesignResult, language: Language): readonly string[] {
  const lostEnds = design.plan.ends.filter((end) => end.counts === 'lost');
  const lost = lostEnds.flatMap((end) => {
    const count = measuredAt(design, 'ended', 'end', end.name);
    if (count?.estimate.mean === undefined || count.estimate.mean < 0.5) return [];
    const text = amountWithRange(count.estimate, 'cases', language);
    return [fill(headlineWords.lost[language], { count: text, end: end.title[language] })];
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
  return [fill(headlineWords.gaveUp[language], { count, place: placeOf(design, most.where.index, language) })];
}

function meanOf({ estimate }: Measured): number {
  return estimate.mean ?? 0;
}

/** Whether two counts are of the same people, as where all who give up are lost: that is said once. */
function sameCounts(one: Measured, other: Measured | undefined): boolean {
  return other !== undefined && one.perReplication.every((count, i) => count === other.perReplication[i]);
}

function basis(comparison: Comparison, language: Language): string {
  const [first] = comparison.designs;
  if (first === undefined) return '';
  const { start, horizon, startUp } = first.plan.period;
  const from = dateInWords(dateAt(start, startUp), language);
  const to = dateInWords(lastDay(start, horizon), language);
  const runs = first.replications;
  return runs > 1
    ? fill(headlineWords.average[language], { runs, from, to })
    : fill(headlineWords.onlyOne[language], { from, to });
}
