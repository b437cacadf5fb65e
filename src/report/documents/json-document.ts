/**
 * What `--json` prints: one document with a stable shape. Absent values are null, so that every key is always there. The
 * room holds what programs read of a run: this document, and manifest.ts, which says what was run.
 */

import type {
  CalendarResult,
  Comparison,
  DesignResult,
  Difference,
  Estimate,
  Measured,
  PeriodResult,
} from '../../experiment/result.ts';
import type { Cell } from '../../experiment/time/cells.ts';
import type { Shortage, Verdict, WorkedOff } from '../../experiment/verdicts/verdict-result.ts';
import { dayOrMomentAt } from '../../plan/civil-date.ts';
import type { Plan } from '../../plan/plan.ts';
import { day } from '../../plan/units.ts';
import type { JsonValue } from '../../scenario/scenario.ts';
import { calendarLabel, firstOf } from '../dates/calendar-in-words.ts';
import { orNull, predictionJson, predictionsOf, rulesJson } from './check-document.ts';
import type { Versions } from './manifest.ts';
import { precisionJson } from './precision.ts';
import { rankingJson } from './ranking.ts';
import { startUpJson } from './start-up.ts';
import { worldsJson } from './worlds.ts';

export function resultDocument(comparison: Comparison, versions: Versions): JsonValue {
  return {
    stuwmeer: 1,
    versions,
    designs: comparison.designs.map(designJson),
    differences: comparison.differences.map(differenceJson),
    stretches: comparison.stretches.map(({ from, until, differences }) => ({
      ...datesJson(from, until, comparison.designs[0]?.plan),
      differences: differences.map(differenceJson),
    })),
    precision: precisionJson(comparison.precision),
    worlds: worldsJson(comparison),
    ranking: rankingJson(comparison.ranking),
  };
}

function designJson({ key, plan, seed, replications, series, predictions, audits, ...design }: DesignResult) {
  const { start, horizon, startUp, untilEmpty = false } = plan.period;
  return {
    key,
    title: { ...plan.title },
    seed,
    replications,
    period: { start, end: dayOrMomentAt(start, horizon), statisticsFrom: dayOrMomentAt(start, startUp), untilEmpty },
    verdicts: design.verdicts.map((verdict) => verdictJson(verdict, plan)),
    measures: design.measures.map(measuredJson),
    series: series.map(({ where, whereName, quantity, cells, mean, p05, p50, p95 }) => ({
      ...{ whereKind: where.kind, where: whereName, quantity },
      stretches: cells.map((cell) => cellJson(cell, start)),
      ...{ mean, p05, p50, p95 },
    })),
    predictionsOf: predictionsOf(
      design.periods.findLast((period) => period.predictions !== undefined),
      plan,
    ),
    predictions: predictions.map((prediction) => predictionJson(prediction, plan)),
    periods: design.periods.map((period) => periodJson(period, plan)),
    calendar: design.calendar.map((stretch) => calendarJson(stretch, start)),
    followed: followedJson(design.followed),
    stretches: design.stretches.map(({ from, until, kind, policy, measures }) => ({
      ...rulesJson({ kind, policy, from, until }, plan),
      measures: measures.map(measuredJson),
    })),
    audits: audits.map(({ id, where, worst, allowed, passed }) => ({ id, where, worst, allowed, passed })),
    startUp: startUpJson(design.startUp),
    shortHours:
      design.shortHours?.map(({ resource, from, until, load, most, fewest, onOpenDays }) => ({
        ...{ resource: plan.resources[resource]?.name ?? '', fromHour: from, untilHour: until, load },
        ...{ mostWaiting: most, fewestWaiting: fewest, onOpenDays },
      })) ?? null,
  };
}

/** From when until when; the day or moment `until` belongs to what follows. */
function cellJson(cell: Cell, start: string) {
  const until = firstOf(start, { ...cell, from: cell.until });
  return { from: firstOf(start, cell), until, stretch: cell.grain, whole: cell.whole };
}

function calendarJson({ cell, measures }: CalendarResult, start: string): JsonValue {
  return {
    period: calendarLabel(start, cell),
    ...cellJson(cell, start),
    measures: measures.map(({ measure, where, whereName, unit, estimate }) => ({
      ...{ measure, whereKind: where.kind, where: whereName, unit },
      ...estimateJson(estimate),
    })),
  };
}

function measuredJson({ measure, where, whereName, unit, status, estimate, perReplication }: Measured) {
  return {
    ...{ measure, whereKind: where.kind, where: whereName, unit, status },
    ...estimateJson(estimate),
    perReplication: perReplication.map(orNull),
  };
}

function periodJson(period: PeriodResult, plan: Plan): JsonValue {
  const { measures, verdicts, predictions } = period;
  return {
    ...rulesJson(period, plan),
    verdicts: verdicts.map((verdict) => verdictJson(verdict, plan)),
    measures: measures.map(measuredJson),
    predictions: predictions?.map((prediction) => predictionJson(prediction, plan)) ?? null,
  };
}

