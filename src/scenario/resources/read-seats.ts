import type { CapacityPlan } from '../../plan/plan.ts';
import type { Context } from '../context.ts';
import { field, type Tree } from '../reading/tree.ts';
import { plainValue, text } from '../schema/leaves.ts';
import { mapping } from '../schema/schema.ts';
import { readMoment } from '../values/by-date.ts';
import { expectations } from '../values/expectation.ts';
import { readNumber } from '../values/read-value.ts';
import { readCapacity } from './read-capacity.ts';

export const sessionsSchema = mapping(
  {
    en: 'the sessions of a resource with seats: {every: 7 days, first: 2024-01-08 14:00}',
    nl: 'de bijeenkomsten van een resource met zitplaatsen: {every: 7 days, first: 2024-01-08 14:00}',
  },
  { examples: [{ every: '7 days', first: '2024-01-08 14:00' }] },
  {
    every: plainValue(
      {
        en: 'from one session to the next, such as "7 days"',
        nl: 'van de ene bijeenkomst tot de volgende, zoals "7 days"',
      },
      '7 days',
    ),
    first: text(
      {
        en: 'the first session, a date such as "2024-01-08 14:00" or a time after the start',
        nl: 'de eerste bijeenkomst, een datum zoals "2024-01-08 14:00" of een tijd na het begin',
      },
      '2024-01-08 14:00',
      '14 hours',
    ),
  },
);

type Sessions = ReturnType<typeof sessionsSchema.read>;

/** `seats: 12 places` with `sessions: {every: 7 days, first: "2024-01-08 14:00"}`: so many seats at each session. */
export function readSeats(
  context: Context,
  given: Sessions | undefined,
  seats: Tree,
  otherWork: number,
): CapacityPlan | undefined {
  const capacity = readCapacity(context, seats, 'places', { pace: 1, hoursPerFte: undefined, otherWork });
  if (given === undefined) {
    const expected = {
      en: 'when the seats are there, such as "sessions: {every: 7 days, first: 2024-01-08 14:00}"',
      nl: 'wanneer de zitplaatsen er zijn, zoals "sessions: {every: 7 days, first: 2024-01-08 14:00}"',
    };
    return context.problems.add(seats.at, { code: 'missing key', key: 'sessions', expected });
  }
  const sessions = readSessions(context, given);
  return capacity && sessions && { ...capacity, sessions };
}

/** The first session is the first from the start of the run on, where the one that is named lies before it. */
function readSessions(context: Context, sessions: Sessions): CapacityPlan['sessions'] {
  const first = sessions.get('first');
  const every = readNumber(context, sessions.get('every'), expectations.repeat);
  const wanted = readMoment(context, first.written, first.at);
  if (every === undefined || wanted === undefined) return undefined;
  return { every, first: wanted + Math.max(0, Math.ceil(-wanted / every)) * every };
}

/** What people and places have and seats have not. */
export function checkNothingElse(context: Context, resource: Tree): void {
  const line = field(resource, 'line');
  for (const [key, tree] of [
    ['at closing', field(resource, 'at closing')],
    ['costs', field(resource, 'costs')],
    ['costs of presence', field(resource, 'costs of presence')],
    ['interrupts', field(line, 'interrupts')],
  ] as const) {
    if (tree === undefined) continue;
    context.problems.add(tree.at, {
      code: 'out of place',
      key,
      expected: { en: 'staff or places', nl: 'personeel of plaatsen' },
      found: { en: 'seats', nl: 'zitplaatsen' },
    });
  }
}
