/** The capacity of a resource as one number that a search varies, and a plan with another number. */
import type { CapacityLevel, Plan, ResourcePlan } from '../../plan/plan.ts';
import type { Seconds } from '../../plan/units.ts';
import { element } from '../element.ts';
import { needsOn } from '../places/list-steps.ts';

/**
 * What the units of a resource are counted in. A search goes in whole steps, so that it is exact: one place, one person, one seat
 * at each session, or a tenth of an FTE.
 */
export interface CapacityUnits {
  readonly kind: 'places' | 'people' | 'seats' | 'FTE';
  /** Steps that make one unit. */
  readonly stepsPerUnit: number;
  /** Steps below which some step of the chain could never begin. */
  readonly least: number;
  /** Units from `from` on; undefined where they change after it, or are unlimited. */
  readonly today: number | undefined;
}

/** Tenths of an FTE: a morning a week. */
const stepsPerFte = 10;

/** @returns undefined for a resource that follows a roster, which is no single number */
export function capacityUnits(plan: Plan, resource: number, from: Seconds = 0): CapacityUnits | undefined {
  const found = element(plan.resources, resource);
  if (found.capacity.roster !== undefined) return undefined;
  const kind = unitKind(plan, found, from);
  const needed = needsOn(plan, resource).flatMap((need) => (need.resource === resource ? [need.units] : []));
  const atOnce = found.kind === 'seats' ? 1 : Math.max(1, ...needed);
  const isFte = kind === 'FTE';
  return {
    kind,
    stepsPerUnit: isFte ? stepsPerFte : 1,
    least: isFte ? (atOnce - 1) * stepsPerFte + 1 : atOnce,
    today: unitsFrom(plan, found, from),
  };
}

export function unitsOf(steps: number, { stepsPerUnit }: Pick<CapacityUnits, 'stepsPerUnit'>): number {
  return steps / stepsPerUnit;
}

/** As many as are enough for so many units. */
export function stepsFor(units: number, { stepsPerUnit }: Pick<CapacityUnits, 'stepsPerUnit'>): number {
  return Math.ceil(units * stepsPerUnit - 1e-9);
}

/** Where they are people first and FTE later, or the other way round, a person is one FTE: parts of both can be had then. */
function unitKind(plan: Plan, resource: ResourcePlan, from: Seconds): CapacityUnits['kind'] {
  if (resource.kind !== 'staff') return resource.kind;
  return levelsFrom(plan, resource, from).some(({ inFte }) => inFte !== undefined) ? 'FTE' : 'people';
}

/** Those in force at some time of the run from that moment on. */
function levelsFrom({ period }: Plan, { capacity: { levels } }: ResourcePlan, from: Seconds): readonly CapacityLevel[] {
  return levels.filter(
    ({ from: since }, i) => since < period.horizon && (levels[i + 1]?.from ?? Number.POSITIVE_INFINITY) > from,
  );
}

function unitsFrom(plan: Plan, resource: ResourcePlan, from: Seconds): number | undefined {
  const there = levelsFrom(plan, resource, from).filter(({ units }) => units > 0);
  const all = new Set(there.map(({ units, speed, inFte }) => inFte?.fte ?? units * speed));
  const [only, another] = all;
  return another === undefined && only !== Number.POSITIVE_INFINITY ? only : undefined;
}

/**
 * The plan with these resources at another number of units from a moment on, and nothing else changed: neither what the file
 * works out from an input that gives the capacity, nor other resources that the input is of. Where a resource has no units at all
 * for a while, it stays so.
 *
 * @param units by resource: whole numbers of 0 or more, or FTE
 */
export function planWith(plan: Plan, units: ReadonlyMap<number, number>, from: Seconds = 0): Plan {
  const resources = plan.resources.map((resource, index) => {
    const wanted = units.get(index);
    return wanted === undefined ? resource : resourceWith(plan, resource, wanted, from);
  });
  return { ...plan, resources };
}

function resourceWith(plan: Plan, resource: ResourcePlan, units: number, from: Seconds): ResourcePlan {
  const { levels } = resource.capacity;
  const isFte = unitKind(plan, resource, from) === 'FTE';
  const isEver = levels.some((level) => level.units > 0);
  const cut = levels.flatMap((level, i): readonly CapacityLevel[] => {
    const until = levels[i + 1]?.from ?? Number.POSITIVE_INFINITY;
    return level.from < from && from < until ? [level, { ...level, from }] : [level];
  });
  const changed = cut.map((level) =>
    level.from < from || (isEver && level.units === 0) ? level : levelWith(level, units, isFte),
  );
  const merged = changed.filter((level, i) => !isSame(level, changed[i - 1]));
  return { ...resource, capacity: { ...resource.capacity, levels: merged } };
}

/** F FTE is the next whole number of people, each at an equal part of the pace, as in a file. */
function levelWith(level: CapacityLevel, units: number, isFte: boolean): CapacityLevel {
  const { from, inFte } = level;
  const people = Math.ceil(units - 1e-9);
  const pace = paceOf(level);
  const speed = people === 0 ? pace : (units / people) * pace;
  if (!isFte) return { from, units, speed };
  const { fte, hoursAYear } = inFte ?? { fte: 0, hoursAYear: undefined };
  const hours = hoursAYear === undefined || fte === 0 ? undefined : (hoursAYear / fte) * units;
  return { from, units: people, speed, inFte: { fte: units, hoursAYear: hours } };
}

/** Of a full FTE. Those who are counted as people are at full pace, also where a transition leads to parts of them. */
function paceOf({ units, speed, inFte }: CapacityLevel): number {
  if (inFte === undefined) return Number.isFinite(units) ? 1 : speed;
  const people = Math.ceil(inFte.fte - 1e-9);
  return people === 0 ? speed : speed / (inFte.fte / people);
}

function isSame(one: CapacityLevel, other: CapacityLevel | undefined): boolean {
  return one.units === other?.units && one.speed === other.speed && one.inFte?.fte === other.inFte?.fte;
}

/** The plan as it is until a moment: what is measured ends there. @param until after its start-up */
export function planUntil(plan: Plan, until: Seconds): Plan {
  const { start, startUp } = plan.period;
  return {
    ...plan,
    period: { start, startUp, horizon: until },
    policies: plan.policies.filter(({ from }) => from < until),
  };
}
