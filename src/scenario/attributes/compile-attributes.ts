import type { AttributePlan } from '../../plan/plan.ts';
import type { Desk } from '../desk.ts';
import { unknownName } from '../names.ts';
import { type Entry, field, fields, type Mapping, textOf } from '../reading/tree.ts';
import { titleOf } from '../text-of-title.ts';
import { readDependent } from '../values/dependent.ts';
import { type Expectation, expectations } from '../values/expectation.ts';
import { readDistribution } from '../values/read-value.ts';
import { checkZoneNames, compileZones } from '../zones.ts';
import { type AttributeName, numberSorts } from './attribute-names.ts';
import { checkLevelName, wordOfTheLanguage } from './level-names.ts';
import { readShares } from './read-shares.ts';

export function compileAttributes(root: Mapping, desk: Desk): readonly AttributePlan[] {
  checkZoneNames(root, desk.problems);
  const own = fields(field(root, 'attributes')).flatMap(([name, entry]) => {
    const index = desk.attributes.indexOf(name);
    const attribute = index === undefined ? undefined : desk.attributes.each[index];
    if (index === undefined || attribute === undefined || desk.broken.has(entry.value)) return [];
    checkNames(name, attribute, entry, desk);
    const plan = compileAttribute(attribute, index, entry, desk);
    return plan === undefined ? [] : [plan];
  });
  return [...compileZones(root, desk.zones), ...own];
}

function compileAttribute(
  attribute: AttributeName,
  index: number,
  entry: Entry,
  desk: Desk,
): AttributePlan | undefined {
  const { name, sort } = attribute;
  const sorts = ['shares', ...numberSorts].filter((key) => field(entry.value, key) !== undefined);
  if (sorts.length !== 1) {
    return desk.problems.add(entry.keyAt, { code: 'exactly one of', of: ['shares', ...numberSorts], found: sorts });
  }
  const title = titleOf(field(entry.value, 'title'), name);
  const lasting = textOf(field(entry.value, 'lasting')) === 'yes';
  const visible = { before: index, user: name };
  const source = field(entry.value, sort === 'category' ? 'shares' : sort);
  if (source === undefined) return undefined;
  if (sort === 'category') {
    const shares = readShares(desk, source, attribute, visible);
    const titles = field(entry.value, 'titles');
    for (const [level, { keyAt }] of fields(titles)) {
      if (attribute.levels.indexOf(level) !== undefined) continue;
      desk.problems.add(keyAt, unknownName(attribute.levels.what, level, attribute.levels.all));
    }
    const levels = attribute.levels.all.map((level) => ({ name: level, title: titleOf(field(titles, level), level) }));
    return shares && { kind: 'category', name, title, lasting, levels, shares };
  }
  const draw = readDependent(desk, source, (leaf) => readDistribution(desk, leaf, drawn[sort]), visible);
  return draw && { kind: 'number', name, title, lasting, draw, unit: sort };
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

function checkNames(name: string, { levels }: AttributeName, { keyAt }: Entry, desk: Desk): void {
  if (conditionWords.includes(name)) {
    desk.problems.add(keyAt, { code: 'reserved name', name, because: wordOfTheLanguage });
  }
  for (const level of levels.all) checkLevelName(level, keyAt, desk.problems);
}
