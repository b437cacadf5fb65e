import { day } from '../../plan/units.ts';
import { element } from '../element.ts';
import type { MeasureTable } from './measure.ts';
import { fromHistogram } from './measure.ts';
import { all, lists, listsWithNorm, zones } from './places.ts';
import {
  boundedInDays,
  inDays,
  lateAtEnd,
  listsAt,
  normedListsAt,
  overLists,
  overNormed,
  quantileOf,
  ratio,
  shareWaitingMore,
  waitOfAll,
  waitsAt,
} from './sums.ts';

/** How long cases wait in lists, and for how many of them that is too long. */
export const waits = {
  /**
   * Per case: from joining the list to the start of the work, over those who started (many of them after no wait). For a zone
   * over all lists together.
   */
  'wait mean': {
    unit: 'days',
    needsSteadyState: true,
    places: all(lists, zones),
    value: (snapshot, where) => {
      if (where.kind === 'zone') {
        const zone = element(snapshot.statistics.cases.zones, where.index);
        return inDays(ratio(zone.waited, zone.started));
      }
      const { waited, started } = snapshot.statistics.steps;
      return inDays(ratio(overLists(snapshot, where, waited), overLists(snapshot, where, started)));
    },
  },
  /** Per case: the wait that 50 in 100 of those who started stayed below. */
  'wait p50': fromHistogram({
    unit: 'days',
    needsSteadyState: true,
    places: lists,
    bounded: (snapshot, where) => boundedInDays(quantileOf(waitsAt(snapshot, where), 0.5)),
  }),
  'wait p90': fromHistogram({
    unit: 'days',
    needsSteadyState: true,
    places: lists,
    bounded: (snapshot, where) => boundedInDays(quantileOf(waitsAt(snapshot, where), 0.9)),
  }),
  /**
   * Of all who came: the wait within which 50 in 100 have their turn, where those who left without one, or wait at the end,
   * are followed so far.
   */
  'wait of all p50': fromHistogram({
    unit: 'days',
    needsSteadyState: true,
    places: lists,
    bounded: (snapshot, where) => boundedInDays(waitOfAll(snapshot, where, 0.5)),
  }),
  'wait of all p90': fromHistogram({
    unit: 'days',
    needsSteadyState: true,
    places: lists,
    bounded: (snapshot, where) => boundedInDays(waitOfAll(snapshot, where, 0.9)),
  }),
  /** Of those who came to the list in the window: those who did not have their turn at once. */
  'share that waits': {
    unit: 'share',
    needsSteadyState: false,
    places: lists,
    value: (snapshot, where) => {
      const { started, startedFromList, lined } = snapshot.statistics.steps;
      const came =
        overLists(snapshot, where, started) -
        overLists(snapshot, where, startedFromList) +
        overLists(snapshot, where, lined);
      // Who came to the list and got a turn within the same instant did not wait.
      const atOnce = waitsAt(snapshot, where).reduce((sum, { zeros }) => sum + zeros, 0);
      return ratio(came - atOnce, came);
    },
  },
  /**
   * Of all of whom it is certain whether they waited longer: those who did. They got their turn later, left later without
   * one, or still wait and have waited longer. With a norm of as many days it is what `on time of all` leaves.
   */
  'share waiting more than': {
    takes: 'days',
    row: (days) =>
      fromHistogram({
        unit: 'share',
        needsSteadyState: false,
        places: lists,
        bounded: (snapshot, where) => shareWaitingMore(snapshot, where, days * day),
      }),
  },
  /** Of those who got their turn: those whose wait was within the norm of their list. */
  'on time of started': {
    unit: 'share',
    needsSteadyState: false,
    places: listsWithNorm,
    value: (snapshot, where) => {
      const { inTime, started } = snapshot.statistics.steps;
      return ratio(overNormed(snapshot, where, inTime), overNormed(snapshot, where, started));
    },
  },
  /**
   * Of all of whom it is certain whether their turn came within the norm: those of whom it did. Late are those who got their
   * turn later, left later without one, or still wait and have waited longer.
   */
  'on time of all': {
    unit: 'share',
    needsSteadyState: false,
    places: listsWithNorm,
    value: (snapshot, where) => {
      const { inTime, leftLate, started } = snapshot.statistics.steps;
      const known =
        overNormed(snapshot, where, started) + overNormed(snapshot, where, leftLate) + lateAtEnd(snapshot, where);
      return ratio(overNormed(snapshot, where, inTime), known);
    },
  },
  /** Cases that left the list without their turn before the norm had passed: on time or late, nobody knows. */
  'left within norm': {
    unit: 'cases',
    needsSteadyState: false,
    places: listsWithNorm,
    value: (snapshot, where) => {
      const { gaveUp, leftLate, movedOn, reassessed } = snapshot.statistics.steps;
      const left = [gaveUp, movedOn, reassessed].reduce((sum, column) => sum + overNormed(snapshot, where, column), 0);
      return left - overNormed(snapshot, where, leftLate);
    },
  },
  /** Of those who wait when the run ends: those who have waited longer than the norm already. */
  'late at end': {
    unit: 'share',
    needsSteadyState: false,
    places: listsWithNorm,
    value: (snapshot, where) => {
      const waiting = normedListsAt(snapshot, where).reduce((sum, list) => sum + list.waiting, 0);
      return ratio(lateAtEnd(snapshot, where), waiting);
    },
  },
  /** Per case still waiting at the end: how long it has waited by then. */
  'waited so far mean': {
    unit: 'days',
    needsSteadyState: false,
    places: lists,
    value: (snapshot, where) => {
      const waiting = listsAt(snapshot, where);
      const cases = waiting.reduce((sum, list) => sum + list.waiting, 0);
      const waited = waiting.reduce((sum, list) => sum + list.waited, 0);
      return inDays(ratio(waited, cases));
    },
  },
  /** How long the case that waits longest at the end has waited. */
  'oldest wait': {
    unit: 'days',
    needsSteadyState: false,
    places: lists,
    value: (snapshot, where) => {
      const oldest = listsAt(snapshot, where).flatMap((list) => (list.oldest === undefined ? [] : [list.oldest]));
      return oldest.length === 0 ? undefined : inDays(Math.max(...oldest));
    },
  },
} satisfies MeasureTable;
