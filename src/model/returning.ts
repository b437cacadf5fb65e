import { numberLookup } from '../plan/dependent.ts';
import type { EndPlan } from '../plan/plan.ts';
import { attributesInForce } from './attribute-draws.ts';
import { substreamOf, substreamOfLater } from './random-numbers.ts';
import type { Place } from './steps/place.ts';
import { drawAt, drawsAt } from './steps/place.ts';
import type { World } from './world.ts';

/**
 * Some of those who leave by an end come back, as a new case of the same person: what lasts is kept, everything else
 * starts again. Who would come back after the last arrivals does not.
 *
 * @returns what sees off a case that has ended, and says whether the person will come back and so keeps the slot
 */
export function returning(
  world: World,
  end: number,
  returns: NonNullable<EndPlan['returns']>,
): (item: number) => boolean {
  const { arrivalsUntil, cases, movement, observer, plan, simulation } = world;
  cases.keepPeople();
  const { name } = plan.ends[end]!;
  const place: Place = { index: end, step: name, visits: undefined };
  const draws = drawsAt(world, place, 'return');
  const share = numberLookup(world.reader, returns.share);
  const after = drawAt(world, place, 'time to return', returns.after);
  const { again } = attributesInForce(world);
  const substreams = plan.arrivals.map((arrival) => substreamOf(arrival.name));

  const comeBack = simulation.register(`returning after ${name}`, (item) => {
    const stream = cases.stream[item]!;
    if (simulation.now >= plan.period.horizon) cases.awayBeyond--;
    cases.bringBack(item, substreamOfLater(substreams[stream]!, cases.earlierCases(item) + 1), simulation.now);
    again(item);
    observer.returned(stream, item, simulation.now);
    movement.advance(item, world.at(returns.to));
  });

  return (item) => {
    if (draws.of(item).next() >= share.of(item)) return false;
    const at = simulation.now + after.of(item);
    if (at >= arrivalsUntil) return false;
    cases.sendAway(item);
    if (at >= plan.period.horizon) cases.awayBeyond++;
    simulation.schedule(at, comeBack, item);
    return true;
  };
}
