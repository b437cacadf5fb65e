import type { CapacityResult, CurvePoint } from '../../../experiment/capacity/capacity-result.ts';
import type { TargetResult } from '../../../experiment/capacity/outcome.ts';
import type { Target } from '../../../experiment/capacity/target.ts';
import type { Estimate } from '../../../experiment/result.ts';
import { dayOrMomentAt, lastDay } from '../../../plan/civil-date.ts';
import type { JsonValue } from '../../../scenario/scenario.ts';
import { estimateInShownUnit, shownUnit } from './capacity-names.ts';

/** What a search was made from. */
export function capacitySettings({
  plan,
  seed,
  replications,
  most,
  confidence,
  from,
  targets,
}: CapacityResult): JsonValue {
  return {
    ...{ seed, replications, mostReplications: most, confidence, from: dayOrMomentAt(plan.period.start, from) },
    targets: targets.map(({ written }) => written),
  };
}

/** Units are those of the resource; absent values are null. */
export function capacityJson(result: CapacityResult): JsonValue {
  const { plan, targets, searches, mix, added, end, simulated } = result;
  const name = (resource: number) => plan.resources[resource]?.name ?? null;
  const point = (at: Omit<CurvePoint, 'steps'>, of: readonly Target[]) => ({
    ...{ outcome: at.outcome, replications: at.replications },
    targets: at.targets.map((each, i) => resultJson(each, of[i], name)),
  });
  return {
    targets: targets.map((target) => targetJson(target, plan.period.start, name)),
    searches: searches.map(({ resource, units, targets: of, others, guess, found, curve, elsewhere }) => {
      const inUnits = (steps: number | undefined) => (steps === undefined ? null : steps / units.stepsPerUnit);
      return {
        ...{ resource: name(resource), unitsOf: units.kind, step: 1 / units.stepsPerUnit, today: units.today ?? null },
        targets: of.map((target) => targetJson(target, plan.period.start, name)),
        others: others.map((other) => ({ resource: name(other.resource), units: other.units })),
        firstGuess: guess === undefined ? null : { units: inUnits(guess.steps), rule: guess.rule, load: guess.load },
        found: found.kind === 'nothing helps' && found.outcome === 'open' ? 'undecided' : found.kind,
        enough: found.kind === 'nothing helps' ? null : inUnits(found.enough),
        notEnough: found.kind === 'enough' ? inUnits(found.notEnough) : null,
        mostTried: found.kind === 'enough' ? null : inUnits(found.most),
        isMonotone: found.kind === 'enough' ? found.isMonotone : null,
        shortElsewhere: elsewhere.map(name),
        curve: curve.map((at) => ({ units: inUnits(at.steps), ...point(at, of) })),
      };
    }),
    mix:
      mix === undefined
        ? null
        : {
            resources: mix.resources.map(({ resource, units, cost, guess, steps }) => ({
              ...{ resource: name(resource), unitsOf: units.kind, euroAYear: cost, today: units.today ?? null },
              firstGuess: guess === undefined ? null : guess.steps / units.stepsPerUnit,
              units: steps === undefined ? null : steps / units.stepsPerUnit,
            })),
            ...{
              found: mix.found,
              euroAYear: mix.cost ?? null,
              euroAYearToday: mix.costToday ?? null,
              isProven: mix.isProven,
              isDecided: mix.isDecided,
              isMonotone: mix.isMonotone,
            },
            points: mix.points.map(({ steps, point: at }) => ({
              units: mix.resources.map(({ units }, i) => (steps[i] ?? 0) / units.stepsPerUnit),
              ...point(at, targets),
            })),
          },
    added: added === undefined ? null : { euroAYear: added.cost, unknown: added.unknown.map(name) },
    end: {
      units: end.units.map(({ resource, units }) => ({ resource: name(resource), units })),
      ...point(end, targets),
      short: end.short.map(name),
    },
    simulated,
  };
}

function targetJson(target: Target, start: string, name: (resource: number) => string | null): JsonValue {
  const { written, by } = target;
  const until = by === undefined ? null : lastDay(start, by);
  if (target.kind === 'does not jam') {
    return {
      written,
      kind: target.kind,
      resource: target.resource === undefined ? null : name(target.resource),
      by: until,
    };
  }
  const { chosen, relation, value, isShare } = target;
  const { measure, kind: whereKind, whereName: where } = chosen;
  return {
    written,
    kind: 'measure',
    measure,
    whereKind,
    where,
    relation,
    value: value * shownUnit(target).times,
    unit: shownUnit(target).unit,
    isShare,
    by: until,
  };
}

function resultJson(
  { outcome, status, estimate, short }: TargetResult,
  target: Target | undefined,
  name: (resource: number) => string | null,
): JsonValue {
  return {
    ...{ outcome, status, unit: target === undefined ? null : shownUnit(target).unit },
    estimate:
      estimate === undefined || target === undefined ? null : estimateJson(estimateInShownUnit(estimate, target)),
    short: short.map(name),
  };
}

function estimateJson({ mean, low, high, sd, p10, p50, p90, replications }: Estimate): JsonValue {
  const orNull = (value: number | undefined) => (value === undefined || !Number.isFinite(value) ? null : value);
  const spread = { sd: orNull(sd), p10: orNull(p10), p50: orNull(p50), p90: orNull(p90) };
  return { mean: orNull(mean), low: orNull(low), high: orNull(high), ...spread, replications };
}
