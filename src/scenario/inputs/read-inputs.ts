/**
 * The inputs: what stands under `inputs:`, as a schema, as the values that names in the file stand for, and as the
 * register of assumptions. Called once for each stage of a scenario; input-numbers.ts makes numbers of an input.
 */

import { filled, inEveryLanguage, inLanguage, type Text } from '../../language/text.ts';
import type { Context } from '../context.ts';
import { inputOfPolicy } from '../names.ts';
import { Problems } from '../problems.ts';
import type { Override } from '../reading/override.ts';
import { type Entry, field, fields, isNothing, type Mapping, type Tree, textOf } from '../reading/tree.ts';
import type { RegisterEntry } from '../scenario.ts';
import { anything, line, prose, proseOf, title, titleOf } from '../schema/leaves.ts';
import { mapping, named } from '../schema/schema.ts';
import { Arithmetic } from '../values/arithmetic.ts';
import { power, same } from '../values/dimension.ts';
import { rangeEnds } from '../values/expression.ts';
import { describe, type Quantity, unlimited, type Value } from '../values/value.ts';
import { numbersOf } from './input-numbers.ts';
import { meantRange, turned, unitOfRange } from './meant-range.ts';

const inputSchema = mapping(
  { en: 'an input: {value: ..., source: ...}', nl: 'een invoergegeven: {value: ..., source: ...}' },
  {
    examples: [{ value: '2000 per year', source: 'annual report 2023' }],
    exclusive: [['source', 'assumption', 'derived']],
    subject: { key: 'value', staying: ['title'] },
  },
  {
    title: title.optional(),
    value: anything(
      {
        en: 'a number with its unit, a distribution, arithmetic over other inputs, or a value by attribute or by date',
        nl: 'een getal met eenheid, een verdeling, een berekening met andere invoergegevens, of een waarde per kenmerk of per datum',
      },
      '2000 per year',
      'gamma(mean 20 minutes, sd 10 minutes)',
      'cases a year * 31 %',
    ),
    source: prose(
      { en: 'where the value was published', nl: 'waar de waarde is gepubliceerd' },
      'annual report 2023, page 12',
    ).optional(),
    assumption: prose(
      {
        en: 'why this value was assumed; needs a range',
        nl: 'waarom deze waarde is aangenomen; met een "range:" erbij',
      },
      'estimate of two screeners',
    ).optional(),
    derived: prose(
      { en: 'how the value follows from others', nl: 'hoe de waarde uit andere volgt' },
      'twice the time of one talk',
    ).optional(),
    range: line(
      {
        en: 'within which bounds the true value lies, such as "60 to 80 %"',
        nl: 'tussen welke grenzen de werkelijke waarde ligt, zoals "60 to 80 %"',
      },
      '60 to 80 %',
      '1800 to 2200 per year',
    ).optional(),
    note: prose(
      { en: 'anything else a reader should know', nl: 'wat een lezer verder moet weten' },
      'counted by hand',
    ).optional(),
    influence: prose(
      {
        en: 'how much depends on it, such as "most influential unknown"',
        nl: 'hoeveel ervan afhangt, zoals "de onbekende met de meeste invloed"',
      },
      'most influential unknown',
    ).optional(),
  },
);

export const inputsSchema = named(
  {
    en: 'inputs by name: {cases a year: {value: ..., source: ...}}',
    nl: 'invoergegevens op naam: {cases a year: {value: ..., source: ...}}',
  },
  'cases a year',
  inputSchema,
);

/** What stands at `value:` of each input. */
export function inputValues(root: Mapping): ReadonlyMap<string, Tree> {
  const pairs = fields(field(root, 'inputs')).flatMap(([name, { value }]) => {
    const tree = field(value, 'value');
    return tree === undefined || isNothing(tree) || misnamed(name) !== undefined ? [] : [[name, tree] as const];
  });
  return new Map(pairs);
}

/** The inputs that have none, or one that is nothing. */
export function valuelessInputs(root: Mapping): ReadonlySet<string> {
  return new Set(
    fields(field(root, 'inputs')).flatMap(([name, { value }]) => (isNothing(field(value, 'value')) ? [name] : [])),
  );
}

const provenances = ['source', 'assumption', 'derived'] as const;

