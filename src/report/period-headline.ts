/** What a run says where the rules change on the way: period by period. */
import type { DesignResult, PeriodResult, Verdict } from '../experiment/result.ts';
import { dateAt, dateInWords } from './civil-date.ts';
import { measuredAt, measuredOver } from './find-measure.ts';
import type { Jam } from './jam-sentences.ts';
import { gaveUpText, hiddenShortages, isJam, jamSentences, passesToTell, placeOf, weeksText } from './jam-sentences.ts';
import type { Language } from './language.ts';
import { capitalised, fill } from './language.ts';
import { formatNumber } from './number-format.ts';
import { periodInWords } from './period-in-words.ts';
import { amount, amountWithRange } from './quantity.ts';
import { headlineWords } from './words/headline.ts';
import { periodHeadlineWords } from './words/periods.ts';

/** Shorter lists are not worth telling what became of them. */
const fewest = 10;
/** Lists told of per period, the longest first. */
const mostLists = 2;

/** How it is in the last period; where it never jams there is no "in the end". */
export function periodLead(
  { periods }: DesignResult,
  kind: Verdict['kind'],
  named: { readonly design: string; readonly place: string },
  language: Language,
): string {
  const words = everJams(periods) ? periodHeadlineWords.lead : headlineWords;
  return fill(words[kind][language], named);
}

/** Where it never jams, only the periods that have little to spare are worth a sentence of their own. */
export function periodSentences(design: DesignResult, language: Language): readonly string[] {
  const { periods } = design;
  const jams = everJams(periods);
  return periods.flatMap((period, i) => [
    ...(jams || isTight(period) ? verdictSentences(design, period, i === 0, language) : []),
    ...hiddenShortages(design, period, language),
    ...listSentences(design, period, periods.slice(0, i), language),
  ]);
}

function everJams(periods: readonly PeriodResult[]): boolean {
  return periods.some(({ verdicts }) => verdicts.some(isJam));
}

function isTight({ verdicts }: PeriodResult): boolean {
  return verdicts[0]?.kind === 'tight';
}

function verdictSentences(
  design: DesignResult,
  period: PeriodResult,
  first: boolean,
  language: Language,
): readonly string[] {
  const [worst] = period.verdicts;
  const when = capitalised(periodInWords(design.plan, period, language));
  if (worst === undefined) return [];
  const place = placeOf(design, worst.resource, language);
  if (!isJam(worst)) return [fill(periodHeadlineWords.period[worst.kind][language], { period: when, place })];
  const others = period.verdicts.filter(isJam).slice(1);
  return [
    jamSentence(worst, when, place, language),
    ...passesToTell(design, worst.passes, first).map((passing) => {
      const { waiting, at, reached } = passing;
      const words = {
        waiting: formatNumber(waiting, 0, language),
        date: dateInWords(dateAt(design.plan.period.start, at.mean ?? 0), language),
      };
      const runs = design.replications;
      return reached === runs
        ? fill(periodHeadlineWords.passes[language], words)
        : fill(periodHeadlineWords.passesSometimes[language], { ...words, reached, runs });
    }),
    ...others.flatMap((verdict) => jamSentences(design, { ...verdict, passes: [] }, false, language)),
  ];
}

function jamSentence(verdict: Jam, period: string, place: string, language: Language): string {
  if (verdict.kind === 'jams') {
    const growth = amountWithRange(verdict.growthPerMonth, 'cases per month', language);
    return fill(periodHeadlineWords.period.jams[language], { period, place, growth });
  }
  return fill(periodHeadlineWords.period['held by giving up'][language], {
    ...{ period, place },
    waiting: amountWithRange(verdict.waiting, 'cases', language),
    gaveUp: gaveUpText(verdict, language),
  });
}

/**
 * What became of the lists that a period began with, where it jammed before and does not now. Other lists, such as the pile
 * of a long weekend, are the ordinary work of a place.
 */
function listSentences(
  design: DesignResult,
  period: PeriodResult,
  earlier: readonly PeriodResult[],
  language: Language,
): readonly string[] {
  const before = earlier.at(-1);
  if (before === undefined) return [];
  const jamsIn = (periods: readonly PeriodResult[]) =>
    new Set(periods.flatMap(({ verdicts }) => verdicts.filter(isJam).map(({ resource }) => resource)));
  const jams = jamsIn([period]);
  const jammed = jamsIn(earlier);
  const long = measuredOver(before, 'waiting at end', 'resource').flatMap(({ where, whereName, estimate }) =>
    where.kind === 'resource' && jammed.has(where.index) && !jams.has(where.index) && (estimate.mean ?? 0) >= fewest
      ? [{ resource: where.index, whereName, stood: estimate.mean ?? 0 }]
      : [],
  );
  const isLast = period === design.periods.at(-1);
  return [...long]
    .sort((a, b) => b.stood - a.stood)
    .slice(0, mostLists)
    .flatMap(({ resource, whereName, stood }) => {
      const place = placeOf(design, resource, language);
      const cleared = isLast ? measuredAt(design, 'clear time', 'resource', whereName) : undefined;
      if (cleared !== undefined && 2 * cleared.estimate.replications >= design.replications) {
        const weeks = weeksText(cleared.estimate, language);
        return [fill(periodHeadlineWords.cleared[language], { place, weeks })];
      }
      const after = measuredAt(period, 'waiting at end', 'resource', whereName)?.estimate;
      if (after?.mean === undefined) return [];
      const counts = { before: amount(stood, 0, 'cases', language), after: amountWithRange(after, 'cases', language) };
      return [fill(periodHeadlineWords.goes[language], { place, ...counts })];
    });
}
