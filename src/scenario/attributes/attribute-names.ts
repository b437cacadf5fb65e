import { filled, type Text } from '../../language/text.ts';
import { quote } from '../messages/quoting.ts';
import { Names } from '../names.ts';
import { field, fields, type Tree } from '../reading/tree.ts';
import { zoneAttribute } from '../zones.ts';

/** What is known of each attribute before any of its values is worked out. */
export interface AttributeName {
  readonly name: string;
  readonly sort: 'category' | 'number' | 'time' | 'euro' | 'date';
  /** The levels of a category, in the order of the file; none for the other sorts. */
  readonly levels: Names;
  /** What a number is drawn from; undefined for a category. */
  readonly drawnFrom?: Tree | undefined;
}

export class Attributes extends Names {
  readonly each: readonly AttributeName[];

  constructor(each: readonly AttributeName[], isUnreadable: boolean) {
    super(
      { en: 'attribute', nl: 'kenmerk' },
      each.map(({ name }) => name),
      isUnreadable,
    );
    this.each = each;
  }
}

/** @param follow leads from the name of an input to what stands in it */
export function attributeNames(
  root: Tree,
  follow: (tree: Tree) => Tree,
  zones: Names,
  isUnreadable: boolean,
): Attributes {
  const each = fields(field(root, 'attributes')).map(([name, { value }]): AttributeName => {
    const sort = numberSorts.find((candidate) => field(value, candidate) !== undefined) ?? 'category';
    const shares = field(value, 'shares');
    const all = sort === 'category' ? levelsIn(shares, follow) : [];
    const levels = new Names(levelOf(name), all, sort === 'category' && shares === undefined);
    return { name, sort, levels, drawnFrom: sort === 'category' ? undefined : field(value, sort) };
  });
  return new Attributes([...zoneAttribute(zones), ...each], isUnreadable);
}

/** As in "there is no level of "age" called ...". */
function levelOf(attribute: string): Text {
  return filled({ en: 'level of {attribute}', nl: 'waarde van {attribute}' }, { attribute: quote(attribute) });
}

export const numberSorts = ['number', 'time', 'euro', 'date'] as const;

/** The levels named by the first list of shares; the others must name the same. */
function levelsIn(shares: Tree | undefined, follow: (tree: Tree) => Tree, depth = 0): readonly string[] {
  const tree = shares === undefined ? undefined : follow(shares);
  const keys = fields(tree);
  if (field(tree, 'by') === undefined || depth > 20) return keys.map(([key]) => key);
  const first = keys.find(([key]) => key !== 'by');
  return first === undefined ? [] : levelsIn(first[1].value, follow, depth + 1);
}
