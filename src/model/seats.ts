import type { Network } from '../engine/network.ts';
import { Seating } from '../engine/seating.ts';
import type { Plan } from '../plan/plan.ts';
import { timetable } from './capacity.ts';
import type { CaseEvents } from './observer.ts';

/** For each resource what hands out its seats; undefined for one without sessions. */
export function seatings(
  network: Network,
  { resources, period }: Plan,
  observer: CaseEvents,
): readonly (Seating | undefined)[] {
  return resources.map((resource, index) => {
    const { name, order, capacity } = resource;
    if (capacity.sessions === undefined) return undefined;
    return new Seating(network, {
      name,
      order,
      ...capacity.sessions,
      seats: timetable(resource, period.start),
      offered: (seats, taken) => observer.seatsOffered(index, seats, taken, network.simulation.now),
    });
  });
}
