/** Parts of plans in which groups form. */
import type { GroupPart, ResourcePlan } from '../../src/plan/plan.ts';
import { constant, plainLine, resource } from '../experiment/plans.ts';

/** Groups of two that need nothing and meet once, for 1. */
export function group(more: Partial<GroupPart> = {}): GroupPart {
  return {
    kind: 'group',
    forms: { kind: 'fills', size: 2, least: 1, startsAfter: undefined },
    sessions: 1,
    every: 0,
    needs: [],
    takes: constant(1),
    absent: undefined,
    mayMiss: undefined,
    makesUp: undefined,
    dropsOut: undefined,
    line: plainLine,
    ...more,
  };
}

/** When so many wait, or the time is up. */
export const fills = (size: number, least = 1, startsAfter?: number): GroupPart['forms'] => ({
  kind: 'fills',
  size,
  least,
  startsAfter,
});

/** One unit of the first resource. */
export const trainer = { needs: [{ resource: 0, units: 1, keeps: false }] };

/** Seats at sessions. */
export function seats(count: number, first: number, every: number, more: Partial<ResourcePlan> = {}): ResourcePlan {
  return resource('seats', 0, {
    kind: 'seats',
    capacity: {
      levels: [{ from: 0, units: count, speed: 1 }],
      roster: undefined,
      sessions: { first, every },
      otherWork: 0,
    },
    ...more,
  });
}
