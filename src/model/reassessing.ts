import { priorities } from '../engine/simulation.ts';
import type { PolicyPlan } from '../plan/plan.ts';
import { endPatience } from './steps/patience.ts';
import type { World } from './world.ts';

/**
 * Takes cases off the lists that a policy names, once it is fully in force: those that stood there when it came into force
 * and have not been started at that instant by units that came or came back. They leave in order, list by list; then
 * others who wait may start; then they go on elsewhere, in the same order.
 *
 * @returns what is to be called the moment the policy is in force
 */
export function reassessing(world: World, { name, reassess }: PolicyPlan): () => void {
  if (reassess === undefined) return () => {};
  const { cases, lines, movement, network, observer, simulation } = world;
  const { entities } = network;
  /** Those with an earlier ticket stood in a line then. */
  let firstLater = 0;

  const sweep = simulation.register(`reassessing by ${name}`, () => {
    const to = world.at(reassess.to);
    const { now } = simulation;
    const taken: number[] = [];
    for (const step of reassess.steps) {
      for (const line of lines[step]!) {
        const before = taken.length;
        line.list.each((item) => {
          if (entities.ticket[item]! < firstLater) taken.push(item);
        });
        for (const item of taken.slice(before)) {
          const waited = now - entities.since[item]!;
          endPatience(world, item);
          cases.endWait(item, waited);
          line.takeOut(item);
          observer.reassessed(step, item, now, waited);
        }
      }
    }
    for (const step of reassess.steps) for (const line of lines[step]!) line.settle();
    for (const item of taken) movement.advance(item, to);
  });
  return () => {
    firstLater = entities.nextTicket();
    simulation.schedule(simulation.now, sweep, 0, priorities.normal);
  };
}