function followedJson(followed: DesignResult['followed']) {
  if (followed === undefined) return null;
  const { cases, inside, beyond } = followed;
  return { cases: estimateJson(cases), stillInside: estimateJson(inside), daysAfterPeriod: beyond / day };
}

function datesJson(from: number, until: number, plan: Plan | undefined) {
  const date = (moment: number) => (plan === undefined ? null : dayOrMomentAt(plan.period.start, moment));
  return { from: date(from), until: date(until) };
}

function differenceJson({ measure, where, whereName, unit, baseline, other, difference, ...rest }: Difference) {
  const { status, clear, onlyIn, from, to } = rest;
  return {
    ...{ baseline, other, measure, whereKind: where.kind, where: whereName, unit, status, clear },
    onlyIn: onlyIn === undefined ? null : { baseline, other }[onlyIn],
    levels: { baseline: orNull(from.mean), other: orNull(to.mean) },
    ...estimateJson(difference),
  };
}

/** `from` and `until` are those of the stretch in which the resource stood worst; the day or moment `until` belongs to what follows. */
function verdictJson(verdict: Verdict, plan: Plan): JsonValue {
  const nameOf = (resource: number) => plan.resources[resource]?.name ?? null;
  const { start } = plan.period;
  const at = {
    ...{ kind: verdict.kind, resource: nameOf(verdict.resource) },
    ...{ from: dayOrMomentAt(start, verdict.from), until: dayOrMomentAt(start, verdict.until) },
  };
  switch (verdict.kind) {
    case 'flows':
      return { ...at, workedOff: workedOffJson(verdict.workedOff) };
    case 'tight':
      return {
        ...at,
        ...{
          used: estimateJson(verdict.used),
          load: estimateJson(verdict.load),
          isDemand: verdict.isDemand === true,
          workedOff: workedOffJson(verdict.workedOff),
        },
      };
    case 'runs over':
      return { ...at, load: estimateJson(verdict.load), waiting: estimateJson(verdict.waiting) };
    case 'held up':
      return { ...at, by: nameOf(verdict.by), waiting: estimateJson(verdict.waiting) };
    case 'filling up': {
      const { longRun, waiting, growthPerMonth } = verdict;
      return {
        ...{
          ...at,
          waiting: estimateJson(waiting),
          growthPerMonth: growthPerMonth ? estimateJson(growthPerMonth) : null,
        },
        longRun: longRun === undefined ? null : { waitSeconds: longRun.wait, waiting: longRun.waiting },
      };
    }
    case 'short':
      return { ...at, ...shortageJson(verdict, plan) };
  }
}

function workedOffJson(found: WorkedOff | undefined): JsonValue {
  return found === undefined ? null : { before: estimateJson(found.before), after: estimateJson(found.after) };
}

function shortageJson(shortage: Shortage, plan: Plan): Readonly<Record<string, JsonValue>> {
  const {
    list,
    slight,
    load,
    loadOver,
    ofWholeCases,
    growthPerMonth,
    began,
    waiting,
    waitingOver,
    leavingAt,
    leaving,
    shareLeaving,
    alsoShort = [],
    passes,
    heldUp,
    only,
  } = shortage;
  const attribute = only?.attribute === undefined ? undefined : plan.attributes[only.attribute];
  const level =
    attribute?.kind === 'category' && only?.level !== undefined ? attribute.levels[only.level]?.name : undefined;
  return {
    ...{ list, slight, load: estimateJson(load), loadFrom: dayOrMomentAt(plan.period.start, loadOver.from) },
    loadOfWholeCases: orNull(ofWholeCases),
    growthPerMonth: list === 'grows' ? estimateJson(growthPerMonth) : null,
    began: estimateJson(began),
    waiting: estimateJson(waiting),
    waitingFrom: waitingOver === undefined ? null : dayOrMomentAt(plan.period.start, waitingOver.from),
    leavingAt: leavingAt === undefined ? null : (plan.resources[leavingAt]?.name ?? null),
    leavingPerMonth: Object.fromEntries(
      Object.entries(leaving).map(([way, estimate]) => [way, estimateJson(estimate)]),
    ),
    shareLeaving: estimateJson(shareLeaving),
    alsoShort: alsoShort.map(({ from, until }) => datesJson(from, until, plan)),
    passes: passes.map(({ waiting: over, at, reached }) => ({ waiting: over, reached, seconds: estimateJson(at) })),
    heldUp: heldUp.map(({ resource, waiting: there }) => ({
      resource: plan.resources[resource]?.name ?? null,
      waiting: estimateJson(there),
    })),
    only:
      only === undefined
        ? null
        : { step: plan.steps[only.step]?.name ?? null, attribute: attribute?.name ?? null, level: level ?? null },
  };
}

function estimateJson({ mean, low, high, sd, p10, p50, p90, replications }: Estimate) {
  return {
    mean: orNull(mean),
    low: orNull(low),
    high: orNull(high),
    sd: orNull(sd),
    p10: orNull(p10),
    p50: orNull(p50),
    p90: orNull(p90),
    replications,
  };
}
