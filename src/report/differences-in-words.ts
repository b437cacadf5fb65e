/** Paired differences as sentences: the few that a reader comes for, and one line for those that are too small to tell. */
import type { Comparison, DesignResult, Difference, Estimate } from '../experiment/result.ts';
import { measuredAt } from './find-measure.ts';
import { followedSentence } from './followed-in-words.ts';
import { keyDifferences } from './key-differences.ts';
import type { Language } from './language.ts';
import { capitalised, fill, listed } from './language.ts';
import { measureLabel } from './measure-label.ts';
import { onlyInOne } from './only-in-one.ts';
import { amount, powerFor, shown } from './quantity.ts';
import { figure } from './round-to-interval.ts';
import { designTitle, placeTitle } from './titles.ts';
import { differenceNames, differenceWords } from './words/differences.ts';
import { unitWords } from './words/units.ts';

/** One design against the baseline. */
export interface DifferenceHeadline {
  readonly lead: string;
  readonly sentences: readonly string[];
}

export function differencesInWords(comparison: Comparison, language: Language): readonly DifferenceHeadline[] {
  const [baseline, ...others] = comparison.designs;
  if (baseline === undefined) return [];
  return others.map((other) => {
    const titles = {
      other: designTitle(comparison, other, language),
      baseline: designTitle(comparison, baseline, language),
    };
    const { clear, unclear } = keyDifferences(comparison, other);
    return {
      lead: fill(differenceWords.against[language], titles),
      sentences: [
        ...clear.map((each) => inWords(comparison, each, language)),
        ...onlyInOne(comparison, baseline, other, language),
        ...tooSmall(comparison, other, clear.length, unclear, language),
        ...followedSentence(comparison, baseline, other, language),
      ].map(capitalised),
    };
  });
}

/** One difference as a sentence, with both levels. */
export function inWords(comparison: Comparison, difference: Difference, language: Language): string {
  return (
    nobodyWaits(comparison, difference, language) ??
    fill(phraseOf(difference)[language], {
      ...{ measure: subjectOf(difference, language), place: placeTitle(comparison, difference, language) },
      ...levels(difference, language),
      change: change(difference, language),
    })
  );
}

/** The cases that are followed are named once, at the end. */
function subjectOf({ measure }: Difference, language: Language): string {
  return measureLabel(measure.replace(/^followed /, ''), language);
}

function phraseOf({ measure, where }: Difference) {
  const { kind } = where;
  if (measure === 'followed ended') return differenceWords.ended;
  if (measure === 'waiting at end') return differenceWords.waiting;
  if (measure === 'wait p90') return differenceWords.waits;
  if (measure === 'utilisation') return differenceWords.used;
  return kind === 'chain' ? differenceWords.ofAll : differenceWords.atPlace;
}

/** From what to what, in figures no finer than their difference is known; but what is not nothing is not told as 0. */
function levels({ measure, from, to, difference, unit }: Difference, language: Language) {
  const known = powerFor(shown(difference, unit), unit, 'prose');
  const level = (estimate: Estimate) => {
    const { mean = 0 } = shown(estimate, unit);
    const power = mean === 0 ? known : Math.min(known, Math.max(finest, Math.floor(Math.log10(Math.abs(mean)) + 1e-9)));
    return { mean, power, text: figure(mean, power, language) };
  };
  const [first, last] = [level(from), level(to)];
  if (unit === 'share') return { from: `${first.text}%`, to: `${last.text}%` };
  // Those phrases say themselves what they count.
  if (measure === 'followed ended' || measure === 'waiting at end') return { from: first.text, to: last.text };
  return { from: first.text, to: amount(last.mean, last.power, unit, language) };
}

/** Tenths: less of something is told as 0. */
const finest = -1;

/** "140 to 160 fewer": the paired range; the direction tells the sign, and the end nearer to nothing comes first. */
function change({ difference, unit }: Difference, language: Language): string {
  const spread = shown(difference, unit);
  const { mean = 0, low, high } = spread;
  const power = powerFor(spread, unit, 'prose');
  const { more, less } = unitWords[unit];
  // Points are no per cent, and the levels beside them say nothing of points.
  const size = (value: number) =>
    unit === 'share' ? amount(value, power, unit, language) : figure(value, power, language);
  const direction = (mean > 0 ? more : less)[language];
  if (low === undefined || high === undefined) {
    return fill(differenceWords.single[language], { size: size(Math.abs(mean)), direction });
  }
  const [near = 0, far = 0] = [Math.abs(low), Math.abs(high)].sort((a, b) => a - b);
  const [first, last] = [figure(near, power, language), size(far)];
  if (first === figure(far, power, language)) {
    return fill(differenceWords.exactly[language], { size: size(Math.abs(mean)), direction });
  }
  return fill(differenceWords.between[language], { low: first, high: last, direction });
}

/** Where nobody waits in one of the two, no wait is the average of anything. */
function nobodyWaits(comparison: Comparison, given: Difference, language: Language): string | undefined {
  const { measure, where, whereName, baseline, other, from, to } = given;
  if (measure !== 'wait p90') return undefined;
  const empty = [baseline, other].find((key) => {
    const design = comparison.designs.find((each) => each.key === key);
    const longest = design && measuredAt(design, 'longest list', where.kind, whereName);
    return longest?.estimate.p90 === 0 && longest.estimate.mean === 0;
  });
  const [inBaseline, inOther] = [baseline, other].map((key) => titleOf(comparison, key, language));
  if (empty === undefined || inBaseline === undefined || inOther === undefined) return undefined;
  const isInOther = empty === other;
  const spread = isInOther ? from : to;
  const days = amount(spread.mean ?? 0, powerFor(spread, 'days', 'prose'), 'days', language);
  return fill(differenceWords.nobodyWaits[language], {
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
  told: number,
  unclear: readonly Difference[],
  language: Language,
): readonly string[] {
  if (told === 0 && unclear.length === 0) return [differenceWords.nothing[language]];
  if (unclear.length === 0) return [];
  const runs = other.replications;
  const names = unclear.map((each) => nameOf(comparison, each, language));
  const named = names.length <= mostNamed + 1 ? names : names.slice(0, mostNamed);
  const rest = names.length - named.length;
  const all = rest === 0 ? named : [...named, fill(differenceWords.others[language], { count: rest })];
  return [fill(differenceWords.tooSmall[language], { runs, names: listed(all, language) })];
}

/** "cases ending as “Prison”": what a difference is about. */
function nameOf(comparison: Comparison, difference: Difference, language: Language): string {
  const place = placeTitle(comparison, difference, language);
  const { measure } = difference;
  if (measure === 'followed ended') return fill(differenceNames.ended[language], { place });
  if (measure === 'waiting at end') return fill(differenceNames.waiting[language], { place });
  if (measure === 'wait p90') return fill(differenceNames.waits[language], { place });
  if (measure === 'utilisation') return fill(differenceNames.used[language], { place });
  const label = subjectOf(difference, language);
  return `${label.slice(0, 1).toLowerCase()}${label.slice(1)}`;
}
