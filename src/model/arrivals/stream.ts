import { sampler } from '../../random/sampler.ts';
import { streamFor } from '../chance.ts';
import type { ArrivalPlan } from '../plan.ts';
import type { World } from '../world.ts';
import { buildMoments } from './build.ts';

/** Plans the first moment of a stream; each moment plans the next. @param admit takes in one case, by number from 0 */
export function startStream(
  world: World,
  { name, pattern, batch }: ArrivalPlan,
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
    const at = timeOf(moment, previous);
    if (at <= plan.period.horizon) simulation.schedule(at, arrive);
  };
  planNext(0);
}

function wholeCases(size: number): number {
  return Math.max(1, Math.round(size));
}
