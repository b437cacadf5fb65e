/** W3, hold, in SimScript. */
import { Entity } from 'simscript';
import { Chance } from '../chance.ts';
import { measure } from '../measure.ts';
import { Run } from './library.ts';

await measure('W3', 'simscript', async ({ timers, holds, seed, start }) => {
  const chance = new Chance(seed);
  let wentOff = 0;

  class Timer extends Entity {
    override async script(): Promise<void> {
      for (;;) {
        await this.delay(chance.exponential(1));
        if (++wentOff >= holds) this.simulation.timeEnd = this.simulation.timeNow;
      }
    }
  }

  const run = new Run(() => Array.from({ length: timers }, () => new Timer()), start);
  await run.toTheEnd();
  return { items: wentOff, answer: { kind: 'hold', clock: run.timeNow } };
});
