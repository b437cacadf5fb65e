import type { Distribution } from '../../random/distribution.ts';
import { sampler } from '../../random/sampler.ts';
import type { Stream } from '../../random/stream.ts';
import { streamFor, substreamOf } from '../random-numbers.ts';
import { ofEach } from '../rules-in-force.ts';
import type { World } from '../world.ts';
import { buildMoments } from './build.ts';

/**
 * Plans the first moment of a stream; each moment plans the next. Rates and gaps count from the moment it begins.
 *
 * @param index of the stream
 * @param admit takes in one case, by number from 0, with what a file says of it
 */
export function startStream(
  world: World,
  index: number,
  admit: (number: number, values: readonly number[] | undefined) => void,
): void {
  const { plan, arrivalsUntil, simulation } = world;
  const { name, pattern, from, until } = plan.arrivals[index]!;
  const purpose = ['arrivals', name];
  const timeOf = buildMoments(world, purpose, pattern);
  const sizeOf = sizesInForce(world, index);
  const end = Math.min(until, arrivalsUntil) * (1 - roundingOfMoments);
  let moment = 0;
  let cases = 0;
  let values: readonly number[] | undefined;

  const arrive = simulation.register(`arrivals of ${name}`, () => {
    const size = sizeOf(moment, cases);
    const ofThese = values;
    moment++;
    planNext(simulation.now);
    for (let i = 0; i < size; i++) admit(cases++, ofThese);
  });
  const planNext = (previous: number) => {
    let at = timeOf(moment, previous);
    // Listed moments, and those after a given first one, may lie before the stream begins.
    while (at < from) at = timeOf(++moment, at);
    values = timeOf.valuesOf?.(moment);
    if (at < end) simulation.schedule(at, arrive);
  };
  planNext(from);
}

/** The 900th of 300 a year comes when three years are over, whichever way that is rounded: too late, and not a little before. */
const roundingOfMoments = 1e-12;

/** How many cases come at one moment, by its number and that of the first of them. */
type Sizes = (moment: number, first: number) => number;

/** By the rules in force for the first of the cases. */
function sizesInForce({ rules, chance, plan, policies }: World, index: number): Sizes {
  const { name } = plan.arrivals[index]!;
  const substream = substreamOf(name);
  const sizes = ofEach(
    rules.map(({ arrivals }) => arrivals[index]!.batch),
    (batch) => sizesFrom(batch, streamFor(chance, 'arrivals', name, 'batch')),
  );
  const only = sizes[0]!;
  if (sizes.every((each) => each === only)) return only;
  return (moment, first) => sizes[policies.rulesFor(first, substream)]!(moment, first);
}

function sizesFrom(batch: Distribution, stream: Stream): Sizes {
  // A batch of constant size, which is nearly always one case, needs no draw.
  if (batch.kind === 'constant') {
    const size = wholeCases(batch.value);
    return () => size;
  }
  const draw = sampler(batch);
  return (moment) => wholeCases(draw(stream.seat(moment, 0)));
}

function wholeCases(size: number): number {
  return Math.max(1, Math.round(size));
}
