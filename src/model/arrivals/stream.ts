import { sampler } from '../../random/sampler.ts';
import { streamFor } from '../chance.ts';
import type { ArrivalPlan } from '../plan.ts';
import type { World } from '../world.ts';
import { buildMoments } from './build.ts';

/**
 * Plans the first moment of a stream; each moment plans the next. Rates and gaps count from the moment it begins.
 *
 * @param admit takes in one case, by number from 0
 */
export function startStream(
  world: World,
  { name, pattern, batch, from, until }: ArrivalPlan,
  admit: (number: number) => void,
): void {
  const { chance, plan, simulation } = world;
  const purpose = ['arrivals', name];
  const timeOf = buildMoments(world, purpose, pattern);
  const sizes = streamFor(chance, ...purpose, 'batch');
  const drawSize = sampler(batch);
  // A batch of constant size, which is nearly always one case, needs no luck.
  const constantSize = batch.kind === 'constant' ? wholeCases(batch.value) : undefined;
  let moment = 0;
  let cases = 0;

  const arrive = simulation.register(`arrivals of ${name}`, () => {
    const size = constantSize ?? wholeCases(drawSize(sizes.seat(moment, 0)));
    moment++;
    planNext(simulation.now);
    for (let i = 0; i < size; i++) admit(cases++);
  });
  const planNext = (previous: number) => {
    let at = timeOf(moment, previous);
    // Listed moments, and those after a given first one, may lie before the stream begins.
    while (at < from) at = timeOf(++moment, at);
    if (at < until && at <= plan.period.horizon) simulation.schedule(at, arrive);
  };
  planNext(from);
}

function wholeCases(size: number): number {
  return Math.max(1, Math.round(size));
}
