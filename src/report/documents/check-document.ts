/** What `check` found of scenarios, as JSON; a forecast that a result carries is given in the same way. */
import type { PeriodPrediction } from '../../experiment/predict/predict-periods.ts';
import type { LoadPrediction } from '../../experiment/result.ts';
import { dateAt, dayOrMomentAt, momentAt } from '../../plan/civil-date.ts';
import type { Plan } from '../../plan/plan.ts';
import { day } from '../../plan/units.ts';
import type { JsonValue } from '../../scenario/scenario.ts';
import type { RulePeriod } from '../dates/date-in-words.ts';
import type { Versions } from './manifest.ts';

/**
 * @param checked in the order of the command line; the predictions of the whole run, or of each period. Of several periods those
 * of the last stand first too, and say so, as in the document of a run.
 */
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
      predictionsOf: predictionsOf(periods.at(-1)?.period, plan),
      predictions: (periods.at(-1)?.predictions ?? []).map((prediction) => predictionJson(prediction, plan)),
      periods: (plan.policies.length === 0 ? [] : periods).map(({ period, predictions, left }) => ({
        ...rulesJson(period, plan),
        predictions: predictions.map((prediction) => predictionJson(prediction, plan)),
        listsLeftFromBefore: left.map((resource) => plan.resources[resource]?.name ?? null),
      })),
    })),
  };
}

/** The rules that predictions are of: of a plan without policies, those of the whole run. */
export function predictionsOf(last: RulePeriod | undefined, plan: Plan): JsonValue {
  const whole = { kind: 'under one policy', policy: undefined, from: 0, until: plan.period.horizon } as const;
  return rulesJson(last ?? whole, plan);
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
      date: at === undefined ? null : passingAt(plan.period, at),
    })),
    shortSpells: shortSpells.map(({ from, until, load, growthPerMonth, eachYear }) => ({
      ...{ from: dayOrMomentAt(plan.period.start, from), until: dayOrMomentAt(plan.period.start, until) },
      ...{ load: orNull(load), growthPerMonth: orNull(growthPerMonth), eachYear: eachYear === true },
    })),
  };
}

/** A day, as it is said; in a run of less than two weeks the moment. */
function passingAt({ start, horizon }: Plan['period'], at: number): string {
  return horizon >= 14 * day ? dateAt(start, at) : momentAt(start, at);
}

/** Which rules hold from when until when; the day or moment `until` belongs to what follows. */
export function rulesJson({ kind, policy, from, until }: RulePeriod, { policies, period }: Plan) {
  const name = policy === undefined ? undefined : policies[policy]?.name;
  const [begins, ends] = [from, until].map((at) => dayOrMomentAt(period.start, at));
  return { kind, policy: name ?? null, from: begins ?? '', until: ends ?? '' };
}

/** JSON has no infinity: an endless capacity is null, as what is not known. */
export function orNull(value: number | undefined): number | null {
  return value === undefined || !Number.isFinite(value) ? null : value;
}
