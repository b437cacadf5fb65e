import type { CapacityResult, CurvePoint, Search } from '../../../experiment/capacity/capacity-result.ts';
import type { TargetResult } from '../../../experiment/capacity/outcome.ts';
import type { Target } from '../../../experiment/capacity/target.ts';
import type { Unit } from '../../../experiment/result.ts';
import { fill, inLanguage, type Language } from '../../../language/text.ts';
import { day } from '../../../plan/units.ts';
import { daysInWords } from '../../dates/date-in-words.ts';
import { formatNumber } from '../../figures/number-format.ts';
import { inSome, rangeText, whyNot } from '../../figures/quantity.ts';
import type { TimeUnit } from '../../results/time-unit.ts';
import { sizeOf, unitFor } from '../../results/time-unit.ts';
import type { Table } from '../../tables/table.ts';
import { numbers, words as text } from '../../tables/table.ts';
import { capacityUnitWords, outcomeWords } from '../../words/capacity.ts';
import { capacityTableWords as words } from '../../words/capacity-figures.ts';
import { predictionWords } from '../../words/prediction-table.ts';
import { rangeWords, unitWords } from '../../words/units.ts';
import {
  inShownUnit,
  isOfDemand,
  resourceTitle,
  shownUnit,
  stepsText,
  subjectOf,
  targetsText,
  todayText,
  unitOfTarget,
  unitsNumber,
  unitsText,
} from './capacity-names.ts';

/** A row for each search: what there is, what the formula guessed, what would be enough and what not. */
export function answerTable(result: CapacityResult, language: Language): Table {
  const nothing = inLanguage(rangeWords.nothing, language);
  return {
    caption: inLanguage(words.answer, language),
    columns: [
      text(inLanguage(words.place, language)),
      numbers(inLanguage(words.now, language)),
      numbers(inLanguage(words.guess, language)),
      numbers(inLanguage(words.enough, language)),
      numbers(inLanguage(words.notEnough, language)),
      text(inLanguage(words.asked, language)),
    ],
    rows: result.searches.map(({ resource, units, guess, found, targets }) => {
      const steps = (count: number | undefined) => (count === undefined ? nothing : stepsText(count, units, language));
      return [
        resourceTitle(result.plan, resource, language),
        todayText(result, resource, units, language),
        steps(guess?.steps),
        steps(found.kind === 'nothing helps' ? undefined : found.enough),
        steps(notEnough(found)),
        targetsText(targets, result, language),
      ];
    }),
  };
}

/** The most that is surely missed. */
function notEnough(found: Search['found']): number | undefined {
  if (found.kind === 'enough') return found.notEnough;
  return found.kind === 'nothing helps' && found.outcome === 'missed' ? found.most : undefined;
}

/** What was tried of one resource, and what came of it. */
export function curveTable({ plan }: CapacityResult, search: Search, language: Language): Table {
  const { units, targets, curve } = search;
  return {
    caption: fill(words.curve, language, { place: resourceTitle(plan, search.resource, language) }),
    columns: [
      numbers(inLanguage(capacityUnitWords[units.kind].axis, language)),
      ...targets.map((target) => numbers(headingOf(target, plan, language, search.resource))),
      text(inLanguage(words.outcome, language)),
      numbers(inLanguage(words.replications, language)),
    ],
    rows: curve.map((point) => {
      const number = unitsNumber(point.steps / units.stepsPerUnit, units, language);
      const isToday = point.steps / units.stepsPerUnit === units.today;
      return [
        isToday ? fill(words.asNow, language, { units: number }) : number,
        ...outcomeCells(point, targets, language),
      ];
    }),
  };
}

function outcomeCells(
  { targets: results, outcome, replications }: Omit<CurvePoint, 'steps'>,
  targets: readonly Target[],
  language: Language,
) {
  return [
    ...targets.map((target, i) => estimateText(results[i], target, language)),
    inLanguage(outcomeWords[outcome], language),
    String(replications),
  ];
}

function headingOf(target: Target, plan: CapacityResult['plan'], language: Language, here?: number): string {
  const subject = subjectOf(target, plan, language, here);
  const { unit } = shownUnit(target);
  return isTime(unit) ? `${subject} (${inLanguage(unitWords[unit].many, language)})` : subject;
}

function isTime(unit: Unit): boolean {
  return unit === 'days' || unit === 'weeks' || unit === 'hours' || unit === 'minutes';
}

