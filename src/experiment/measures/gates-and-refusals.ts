import type { Plan } from '../../plan/plan.ts';
import type { Where } from '../result.ts';
import type { MeasureTable } from './measure.ts';
import { gates, listsWhere, stepsWith, withChainAndZones } from './places.ts';
import { atStep, inDays, mishapsAt, overLists } from './sums.ts';

/** Who does not get a turn where they came for one, and how long gates are closed. */
export const gatesAndRefusals = {
  /** Cases that left a list by themselves, and not for another. */
  'gave up': {
    unit: 'cases',
    needsSteadyState: false,
    places: (plan) =>
      withChainAndZones(
        plan,
        listsWhere(plan, ({ patience }, { movesOn }) => patience !== undefined && !movesOn),
      ),
    value: (snapshot, where) => mishapsAt(snapshot, where, 'gaveUp'),
  },
  /** Cases whose patience ended and that went on to another list, or came back to the same one in another class. */
  'moved on': {
    unit: 'cases',
    needsSteadyState: false,
    places: (plan) =>
      withChainAndZones(
        plan,
        listsWhere(plan, (_, { movesOn }) => movesOn),
      ),
    value: (snapshot, where) => mishapsAt(snapshot, where, 'movedOn'),
  },
  /** Cases that a policy took off a list. */
  reassessed: {
    unit: 'cases',
    needsSteadyState: false,
    places: clearedLists,
    value: (snapshot, where) => overLists(snapshot, where, snapshot.statistics.steps.reassessed),
  },
  /** Cases that found no room. */
  refused: {
    unit: 'cases',
    needsSteadyState: false,
    places: (plan) =>
      withChainAndZones(
        plan,
        listsWhere(plan, (line) => line.refusedTo !== undefined),
      ),
    value: (snapshot, where) => mishapsAt(snapshot, where, 'refused'),
  },
  /** Cases that chose not to join. */
  balked: {
    unit: 'cases',
    needsSteadyState: false,
    places: (plan) =>
      withChainAndZones(
        plan,
        listsWhere(plan, (line) => line.balks.length > 0),
      ),
    value: (snapshot, where) => mishapsAt(snapshot, where, 'balked'),
  },
  /** Cases that a closed gate sent elsewhere. */
  diverted: {
    unit: 'cases',
    needsSteadyState: false,
    places: (plan) =>
      withChainAndZones(
        plan,
        stepsWith(plan, ({ kind }) => kind === 'gate'),
      ),
    value: (snapshot, where) => mishapsAt(snapshot, where, 'diverted'),
  },
  /** Calendar time in the window in which a gate was closed for everybody. */
  'days closed': {
    unit: 'days',
    needsSteadyState: false,
    places: gates,
    value: ({ statistics }, where) => inDays(atStep(where, statistics.gates.closedTime)),
  },
  /** How often a gate closed for everybody. */
  'times closed': {
    unit: 'times',
    needsSteadyState: false,
    places: gates,
    value: ({ statistics }, where) => atStep(where, statistics.gates.closings),
  },
} satisfies MeasureTable;

function clearedLists({ policies }: Plan): readonly Where[] {
  const steps = new Set(policies.flatMap(({ reassess }) => reassess?.steps ?? []));
  return [...steps].sort((a, b) => a - b).map((index) => ({ kind: 'step', index }));
}
