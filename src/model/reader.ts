import type { Quantity, Reader } from '../plan/reader.ts';
import { relations } from '../plan/reader.ts';
import type { Cases } from './cases.ts';
import { expectedWait } from './expected-wait.ts';
import { waitingFor, waitingIn } from './waiting.ts';
import type { World } from './world.ts';

/** A reader of the attributes of cases that are in hand. */
export function attributeReader(cases: Cases): Pick<Reader<number>, 'level' | 'compares'> {
  return {
    level: (attribute) => (item) => cases.levels[attribute]![item]!,
    compares(attribute, relation, value) {
      const holds = relations[relation];
      return (item) => holds(cases.values[attribute]![item]!, value);
    },
  };
}

/** What rules look at in a running model, at the moment they do; to be asked for while the model is built. */
export function modelReader(world: () => World, cases: Cases): Reader<number> {
  return { ...attributeReader(cases), quantity: (quantity) => quantityReading(world(), quantity) };
}

function quantityReading(world: World, quantity: Quantity): (item: number) => number {
  const { cases, lines, network, simulation } = world;
  switch (quantity.kind) {
    case 'time waited':
      cases.keepWaits();
      return (item) => cases.waited![item]!;
    case 'time since': {
      const { step } = quantity;
      cases.keepVisits(step);
      return (item) => simulation.now - cases.cameAt[step]![item]!;
    }
    case 'earlier cases':
      return (item) => cases.earlierCases(item);
    case 'waiting':
      return waitingFor(world, quantity.resource);
    case 'waiting at': {
      // Filled later: the step may come later in the plan than what looks at it.
      const here = lines[quantity.step]!;
      return () => waitingIn(here);
    }
    case 'free': {
      const facility = network.facilities[quantity.resource]!;
      return () => Math.max(0, facility.free);
    }
    case 'in use': {
      const facility = network.facilities[quantity.resource]!;
      return () => facility.inUse;
    }
    case 'expected wait':
      return expectedWait(world, quantity.resource);
  }
}