/** The estimate with its 95 % range, or why there is none. */
export function estimateText(result: TargetResult | undefined, target: Target, language: Language): string {
  const { estimate, status = 'nothing observed' } = result ?? {};
  if (status === 'no steady state') return inLanguage(rangeWords[status], language);
  if (estimate?.mean === undefined) return whyNot(status, language);
  if (!Number.isFinite(estimate.mean)) return inLanguage(predictionWords.noCapacity, language);
  const figures = inSome(
    rangeText(
      inShownUnit(estimate, target),
      shownUnit(target).unit,
      language,
      unitOfTarget(target) === 'share' && !isOfDemand(target),
    ),
    estimate,
    language,
  );
  return status === 'still filling up' ? fill(rangeWords[status], language, { figures }) : figures;
}

/** Every place at what was found. */
export function endTable(result: CapacityResult, language: Language): Table {
  const { plan, end, searches, mix } = result;
  const { start, startUp, horizon } = plan.period;
  const varied = [...searches, ...(mix?.resources ?? [])];
  const unit = unitOfWaits(result);
  const inUnit = (value: number | undefined) => (value === undefined ? undefined : (value * day) / sizeOf(unit));
  return {
    caption: fill(words.end, language, { period: daysInWords(start, { from: startUp, until: horizon }, language) }),
    columns: [
      text(inLanguage(words.place, language)),
      numbers(inLanguage(words.capacity, language)),
      numbers(inLanguage(words.used, language)),
      numbers(fill(words.waitP90, language, { unit: inLanguage(unitWords[unit].many, language) })),
    ],
    rows: plan.resources.map(({ title }, resource) => {
      const found = end.units.find((each) => each.resource === resource);
      const kind = varied.find((each) => each.resource === resource)?.units;
      const { used, waitP90 } = end.resources[resource] ?? {};
      const wait = waitP90?.status === 'no steady state' ? undefined : waitP90?.estimate;
      return [
        inLanguage(title, language),
        found === undefined || kind === undefined
          ? inLanguage(words.asInFile, language)
          : unitsText(found.units, kind, language),
        used?.mean === undefined ? inLanguage(rangeWords.nothing, language) : rangeText(used, 'share', language),
        wait?.mean === undefined
          ? whyNot(waitP90?.status ?? 'nothing observed', language)
          : rangeText({ mean: inUnit(wait.mean), low: inUnit(wait.low), high: inUnit(wait.high) }, unit, language),
      ];
    }),
  };
}

/** That suits the longest of them. */
function unitOfWaits({ end }: CapacityResult): TimeUnit {
  const found = end.resources.flatMap(({ waitP90 }) =>
    waitP90?.status === 'no steady state' ? [] : (waitP90?.estimate?.mean ?? []),
  );
  const longest = Math.max(0, ...found);
  return longest === 0 ? 'days' : unitFor(longest * day);
}

/** The places of a mix, with what one more costs. */
export function mixTable(result: CapacityResult, language: Language): Table {
  const { plan, mix } = result;
  const nothing = inLanguage(rangeWords.nothing, language);
  return {
    caption: inLanguage(words.answer, language),
    columns: [
      text(inLanguage(words.place, language)),
      numbers(inLanguage(words.now, language)),
      numbers(inLanguage(words.guess, language)),
      numbers(inLanguage(words.enough, language)),
      numbers(inLanguage(words.costOfUnit, language)),
    ],
    rows: (mix?.resources ?? []).map(({ resource, units, guess, steps, cost }) => [
      resourceTitle(plan, resource, language),
      todayText(result, resource, units, language),
      guess === undefined ? nothing : stepsText(guess.steps, units, language),
      steps === undefined ? nothing : stepsText(steps, units, language),
      formatNumber(cost, 0, language),
    ]),
  };
}

/** All mixes that were looked at, the cheapest first. */
export function mixesTable({ plan, mix, targets }: CapacityResult, language: Language): Table {
  const resources = mix?.resources ?? [];
  const costOf = (steps: readonly number[]) =>
    resources.reduce((sum, { cost, units }, i) => sum + (cost / units.stepsPerUnit) * (steps[i] ?? 0), 0);
  const points = [...(mix?.points ?? [])].sort((a, b) => costOf(a.steps) - costOf(b.steps));
  return {
    caption: inLanguage(words.mixTried, language),
    columns: [
      ...resources.map(({ resource }) => numbers(resourceTitle(plan, resource, language))),
      numbers(inLanguage(words.cost, language)),
      ...targets.map((target) => numbers(headingOf(target, plan, language))),
      text(inLanguage(words.outcome, language)),
      numbers(inLanguage(words.replications, language)),
    ],
    rows: points.map(({ steps, point }) => [
      ...resources.map(({ units }, i) => unitsNumber((steps[i] ?? 0) / units.stepsPerUnit, units, language)),
      formatNumber(costOf(steps), 0, language),
      ...outcomeCells(point, targets, language),
    ]),
  };
}
