import type { RateProfile } from '../../plan/plan.ts';
import { allDefined } from '../all-defined.ts';
import type { Desk } from '../desk.ts';
import { field, isNothing, itemsOf, nameOf, type Tree, textOf } from '../reading/tree.ts';
import { readByDate, readMoment } from '../values/by-date.ts';
import { expectations } from '../values/expectation.ts';
import { readNumber } from '../values/read-value.ts';

/** A rate, by date or for the whole run, with the factors of `varies`. */
export function readRateProfile(tree: Tree, stream: Tree, desk: Desk): RateProfile | undefined {
  const varies = field(stream, 'varies');
  const before = desk.problems.count;
  const levels = readLevels(tree, desk);
  const factors = {
    byHour: readFactors(varies, 'by hour', 24, desk),
    byWeekday: readFactors(varies, 'by weekday', 7, desk),
    byMonth: readFactors(varies, 'by month', 12, desk),
  };
  const wave = readWave(field(varies, 'wave'), desk);
  return levels === undefined || desk.problems.count > before ? undefined : { levels, ...factors, wave };
}

function readLevels(tree: Tree, desk: Desk): RateProfile['levels'] | undefined {
  const dated = readByDate(desk, tree)?.map(({ from, tree: value }) => {
    const rate = readNumber(desk, value, expectations.rate);
    return rate === undefined ? undefined : { from, rate };
  });
  return dated && allDefined(dated);
}

function readFactors(varies: Tree | undefined, key: string, count: number, desk: Desk): readonly number[] | undefined {
  const tree = field(varies, key);
  if (tree === undefined || isNothing(tree)) return undefined;
  const found = desk.arithmetic.follow(tree);
  if (found.kind !== 'list') {
    const expected = `a list of ${count} factors or the name of an input that lists them`;
    return desk.problems.add(tree.at, { code: 'wrong kind', expected, found: nameOf(tree) });
  }
  const factors = allDefined(itemsOf(found).map((item) => readNumber(desk, item, expectations.factor)));
  if (factors === undefined || factors.length === count) return factors;
  return desk.problems.add(found.at, { code: 'factors', found: factors.length, expected: count, of: key });
}

function readWave(tree: Tree | undefined, desk: Desk): RateProfile['wave'] {
  const everyTree = field(tree, 'every');
  const amplitudeTree = field(tree, 'amplitude');
  const fromTree = field(tree, 'from');
  if (everyTree === undefined || amplitudeTree === undefined) return undefined;
  const every = readNumber(desk, everyTree, { ...expectations.plannedDuration, low: 1 });
  const amplitude = readNumber(desk, amplitudeTree, expectations.share);
  const from = fromTree === undefined ? 0 : readMoment(desk, textOf(fromTree) ?? '', fromTree.at);
  return every === undefined || amplitude === undefined || from === undefined ? undefined : { every, amplitude, from };
}
