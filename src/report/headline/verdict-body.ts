/** What is said in numbers of how a place copes; the sentences around it stand in verdict-sentences.ts. */

import type { DesignResult, Estimate, PeriodResult } from '../../experiment/result.ts';
import type { Stretch } from '../../experiment/time/stretches.ts';
import type { LeavingBy, Shortage, Verdict } from '../../experiment/verdicts/verdict-result.ts';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import { comesSeveralTimes } from '../../plan/loops.ts';
import type { Plan } from '../../plan/plan.ts';
import { month } from '../../plan/units.ts';
import { demandText } from '../figures/demand.ts';
import { durationText, wholeDuration } from '../figures/duration.ts';
import { formatNumber, percentage } from '../figures/number-format.ts';
import { amount, amountWithRange } from '../figures/quantity.ts';
import { capitalised } from '../phrases.ts';
import { leavingAtWords, leavingWords, shareOfWords } from '../words/leaving.ts';
import { unevenWords } from '../words/uneven-growth.ts';
import { bodies, waitWords } from '../words/verdicts.ts';
import { rateText } from './moments-in-words.ts';

export type Short = Extract<Verdict, { readonly kind: 'short' }>;

export function placeOf({ plan }: Pick<DesignResult, 'plan'>, resource: number, language: Language): string {
  return inLanguage(plan.resources[resource]?.title, language) ?? '';
}

/** A load that is hardly above or below 100 % is not rounded to it. */
export function loadText(load: number, language: Language): string {
  const near = Math.abs(load - 1) < 0.05;
  return near ? `${formatNumber(100 * load, 1, language)}%` : demandText(load, language);
}

/** The part of a sentence that says how much is asked for, how many wait, and what becomes of them. */
export function bodyOf(design: DesignResult, verdict: Verdict, language: Language): string {
  const { plan } = design;
  const cases = (estimate: Estimate) => whoWait(estimate, language);
  switch (verdict.kind) {
    case 'flows':
      return '';
    case 'tight':
      return verdict.isDemand === true
        ? fill(bodies.load, language, { load: loadText(verdict.used.mean ?? 0, language) })
        : fill(bodies.used, language, { used: percentage(Math.min(1, verdict.used.mean ?? 0), language) });
    case 'runs over': {
      const load = loadText(verdict.load.mean ?? 0, language);
      return fill(bodies.runsOver, language, { load, ...cases(verdict.waiting) });
    }
    case 'held up':
      return fill(bodies.heldUp, language, {
        ...cases(verdict.waiting),
        other: placeOf(design, verdict.by, language),
      });
    case 'filling up': {
      const { longRun } = verdict;
      const settles =
        longRun === undefined
          ? inLanguage(bodies.longRunUnknown, language)
          : fill(bodies.longRun, language, {
              ...withVerb(amount(longRun.waiting, longRun.waiting < 10 ? -1 : 0, 'cases', language), language),
              span: durationText(longRun.wait, language),
            });
      const words = { ...cases(verdict.waiting), longRun: settles };
      if (verdict.growthPerMonth === undefined) return fill(bodies.notYet, language, words);
      const growth = rateText(plan, verdict.growthPerMonth, language);
      return fill(bodies.fillingUp, language, { ...words, growth });
    }
    case 'short':
      return shortageBody(design, verdict, language);
  }
}

/** How many wait, and the verb that goes with it. */
export function whoWait(estimate: Estimate, language: Language): ReturnType<typeof withVerb> {
  return withVerb(amountWithRange(estimate, 'cases', language), language);
}

function withVerb(waiting: string, language: Language) {
  return { waiting, wait: inLanguage(waitWords[waiting.startsWith('1 ') ? 'one' : 'many'], language) };
}

/**
 * Periods between policies in each of which the list of a verdict on all of them grows, clearly faster in one than in another; none
 * where it grows alike in all.
 */
export function growsApart({ periods }: DesignResult, { resource, from, until }: Short): readonly PeriodResult[] {
  const growing = periods.flatMap((period) => {
    const isWithin = period.from >= from && period.until <= until;
    const found = period.verdicts.find((each) => each.resource === resource);
    return isWithin && found?.kind === 'short' && found.list === 'grows'
      ? [{ period, growth: found.growthPerMonth }]
      : [];
  });
  return areApart(growing.map(({ growth }) => growth)) ? growing.map(({ period }) => period) : [];
}

/**
 * Periods between policies in each of which the list of a verdict on all of them grows no further, while clearly more is asked for
 * in one than in another; none where it is alike in all.
 */
export function demandApart(
  { periods }: DesignResult,
  { resource, from, until, list }: Short,
): readonly PeriodResult[] {
  if (list === 'grows') return [];
  const standing = periods.flatMap((period) => {
    const isWithin = period.from >= from && period.until <= until;
    const found = period.verdicts.find((each) => each.resource === resource);
    return isWithin && found?.kind === 'short' && found.list !== 'grows' ? [{ period, load: found.load }] : [];
  });
  return areApart(standing.map(({ load }) => load)) ? standing.map(({ period }) => period) : [];
}

/** By so much at least the range of one growth, or of one demand, lies above that of another. */
const material = 0.25;

/** Whether one of several parts has clearly more of it than another. */
function areApart(estimates: readonly Estimate[]): boolean {
  return estimates.some(({ low }) => {
    return estimates.some(({ high }) => low !== undefined && high !== undefined && low > (1 + material) * high);
  });
}

/** Of the parts of a run in all of which the list of a verdict grows, where that is clearly faster in one than in another. */
export function partsApart({ growthIn = [] }: Pick<Short, 'growthIn'>): NonNullable<Short['growthIn']> {
  return areApart(growthIn.map(({ growthPerMonth }) => growthPerMonth)) ? growthIn : [];
}

