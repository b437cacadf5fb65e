/** What is said of how a place copes: that it jams, where, from when, how fast, and what becomes of those who wait. */

import type { DesignResult, Estimate } from '../../experiment/result.ts';
import type { Passing, Shortage, Verdict } from '../../experiment/verdicts/verdict-result.ts';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import { waitsWith } from '../../plan/next-lists.ts';
import type { Plan } from '../../plan/plan.ts';
import { whenInWords } from '../dates/date-in-words.ts';
import { formatNumber } from '../figures/number-format.ts';
import { amountWithRange } from '../figures/quantity.ts';
import { tellingPasses } from '../forecast/forecast-figures.ts';
import { capitalised, listed } from '../phrases.ts';
import { measuredAt } from '../results/find-measure.ts';
import { unevenWords } from '../words/uneven-growth.ts';
import { bodies, jamsWord, openings, shortageWords, stateWords } from '../words/verdicts.ts';
import type { Window } from './moments-in-words.ts';
import { momentInWords, rateText, spanText, whenText } from './moments-in-words.ts';
import type { Short } from './verdict-body.ts';
import {
  bodyOf,
  leavingRate,
  loadText,
  mainLeaving,
  mayGrow,
  overText,
  partsApart,
  placeOf,
  wayText,
  whoWait,
} from './verdict-body.ts';

/** How a place copes, as badges and tables give it. */
export type State = keyof typeof stateWords;

export function stateOf(verdict: Verdict): State {
  if (verdict.kind !== 'short') return verdict.kind;
  if (verdict.slight) return 'slight';
  return verdict.list === 'grows' ? 'grows' : 'stands';
}

export function isShort(verdict: Verdict): verdict is Short {
  return verdict.kind === 'short';
}

/** Short of capacity, and not just slightly. */
export function isJam(verdict: Verdict): verdict is Short {
  return verdict.kind === 'short' && !verdict.slight;
}

/** The state in a cell, with its dates where it is that of a part of the window only. */
export function stateText(plan: Plan, verdict: Verdict, window: Window, language: Language): string {
  const state = stateOf(verdict);
  const when = state === 'flows' ? '' : whenText(plan, verdict, window, language);
  const isUnlisted = isShort(verdict) && (mayGrow(verdict) || verdict.waiting.mean === 0);
  const phrase = state === 'stands' && isUnlisted ? jamsWord : stateWords[state];
  return `${inLanguage(phrase, language)}${when === '' ? '' : `,${when}`}`;
}

/** How a design copes, by its worst place. @param window what the verdicts are of */
export function leadSentence(
  design: DesignResult,
  worst: Verdict | undefined,
  { name, window }: { readonly name: string; readonly window: Window },
  language: Language,
): string {
  const state = worst === undefined ? 'flows' : stateOf(worst);
  if (worst === undefined || state === 'flows') {
    const opening = design.verdicts.some((each) => leavesOldList(design, each)) ? 'flows but for an old list' : 'flows';
    return fill(openings.design[opening], language, { design: name });
  }
  return fill(openings.design[state], language, { design: name, ...inPlace(design, worst, window, language) });
}

/** Of an old list that is shorter at the end: not so much so that it is gone. */
const stillOld = 10;

function leavesOldList(design: DesignResult, verdict: Verdict): boolean {
  if (verdict.kind !== 'flows' || verdict.workedOff === undefined) return false;
  return (listAtEnd(design, verdict, verdict.workedOff.after).mean ?? 0) >= stillOld;
}

/** The same of a period, by its worst place. @param period when it is, to open the sentence */
export function periodSentence(
  design: DesignResult,
  worst: Verdict | undefined,
  { period, window }: { readonly period: string; readonly window: Window },
  language: Language,
): string {
  const state = worst === undefined ? 'flows' : stateOf(worst);
  if (worst === undefined || state === 'flows') return fill(openings.period.flows, language, { period });
  return fill(openings.period[state], language, { period, ...inPlace(design, worst, window, language) });
}

/** A further place that does not simply keep up. */
export function placeSentence(design: DesignResult, verdict: Verdict, window: Window, language: Language): string {
  const state = stateOf(verdict);
  if (state === 'flows') return '';
  return fill(openings.place[state], language, inPlace(design, verdict, window, language));
}

