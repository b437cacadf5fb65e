/** W3, hold, written by hand. */

import { Chance } from '../chance.ts';
import { measure } from '../measure.ts';
import { EventHeap } from './event-heap.ts';

await measure('W3', 'JavaScript by hand', ({ timers, holds, seed, start }) => {
  const chance = new Chance(seed);
  const events = new EventHeap();
  for (let timer = 0; timer < timers; timer++) events.push(chance.exponential(1), timer);

  start();
  for (let hold = 0; hold < holds; hold++) {
    events.replace(events.time + chance.exponential(1), events.what);
  }
  return { items: holds, answer: { kind: 'hold', clock: events.time } };
});
