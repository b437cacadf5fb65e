import type { MeasureTable } from './measure.ts';
import { groups as groupPlaces } from './places.ts';
import { atStep, ratio } from './sums.ts';

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
  /** Members who left a group that was under way. */
  'dropped out': {
    unit: 'cases',
    needsSteadyState: false,
    places: groupPlaces,
    value: ({ statistics }, where) => atStep(where, statistics.groups.droppedOut),
  },
} satisfies MeasureTable;
