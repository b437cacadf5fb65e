/** W1, M/M/10, written by hand. */

import { Chance } from '../chance.ts';
import { measure } from '../measure.ts';
import { EventHeap } from './event-heap.ts';
import { WaitingLine } from './waiting-line.ts';

const arrival = 0;
const departure = 1;

await measure('W1', 'JavaScript by hand', ({ customers, seed }) => {
  const chance = new Chance(seed);
  const events = new EventHeap();
  const line = new WaitingLine();
  let free = 10;
  let toCome = customers;
  let served = 0;
  let waited = 0;

  events.push(chance.exponential(1 / 9), arrival);
  while (events.size > 0) {
    const now = events.time;
    if (events.what === arrival) {
      if (--toCome > 0) events.replace(now + chance.exponential(1 / 9), arrival);
      else events.pop();
      if (free > 0) {
        free--;
        served++;
        events.push(now + chance.exponential(1), departure);
      } else line.join(now);
    } else if (line.length > 0) {
      waited += now - line.leave();
      served++;
      events.replace(now + chance.exponential(1), departure);
    } else {
      free++;
      events.pop();
    }
  }
  return { items: served, answer: { kind: 'queue', meanWait: waited / served } };
});
