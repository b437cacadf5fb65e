/**
 * Points spread evenly over several dimensions at once: McKay, Beckman and Conover, "A comparison of three methods for selecting
 * values of input variables in the analysis of output from a computer code", Technometrics 21 (1979), 239-245.
 */
import { Stream, streamName } from '../../random/stream.ts';

/**
 * Each dimension is cut into as many equal parts as there are points, and each of its parts has one point, at random within it;
 * which parts come together is random. A dimension keeps its numbers when others are added.
 *
 * @param names of the dimensions, of which the random numbers depend and on the seed
 * @returns for each point a number above 0 and below 1 in each dimension
 */
export function latinHypercube(count: number, names: readonly string[], seed: string): readonly (readonly number[])[] {
  const dimensions = names.map((name) => {
    const stream = new Stream(streamName(seed, 0, `latin hypercube ${name}`));
    return shuffled(count, stream).map((part) => (part + stream.next()) / count);
  });
  return Array.from({ length: count }, (_, point) => dimensions.map((numbers) => numbers[point] ?? 0));
}

/** Fisher and Yates. */
function shuffled(count: number, stream: Stream): readonly number[] {
  const parts = Array.from({ length: count }, (_, i) => i);
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(stream.next() * (last + 1));
    const [here = 0, there = 0] = [parts[last], parts[other]];
    parts[last] = there;
    parts[other] = here;
  }
  return parts;
}
