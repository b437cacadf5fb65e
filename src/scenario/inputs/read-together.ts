/** Inputs of which the file says that they go together: what stands under `together:`. */
import type { Context } from '../context.ts';
import { inputOfPolicy, Names } from '../names.ts';
import { type Entry, field, fields, itemsOf, type Mapping, type Tree, textOf } from '../reading/tree.ts';
import type { RegisterEntry, Together } from '../scenario.ts';
import { prose, proseOf, text, title, titleOf } from '../schema/leaves.ts';
import { list, mapping, named } from '../schema/schema.ts';

const anInput = text(
  {
    en: 'the name of an input that is one number or one distribution with a range',
    nl: 'de naam van een invoergegeven dat één getal of één verdeling met een bandbreedte is',
  },
  'time of a talk',
);

const groupSchema = mapping(
  {
    en: 'inputs that go together: {inputs: [time of a talk, time of a file], assumption: ...}',
    nl: 'invoer die samengaat: {inputs: [time of a talk, time of a file], assumption: ...}',
  },
  {
    examples: [{ inputs: ['time of a talk', 'time of a file'], assumption: 'the same people do both' }],
    exclusive: [['source', 'assumption']],
  },
  {
    title: title.optional(),
    inputs: list(
      {
        en: 'inputs that are high where the others are high: [time of a talk, time of a file]',
        nl: 'invoer die hoog is waar de andere hoog is: [time of a talk, time of a file]',
      },
      anInput,
      [['time of a talk', 'time of a file']],
    ),
    against: list(
      {
        en: 'inputs that are low where those are high: [days off]',
        nl: 'invoer die laag is waar die hoog is: [days off]',
      },
      anInput,
      [['days off']],
    ).optional(),
    source: prose(
      { en: 'where it was published that they go together', nl: 'waar is gepubliceerd dat ze samengaan' },
      'time sheets of 2023',
    ).optional(),
    assumption: prose(
      { en: 'why it was assumed that they go together', nl: 'waarom is aangenomen dat ze samengaan' },
      'the same people do both',
    ).optional(),
  },
);

export const togetherSchema = named(
  {
    en: 'inputs that go together, by the name of the group: {pace of the office: {inputs: [...], assumption: ...}}',
    nl: 'invoer die samengaat, op naam van de groep: {pace of the office: {inputs: [...], assumption: ...}}',
  },
  'pace of the office',
  groupSchema,
);

type Tools = Pick<Context, 'problems' | 'broken'>;

/** @param register of the file and its policies, whose names are those that `--set` knows */
export function readTogether(
  root: Mapping,
  register: readonly RegisterEntry[],
  namesRequired: boolean,
  context: Tools,
): readonly Together[] {
  const known = new Map(register.map((entry) => [entry.name, entry]));
  const declared = declaredIn(root);
  const names = new Names({ en: 'input', nl: 'invoergegeven' }, [...known.keys()]);
  const groupOf = new Map<string, string>();
  return fields(field(root, 'together')).flatMap(([name, entry]) => {
    const { value: group } = entry;
    if (context.broken.has(group)) return [];
    const provenance = provenanceOf(entry, namesRequired, context);
    const member = (tree: Tree, against: boolean): readonly Together['members'][number][] => {
      const found = textOf(tree) ?? '';
      // What is wrong with an input that is declared and not in the register has been reported.
      if (!known.has(found) && declared.has(found)) return [];
      if (names.find(tree, context.problems) === undefined) return [];
      const other = groupOf.get(found);
      if (other !== undefined) {
        context.problems.add(tree.at, { code: 'in a group already', input: found, group: other });
        return [];
      }
      groupOf.set(found, name);
      const because = whyFixed(known.get(found));
      if (because === undefined) return [{ name: found, against }];
      context.problems.add(tree.at, { code: 'cannot go together', input: found, because });
      return [];
    };
    const [high, low] = (['inputs', 'against'] as const).map((key) => membersIn(group, key));
    const count = (high?.length ?? 0) + (low?.length ?? 0);
    if (count < 2) context.problems.add(entry.keyAt, { code: 'goes with nothing', group: name, found: count });
    const members = [
      ...(high ?? []).flatMap((tree) => member(tree, false)),
      ...(low ?? []).flatMap((tree) => member(tree, true)),
    ];
    return [{ name, title: titleOf(field(group, 'title'), name), members, provenance }];
  });
}

/** By the names that `--set` knows. */
function declaredIn(root: Mapping): ReadonlySet<string> {
  const inputsOf = (tree: Tree) => fields(field(tree, 'inputs')).map(([name]) => name);
  const ofPolicies = fields(field(root, 'policies')).flatMap(([policy, { value }]) =>
    inputsOf(value).map((name) => inputOfPolicy(name, policy)),
  );
  return new Set([...inputsOf(root), ...ofPolicies]);
}

function membersIn(group: Tree, key: 'inputs' | 'against'): readonly Tree[] {
  const tree = field(group, key);
  return tree === undefined ? [] : itemsOf(tree);
}

const provenances = ['source', 'assumption'] as const;

function provenanceOf({ keyAt, value }: Entry, required: boolean, { problems }: Tools): Together['provenance'] {
  const given = provenances.flatMap((kind) => {
    const cited = proseOf(field(value, kind));
    return cited === undefined ? [] : [{ kind, text: cited }];
  });
  if (given.length > 1 || (given.length === 0 && required)) {
    problems.add(keyAt, { code: 'exactly one of', of: provenances, found: given.map(({ kind }) => kind) });
  }
  const [only = { kind: 'assumption', text: { en: '', nl: '' } }] = given;
  return only;
}

/** Why no study would ever vary it; undefined where one would. */
function whyFixed(entry: RegisterEntry | undefined): 'derived' | 'no range' | 'not one number' | undefined {
  if (entry === undefined) return undefined;
  if (entry.provenance.kind === 'derived') return 'derived';
  if (entry.range === undefined) return 'no range';
  const { kind } = entry.numbers;
  const isOne = kind !== 'table' && kind !== 'unlimited' && kind !== 'date';
  return isOne ? undefined : 'not one number';
}
