import type { MeasureTable } from './measure.ts';
import { groups as groupPlaces, meetsAgain } from './places.ts';
import { atStep, inDays, ratio } from './sums.ts';

/** Groups, their sessions and their seats. */
export const groups = {
  /** Groups that had their first session. */
  'groups begun': {
    unit: 'groups',
    needsSteadyState: false,
    places: groupPlaces,
    value: ({ statistics }, where) => atStep(where, statistics.groups.begun),
  },
  /** Per group that began: those who were in it then. */
  'members per group': {
    unit: 'cases',
    needsSteadyState: false,
    places: groupPlaces,
    value: ({ statistics }, where) => {
      const { members, begun } = statistics.groups;
      return ratio(atStep(where, members), atStep(where, begun));
    },
  },
  /** Of the seats there were for groups, in groups that began and at all sessions on a calendar: those that nobody took. */
  'seats left empty': {
    unit: 'share',
    needsSteadyState: false,
    places: groupPlaces,
    value: ({ statistics }, where) => {
      const { seatsOffered, seatsTaken } = statistics.groups;
      const offered = atStep(where, seatsOffered);
      return ratio(offered - atStep(where, seatsTaken), offered);
    },
  },
  /** Sessions that began, of all groups together: with nobody present too, as long as somebody stays in the group. */
  'sessions held': {
    unit: 'sessions',
    needsSteadyState: false,
    places: groupPlaces,
    value: ({ statistics }, where) => atStep(where, statistics.groups.sessions),
  },
  /** Of the members called to sessions: those who did not come. */
  absences: {
    unit: 'share',
    needsSteadyState: false,
    places: groupPlaces,
    value: ({ statistics }, where) => {
      const { present, absent } = statistics.groups;
      const missed = atStep(where, absent);
      return ratio(missed, missed + atStep(where, present));
    },
  },
  /** Over time: members of groups under way whose next session is due, and waits for what it needs. */
  'between sessions mean': {
    unit: 'cases',
    needsSteadyState: true,
    places: meetsAgain,
    value: ({ statistics, window }, where) => ratio(atStep(where, statistics.groups.waitingArea), window),
  },
  /** The same when the period ends. */
  'between sessions at end': {
    unit: 'cases',
    needsSteadyState: false,
    places: meetsAgain,
    value: ({ statistics }, where) => atStep(where, statistics.groups.waitingAtEnd),
  },
  /** Per member and session but the first: from when it was due until it began. */
  'session wait mean': {
    unit: 'days',
    needsSteadyState: true,
    places: meetsAgain,
    value: ({ statistics }, where) => {
      const { waited, called } = statistics.groups;
      return inDays(ratio(atStep(where, waited), atStep(where, called)));
    },
  },
  /** Per member whose next session is due at the end: how long that has been so. */
  'session waited so far mean': {
    unit: 'days',
    needsSteadyState: false,
    places: meetsAgain,
    value: ({ statistics, window }, where) => {
      const { waiting, waitingSince } = statistics.groups;
      const members = atStep(where, waiting);
      const so = members * (statistics.windowStart + window) - atStep(where, waitingSince);
      return inDays(ratio(so, members));
    },
  },
  /** Members who left a group that was under way. */
  'dropped out': {
    unit: 'cases',
    needsSteadyState: false,
    places: groupPlaces,
    value: ({ statistics }, where) => atStep(where, statistics.groups.droppedOut),
  },
} satisfies MeasureTable;
