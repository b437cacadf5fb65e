import type { Context } from '../context.ts';
import { type Entry, field } from '../reading/tree.ts';

/** `zone:` of a stream, which every stream has where there are zones; only other work may come from nowhere in particular. */
export function readZone(
  { keyAt, value: stream }: Entry,
  background: boolean,
  { zones, problems }: Context,
): { readonly zone: number | undefined; readonly isRight: boolean } {
  const tree = field(stream, 'zone');
  if (tree !== undefined) {
    const zone = zones.find(tree, problems);
    return { zone, isRight: zone !== undefined };
  }
  const isRight = zones.all.length === 0 || background;
  if (!isRight) {
    const expected = `one of the zones ${zones.all.join(', ')}`;
    problems.add(keyAt, { code: 'missing key', key: 'zone', expected });
  }
  return { zone: undefined, isRight };
}
