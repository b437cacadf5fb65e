import { deciding } from '../plan/looks.ts';
import type { Plan } from '../plan/plan.ts';
import { quantiles } from '../stats/quantiles.ts';
import type { Cell } from './cells.ts';
import { cellsOf } from './cells.ts';
import type { Course } from './course.ts';
import { element } from './element.ts';
import { estimateOf } from './estimate.ts';
import { listPlaces } from './list-places.ts';
import type { Observations } from './observations.ts';
import type { Audit, Estimate, LoadPrediction, Measured, QueueSeries, Where } from './result.ts';
import { nameOf } from './sites.ts';
import { unsteady } from './steady-state.ts';
import type { Verdict } from './verdict-result.ts';

/**
 * Every measure over the replications. Averages that need a steady state are withheld where a list grows without end: where
 * it did so in the runs for more than half of the time, or must by the formulas. Where a list is on its way to a steady state
 * they are given, as those of the time that was simulated.
 *
 * @param rules those under which it was measured
 */
export function measured(
  observations: Observations,
  predictions: readonly LoadPrediction[],
  verdicts: readonly Verdict[],
  rules: Plan = observations.plan,
): readonly Measured[] {
  const half = (observations.until - observations.from) / 2;
  const growing = [
    ...verdicts.filter((each) => each.kind === 'short' && each.list === 'grows' && each.until - each.from > half),
    ...predictions.filter(({ by, verdict, settlesAt }) => {
      return by === 'formula' && verdict === 'overloaded' && settlesAt === undefined && !hasStateRules(rules);
    }),
  ].map(({ resource }) => resource);
  // A period that is itself what is looked at has an average whatever its lists did.
  const isUnsteady = unsteady(rules, rules.period.untilEmpty === true ? [] : growing);
  const filling = verdicts.filter(({ kind }) => kind === 'filling up').map(({ resource }) => resource);
  const isFilling = unsteady(rules, rules.period.untilEmpty === true ? [] : filling);
  return observations.sites.map(({ measure, where, whereName }, i) => {
    const { id, unit, needsSteadyState } = measure;
    const withheld = needsSteadyState && isUnsteady(where);
    const perReplication = observations.at(i).map((value) => (withheld ? undefined : value));
    const errors = measure.bounded === undefined ? undefined : observations.errorsAt(i);
    // Those that got there would be the quick ones: their average is nobody's.
    const beyond = !withheld && errors?.includes(Number.POSITIVE_INFINITY) === true;
    const estimate = estimateOf(beyond ? [] : perReplication, errors);
    const given = beyond ? 'not reached' : statusOf(estimate);
    const isGiven = given === 'estimated' || given === 'some runs only';
    const isRising = isGiven && needsSteadyState && isFilling(where);
    const status = withheld ? 'no steady state' : isRising ? 'still filling up' : given;
    return {
      ...{ measure: id, where, whereName, unit, status, estimate, perReplication },
      ...(errors === undefined ? {} : { errors }),
    };
  });
}

/** What an estimate can be called; an interval takes two replications. */
export function statusOf({ replications, of }: Estimate): Measured['status'] {
  if (replications === 0) return 'nothing observed';
  if (replications < 2) return 'too few runs';
  return of === undefined ? 'estimated' : 'some runs only';
}

/** Whether cases are sent, or choose, by how busy the system is: the formulas do not know how often. */
function hasStateRules(plan: Plan): boolean {
  const { conditions, values } = deciding(plan, 'way', 'time');
  return (
    conditions.some(
      (each) => each.kind === 'state' || (each.kind === 'case' && each.quantity.kind !== 'earlier cases'),
    ) || values.some((each) => each.kind === 'along' && each.quantity.kind !== 'earlier cases')
  );
}

/** Number waiting at every place and in use at every resource, and in hand in the chain, cell by cell. */
export function series(observations: Observations): readonly QueueSeries[] {
  const { plan } = observations;
  const cells = cellsOf(plan);
  const atPlaces = listPlaces(plan).flatMap((where, place) => {
    const waiting = band(observations, cells, where, 'waiting', (course) => element(course.waiting, place));
    // Seats are there for a session at a time: nobody is in them between two of those.
    if (where.kind !== 'resource' || element(plan.resources, where.index).kind === 'seats') return [waiting];
    return [waiting, band(observations, cells, where, 'in use', ({ inUse }) => element(inUse, where.index))];
  });
  return [...atPlaces, band(observations, cells, { kind: 'chain' }, 'in hand', ({ inHand }) => inHand)];
}

function band(
  { plan, replications }: Observations,
  cells: readonly Cell[],
  where: Where,
  quantity: QueueSeries['quantity'],
  column: (course: Course) => Float64Array,
): QueueSeries {
  const columns = replications.map(({ course }) => column(course));
  const over = cells.map((_, cell) => {
    const values = columns.map((each) => element(each, cell));
    const [p05 = 0, p50 = 0, p95 = 0] = quantiles(values, [0.05, 0.5, 0.95]);
    return { mean: values.reduce((sum, value) => sum + value, 0) / values.length, p05, p50, p95 };
  });
  return {
    where,
    whereName: nameOf(plan, where),
    quantity,
    cells,
    mean: over.map(({ mean }) => mean),
    p05: over.map(({ p05 }) => p05),
    p50: over.map(({ p50 }) => p50),
    p95: over.map(({ p95 }) => p95),
  };
}

/** The worst of every audit over the replications. */
export function worstAudits({ replications }: Observations): readonly Audit[] {
  const worst = new Map<string, Audit>();
  for (const { audits } of replications) {
    for (const audit of audits) {
      const key = JSON.stringify([audit.id, audit.where]);
      const before = worst.get(key);
      if (before === undefined || audit.worst > before.worst) worst.set(key, audit);
    }
  }
  return [...worst.values()];
}
