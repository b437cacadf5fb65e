/** W3, hold, in simjs. */
import { Chance } from '../chance.ts';
import { measure } from '../measure.ts';
import { Entity, Sim } from './library.ts';

await measure('W3', 'simjs', ({ timers, holds, seed, start }) => {
  const chance = new Chance(seed);
  const sim = new Sim();
  let wentOff = 0;

  class Timers extends Entity {
    override start(): void {
      for (let timer = 0; timer < timers; timer++) this.hold();
    }

    hold(): void {
      this.setTimer(chance.exponential(1)).done(this.goOff);
    }

    goOff(): void {
      wentOff++;
      this.hold();
    }
  }

  sim.addEntity(Timers);
  start();
  sim.simulate(Number.MAX_VALUE, holds);
  return { items: wentOff, answer: { kind: 'hold', clock: sim.time() } };
});
