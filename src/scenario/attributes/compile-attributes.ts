/**
 * What differs between cases: what stands under `attributes:`, as a schema and as it becomes a plan. Called once for each
 * stage of a scenario. attribute-names.ts knows the levels before anything is read, read-shares.ts what stands by level.
 */

import { filled, type Text } from '../../language/text.ts';
import type { AttributePlan } from '../../plan/plan.ts';
import type { Context } from '../context.ts';
import { unknownName } from '../names.ts';
import { type Entry, field, fields, type Mapping, type Tree } from '../reading/tree.ts';
import { choice, plainValue, text, title, titleOf, value } from '../schema/leaves.ts';
import { either, mapping, named, type Schema, shared, table } from '../schema/schema.ts';
import { readDependent } from '../values/dependent.ts';
import { type Expectation, expectations } from '../values/expectation.ts';
import { readDistribution } from '../values/read-value.ts';
import { checkZoneNames, compileZones } from '../zones.ts';
import { type AttributeName, numberSorts } from './attribute-names.ts';
import { checkLevelName, readShares, wordOfTheLanguage } from './read-shares.ts';

const someShares = { simple: '66 %', complex: '34 %' };

const byAge = { by: 'age', young: someShares, otherwise: { simple: '80 %', complex: 'the rest' } };

const levelsSchema = named(
  { en: 'shares of levels: {cannabis: 66 %, other: 34 %}', nl: 'aandelen per waarde: {cannabis: 66 %, other: 34 %}' },
  'simple',
  plainValue({ en: 'the share of a level', nl: 'het aandeel van een waarde' }, '66 %'),
);

/** A level, shares of levels, or either by an attribute or along a quantity. */
export const sharesSchema: Schema<Tree> = shared(
  'shares',
  {
    expected: {
      en: 'shares of levels: {cannabis: 66 %, other: 34 %}, or by an earlier attribute: {by: ..., ...}',
      nl: 'aandelen per waarde: {cannabis: 66 %, other: 34 %}, of naar een eerder kenmerk: {by: ..., ...}',
    },
    examples: [someShares, byAge],
  },
  () =>
    either(
      {
        expected: { en: 'a level, or shares of levels', nl: 'een waarde, of aandelen per waarde' },
        examples: [someShares, byAge],
      },
      text({ en: 'the name of a level', nl: 'de naam van een waarde' }, 'simple'),
      table(
        {
          en: 'shares of levels by an attribute: {by: age, young: {...}, otherwise: {...}}',
          nl: 'aandelen per waarde naar een kenmerk: {by: age, young: {...}, otherwise: {...}}',
        },
        [byAge],
        sharesSchema,
        'by',
      ),
      levelsSchema,
    ),
);

const drawnFrom = (of: Text, example: string) =>
  value(
    filled(
      {
        en: '{of}, drawn from a distribution such as "{example}"',
        nl: '{of}, getrokken uit een verdeling zoals "{example}"',
      },
      { of, example },
    ),
    example,
  ).optional();

const attributeSchema = mapping(
  {
    en: 'an attribute: {shares: {cannabis: 66 %, other: 34 %}}',
    nl: 'een kenmerk: {shares: {cannabis: 66 %, other: 34 %}}',
  },
  { examples: [{ shares: someShares }], exclusive: [['shares', ...numberSorts]] },
  {
    title: title.optional(),
    lasting: choice(
      {
        en: 'whether someone who comes back keeps it: no if left out, and then it is drawn anew',
        nl: 'of wie terugkomt het houdt: no als het ontbreekt, en dan wordt het opnieuw getrokken',
      },
      'yes',
      'no',
    ).optional(),
    titles: named(
      {
        en: 'titles of the levels: {cannabis: Cannabis, other: Other drugs}',
        nl: 'titels van de waarden: {cannabis: Cannabis, other: Other drugs}',
      },
      'simple',
      title,
    ).optional(),
    shares: sharesSchema.optional(),
    number: drawnFrom({ en: 'a plain number', nl: 'een getal zonder eenheid' }, 'uniform(18 to 60)'),
    time: drawnFrom({ en: 'a length of time', nl: 'een tijdsduur' }, 'uniform(18 to 60 years)'),
    euro: drawnFrom({ en: 'an amount', nl: 'een bedrag' }, 'uniform(10 to 20 euro)'),
    date: drawnFrom({ en: 'a date', nl: 'een datum' }, 'uniform(2014-01-01 to 2014-12-31)'),
  },
);

