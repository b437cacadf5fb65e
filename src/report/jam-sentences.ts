import type { DesignResult, Passing, PeriodResult, Verdict } from '../experiment/result.ts';
import { dateAt, dateInWords } from './civil-date.ts';
import type { Language } from './language.ts';
import { fill } from './language.ts';
import { formatNumber } from './number-format.ts';
import { amount, amountWithRange } from './quantity.ts';
import type { Spread } from './round-to-interval.ts';
import { shortSpellLines } from './short-spells-in-words.ts';
import { tellingPasses } from './telling-passes.ts';
import { headlineWords } from './words/headline.ts';

export type Jam = Extract<Verdict, { passes: readonly Passing[] }>;

export function isJam(verdict: Verdict): verdict is Jam {
  return verdict.kind === 'jams' || verdict.kind === 'held by giving up';
}

export function placeOf(design: DesignResult, resource: number, language: Language): string {
  return design.plan.resources[resource]?.title[language] ?? '';
}

/** What the formulas say of shortages that last for a while, where the runs as a whole do not show them as a jam. */
export function hiddenShortages(
  { plan }: DesignResult,
  { predictions, verdicts }: Pick<PeriodResult, 'predictions' | 'verdicts'>,
  language: Language,
): readonly string[] {
  const jammed = new Set(verdicts.filter(isJam).map(({ resource }) => resource));
  const hidden = (predictions ?? []).filter(({ resource }) => !jammed.has(resource));
  return hidden.flatMap((prediction) => shortSpellLines(plan, prediction, language));
}

/** "7 cases a month (6 to 9)": unlike growth, it is never below nothing. */
export function gaveUpText(
  { gaveUpPerMonth }: Extract<Jam, { kind: 'held by giving up' }>,
  language: Language,
): string {
  const { low } = gaveUpPerMonth;
  return amountWithRange({ ...gaveUpPerMonth, low: low && Math.max(0, low) }, 'cases per month', language);
}

/** Where it jams, how fast the list grows or what holds it, and when it passed what. @param first whether it jams here first */
export function jamSentences(
  design: DesignResult,
  verdict: Jam,
  first: boolean,
  language: Language,
): readonly string[] {
  const place = placeOf(design, verdict.resource, language);
  if (verdict.kind === 'jams') {
    const growth = amountWithRange(verdict.growthPerMonth, 'cases per month', language);
    const phrase = headlineWords[first ? 'jamsFirst' : 'jamsToo'][language];
    return [fill(phrase, { place, growth }), ...passingSentences(design, verdict.passes, first, language)];
  }
  const waiting = amountWithRange(verdict.waiting, 'cases', language);
  const gaveUp = gaveUpText(verdict, language);
  const phrase = headlineWords[first ? 'heldFirst' : 'heldToo'][language];
  return [fill(phrase, { place, waiting, gaveUp }), ...passingSentences(design, verdict.passes, first, language)];
}

/** When the list passed the lengths worth telling: two where it jams first, one elsewhere. */
function passingSentences(
  design: DesignResult,
  passes: readonly Passing[],
  first: boolean,
  language: Language,
): readonly string[] {
  return passesToTell(design, passes, first).map((passing) => passingSentence(design, passing, language));
}

export function passesToTell(design: DesignResult, passes: readonly Passing[], first: boolean): readonly Passing[] {
  // What happens in fewer than half of the repeats is chance, and does not belong in a headline.
  const reached = passes.filter(({ reached: often, at }) => 2 * often >= design.replications && at.mean !== undefined);
  return tellingPasses(reached).slice(0, first ? 2 : 1);
}

function passingSentence(design: DesignResult, passing: Passing, language: Language): string {
  const date = dateInWords(dateAt(design.plan.period.start, passing.at.mean ?? 0), language);
  const waiting = formatNumber(passing.waiting, 0, language);
  const weeks = weeksText(inWeeks(passing.at), language);
  if (passing.reached === design.replications) return fill(headlineWords.passes[language], { waiting, weeks, date });
  const runs = design.replications;
  return fill(headlineWords.passesSometimes[language], { waiting, weeks, date, reached: passing.reached, runs });
}

function inWeeks({ mean, low, high }: Spread): Spread {
  const weeks = (seconds: number | undefined) =>
    seconds === undefined ? undefined : Math.max(0, seconds / secondsInWeek);
  return { mean: weeks(mean), low: weeks(low), high: weeks(high) };
}

/** "34 weeks (33 to 35)", "less than a week". @param spread in weeks */
export function weeksText(spread: Spread, language: Language): string {
  if (spread.mean === undefined || spread.mean < 1) return headlineWords.withinAWeek[language];
  // A run without an interval still gets whole weeks, not the three figures that a bare number would show.
  if (spread.low === undefined || spread.high === undefined) return amount(spread.mean, 0, 'weeks', language);
  return amountWithRange(spread, 'weeks', language);
}

const secondsInWeek = 7 * 86_400;
