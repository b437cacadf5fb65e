/** How a search for capacity calls things: numbers of units, places, targets. */

import type { CapacityResult } from '../../../experiment/capacity/capacity-result.ts';
import type { CapacityUnits } from '../../../experiment/capacity/capacity-units.ts';
import type { MeasureTarget, Target } from '../../../experiment/capacity/target.ts';
import type { Estimate, Unit } from '../../../experiment/result.ts';
import { fill, inLanguage, type Language } from '../../../language/text.ts';
import { lastDay } from '../../../plan/civil-date.ts';
import type { Plan, ResourcePlan } from '../../../plan/plan.ts';
import { dateInWords } from '../../dates/date-in-words.ts';
import { formatNumber } from '../../figures/number-format.ts';
import { amount, shown } from '../../figures/quantity.ts';
import type { Spread } from '../../figures/round-to-interval.ts';
import { roundingPower } from '../../figures/round-to-interval.ts';
import { listed } from '../../phrases.ts';
import { measureLabel } from '../../results/measure-label.ts';
import { placeTitleIn } from '../../results/titles.ts';
import { capacityUnitWords, capacityWords } from '../../words/capacity.ts';
import { capacityTableWords } from '../../words/capacity-figures.ts';

/** A file may have other parts of an FTE than the tenths of a search. */
const mostDecimals = 3;

/** Units as a reader writes them: whole, or so many parts of an FTE as they are. */
export function unitsNumber(units: number, { kind }: Pick<CapacityUnits, 'kind'>, language: Language): string {
  let decimals = 0;
  const isExact = () => Math.abs(units - Number(units.toFixed(decimals))) < 1e-9;
  while (kind === 'FTE' && decimals < mostDecimals && !isExact()) decimals++;
  return formatNumber(units, decimals, language);
}

/** "187 places", "1.4 FTE". */
export function unitsText(units: number, { kind }: Pick<CapacityUnits, 'kind'>, language: Language): string {
  const number = unitsNumber(units, { kind }, language);
  const words = capacityUnitWords[kind];
  return fill(words[units === 1 ? 'one' : 'many'], language, { number });
}

/** The same of so many steps of a search. */
export function stepsText(steps: number, units: CapacityUnits, language: Language): string {
  return unitsText(steps / units.stepsPerUnit, units, language);
}

/** What there is, or why that is no single number. */
export function todayText(
  { plan, from }: Pick<CapacityResult, 'plan' | 'from'>,
  resource: number,
  units: CapacityUnits,
  language: Language,
): string {
  if (units.today !== undefined) return unitsText(units.today, units, language);
  const isAny = isUnlimited(plan.resources[resource], from);
  return inLanguage(capacityWords[isAny ? 'anyNumber' : 'changing'], language);
}

/** From that moment on. */
export function isUnlimited(resource: ResourcePlan | undefined, from: number): boolean {
  const levels = resource?.capacity.levels ?? [];
  const then = levels.filter((_, i) => (levels[i + 1]?.from ?? Number.POSITIVE_INFINITY) > from);
  return then.length > 0 && then.every(({ units }) => units === Number.POSITIVE_INFINITY);
}

export function resourceTitle(plan: Plan, resource: number, language: Language): string {
  return inLanguage(plan.resources[resource]?.title, language) ?? '';
}

export function resourceTitles(plan: Plan, resources: readonly number[], language: Language): string {
  return listed(
    resources.map((resource) => resourceTitle(plan, resource, language)),
    language,
  );
}

/** "“wait p90 <= 8 weeks”" as it was asked for; what was not written is said in words. */
export function targetText(target: Target, { plan }: Pick<CapacityResult, 'plan'>, language: Language): string {
  if (target.kind === 'measure') return `“${target.written}”`;
  const { resource, by } = target;
  const text =
    resource === undefined
      ? inLanguage(capacityWords.nothingJams, language)
      : fill(capacityWords.placeDoesNotJam, language, { place: resourceTitle(plan, resource, language) });
  return until(text, by, plan, language);
}

/** "…, up to and including 1 July 2024", where something is of a part of the period. */
function until(text: string, by: Target['by'], { period }: Plan, language: Language): string {
  if (by === undefined) return text;
  return fill(capacityWords.by, language, { target: text, date: dateInWords(lastDay(period.start, by), language) });
}

export function targetsText(
  targets: readonly Target[],
  result: Pick<CapacityResult, 'plan'>,
  language: Language,
): string {
  return listed(
    targets.map((target) => targetText(target, result, language)),
    language,
  );
}

/** What a target is about, without its value: for a heading and an axis. @param here the resource that need not be named */
export function subjectOf(target: Target, plan: Plan, language: Language, here?: number): string {
  return until(measuredBy(target, plan, language, here), target.by, plan, language);
}

function measuredBy(target: Target, plan: Plan, language: Language, here: number | undefined): string {
  if (target.kind === 'does not jam') return inLanguage(capacityTableWords.askedOverCapacity, language);
  const { measure, kind, whereName } = target.chosen;
  const label = measureLabel(measure, language);
  const text = target.isShare ? fill(capacityWords.shareOfThoseWhoCame, language, { measure: label }) : label;
  if (kind === 'chain' || (kind === 'resource' && here !== undefined && whereName === plan.resources[here]?.name))
    return text;
  return fill(capacityWords.measureTarget, language, {
    measure: text,
    place: placeTitleIn(plan, kind, whereName, language),
  });
}

/** What its estimates are counted in. */
export function unitOfTarget(target: Target): Unit {
  return target.kind === 'does not jam' || target.isShare ? 'share' : target.chosen.unit;
}

/** Whether it is demand over capacity, which may be more than all of it. */
export function isOfDemand(target: Target): boolean {
  return target.kind === 'does not jam' || target.chosen.measure === 'load';
}

/**
 * Short waits are reported in minutes or hours, in tables, files and documents alike: what they show, and how many of it a unit
 * of the target is.
 */
export function shownUnit(target: Target): { readonly unit: Unit; readonly times: number } {
  const unit = unitOfTarget(target);
  if (unit !== 'days' || target.kind !== 'measure' || target.value >= 2) return { unit, times: 1 };
  return target.value < 0.1 ? { unit: 'minutes', times: 1440 } : { unit: 'hours', times: 24 };
}

/** An estimate of what a target is of, in its shown unit. */
export function inShownUnit({ mean, low, high }: Spread, target: Target) {
  const { times } = shownUnit(target);
  const scaled = (value: number | undefined) => (value === undefined ? undefined : value * times);
  return { mean: scaled(mean), low: scaled(low), high: scaled(high) };
}

/** The same of all that is known of it, for files and documents. */
export function estimateInShownUnit(estimate: Estimate, target: Target): Estimate {
  const { times } = shownUnit(target);
  const scaled = (value: number | undefined) => (value === undefined ? undefined : value * times);
  const { sd, p10, p50, p90 } = estimate;
  const spread = { sd: scaled(sd), p10: scaled(p10), p50: scaled(p50), p90: scaled(p90) };
  return { ...estimate, ...inShownUnit(estimate, target), ...spread };
}

/** "at most 56 days". */
export function boundText(target: MeasureTarget, language: Language): string {
  const { unit } = shownUnit(target);
  const spread = shown(inShownUnit({ mean: target.value, low: undefined, high: undefined }, target), unit);
  const power = roundingPower(spread, 'table');
  const { mean = 0 } = spread;
  const value =
    unit === 'share' ? `${formatNumber(mean, Math.max(0, -power), language)}%` : amount(mean, power, unit, language);
  return fill(capacityWords[target.relation], language, { value });
}