/** What else there is to say of a place that is short. @param first whether it is the first to be mentioned */
export function shortageSentences(
  design: DesignResult,
  verdict: Short,
  first: boolean,
  language: Language,
): readonly string[] {
  const { plan } = design;
  const place = placeOf(design, verdict.resource, language);
  const grows = verdict.list === 'grows' && !verdict.slight;
  const leaving = mainLeaving(verdict);
  const loses = grows && leaving !== undefined && (verdict.leaving[leaving].mean ?? 0) > 0;
  return [
    ...(grows ? [demandSentence(plan, verdict, language), ...unevenSentence(plan, verdict, language)] : []),
    ...(loses
      ? [
          fill(shortageWords.meanwhile, language, {
            leaving: leavingRate(plan, verdict, language),
            way: wayText(design, verdict, language),
          }),
        ]
      : []),
    ...verdict.heldUp.map(({ resource, waiting }) =>
      fill(shortageWords.heldUp, language, {
        ...whoWait(waiting, language),
        other: placeOf(design, resource, language),
        place,
      }),
    ),
    ...design.verdicts.flatMap((other) => {
      if (!isShort(other) || shortWith(design, other) !== verdict) return [];
      const named = { other: placeOf(design, other.resource, language), load: loadText(loadOf(other), language) };
      return Number.isFinite(loadOf(other)) ? [fill(shortageWords.sameList, language, named)] : [];
    }),
    ...classSentence(plan, verdict, language),
    ...beganSentence(plan, verdict, language),
    ...alsoShortSentence(plan, verdict, language),
    ...(verdict.slight
      ? []
      : passesToTell(design, verdict.passes, first).map((each) => passingSentence(design, verdict, each, language))),
    ...afterwards(design, verdict, language),
  ];
}

/** The place with which one is short for the same cases: all who wait for it wait for that one, which is worse. */
export function shortWith({ plan, verdicts }: DesignResult, verdict: Verdict): Short | undefined {
  const worse = verdicts.slice(0, verdicts.indexOf(verdict)).filter(isShort);
  const found = worse.find((other) => waitsWith(plan, verdict.resource, other.resource));
  return isShort(verdict) && found !== undefined && loadOf(found) > loadOf(verdict) ? found : undefined;
}

function loadOf({ load, ofWholeCases }: Shortage): number {
  return ofWholeCases ?? load.mean ?? 0;
}

/** What stood there before; not where it is hardly anything beside what came of it. */
function beganSentence({ period }: Plan, { began, from, waiting }: Short, language: Language): readonly string[] {
  const stood = began.mean ?? 0;
  if (stood < 10 || stood < 0.1 * (waiting.mean ?? 0)) return [];
  const start = period.startUp > 0 ? 'beganAfterStartUp' : 'beganAtStart';
  const words = shortageWords[from === period.startUp ? start : 'began'];
  return [fill(words, language, { waiting: amountWithRange(began, 'cases', language) })];
}

/** The other parts of a run in which it is short, where it is told of one of them. */
function alsoShortSentence({ period }: Plan, { alsoShort = [] }: Short, language: Language): readonly string[] {
  const [first] = alsoShort;
  if (first === undefined) return [];
  const when = (part: Window) => whenInWords(period.start, part, language, period.horizon);
  if (alsoShort.length > 3)
    return [fill(shortageWords.alsoShortOften, language, { count: alsoShort.length, when: when(first) })];
  return [fill(shortageWords.alsoShort, language, { when: listed(alsoShort.map(when), language) })];
}

/** What came of a list that grew in a part of the run only. */
function afterwards(design: DesignResult, { resource, until, list }: Short, language: Language): readonly string[] {
  const found = measuredAt(design, 'waiting at end', 'resource', design.plan.resources[resource]?.name ?? '');
  if (until === design.plan.period.horizon || list !== 'grows' || found === undefined) return [];
  if ((found.estimate.high ?? found.estimate.mean) === 0) return [inLanguage(shortageWords.nobodyAfterwards, language)];
  return [fill(shortageWords.afterwards, language, { waiting: amountWithRange(found.estimate, 'cases', language) })];
}

/** What became of the list that a place began with which keeps up. */
export function workedOffSentence(design: DesignResult, verdict: Verdict, language: Language): readonly string[] {
  if ((verdict.kind !== 'flows' && verdict.kind !== 'tight') || verdict.workedOff === undefined) return [];
  const { before } = verdict.workedOff;
  const after = listAtEnd(design, verdict, verdict.workedOff.after);
  const slots = {
    place: placeOf(design, verdict.resource, language),
    before: amountWithRange(before, 'cases', language),
  };
  if (after.mean === 0) return [fill(shortageWords.allWorkedOff, language, slots)];
  return [fill(shortageWords.workedOff, language, { ...slots, after: amountWithRange(after, 'cases', language) })];
}

