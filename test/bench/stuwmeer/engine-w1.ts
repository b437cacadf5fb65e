/** W1, M/M/10, on the engine as a library. */
import { Network } from '../../../src/engine/network.ts';
import { type Observer, silent } from '../../../src/engine/observer.ts';
import { Simulation } from '../../../src/engine/simulation.ts';
import { Chance } from '../chance.ts';
import { measure } from '../measure.ts';
import { queue } from '../workloads.ts';

await measure('W1', 'stuwmeer engine', ({ customers, seed }) => {
  const chance = new Chance(seed);
  let waited = 0;
  const observer: Observer = {
    ...silent,
    started(_line, _entity, _now, wait) {
      waited += wait;
    },
  };
  const simulation = new Simulation();
  const network = new Network(simulation, observer);
  const { entities } = network;
  let toCome = customers;
  let served = 0;
  const line = network.line({
    name: 'line',
    needs: [{ facility: network.facility({ name: 'servers', units: queue.servers }), units: 1 }],
    started: (entity) => line.work(entity, chance.exponential(queue.meanService)),
    finished: (entity) => {
      served++;
      entities.remove(entity);
    },
  });
  const arrive = simulation.register('arrival', () => {
    line.join(entities.create());
    if (--toCome > 0) planArrival();
  });
  const planArrival = () => simulation.schedule(simulation.now + chance.exponential(1 / queue.arrivalRate), arrive);

  planArrival();
  simulation.run();
  return { items: served, answer: { kind: 'queue', meanWait: waited / served } };
});