interface RegisterSetting {
  readonly namesRequired: boolean;
  readonly overrides: readonly Override[];
  /** Whose values these are, where a policy changes some; the register then lists those. */
  readonly policy: { readonly name: string; readonly title: Text; readonly tree: Tree } | undefined;
}

/** The register of assumptions; checks that every number says where it comes from. */
export function readRegister(
  root: Mapping,
  context: Pick<Context, 'problems' | 'arithmetic' | 'broken' | 'period'>,
  { namesRequired, overrides, policy }: RegisterSetting,
): readonly RegisterEntry[] {
  const overridden = new Set(overrides.map(({ name }) => name));
  const { startDay } = context.period;
  const quiet = new Arithmetic({
    ...{ inputs: inputValues(root), valueless: valuelessInputs(root), startDay, namesRequired: false },
    problems: new Problems(),
  });
  return fields(field(root, 'inputs')).flatMap(([name, entry]) => {
    checkName(name, entry, context);
    if (context.broken.has(entry.value)) {
      checkValue(name, entry.value, context, false);
      return [];
    }
    const isListed = policy === undefined || field(field(policy.tree, 'inputs'), name) !== undefined;
    const shownName = policy !== undefined && isListed ? inputOfPolicy(name, policy.name) : name;
    const ownTitle = titleOf(field(entry.value, 'title'), name);
    const isOverridden = overridden.has(shownName);
    checkValue(name, entry.value, context, isOverridden);
    const provenance = readProvenance(name, entry, context, namesRequired);
    const influence = proseOf(field(entry.value, 'influence'));
    if (provenance === undefined || !isListed) return [];
    return [
      {
        name: shownName,
        input: { name, title: ownTitle },
        title: policy === undefined ? ownTitle : both(ownTitle, policy.title, inputOfPolicy),
        value: asWritten(field(entry.value, 'value')),
        provenance,
        range: textOf(field(entry.value, 'range')),
        numbers: numbersOf(inputSchema.read(entry.value).get('value'), field(entry.value, 'range'), quiet),
        note: remarks(influence, proseOf(field(entry.value, 'note'))),
        influence,
        overridden: isOverridden,
      },
    ];
  });
}

function readProvenance(
  input: string,
  { keyAt, value }: Entry,
  { problems }: Pick<Context, 'problems'>,
  required: boolean,
): RegisterEntry['provenance'] | undefined {
  const given = provenances.flatMap((kind) => {
    const text = proseOf(field(value, kind));
    return text === undefined ? [] : [{ kind, text }];
  });
  const [only, ...more] = given;
  if (only === undefined) {
    if (!required) return { kind: 'assumption', text: { en: '', nl: '' } };
    return problems.add(keyAt, { code: 'no provenance', input });
  }
  if (more.length > 0) {
    return problems.add(keyAt, { code: 'two provenances', input, found: given.map(({ kind }) => kind) });
  }
  if (required && only.kind === 'assumption' && field(value, 'range') === undefined) {
    return problems.add(keyAt, { code: 'assumption without range', input });
  }
  return only;
}

function checkName(name: string, { keyAt }: Entry, { problems }: Pick<Context, 'problems'>): void {
  const because = misnamed(name);
  if (because !== undefined) problems.add(keyAt, { code: 'reserved name', name, because });
}

