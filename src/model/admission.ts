import { priorities } from '../engine/simulation.ts';
import type { Plan } from '../plan/plan.ts';
import type { Activity } from './activity.ts';
import { streamsThatWaited, waitedBefore } from './arrivals/backlog.ts';
import { inOrder } from './arrivals/observed.ts';
import { startStream } from './arrivals/stream.ts';
import { attributesInForce } from './attribute-draws.ts';
import { substreamOf } from './random-numbers.ts';
import { inForce, ofEach } from './rules-in-force.ts';
import { RunError } from './run-error.ts';
import type { World } from './world.ts';

/** Starts every arrival stream: each case gets its slot and its attributes, and goes to where its stream leads. */
export function admitArrivals(world: World): void {
  const { movement, observer, plan, simulation } = world;
  const waited = streamsThatWaited(plan);
  const { first } = attributesInForce(world);
  const doors = plan.arrivals.map(({ pattern }, stream) => {
    const given = 'given' in pattern ? pattern.given : undefined;
    return doorOf(world, stream, given === undefined ? first : attributesInForce(world, given).first);
  });
  if (waited.length > 0) admitThoseWhoWaited(world, waited, doors);
  doors.forEach(({ create, destination }, stream) => {
    if (waited.includes(stream)) return;
    startStream(world, stream, (number, values) => {
      const item = create(number, values);
      observer.arrived(stream, item, simulation.now);
      movement.advance(item, destination);
    });
  });
}

interface Door {
  /** A case with its attributes, by its number in the stream; those that a file says, and the others drawn. */
  create(number: number, values: readonly number[] | undefined): number;
  readonly destination: Activity;
}

/** @param first draws the attributes of a case that no file says */
function doorOf(world: World, stream: number, first: (item: number) => void): Door {
  const { cases, plan, simulation } = world;
  const { name, zone, pattern } = plan.arrivals[stream]!;
  const given = ('given' in pattern ? pattern.given : undefined) ?? [];
  const substream = substreamOf(name);
  return {
    create(number, values) {
      if (cases.inHand + cases.away - cases.awayBeyond >= plan.limits.casesInHand) {
        throw new RunError('too many cases', name, simulation.now);
      }
      const item = cases.add(stream, number, substream, simulation.now);
      if (plan.zone !== undefined) cases.levels[plan.zone]![item] = zone ?? noZone;
      for (let i = 0; i < given.length; i++) {
        const attribute = given[i]!;
        const column = plan.attributes[attribute]!.kind === 'category' ? cases.levels : cases.values;
        column[attribute]![item] = values?.[i] ?? 0;
      }
      first(item);
      return item;
    },
    destination: destinationOf(world, stream),
  };
}

/**
 * Those who waited before the run are in their lists, in the order in which they came, over all streams, before anybody else
 * is there; once all of them are, units are given. Groups form, as ever, when everybody is there who comes at that moment.
 */
function admitThoseWhoWaited(world: World, streams: readonly number[], doors: readonly Door[]): void {
  const { cases, lines, movement, observer, plan, simulation } = world;
  cases.keepWaitedBefore();
  const steps = new Set(
    streams.flatMap((stream) => {
      const { to } = plan.arrivals[stream]!;
      return to.kind === 'step' ? [to.step] : [];
    }),
  );
  const isGroup = (step: number) => plan.steps[step]!.parts.some(({ kind }) => kind === 'group');
  const settle = (groups: boolean) => {
    for (const step of steps) if (isGroup(step) === groups) for (const line of lines[step]!) line.settle();
  };
  const formGroups = simulation.register('groups of those who waited before the run', () => settle(true));
  const admit = simulation.register('those who waited before the run', () => {
    const counts = streams.map((stream) => countOf(plan, stream));
    const total = counts.reduce((sum, count) => sum + count, 0);
    const items = new Int32Array(total);
    const since = new Float64Array(total);
    let index = 0;
    streams.forEach((stream, i) => {
      const { to } = plan.arrivals[stream]!;
      const before = waitedBefore(world, stream);
      for (let number = 0; number < counts[i]!; number++, index++) {
        const item = doors[stream]!.create(number, before.values(number));
        items[index] = item;
        since[index] = before.since(item, number);
        if (to.kind === 'step') cases.dateBack(item, to.step, since[index]!);
      }
    });
    for (const next of inOrder(since)) {
      const item = items[next]!;
      const stream = cases.stream[item]!;
      observer.arrived(stream, item, simulation.now);
      movement.advance(item, doors[stream]!.destination);
    }
    settle(false);
    simulation.schedule(simulation.now, formGroups, 0, priorities.forming);
  });
  simulation.schedule(simulation.now, admit);
}

function countOf({ arrivals }: Plan, stream: number): number {
  const { pattern } = arrivals[stream]!;
  return pattern.kind === 'backlog' ? pattern.count : 0;
}

/** Where the cases of a stream go first, by the rules in force when they come. */
function destinationOf(world: World, stream: number): Activity {
  const targets = world.rules.map(({ arrivals }) => arrivals[stream]!.to);
  const doors = ofEach(targets, (target) => world.at(target));
  return inForce(world, doors, (now) => ({ step: world.plan.arrivals[stream]!.name, enter: now }));
}

/** Other work may come from nowhere in particular; no rule that it meets looks at the zone. */
const noZone = -1;
