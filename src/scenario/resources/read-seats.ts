import type { CapacityPlan } from '../../plan/plan.ts';
import type { Desk } from '../desk.ts';
import { field, type Tree, textOf } from '../reading/tree.ts';
import { mapping, plainValue, text } from '../schema/shapes.ts';
import { readMoment } from '../values/by-date.ts';
import { expectations } from '../values/expectation.ts';
import { readNumber } from '../values/read-value.ts';
import { readCapacity } from './read-capacity.ts';

export const sessionsSchema = mapping(
  'the sessions of a resource with seats: {every: 7 days, first: 2024-01-08 14:00}',
  {
    every: plainValue('from one session to the next, such as "7 days"'),
    first: text('the first session, a date such as "2024-01-08 14:00" or a time after the start'),
  },
);

/** `seats: 12 places` with `sessions: {every: 7 days, first: "2024-01-08 14:00"}`: so many seats at each session. */
export function readSeats(desk: Desk, resource: Tree, seats: Tree, otherWork: number): CapacityPlan | undefined {
  const sessionsTree = field(resource, 'sessions');
  const capacity = readCapacity(desk, seats, 'places', { pace: 1, otherWork });
  if (sessionsTree === undefined) {
    const expected = 'when the seats are there, such as "sessions: {every: 7 days, first: 2024-01-08 14:00}"';
    return desk.problems.add(seats.at, { code: 'missing key', key: 'sessions', expected });
  }
  const sessions = readSessions(desk, sessionsTree);
  return capacity && sessions && { ...capacity, sessions };
}

/** The first session is the first from the start of the run on, where the one that is named lies before it. */
function readSessions(desk: Desk, tree: Tree): CapacityPlan['sessions'] {
  const everyTree = field(tree, 'every');
  const firstTree = field(tree, 'first');
  if (everyTree === undefined || firstTree === undefined) return undefined;
  const every = readNumber(desk, everyTree, { ...expectations.plannedDuration, low: shortest });
  const named = readMoment(desk, textOf(firstTree) ?? '', firstTree.at);
  if (every === undefined || named === undefined) return undefined;
  return { every, first: named + Math.max(0, Math.ceil(-named / every)) * every };
}

/** What people and places have and seats have not. */
export function checkNothingElse(desk: Desk, resource: Tree): void {
  const line = field(resource, 'line');
  for (const [key, tree] of [
    ['at closing', field(resource, 'at closing')],
    ['costs', field(resource, 'costs')],
    ['costs of presence', field(resource, 'costs of presence')],
    ['interrupts', field(line, 'interrupts')],
  ] as const) {
    if (tree === undefined) continue;
    desk.problems.add(tree.at, { code: 'out of place', key, expected: 'staff or places', found: 'seats' });
  }
}

/** Seconds. */
const shortest = 1;