/** Why a name could not be told from a number or a sum; undefined for all others. */
function misnamed(name: string): Text | undefined {
  if (/^[-+.\d(]/.test(name)) return { en: 'it begins like a number', nl: 'hij begint als een getal' };
  return / [-+*/] |[,:]/.test(name)
    ? { en: 'arithmetic would take it apart', nl: 'een berekening zou hem in stukken breken' }
    : undefined;
}

const aValue: Text = { en: 'a value such as "2000 per year"', nl: 'een waarde zoals "2000 per year"' };

function valueLike(example: string): Text {
  return filled({ en: 'a value such as "{example}"', nl: 'een waarde zoals "{example}"' }, { example });
}

const aRange: Text = { en: 'a range such as "60 to 80 %"', nl: 'een bandbreedte zoals "60 to 80 %"' };

/** Works the value out even where nothing uses it, and lays it beside its range. */
function checkValue(
  name: string,
  input: Tree,
  context: Pick<Context, 'problems' | 'arithmetic'>,
  overridden: boolean,
): undefined {
  const tree = field(input, 'value');
  const range = field(input, 'range');
  const ends = range?.kind === 'scalar' ? rangeEnds(range.written, (text) => /\d/.test(text)) : undefined;
  const expectedOf = ends === undefined ? aValue : valueLike(ends.low);
  const value =
    tree?.kind === 'scalar' && tree.written !== unlimited
      ? context.arithmetic.evaluate(tree, expectedOf, true)
      : undefined;
  if (range?.kind !== 'scalar') return undefined;
  if (ends === undefined) {
    return context.problems.add(range.at, { code: 'not a range', found: range.written, ...meantRange(range.written) });
  }
  const end = (written: string) => context.arithmetic.evaluate({ ...range, written }, aRange, true);
  const low = end(ends.low);
  const high = end(ends.high);
  if (low?.kind !== 'quantity' || high?.kind !== 'quantity') return undefined;
  const lacking = tree?.kind === 'scalar' ? unitOfRange(tree.written, value, range.written, [low, high]) : undefined;
  if (tree !== undefined && lacking !== undefined) return context.problems.add(tree.at, lacking);
  const strange = [low, high].find((bound) => value !== undefined && !same(bound.dimension, value.dimension));
  if (strange !== undefined && value !== undefined && tree !== undefined && overridden) {
    const is = describe({ ...value, kind: 'quantity', value: 0 });
    const of = describe(strange);
    const expected = filled(
      { en: '{of} as in its range, {written}', nl: '{of} zoals in de bandbreedte, {written}' },
      { of, written: range.written },
    );
    return context.problems.add(tree.at, { code: 'wrong dimension', found: asWritten(tree), is, expected });
  }
  if (strange !== undefined && value !== undefined) {
    const is = describe({ ...value, kind: 'quantity', value: 0 });
    const expected = filled({ en: '{is}, as the value is', nl: '{is}, zoals de waarde' }, { is });
    return context.problems.add(range.at, {
      code: 'wrong dimension',
      found: range.written,
      is: describe(strange),
      expected,
    });
  }
  if (!same(low.dimension, high.dimension)) {
    return context.problems.add(range.at, { code: 'not a range', found: range.written });
  }
  if (low.value > high.value) {
    return context.problems.add(range.at, { code: 'not a range', found: range.written, turned: turned(range.written) });
  }
  if (low.value < 0 && isNeverNegative(high)) {
    return context.problems.add(range.at, { code: 'range below zero', found: range.written });
  }
  if (overridden || tree?.kind !== 'scalar' || !isOutside(value, low.value, high.value)) return undefined;
  return context.problems.add(tree.at, {
    code: 'outside its range',
    input: name,
    value: tree.written,
    range: range.written,
  });
}

/** Shares, rates and what is counted. */
function isNeverNegative({ dimension, sort }: Quantity): boolean {
  const counted = ['case', 'FTE', 'person', 'place', 'unit'] as const;
  return sort === 'share' || power(dimension, 'time') < 0 || counted.some((base) => power(dimension, base) > 0);
}

function isOutside(value: Value | undefined, low: number, high: number): boolean {
  return value?.kind === 'quantity' && (value.value < low - 1e-9 || value.value > high + 1e-9);
}

/** On one line, in the braces of YAML where it is more than a text. */
function asWritten(tree: Tree | undefined): string {
  if (tree === undefined) return '';
  if (tree.kind === 'scalar') return tree.written;
  if (tree.kind === 'list') return `[${tree.items.map(asWritten).join(', ')}]`;
  return `{${fields(tree)
    .map(([key, { value }]) => `${key}: ${asWritten(value)}`)
    .join(', ')}}`;
}

function remarks(one: Text | undefined, other: Text | undefined): Text | undefined {
  return one && other ? both(one, other, (first, second) => `${first}; ${second}`) : (one ?? other);
}

/** Two texts made one, in each language. */
function both(one: Text, other: Text, join: (one: string, other: string) => string): Text {
  return inEveryLanguage((language) => join(inLanguage(one, language), inLanguage(other, language)));
}
