import { leaves } from '../../plan/dependent.ts';
import { countOf } from '../../plan/units.ts';
import type { Distribution } from '../../random/distribution.ts';
import { survivalOf } from '../../random/distribution.ts';
import type { Context } from '../context.ts';
import type { Tree } from '../reading/tree.ts';
import { ownNumber, readOwn } from './dependent.ts';
import { expectations } from './expectation.ts';
import { readDistribution } from './read-value.ts';

/** A number that cases have, as a number of units or sessions. */
interface OwnCount {
  readonly attribute: number;
  /** As it is drawn on arrival; where it depends on another attribute, all levels of that count alike. */
  readonly average: number;
}

/**
 * @param most that it may come to
 * @returns 'wrong' where the tree names a number of another sort, which has been reported; undefined where it names none
 */
export function readOwnCount(context: Context, tree: Tree, most: number): OwnCount | 'wrong' | undefined {
  const attribute = ownNumber(context, tree);
  if (attribute === undefined) return undefined;
  const read = (leaf: Tree) => readDistribution(context, leaf, expectations.number);
  const own = readOwn(context, tree, attribute, read, { sort: 'number' });
  if (own === undefined) return 'wrong';
  const averages = leaves(own).map((distribution) => averageOf(distribution, most));
  return { attribute, average: averages.reduce((sum, each) => sum + each, 0) / averages.length };
}

/** Less than this of all cases has so many that it does not matter how many. */
const nobody = 1e-9;

/** Larger numbers are not looked at one by one. */
const largest = 10_000;

function averageOf(distribution: Distribution, most: number): number {
  const isMore = survivalOf(distribution);
  let average = 1;
  for (let count = 2; count <= countOf(most, largest); count++) {
    const part = isMore(count - 0.5);
    if (part < nobody) break;
    average += part;
  }
  return average;
}
