import type { CapacityLevel, InFte, ResourcePlan } from '../../plan/plan.ts';
import { type Beginning, overTime } from './over-time.ts';

/** A resource as one stage has it. */
export interface StagedResource {
  readonly plan: ResourcePlan;
  /** Of one full FTE; undefined where people, places or seats are counted, which come whole. */
  readonly pace: number | undefined;
}

/** What holds of a capacity for a while, with the pace of a full FTE. */
type Staffing = Omit<CapacityLevel, 'from'> & Pick<StagedResource, 'pace'>;

/** A resource with its capacity over the whole run; all else as the file has it. */
export function resourceOverTime(
  policies: readonly Beginning[],
  stages: readonly [StagedResource, ...StagedResource[]],
): ResourcePlan {
  const [{ plan }] = stages;
  const staffings = stages.map(({ plan: { capacity }, pace }) =>
    capacity.levels.map(({ from, ...level }) => ({ from, value: { ...level, pace } })),
  );
  const levels = overTime(policies, staffings, between).map(({ from, value: { pace: _, ...level } }) => ({
    from,
    ...level,
  }));
  return { ...plan, capacity: { ...plan.capacity, levels } };
}

function between(before: Staffing, after: Staffing, part: number): Staffing {
  const mixed = (one: number, other: number) => one * (1 - part) + other * part;
  if (before.units === Number.POSITIVE_INFINITY || after.units === Number.POSITIVE_INFINITY) {
    return { ...after, units: Number.POSITIVE_INFINITY };
  }
  if (before.pace === undefined && after.pace === undefined) {
    return { ...after, units: Math.round(mixed(before.units, after.units)) };
  }
  const pace = mixed(before.pace ?? 1, after.pace ?? 1);
  const fte = mixed(fteOf(before), fteOf(after));
  // As elsewhere: the next whole number of people, each at an equal part of the pace.
  const units = Math.ceil(fte - 1e-9);
  return { units, speed: units === 0 ? pace : (fte / units) * pace, pace, ...mixedInFte(before, after, fte, mixed) };
}

/** What is left out where it is not known of both. */
function mixedInFte(
  { inFte: one }: Staffing,
  { inFte: other }: Staffing,
  fte: number,
  mixed: (one: number, other: number) => number,
): { readonly inFte?: InFte } {
  if (one === undefined || other === undefined) return {};
  const areKnown = one.hoursAYear !== undefined && other.hoursAYear !== undefined;
  return { inFte: { fte, hoursAYear: areKnown ? mixed(one.hoursAYear, other.hoursAYear) : undefined } };
}

function fteOf({ units, speed, pace = 1 }: Staffing): number {
  return pace > 0 ? (units * speed) / pace : units;
}