/** How fast the list of a verdict grows; of several periods or parts in which it does so at other rates, that it is their average. */
export function growthText(design: DesignResult, verdict: Short, language: Language): string {
  const growth = rateText(design.plan, verdict.growthPerMonth, language);
  if (growsApart(design, verdict).length > 0) return fill(bodies.onAverage, language, { growth });
  return partsApart(verdict).length > 0 ? fill(unevenWords.onAverage, language, { growth }) : growth;
}

function shortageBody(design: DesignResult, verdict: Short, language: Language): string {
  const { plan } = design;
  const load = loadBody(design, verdict, language);
  const waiting = whoWait(verdict.waiting, language);
  const growth = growthText(design, verdict, language);
  if (verdict.list === 'grows') {
    if (verdict.slight) return fill(bodies.slightGrows, language, { load, ...waiting, growth });
    const [grew, grows] = verdict.heldUp.some(({ waiting: { mean = 0 } }) => mean > 0)
      ? (['grewBehind', 'growsBehind'] as const)
      : (['grew', 'grows'] as const);
    return fill(bodies[verdict.until === plan.period.horizon ? grows : grew], language, { growth });
  }
  const over = overText(plan, verdict, verdict.waitingOver, language);
  const isOne = isPlainLoad(design, verdict) && verdict.loadOver.from === verdict.waitingOver?.from;
  const then = { over, load: loadText(verdict.load.mean ?? 0, language), ...waiting };
  const apart = { over: capitalised(over), load, ...waiting };
  const left = { leaving: leavingRate(plan, verdict, language), way: wayText(design, verdict, language) };
  if (verdict.list !== 'stands' && verdict.waiting.mean === 0) {
    return isOne
      ? fill(bodies.turnsAwayThen, language, { ...then, ...left })
      : fill(bodies.turnsAway, language, { ...apart, ...left });
  }
  const there = isOne ? fill(bodies.together, language, then) : fill(bodies.apart, language, apart);
  if (verdict.list !== 'stands')
    return fill(bodies[verdict.slight ? 'slightHeld' : 'held'], language, { there, ...left });
  if (!mayGrow(verdict)) return fill(bodies.stands, language, { there });
  return fill(bodies.mayGrow, language, { there, replications: verdict.growthPerMonth.replications });
}

/** The part of the time spoken of over which those were counted who wait in a list that stands, or what was asked for. */
export function overText(
  { period }: Plan,
  { from, until }: Pick<Short, 'from' | 'until'>,
  part: Stretch | undefined,
  language: Language,
): string {
  const since = part?.from ?? from;
  const last = until < period.horizon ? bodies.overLastThen : bodies.overLast;
  return fill(since <= from ? bodies.overAll : last, language, { span: wholeDuration(until - since, language) });
}

/** Whether, as far as so many replications tell, half of a list that seems to stand may have come in the last quarter. */
export function mayGrow({ growthPerMonth: { mean = 0, high = 0 }, waiting, from, until }: Short): boolean {
  return mean > 0 && (high * (until - from)) / (4 * month) > (waiting.mean ?? 0) / 2;
}

/** Whether it is said of one time, and of what cases ask for there. */
function isPlainLoad(design: DesignResult, verdict: Short): boolean {
  const isKnown = verdict.ofWholeCases === undefined && Number.isFinite(verdict.load.mean ?? 0);
  return isKnown && demandApart(design, verdict).length === 0;
}

/** Of which part of the time spoken of, where it is not of all of it. */
function loadBody(design: DesignResult, verdict: Short, language: Language): string {
  const { load: measured, loadOver, ofWholeCases, from } = verdict;
  const { mean = 0 } = measured;
  if (ofWholeCases !== undefined) {
    return fill(bodies.loadOfWholeCases, language, { load: loadText(ofWholeCases, language) });
  }
  if (!Number.isFinite(mean)) return inLanguage(bodies.nothingDone, language);
  const load = loadText(mean, language);
  if (!isPlainLoad(design, verdict)) return fill(bodies.loadOnAverage, language, { load });
  if (loadOver.from <= from) return fill(bodies.load, language, { load });
  return fill(bodies.loadOver, language, { load, over: overText(design.plan, verdict, loadOver, language) });
}

/** The way in which most leave the list unserved. */
export function mainLeaving({ leaving, list }: Shortage): LeavingBy | undefined {
  if (list !== 'grows') return list === 'stands' ? undefined : list;
  return [...ways].sort((a, b) => (leaving[b].mean ?? 0) - (leaving[a].mean ?? 0))[0];
}

const ways: readonly LeavingBy[] = ['giving up', 'moving on', 'refusing', 'diverting', 'reassessing'];

/** Lists are counted by who joins them: where a case can join more than once, a share is not one of cases. */
export function wayText(design: DesignResult, verdict: Short, language: Language): string {
  const { resource, leavingAt = resource, shareLeaving } = verdict;
  const way = mainLeaving(verdict) ?? 'giving up';
  const isThere = leavingAt === resource;
  const once = isThere ? 'cases' : 'casesThere';
  const of = inLanguage(shareOfWords[comesSeveralTimes(design.plan, leavingAt) ? 'visits' : once], language);
  const at = isThere ? '' : fill(leavingAtWords, language, { place: placeOf(design, leavingAt, language) });
  return fill(leavingWords[way], language, { share: percentage(shareLeaving.mean ?? 0, language), of, at });
}

export function leavingRate(plan: Plan, verdict: Shortage, language: Language): string {
  const way = mainLeaving(verdict);
  if (way === undefined) return '';
  const { low } = verdict.leaving[way];
  return rateText(plan, { ...verdict.leaving[way], low: low && Math.max(0, low) }, language);
}
