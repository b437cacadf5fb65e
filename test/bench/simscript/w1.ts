/** W1, M/M/10, in SimScript. */
import { Entity, Queue } from 'simscript';
import { Chance } from '../chance.ts';
import { measure } from '../measure.ts';
import { queue } from '../workloads.ts';
import { Run } from './library.ts';

await measure('W1', 'simscript', async ({ customers, seed }) => {
  const chance = new Chance(seed);
  const line = new Queue('line');
  const servers = new Queue('servers', queue.servers);
  let served = 0;

  class Customer extends Entity {
    override async script(): Promise<void> {
      this.enterQueueImmediately(line);
      await this.enterQueue(servers);
      this.leaveQueue(line);
      await this.delay(chance.exponential(queue.meanService));
      this.leaveQueue(servers);
      served++;
    }
  }

  class Street extends Entity {
    override async script(): Promise<void> {
      for (let customer = 0; customer < customers; customer++) {
        await this.delay(chance.exponential(1 / queue.arrivalRate));
        void this.simulation.activate(new Customer());
      }
    }
  }

  await new Run(() => [new Street()]).toTheEnd();
  return { items: served, answer: { kind: 'queue', meanWait: line.averageDwell } };
});
