/** W1, M/M/10, in simjs. */
import { Chance } from '../chance.ts';
import { measure } from '../measure.ts';
import { queue } from '../workloads.ts';
import { Entity, Facility, Sim } from './library.ts';

await measure('W1', 'simjs', ({ customers, seed }) => {
  const chance = new Chance(seed);
  const sim = new Sim();
  const facility = new Facility('servers', Facility.FCFS, queue.servers);
  let toCome = customers;
  let served = 0;

  class Customers extends Entity {
    override start(): void {
      this.setTimer(chance.exponential(1 / queue.arrivalRate)).done(this.arrive);
    }

    arrive(): void {
      this.useFacility(facility, chance.exponential(queue.meanService)).done(this.leave);
      if (--toCome > 0) this.start();
    }

    leave(): void {
      served++;
    }
  }

  sim.addEntity(Customers);
  sim.simulate(Number.MAX_VALUE);
  return { items: served, answer: { kind: 'queue', meanWait: facility.queueStats().durationSeries.average() } };
});
