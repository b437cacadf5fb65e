import { startStream } from './arrivals/stream.ts';
import { attributeDraws } from './attribute-draws.ts';
import { luckOf } from './chance.ts';
import { RunError } from './run-error.ts';
import type { World } from './world.ts';

/** Starts every arrival stream: each case gets its slot and its attributes, and goes to where its stream leads. */
export function admitArrivals(world: World): void {
  const { cases, movement, observer, plan, simulation } = world;
  const draws = attributeDraws(world, plan.attributes);
  plan.arrivals.forEach((arrival, stream) => {
    const luck = luckOf(arrival.name);
    const destination = world.at(arrival.to);
    startStream(world, arrival, (number) => {
      if (cases.inHand + cases.away >= plan.limits.casesInHand) {
        throw new RunError('too many cases', arrival.name, simulation.now);
      }
      const item = cases.add(stream, number, luck, simulation.now);
      if (plan.zone !== undefined) cases.levels[plan.zone]![item] = arrival.zone ?? noZone;
      draws.first(item);
      observer.arrived(stream, item, simulation.now);
      movement.advance(item, destination);
    });
  });
}

/** Other work may come from nowhere in particular; no rule that it meets looks at the zone. */
const noZone = -1;
