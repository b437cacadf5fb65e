import { Stream, streamName } from '../../random/stream.ts';
import { element } from '../element.ts';

/** The streams of replications count from 0: what is drawn beside them has a number that none of those has. */
const noReplication = -1;

/** The random numbers of one purpose that is not part of any replication. */
export function streamBeside(seed: string, purpose: string): Stream {
  return new Stream(streamName(seed, noReplication, purpose));
}

/**
 * So many points of the unit cube, spread so that every axis has one of them in each of `count` equal parts (McKay, Beckman and
 * Conover, Technometrics 21, 1979). The numbers of an axis depend on the seed, the purpose, the count and its own name alone.
 */
export function latinHypercube(
  seed: string,
  purpose: string,
  axes: readonly { readonly name: string }[],
  count: number,
): readonly (readonly number[])[] {
  const columns = axes.map(({ name }) => {
    const stream = streamBeside(seed, `${purpose}: ${name}`);
    return shuffled(count, stream).map((part) => (part + stream.next()) / count);
  });
  return Array.from({ length: count }, (_, row) => columns.map((column) => element(column, row)));
}

/** The whole numbers below `count` in an order in which each is as likely as any other (Fisher and Yates). */
export function shuffled(count: number, stream: Stream): readonly number[] {
  const order = Array.from({ length: count }, (_, i) => i);
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(stream.next() * (last + 1));
    const moved = element(order, last);
    order[last] = element(order, other);
    order[other] = moved;
  }
  return order;
}
