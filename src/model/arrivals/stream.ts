import { sampler } from '../../random/sampler.ts';
import { Stream, streamName } from '../../random/stream.ts';
import { luckOf } from '../draws.ts';
import type { World } from '../world.ts';
import { buildMoments } from './build.ts';

/** Plans the first arrival of a stream; each arrival plans the next. `admit` takes in one case. */
export function startStream(world: World, index: number, admit: (stream: number, number: number, luck: number) => void): void {
  const { plan, simulation, chance } = world;
  const { name, pattern, batch } = plan.arrivals[index]!;
  const purpose = `arrivals ${name}`;
  const moments = buildMoments(world, purpose, pattern);
  const luck = luckOf(name);
  const size = batch.kind === 'constant' ? undefined : sampler(batch);
  const fixedSize = batch.kind === 'constant' ? atLeastOne(batch.value) : 1;
  const sizes = new Stream(streamName(chance.seed, chance.replication, `${purpose} batches`));
  let moment = 0;
  let cases = 0;

  const arrive = simulation.register(`arrivals of ${name}`, () => {
    const batchSize = size === undefined ? fixedSize : atLeastOne(size(sizes.seat(moment, 0)));
    moment++;
    planNext(simulation.now);
    for (let i = 0; i < batchSize; i++) admit(index, cases++, luck);
  });
  const planNext = (previous: number) => {
    const at = moments(moment, previous);
    if (at <= plan.period.horizon) simulation.schedule(at, arrive);
  };
  planNext(0);
}

function atLeastOne(size: number): number {
  return Math.max(1, Math.round(size));
}
