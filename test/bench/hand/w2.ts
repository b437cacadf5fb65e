/** W2, the chain, written by hand. An event is only what happens next: cases need no identity. */

import { Chance, logarithmOf } from '../chance.ts';
import { measure } from '../measure.ts';
import { chain } from '../workloads.ts';
import { EventHeap } from './event-heap.ts';
import { Place } from './place.ts';

const arrival = 0;
const policeDone = 1;
const parketDone = 2;
const intakeDone = 3;
const careDone = 4;
const deadlinePassed = 5;
const paid = 6;

await measure('W2', 'JavaScript by hand', ({ design, years, scale, seed }) => {
  const chance = new Chance(seed);
  const events = new EventHeap();
  const police = new Place(chain.police.servers * scale);
  const parket = new Place(chain.parket.servers * scale);
  const intake = new Place(chain.intake.servers * scale);
  const care = new Place(chain.care.servers * scale);
  const horizon = years * chain.year;
  const meanGap = chain.year / (chain.casesPerYear * scale);
  const parketWork = logarithmOf(chain.parket.mean, chain.parket.variation);
  let cases = 0;

  events.push(chance.exponential(meanGap), arrival);
  while (events.time <= horizon) {
    const now = events.time;
    switch (events.what) {
      case arrival:
        cases++;
        events.replace(now + chance.exponential(meanGap), arrival);
        if (police.arrive(now)) events.push(now + chance.exponential(chain.police.mean), policeDone);
        break;
      case policeDone:
        if (police.finish(now)) events.replace(now + chance.exponential(chain.police.mean), policeDone);
        else events.pop();
        if (chance.uniform() < chain.leavesAfterPolice) break;
        if (design === 'A') {
          if (parket.arrive(now)) events.push(now + chance.lognormal(parketWork), parketDone);
        } else if (chance.uniform() < chain.pays.share) {
          events.push(now + chance.exponential(chain.pays.meanDelay), paid);
        } else events.push(now + chain.deadline, deadlinePassed);
        break;
      case deadlinePassed:
        if (parket.arrive(now)) events.replace(now + chance.lognormal(parketWork), parketDone);
        else events.pop();
        break;
      case parketDone:
        if (parket.finish(now)) events.replace(now + chance.lognormal(parketWork), parketDone);
        else events.pop();
        if (intake.arrive(now)) events.push(now + chance.exponential(chain.intake.mean), intakeDone);
        break;
      case intakeDone:
        if (intake.finish(now)) events.replace(now + chance.exponential(chain.intake.mean), intakeDone);
        else events.pop();
        if (care.arrive(now)) events.push(now + chance.gamma4(chain.care.mean), careDone);
        break;
      case careDone:
        if (care.finish(now)) events.replace(now + chance.gamma4(chain.care.mean), careDone);
        else events.pop();
        break;
      case paid:
        events.pop();
    }
  }
  return {
    items: cases,
    answer: {
      kind: 'chain',
      places: {
        police: police.summary(horizon),
        parket: parket.summary(horizon),
        intake: intake.summary(horizon),
        care: care.summary(horizon),
      },
    },
  };
});
