import type { Activity } from './activity.ts';
import { startStream } from './arrivals/stream.ts';
import { attributesInForce } from './attribute-draws.ts';
import { substreamOf } from './random-numbers.ts';
import { inForce, ofEach } from './rules-in-force.ts';
import { RunError } from './run-error.ts';
import type { World } from './world.ts';

/** Starts every arrival stream: each case gets its slot and its attributes, and goes to where its stream leads. */
export function admitArrivals(world: World): void {
  const { cases, movement, observer, plan, simulation } = world;
  const { first } = attributesInForce(world);
  plan.arrivals.forEach((arrival, stream) => {
    const substream = substreamOf(arrival.name);
    const destination = destinationOf(world, stream);
    startStream(world, stream, (number) => {
      if (cases.inHand + cases.away - cases.awayBeyond >= plan.limits.casesInHand) {
        throw new RunError('too many cases', arrival.name, simulation.now);
      }
      const item = cases.add(stream, number, substream, simulation.now);
      if (plan.zone !== undefined) cases.levels[plan.zone]![item] = arrival.zone ?? noZone;
      first(item);
      observer.arrived(stream, item, simulation.now);
      movement.advance(item, destination);
    });
  });
}

/** Where the cases of a stream go first, by the rules in force when they come. */
function destinationOf(world: World, stream: number): Activity {
  const targets = world.rules.map(({ arrivals }) => arrivals[stream]!.to);
  const doors = ofEach(targets, (target) => world.at(target));
  return inForce(world, doors, (now) => ({ step: world.plan.arrivals[stream]!.name, enter: now }));
}

/** Other work may come from nowhere in particular; no rule that it meets looks at the zone. */
const noZone = -1;
