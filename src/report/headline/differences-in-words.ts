/** Paired differences as sentences: the few that a reader comes for, and one line for those that are too small to tell. */

import type { Comparison, DesignResult, Difference } from '../../experiment/result.ts';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import { capitalised, listed } from '../phrases.ts';
import { measuredAt } from '../results/find-measure.ts';
import { measureSubject } from '../results/measure-label.ts';
import { designTitle, placeTitle } from '../results/titles.ts';
import { differenceNames, differenceWords } from '../words/differences.ts';
import { followedSentence } from './followed-in-words.ts';
import { keyDifferences } from './key-differences.ts';
import { change, levels, timeText } from './levels-and-change.ts';
import { replicationsToTell } from './precision-in-words.ts';
import { withoutRepeats } from './without-repeats.ts';

/** One design against the baseline. */
export interface DifferenceHeadline {
  readonly lead: string;
  readonly sentences: readonly string[];
}

export function differencesInWords(comparison: Comparison, language: Language): readonly DifferenceHeadline[] {
  const [baseline, ...others] = comparison.designs;
  if (baseline === undefined) return [];
  const beside = designTitle(comparison, baseline, language);
  const all = others.map((other) => {
    const name = designTitle(comparison, other, language);
    const { clear, unclear } = keyDifferences(comparison, other);
    const slots = {
      lead: fill(differenceWords.against, language, { other: name, baseline: beside }),
      sentences: [
        ...clear.map((each) => inWords(comparison, each, language)),
        ...onlyInOne(comparison, baseline, other, language),
        ...tooSmall(comparison, other, clear.length, unclear, language),
        ...followedSentence(comparison, baseline, other, language),
      ].map(capitalised),
    };
    return { name, said: slots };
  });
  const same = (designs: string, like: string) =>
    fill(differenceWords.sameBeside, language, { baseline: beside, designs, like });
  return withoutRepeats(all, same, language);
}

/** One difference as a sentence, with both levels. */
export function inWords(comparison: Comparison, difference: Difference, language: Language): string {
  return (
    nobodyWaits(comparison, difference, language) ??
    fill(phraseOf(difference), language, {
      ...{ measure: measureSubject(difference.measure, language), place: placeTitle(comparison, difference, language) },
      ...levels(difference, language),
      change: change(difference, language),
    })
  );
}

function phraseOf({ measure, where }: Difference) {
  const { kind } = where;
  if (measure === 'followed ended') return differenceWords.ended;
  if (measure === 'waiting at end') return differenceWords.waiting;
  if (measure === 'wait p90') return differenceWords.waits;
  if (measure === 'utilisation') return differenceWords.used;
  return kind === 'chain' ? differenceWords.ofAll : differenceWords.atPlace;
}

/**
 * Where nobody waits in one of the two, no wait is the average of anything; nor is anybody's less than nothing where hardly
 * anybody does.
 */
function nobodyWaits(comparison: Comparison, given: Difference, language: Language): string | undefined {
  const { measure, where, whereName, baseline, other, from, to } = given;
  if (measure !== 'wait p90') return undefined;
  const nobodyIn = [baseline, other].find((key) => {
    const design = comparison.designs.find((each) => each.key === key);
    const longest = design && measuredAt(design, 'longest list', where.kind, whereName);
    return longest?.estimate.p90 === 0 && longest.estimate.mean === 0;
  });
  const nearlyIn = [baseline, other].find((_, i) => (i === 0 ? from : to).mean === 0);
  const empty = nobodyIn ?? nearlyIn;
  const [inBaseline, inOther] = [baseline, other].map((key) => titleOf(comparison, key, language));
  if (empty === undefined || inBaseline === undefined || inOther === undefined) return undefined;
  const isInOther = empty === other;
  const spread = isInOther ? from : to;
  const days = timeText(spread, given, language);
  const words = nobodyIn === undefined ? differenceWords.hardlyAnybodyWaits : differenceWords.nobodyWaits;
  return fill(words, language, {
    ...{ place: placeTitle(comparison, given, language), days },
    ...(isInOther ? { waits: inBaseline, empty: inOther } : { waits: inOther, empty: inBaseline }),
  });
}

function titleOf(comparison: Comparison, key: string, language: Language): string | undefined {
  const design = comparison.designs.find((each) => each.key === key);
  return design && designTitle(comparison, design, language);
}

/** Differences named of those that are too small to tell. */
const mostNamed = 3;

function tooSmall(
  comparison: Comparison,
  other: DesignResult,
  clearCount: number,
  unclear: readonly Difference[],
  language: Language,
): readonly string[] {
  if (clearCount === 0 && unclear.length === 0) return [inLanguage(differenceWords.nothing, language)];
  if (unclear.length === 0) return [];
  const runs = other.replications;
  const names = unclear.map((each) => {
    const name = nameOf(comparison, each, language);
    const about = replicationsToTell(each.difference, language);
    return about === undefined ? name : fill(differenceWords.wouldTell, language, { name, about });
  });
  const named = names.length <= mostNamed + 1 ? names : names.slice(0, mostNamed);
  const rest = names.length - named.length;
  const all = rest === 0 ? named : [...named, fill(differenceWords.others, language, { count: rest })];
  return [fill(differenceWords.tooSmall, language, { runs, names: listed(all, language) })];
}

/** "cases ending as “Prison”": what a difference is about. */
function nameOf(comparison: Comparison, difference: Difference, language: Language): string {
  const place = placeTitle(comparison, difference, language);
  const { measure } = difference;
  if (measure === 'followed ended') return fill(differenceNames.ended, language, { place });
  if (measure === 'waiting at end') return fill(differenceNames.waiting, language, { place });
  if (measure === 'wait p90') return fill(differenceNames.waits, language, { place });
  if (measure === 'utilisation') return fill(differenceNames.used, language, { place });
  const label = measureSubject(difference.measure, language);
  return `${label.slice(0, 1).toLowerCase()}${label.slice(1)}`;
}

export function onlyInOne(
  comparison: Comparison,
  baseline: DesignResult,
  other: DesignResult,
  language: Language,
): readonly string[] {
  return [
    { design: other, beside: baseline },
    { design: baseline, beside: other },
  ].flatMap(({ design, beside }) => {
    const known = new Set(beside.plan.resources.map(({ name }) => name));
    const places = design.plan.resources
      .filter(({ name }) => !known.has(name))
      .map(({ title }) => inLanguage(title, language));
    if (places.length === 0) return [];
    const words = { design: designTitle(comparison, design, language), places: listed(places, language) };
    return [fill(differenceWords.onlyIn, language, words)];
  });
}
