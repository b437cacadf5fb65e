/**
 * The room `discover/`: from the event log of real cases to a draft scenario. Those who read files feed the readers in reading/, and the
 * command line calls the rest. Begin with `discover` here, which puts together what the parts find: log/ makes visits and ways of events, fit/ finds
 * distributions, resources/ finds out who works, when and how many there are, and draft/ writes the scenario and tells what is in it.
 */
import { day } from '../plan/units.ts';
import { arrivalsStop } from './arrivals-stop.ts';
import { findArrivals } from './find-arrivals.ts';
import { groupOf, lastToCome } from './find-groups.ts';
import { findPool, type OwnVisit, type PoolInUse } from './find-pools.ts';
import { findReturns, successorsOf } from './find-returns.ts';
import { findStep } from './find-steps.ts';
import type { Findings, StepFound } from './findings.ts';
import { flowOf } from './log/flow.ts';
import { followed, partsOf } from './log/roles.ts';
import { spanOf } from './log/span.ts';
import { type CaseRun, runsOf } from './log/visits.ts';
import { LogWrong, logMessages } from './log-wrong.ts';
import type { ReadLog } from './reading/log-reading.ts';
import { clockOf } from './reading/wall-clock.ts';
import { poolsOf, teamOf } from './resources/pools.ts';
import { waysByStream } from './ways-by-stream.ts';
import { whenReady, withOrder } from './when-ready.ts';

/** A scenario with more steps is nobody's draft: nearly always the wrong column was read. */
const mostActivities = 200;

/** @throws LogWrong where nothing can be made of it */
export function discover({ events, attributes: given, people: whose, bad, ignored, sameNames }: ReadLog): Findings {
  const activities = events.activities.names;
  if (activities.length > mostActivities)
    throw new LogWrong(logMessages.tooManyActivities(activities.length, mostActivities));
  const [onlyCase] = events.cases.names;
  const clock = clockOf(events);
  const { cases, oddities } = runsOf(events, clock);
  if (cases.length < 2) throw new LogWrong(logMessages.fewCases(events.count, onlyCase ?? ''));
  const { begins: logBegins, ends: logEnds, silence } = spanOf(events, clock);
  const datesOnly = clock.kind === 'dates';
  const names = events.resources.names;
  const facts = partsOf(cases, activities.length, (resource) => names[resource] === '');
  const runs = followed(cases, facts, logEnds);
  const successors = successorsOf(runs, whose);
  const returning = new Set(successors.flatMap(({ next }) => next?.case ?? []));
  const flow = flowOf(runs, facts, (run) => returning.has(run.case));
  const visits: OwnVisit[][] = activities.map(() => []);
  for (const run of runs) for (const visit of run.visits) visits[visit.activity]?.push({ visit, case: run.case });
  const attributes = given.among(events.cases.names.length);
  // What a group needs does not show: its members are many, and those who lead it few.
  const isGroup = facts.map(({ part }, activity) => part === 'work' && groupOf(visits[activity] ?? []) !== undefined);
  const worked = facts.flatMap(({ part }, activity) => (part === 'work' && !isGroup[activity] ? [activity] : []));
  const pools = poolsOf(worked, (activity) => (visits[activity] ?? []).map(({ visit }) => visit), names);
  const question = { pools, visits, facts, attributes, logEnds, datesOnly };
  const inUse = pools.pools.map((pool, i) => findPool(pool, i, question));
  const inUseAt = (activity: number): readonly PoolInUse[] =>
    (pools.needs[activity] ?? []).flatMap(({ pool }) => inUse[pool] ?? []);
  const complete = isGroup.map((is, activity) => (is ? lastToCome(activity, flow) : undefined));
  const ready = whenReady(flow, inUseAt);
  const settled = inUse.map((each) => withOrder(each, visits, attributes, ready));
  const arrivals = new Set(flow.entrances.filter(({ isArrival }) => isArrival).map(({ activity }) => activity));
  const steps = facts.flatMap((fact, activity): readonly StepFound[] => {
    const stepFlow = flow.steps[activity];
    if (arrivals.has(activity) || fact.part === 'end' || fact.visits === 0 || stepFlow === undefined) return [];
    return [
      findStep({
        activity,
        facts: fact,
        visits: visits[activity] ?? [],
        needs: pools.needs[activity] ?? [],
        flow: stepFlow,
        poolsOf: inUseAt,
        completeAt: (next) => complete[next],
        attributes,
        tests: 2 * activities.length,
        logEnds,
      }),
    ];
  });
  const cameBy = new Map(runs.map((run) => [run.case, run.visits[0]?.activity]));
  const needed = new Set(steps.flatMap(({ needs }) => needs.map(({ pool }) => pool)));
  const [firstDay, lastDay] = [logBegins, logEnds].map((at) => Math.floor(at / day));
  return {
    events: events.count,
    cases: cases.length,
    open: runs.filter(({ isOver }) => !isOver).length,
    firstDay: firstDay ?? 0,
    lastDay: lastDay ?? 0,
    ...{ clock, bad, ignored, sameNames, oddities, silence, activities, steps },
    byStream: waysByStream(steps, flow, (number) => cameBy.get(number), 2 * activities.length),
    stops: arrivalsStop(
      flow.entrances.map(({ times }) => times),
      logBegins,
      logEnds,
    ),
    atOnce: flow.atOnce,
    streams: flow.entrances.map(({ activity, isArrival, first, times }) => {
      const pattern = findArrivals(times, firstDay ?? 0, lastDay ?? 0, datesOnly);
      const unknown = pattern.kind === 'gaps' ? [] : pattern.unknown;
      return { activity, isArrival, to: first, count: times.length, pattern, unknown };
    }),
    pools: settled.map(({ found }, i) => ({ ...found, isNeeded: needed.has(i) })),
    attributes: attributes.map((of) => ({
      of,
      counts: of.levels.map((_, level) => runs.filter((run) => of.levelOf(run.case) === level).length),
    })),
    people: peopleIn(runs, names),
    returns: whose.areKnown ? findReturns(successors, facts, arrivals, logEnds) : undefined,
    saysReady: runs.some((run) => run.visits.some((visit) => visit.ready !== undefined)),
  };
}

function peopleIn(runs: readonly CaseRun[], names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { visits } of runs) {
    for (const { resource } of visits) {
      for (const name of teamOf(names[resource] ?? '')) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
}
