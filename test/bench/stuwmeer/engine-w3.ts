/** W3, hold, on the engine as a library. */
import { Simulation } from '../../../src/engine/simulation.ts';
import { Chance } from '../chance.ts';
import { measure } from '../measure.ts';

await measure('W3', 'stuwmeer engine', ({ timers, holds, seed, start }) => {
  const chance = new Chance(seed);
  const simulation = new Simulation();
  let wentOff = 0;
  const goOff = simulation.register('hold', () => {
    simulation.schedule(simulation.now + chance.exponential(1), goOff);
    if (++wentOff === holds) simulation.stop();
  });
  for (let timer = 0; timer < timers; timer++) simulation.schedule(chance.exponential(1), goOff);

  start();
  simulation.run();
  return { items: wentOff, answer: { kind: 'hold', clock: simulation.now } };
});
