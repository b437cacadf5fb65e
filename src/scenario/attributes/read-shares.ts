import type { Dependent } from '../../plan/plan.ts';
import type { Context } from '../context.ts';
import { unknownName } from '../names.ts';
import type { Problems } from '../problems.ts';
import { fields, type Place, type Tree, textOf } from '../reading/tree.ts';
import { otherwise, readDependent, type Visible } from '../values/dependent.ts';
import { type Expectation, expectations } from '../values/expectation.ts';
import { readNumber } from '../values/read-value.ts';
import { percentOfSum } from '../values/value.ts';
import type { AttributeName } from './attribute-names.ts';

/** Stands for what the other levels leave. */
export const theRest = 'the rest';

/** How far shares may sum from 100 %, for the dust of arithmetic. */
export const shareDust = 1e-9;

/** One share per level: `{cannabis: 66 %, other: the rest}`, or by an attribute, or one level for everybody. */
export function readShares(
  context: Context,
  tree: Tree,
  { name, levels }: AttributeName,
  visible?: Visible,
): Dependent<readonly number[]> | undefined {
  return readDependent(context, tree, (leaf) => readLevel(leaf) ?? readMapping(leaf), visible);

  function readLevel(leaf: Tree): readonly number[] | undefined {
    const level = levels.indexOf(textOf(leaf) ?? '');
    return level === undefined ? undefined : levels.all.map((_, index) => (index === level ? 1 : 0));
  }

  function readMapping(leaf: Tree): readonly number[] | undefined {
    if (leaf.kind !== 'mapping') return levels.find(leaf, context.problems) === undefined ? undefined : readLevel(leaf);
    const strangers = fields(leaf).filter(([key]) => levels.indexOf(key) === undefined);
    for (const [key, { keyAt }] of strangers) context.problems.add(keyAt, unknownName(levels.what, key, levels.all));
    if (strangers.length > 0) return undefined;
    const given = levels.all.map((level) => leaf.entries.get(level));
    const missing = levels.all.filter((_, index) => given[index] === undefined);
    for (const level of missing) context.problems.add(leaf.at, { code: 'missing level', attribute: name, level });
    const rests = given.filter((entry) => textOf(entry?.value) === theRest);
    const extra = rests[1];
    if (extra !== undefined) return context.problems.add(extra.value.at, { code: 'one rest too many' });
    const shares = given.map((entry) => shareOf(entry?.value));
    if (missing.length > 0 || shares.some((share) => share === undefined)) return undefined;
    return completed(
      leaf,
      shares.map((share) => share ?? 0),
      given.findIndex((entry) => entry === rests[0] && entry !== undefined),
    );
  }

  function shareOf(share: Tree | undefined): number | undefined {
    if (share === undefined) return undefined;
    return textOf(share) === theRest ? 0 : readNumber(context, share, shareOrRest);
  }

  /** The shares with the rest filled in at `rest` (-1 is nowhere), if they come to 100 %. */
  function completed(leaf: Tree, shares: readonly number[], rest: number): readonly number[] | undefined {
    const sum = shares.reduce((total, share) => total + share, 0);
    const fits = rest < 0 ? Math.abs(sum - 1) <= shareDust : sum <= 1 + shareDust;
    if (fits) return shares.map((share, index) => (index === rest ? Math.max(0, 1 - sum) : share));
    return context.problems.add(leaf.at, {
      code: 'shares do not sum',
      percent: percentOfSum(sum),
      circumstances: undefined,
    });
  }
}

const shareOrRest: Expectation = {
  ...expectations.share,
  example: { en: 'a percentage such as "56 %", "the rest"', nl: 'een percentage zoals "56 %", "the rest"' },
};

/** Words that stand between levels in values. */
const valueWords: readonly string[] = ['by', otherwise, theRest];

export const wordOfTheLanguage = { en: 'the language uses the word itself', nl: 'de taal gebruikt dat woord zelf' };

export function checkLevelName(name: string, at: Place, problems: Problems): void {
  if (valueWords.includes(name)) problems.add(at, { code: 'reserved name', name, because: wordOfTheLanguage });
}
