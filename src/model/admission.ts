import { startStream } from './arrivals/stream.ts';
import { luckOf, streamFor } from './chance.ts';
import { LevelDraw, Luck, NumberDraw } from './draws.ts';
import type { AttributePlan } from './plan.ts';
import { RunError } from './run-error.ts';
import type { World } from './world.ts';

/** Starts every arrival stream: each case gets its slot and its attributes, and goes to where its stream leads. */
export function admitArrivals(world: World): void {
  const { cases, movement, observer, plan, simulation } = world;
  const draws = plan.attributes.map((attribute, index) => attributeDraw(world, attribute, index));
  plan.arrivals.forEach((arrival, stream) => {
    const luck = luckOf(arrival.name);
    const destination = world.at(arrival.to);
    startStream(world, arrival, (number) => {
      if (cases.entities.count >= plan.limits.casesInHand) {
        throw new RunError('too many cases', arrival.name, simulation.now);
      }
      const item = cases.add(stream, number, luck, simulation.now);
      for (let i = 0; i < draws.length; i++) draws[i]!(item);
      observer.arrived(stream, item, simulation.now);
      movement.advance(item, destination);
    });
  });
}

function attributeDraw({ cases, chance }: World, attribute: AttributePlan, index: number): (item: number) => void {
  const luck = new Luck(cases, streamFor(chance, 'attribute', attribute.name), undefined);
  if (attribute.kind === 'category') {
    const draw = new LevelDraw(luck, attribute.shares, cases);
    return (item) => {
      cases.levels[index]![item] = draw.of(item);
    };
  }
  const draw = new NumberDraw(luck, attribute.draw, cases);
  return (item) => {
    cases.values[index]![item] = draw.of(item);
  };
}
