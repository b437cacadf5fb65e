import type { RateProfile } from '../../model/plan.ts';
import { allDefined } from '../all-defined.ts';
import type { Context } from '../context.ts';
import { field, isNothing, itemsOf, nameOf, type Tree, textOf } from '../reading/tree.ts';
import { readByDate, readMoment } from '../values/by-date.ts';
import { expectations } from '../values/expectation.ts';
import { readNumber } from '../values/read-value.ts';

/** A rate, by date or for the whole run, with the factors of `varies`. */
export function readRateProfile(tree: Tree, stream: Tree, context: Context): RateProfile | undefined {
  const varies = field(stream, 'varies');
  const before = context.problems.count;
  const levels = readLevels(tree, context);
  const factors = {
    byHour: readFactors(varies, 'by hour', 24, context),
    byWeekday: readFactors(varies, 'by weekday', 7, context),
    byMonth: readFactors(varies, 'by month', 12, context),
  };
  const wave = readWave(field(varies, 'wave'), context);
  return levels === undefined || context.problems.count > before ? undefined : { levels, ...factors, wave };
}

function readLevels(tree: Tree, context: Context): RateProfile['levels'] | undefined {
  const dated = readByDate(context, tree)?.map(({ from, tree: value }) => {
    const rate = readNumber(context, value, expectations.rate);
    return rate === undefined ? undefined : { from, rate };
  });
  return dated && allDefined(dated);
}

function readFactors(
  varies: Tree | undefined,
  key: string,
  count: number,
  context: Context,
): readonly number[] | undefined {
  const tree = field(varies, key);
  if (tree === undefined || isNothing(tree)) return undefined;
  const found = context.arithmetic.follow(tree);
  if (found.kind !== 'list') {
    const expected = `a list of ${count} factors or the name of an input that lists them`;
    return context.problems.add(tree.at, { code: 'wrong kind', expected, found: nameOf(tree) });
  }
  const factors = allDefined(itemsOf(found).map((item) => readNumber(context, item, expectations.factor)));
  if (factors === undefined || factors.length === count) return factors;
  return context.problems.add(found.at, { code: 'factors', found: factors.length, expected: count, of: key });
}

function readWave(tree: Tree | undefined, context: Context): RateProfile['wave'] {
  const everyTree = field(tree, 'every');
  const amplitudeTree = field(tree, 'amplitude');
  const fromTree = field(tree, 'from');
  if (everyTree === undefined || amplitudeTree === undefined) return undefined;
  const every = readNumber(context, everyTree, { ...expectations.plannedDuration, low: 1 });
  const amplitude = readNumber(context, amplitudeTree, expectations.share);
  const from = fromTree === undefined ? 0 : readMoment(context, textOf(fromTree) ?? '', fromTree.at);
  return every === undefined || amplitude === undefined || from === undefined ? undefined : { every, amplitude, from };
}