/** Of a place that is judged by a part of what is looked at, the list at the end of all of it. */
function listAtEnd(design: DesignResult, { resource, until }: Verdict, after: Estimate): Estimate {
  if (until >= design.plan.period.horizon) return after;
  const name = design.plan.resources[resource]?.name ?? '';
  return measuredAt(design, 'waiting at end', 'resource', name)?.estimate ?? after;
}

function demandSentence(plan: Plan, verdict: Short, language: Language): string {
  const { load: measured, loadOver, ofWholeCases, from } = verdict;
  if (ofWholeCases !== undefined) {
    return fill(shortageWords.demandOfWholeCases, language, { load: loadText(ofWholeCases, language) });
  }
  if (!Number.isFinite(measured.mean ?? 0)) return `${capitalised(inLanguage(bodies.nothingDone, language))}.`;
  const load = loadText(measured.mean ?? 0, language);
  if (loadOver.from <= from) return fill(shortageWords.demand, language, { load });
  return fill(shortageWords.demandOver, language, { load, over: overText(plan, verdict, loadOver, language) });
}

/** When a list grows slowest and fastest, where that differs by the part of a run. */
function unevenSentence(plan: Plan, verdict: Short, language: Language): readonly string[] {
  const sorted = [...partsApart(verdict)].sort((a, b) => (a.growthPerMonth.mean ?? 0) - (b.growthPerMonth.mean ?? 0));
  const [slowest, fastest] = [sorted[0], sorted.at(-1)];
  if (slowest === undefined || fastest === undefined) return [];
  const { start, horizon } = plan.period;
  const when = (part: Window) => whenInWords(start, part, language, horizon);
  return [
    fill(unevenWords.unevenly, language, {
      ...{ slowest: when(slowest), slow: rateText(plan, slowest.growthPerMonth, language) },
      ...{ fastest: when(fastest), fast: rateText(plan, fastest.growthPerMonth, language) },
    }),
  ];
}

function classSentence({ attributes, steps }: Plan, { only }: Shortage, language: Language): readonly string[] {
  if (only === undefined) return [];
  const attribute = only.attribute === undefined ? undefined : attributes[only.attribute];
  const level = attribute?.kind === 'category' && only.level !== undefined ? attribute.levels[only.level] : undefined;
  if (attribute === undefined || level === undefined) {
    return [fill(shortageWords.onlyStep, language, { step: inLanguage(steps[only.step]?.title, language) ?? '' })];
  }
  const named = { attribute: inLanguage(attribute.title, language), level: inLanguage(level.title, language) };
  return [fill(shortageWords.onlyLevel, language, named)];
}

function inPlace(design: DesignResult, verdict: Verdict, window: Window, language: Language) {
  const { plan } = design;
  return {
    place: placeOf(design, verdict.resource, language),
    when: whenText(plan, verdict, window, language),
    body: bodyOf(design, verdict, language),
  };
}

export function passesToTell(design: DesignResult, passes: readonly Passing[], first: boolean): readonly Passing[] {
  // What happens in fewer than half of the replications is chance, and does not belong in a headline. Where it had happened
  // before in some, so many wait in more of them than pass it now.
  const reached = passes.filter(({ reached: often, before, at }) => {
    return 2 * often >= design.judged && before === 0 && at.mean !== undefined;
  });
  return tellingPasses(reached).slice(0, first ? 2 : 1);
}

/** After how long since the beginning of what the verdict is of: the start-up and the time before it do not count. */
function passingSentence(design: DesignResult, { from }: Short, passing: Passing, language: Language): string {
  const since = (at: number | undefined) => (at === undefined ? undefined : at - from);
  const { mean, low, high } = passing.at;
  const words = {
    waiting: formatNumber(passing.waiting, 0, language),
    time: spanText({ mean: since(mean), low: since(low), high: since(high) }, language),
    date: momentInWords(design.plan, passing.at.mean ?? 0, language),
  };
  if (passing.reached === design.judged) return fill(shortageWords.passes, language, words);
  const often = { reached: passing.reached, runs: design.judged };
  return fill(shortageWords.passesSometimes, language, { ...words, ...often });
}
