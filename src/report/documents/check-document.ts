/** What `check` found of scenarios, as JSON; a forecast that a result carries is given in the same way. */
import type { PeriodPrediction } from '../../experiment/predict/predict-periods.ts';
import type { LoadPrediction } from '../../experiment/result.ts';
import { dateAt } from '../../plan/civil-date.ts';
import type { Plan } from '../../plan/plan.ts';
import type { JsonValue } from '../../scenario/scenario.ts';
import type { RulePeriod } from '../dates/date-in-words.ts';
import type { Versions } from './manifest.ts';

/** @param checked in the order of the command line; the predictions of the whole run, or of each period */
export function checkDocument(
  checked: readonly { readonly key: string; readonly plan: Plan; readonly periods: readonly PeriodPrediction[] }[],
  versions: Versions,
): JsonValue {
  return {
    stuwmeer: 1,
    versions,
    scenarios: checked.map(({ key, plan, periods }) => ({
      key,
      title: { ...plan.title },
      predictions: (periods.at(-1)?.predictions ?? []).map((prediction) => predictionJson(prediction, plan)),
      periods: (plan.policies.length === 0 ? [] : periods).map(({ period, predictions, left }) => ({
        ...rulesJson(period, plan),
        predictions: predictions.map((prediction) => predictionJson(prediction, plan)),
        listsLeftFromBefore: left.map((resource) => plan.resources[resource]?.name ?? null),
      })),
    })),
  };
}

export function predictionJson(prediction: LoadPrediction, plan: Plan): JsonValue {
  const { settlesAt, passes, shortSpells, atStart, waitsFor } = prediction;
  return {
    resource: plan.resources[prediction.resource]?.name ?? null,
    by: prediction.by,
    coversSeconds: orNull(prediction.covers),
    casesPerYear: orNull(prediction.casesPerYear),
    tasksPerYear: orNull(prediction.tasksPerYear),
    fullAt: orNull(prediction.fullAt),
    casesPerYearUnthrottled: orNull(prediction.casesPerYearUnthrottled),
    loadUnthrottled: orNull(prediction.loadUnthrottled),
    hoursOnOffer: orNull(prediction.hoursOnOffer),
    hoursAvailable: orNull(prediction.hoursAvailable),
    load: orNull(prediction.load),
    loadOfWholeCases: orNull(prediction.loadOfWholeCases),
    margin: orNull(prediction.margin),
    verdict: prediction.verdict,
    growthPerMonth: orNull(prediction.growthPerMonth),
    settlesAt:
      settlesAt === undefined
        ? null
        : { waiting: settlesAt.waiting, waitSeconds: orNull(settlesAt.wait), by: settlesAt.by },
    waitsFor: (waitsFor !== undefined && plan.resources[waitsFor]?.name) || null,
    waiting: orNull(prediction.waiting),
    refusedPerMonth: orNull(prediction.refusedPerMonth),
    atStart: atStart === undefined ? null : { waiting: atStart.waiting, clearsSeconds: orNull(atStart.clears) },
    passes: passes.map(({ waiting, at }) => ({
      waiting,
      date: at === undefined ? null : dateAt(plan.period.start, at),
    })),
    shortSpells: shortSpells.map(({ from, until, load, growthPerMonth, eachYear }) => ({
      ...{ from: dateAt(plan.period.start, from), until: dateAt(plan.period.start, until) },
      ...{ load: orNull(load), growthPerMonth: orNull(growthPerMonth), eachYear: eachYear === true },
    })),
  };
}

/** Which rules hold from when until when; the day `until` belongs to what follows. */
export function rulesJson({ kind, policy, from, until }: RulePeriod, { policies, period }: Plan) {
  const name = policy === undefined ? undefined : policies[policy]?.name;
  return { kind, policy: name ?? null, from: dateAt(period.start, from), until: dateAt(period.start, until) };
}

/** The cases that came in the period and were followed until they left; null where they were not. */
/** JSON has no infinity: an endless capacity is null, as what is not known. */
export function orNull(value: number | undefined): number | null {
  return value === undefined || !Number.isFinite(value) ? null : value;
}