export const attributesSchema = named(
  {
    en: 'what differs between cases: {substance: {shares: {...}}}',
    nl: 'waarin zaken verschillen: {substance: {shares: {...}}}',
  },
  'complexity',
  attributeSchema,
);

export function compileAttributes(root: Mapping, context: Context): readonly AttributePlan[] {
  checkZoneNames(root, context.problems);
  const own = fields(field(root, 'attributes')).flatMap(([name, entry]) => {
    const index = context.attributes.indexOf(name);
    const attribute = index === undefined ? undefined : context.attributes.each[index];
    if (index === undefined || attribute === undefined || context.broken.has(entry.value)) return [];
    checkNames(name, attribute, entry, context);
    const plan = compileAttribute(attribute, index, entry, context);
    return plan === undefined ? [] : [plan];
  });
  return [...compileZones(root, context.zones), ...own];
}

function compileAttribute(
  attribute: AttributeName,
  index: number,
  entry: Entry,
  context: Context,
): AttributePlan | undefined {
  const { name, sort } = attribute;
  const sorts = ['shares', ...numberSorts].filter((key) => field(entry.value, key) !== undefined);
  if (sorts.length !== 1) {
    return context.problems.add(entry.keyAt, { code: 'exactly one of', of: ['shares', ...numberSorts], found: sorts });
  }
  const written = attributeSchema.read(entry.value);
  const heading = titleOf(written.get('title'), name);
  const lasting = written.get('lasting') === 'yes';
  const visible = { before: index, user: name };
  const source = written.get(sort === 'category' ? 'shares' : sort);
  if (source === undefined) return undefined;
  if (sort === 'category') {
    const shares = readShares(context, source, attribute, visible);
    const titles = written.get('titles') ?? [];
    for (const { name: level, keyAt } of titles) {
      if (attribute.levels.indexOf(level) !== undefined) continue;
      context.problems.add(keyAt, unknownName(attribute.levels.what, level, attribute.levels.all));
    }
    const titleOfLevel = (level: string) => titles.find((each) => each.name === level)?.value;
    const levels = attribute.levels.all.map((level) => ({ name: level, title: titleOf(titleOfLevel(level), level) }));
    return shares && { kind: 'category', name, title: heading, lasting, levels, shares };
  }
  const draw = readDependent(context, source, (leaf) => readDistribution(context, leaf, drawn[sort]), visible);
  return draw && { kind: 'number', name, title: heading, lasting, draw, unit: sort };
}

/** What each sort of number attribute is drawn from; negative values are as good as others. */
export const drawn: Readonly<Record<(typeof numberSorts)[number], Expectation>> = {
  number: expectations.number,
  time: { ...expectations.duration, low: Number.NEGATIVE_INFINITY },
  euro: { ...expectations.money, low: Number.NEGATIVE_INFINITY },
  date: expectations.moment,
};

/** Words that stand between attributes in conditions. */
const conditionWords = ['any', 'all', 'not', 'state', 'earlier cases', 'time waited'];

function checkNames(name: string, { levels }: AttributeName, { keyAt }: Entry, context: Context): void {
  if (conditionWords.includes(name)) {
    context.problems.add(keyAt, { code: 'reserved name', name, because: wordOfTheLanguage });
  }
  for (const level of levels.all) checkLevelName(level, keyAt, context.problems);
}
