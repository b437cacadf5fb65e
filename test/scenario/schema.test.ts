import { describe, expect, it } from 'vitest';
import { scenarioJsonSchema } from '../../src/scenario/json-schema.ts';
import { describeProblem } from '../../src/scenario/messages/describe-problem.ts';
import { changeableSections } from '../../src/scenario/policies/read-policies.ts';
import { Problems } from '../../src/scenario/problems.ts';
import { parseFile } from '../../src/scenario/reading/parse-file.ts';
import { dataOf, field, type Mapping } from '../../src/scenario/reading/tree.ts';
import type { JsonValue } from '../../src/scenario/scenario.ts';
import { checkShape } from '../../src/scenario/schema/check-shape.ts';
import { fileSchema } from '../../src/scenario/schema/file-schema.ts';
import { join } from '../../src/scenario/schema/join.ts';
import { type MappingShape, resolved, type Shape } from '../../src/scenario/schema/shape.ts';
import { compileText, planOf } from './compile-text.ts';

interface Place {
  readonly path: readonly string[];
  readonly shape: Shape;
}

/** Every place in a file, each shape that may stand there included; a shape that holds itself is entered once. */
function placesIn({ path, shape }: Place, within: readonly string[] = []): readonly Place[] {
  if (shape.kind === 'shared' && within.includes(shape.name)) return [];
  const inside = shape.kind === 'shared' ? [...within, shape.name] : within;
  const here = resolved(shape);
  const next = (key: string, at: Shape) => placesIn({ path: [...path, key], shape: at }, inside);
  switch (here.kind) {
    case 'either':
      return [{ path, shape }, ...here.options.flatMap((option) => placesIn({ path, shape: option }, inside))];
    case 'list':
      return [{ path, shape }, ...next('[]', here.item)];
    case 'mapping':
      return [
        { path, shape },
        ...Object.entries(here.keys).flatMap(([key, { shape: at }]) => next(key, at)),
        ...(here.others === undefined ? [] : next(otherName(here), here.others)),
      ];
    default:
      return [{ path, shape }];
  }
}

/** Where the file chooses the names; opening hours choose among the days. */
function otherName({ spans }: MappingShape): string {
  return spans === undefined ? 'some name' : 'monday to friday';
}

const places = placesIn({ path: [], shape: fileSchema.shape });

/** What has keys of its own, at every depth; what stands in a list is replaced with the list. */
const joined = places.flatMap(({ path, shape }) => {
  const here = resolved(shape);
  return here.kind === 'mapping' && !here.isValue && !path.includes('[]') ? [{ path, shape: here }] : [];
});

function treeOf(data: JsonValue): Mapping {
  const problems = new Problems();
  const tree = parseFile('sample.json', JSON.stringify(data), problems);
  if (tree === undefined)
    throw new Error(
      problems
        .sorted()
        .map((problem) => describeProblem(problem).en)
        .join('\n'),
    );
  return tree;
}

/** All keys of a mapping, with an example at each; of keys that exclude each other the one that is asked for, or the first. */
function keysOf(shape: MappingShape, wanted: string | undefined): { readonly [key: string]: JsonValue } {
  const left = shape.exclusive.flatMap((keys) => {
    const kept = wanted !== undefined && keys.includes(wanted) ? wanted : keys[0];
    return keys.filter((key) => key !== kept);
  });
  const pairs = Object.entries(shape.keys).map(([key, { shape: at }]) => [key, at.examples[0] ?? null] as const);
  const others = shape.others?.examples[0];
  const names = shape.spans === undefined ? [otherName(shape), 'another name'] : [otherName(shape), 'saturday'];
  return Object.fromEntries([
    ...pairs.filter(([key]) => !left.includes(key)),
    ...(others === undefined ? [] : names.map((name) => [name, others] as const)),
  ]);
}

/** The file that has all keys on the way to an element, and the data given at the element itself. */
function fileWith([key, ...inside]: readonly string[], data: JsonValue, from: Shape, way: string[] = []): JsonValue {
  if (key === undefined) return data;
  const here = mappingIn(from);
  const at = Object.hasOwn(here.keys, key) ? here.keys[key]?.shape : here.others;
  if (at === undefined) throw new Error(`No ${[...way, key].join(' > ')}`);
  return { ...keysOf(here, key), [key]: fileWith(inside, data, at, [...way, key]) };
}

function mappingIn(shape: Shape): MappingShape {
  const here = resolved(shape);
  if (here.kind === 'mapping') return here;
  const options = here.kind === 'either' ? here.options.map((option) => resolved(option)) : [];
  const found = options.find((option) => option.kind === 'mapping' && !option.isValue);
  if (found?.kind !== 'mapping') throw new Error(`No mapping: ${shape.expected}`);
  return found;
}

/** Only the way to an element, with the data given there. */
function only(path: readonly string[], data: JsonValue): JsonValue {
  return path.reduceRight<JsonValue>((inside, key) => ({ [key]: inside }), data);
}

function isObject(value: JsonValue | undefined): value is { readonly [key: string]: JsonValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

describe('the schema', () => {
  it('has every element of the language in this test', () => {
    const paths = joined.map(({ path }) => path.join(' > '));
    expect(paths).toEqual(expect.arrayContaining(['', 'steps', 'resources > some name > line > gives up']));
    expect(paths).toEqual(expect.arrayContaining(['steps > some name > group', 'policies > some name']));
    expect(joined.length).toBeGreaterThan(60);
  });

  it.each(places.map(({ path, shape }) => [path.join(' > '), shape] as const))(
    'describes %s and gives examples that are right',
    (_, shape) => {
      expect(shape.description ?? shape.expected).not.toBe('');
      expect(shape.examples.length).toBeGreaterThan(0);
      for (const example of shape.examples) {
        const problems = new Problems();
        const tree = field(treeOf({ at: example }), 'at');
        if (tree !== undefined) checkShape(shape, tree, problems);
        expect(problems.sorted().map((problem) => describeProblem(problem).en)).toEqual([]);
      }
    },
  );

  it('says only of keys that it has that they exclude each other, or that others tell about them', () => {
    for (const { shape } of joined) {
      const named = [
        ...shape.exclusive.flat(),
        ...(shape.subject === undefined ? [] : [shape.subject.key, ...shape.subject.staying]),
      ];
      expect(Object.keys(shape.keys)).toEqual(expect.arrayContaining(named));
    }
  });

  it('gives every key of the JSON Schema a description and examples', () => {
    expect(withoutWords(scenarioJsonSchema(), '')).toEqual([]);
  });
});

function onlyKeys(data: JsonValue, keys: readonly string[]): { readonly [key: string]: JsonValue } {
  return Object.fromEntries(Object.entries(isObject(data) ? data : {}).filter(([key]) => keys.includes(key)));
}

/** The paths of all properties that lack a description or examples. */
function withoutWords(value: JsonValue, path: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => withoutWords(item, `${path}/${index}`));
  if (!isObject(value)) return [];
  const { properties } = value;
  const lacking = Object.entries(isObject(properties) ? properties : {}).flatMap(([name, property]) => {
    const { description = '', examples = [] } = isObject(property) ? property : {};
    return description !== '' && Array.isArray(examples) && examples.length > 0 ? [] : [`${path}/${name}`];
  });
  return [...lacking, ...Object.entries(value).flatMap(([key, inside]) => withoutWords(inside, `${path}/${key}`))];
}

describe('a file laid over another', () => {
  const changes = joined.flatMap(({ path, shape }) =>
    Object.keys(keysOf(shape, undefined)).map((key) => [path.join(' > '), key, path, shape] as const),
  );

  it.each(changes)('changes in "%s" the key "%s" and nothing else', (_, key, path, shape) => {
    const before = keysOf(shape, key);
    const base = fileWith(path, before, fileSchema.shape);
    const over = only(path, { [key]: 'something else' });
    const after = shape.subject?.key === key ? onlyKeys(before, shape.subject.staying) : before;
    expect(dataOf(join(fileSchema.shape, treeOf(base), treeOf(over)))).toEqual(
      fileWith(path, { ...after, [key]: 'something else' }, fileSchema.shape),
    );
  });

  it.each(
    joined.flatMap(({ path, shape }) =>
      shape.exclusive.flatMap((keys) =>
        keys.flatMap((first) => keys.map((second) => [path.join(' > '), first, second, path, shape] as const)),
      ),
    ),
  )(
    'puts in "%s" in the place of "%s" what excludes it, "%s", and changes nothing else',
    (_, first, second, path, shape) => {
      const { [first]: gone, ...others } = keysOf(shape, first);
      const base = fileWith(path, { ...others, [first]: gone ?? null }, fileSchema.shape);
      const over = only(path, { [second]: 'another way' });
      expect(dataOf(join(fileSchema.shape, treeOf(base), treeOf(over)))).toEqual(
        fileWith(path, { ...others, [second]: 'another way' }, fileSchema.shape),
      );
    },
  );

  it.each(changes)('takes away in "%s" the key "%s" with null, and nothing else', (_, key, path, shape) => {
    const { [key]: gone, ...others } = keysOf(shape, key);
    const base = fileWith(path, { ...others, [key]: gone ?? null }, fileSchema.shape);
    const found = dataOf(join(fileSchema.shape, treeOf(base), treeOf(only(path, { [key]: null }))));
    // In what a policy changes, it takes away on the date.
    const isLater = path[0] === 'policies' && changeableSections.includes(path[2] ?? '');
    expect(found).toEqual(fileWith(path, isLater ? { ...others, [key]: null } : others, fileSchema.shape));
  });

  const merged = (base: JsonValue, over: JsonValue) => dataOf(join(fileSchema.shape, treeOf(base), treeOf(over)));

  it('keeps the other days of the opening hours below', () => {
    const base = { hours: { office: { 'monday to friday': '09:00-17:00', 'closed on': 'holidays' } } };
    expect(merged(base, { hours: { office: { wednesday: 'closed', saturday: '10:00-12:00' } } })).toEqual({
      hours: {
        office: {
          ...{ monday: '09:00-17:00', tuesday: '09:00-17:00', thursday: '09:00-17:00', friday: '09:00-17:00' },
          ...{ 'closed on': 'holidays', wednesday: 'closed', saturday: '10:00-12:00' },
        },
      },
    });
  });

  it('replaces values whole, however they are written', () => {
    const byUse = { by: 'kind of use', problem: '10 %', otherwise: '20 %' };
    const byAge = { by: 'age', young: '30 %', otherwise: '5 %' };
    const step = (value: JsonValue) => ({ steps: { talk: { charge: value, next: 'care' } } });
    const staff = (value: JsonValue) => ({ resources: { clerk: { staff: value } } });
    const next = (value: JsonValue) => ({ steps: { talk: { next: value } } });
    expect(merged(step(byUse), step(byAge))).toEqual(step(byAge));
    expect(merged(staff({ '2024-01-01': '1 FTE' }), staff({ '2024-06-01': '2 FTE' }))).toEqual(
      staff({ '2024-06-01': '2 FTE' }),
    );
    expect(merged(next([{ share: '10 %', to: 'a' }, { to: 'b' }]), next([{ to: 'c' }]))).toEqual(next([{ to: 'c' }]));
    expect(merged(next([{ share: '10 %', to: 'a' }]), next({ to: 'c' }))).toEqual(next({ to: 'c' }));
  });

  it('joins shares of levels, and replaces them by shares that depend on something', () => {
    const shares = (value: JsonValue) => ({ attributes: { use: { shares: value } } });
    const plain = { problem: '31 %', occasional: 'the rest' };
    const dependent = { by: 'age', young: plain, otherwise: plain };
    expect(merged(shares(plain), shares({ problem: '40 %' }))).toEqual(shares({ ...plain, problem: '40 %' }));
    expect(merged(shares(plain), shares(dependent))).toEqual(shares(dependent));
    expect(merged(shares(dependent), shares(plain))).toEqual(shares(plain));
  });

  it('keeps the trainer, the sessions and the absence of a group that grows', () => {
    const base = [
      ...['stuwmeer: 1', 'provenance: free', 'runs: {from: 2024-01-01, for: 1 year}'],
      ...['arrivals: {calls: {poisson: 400 per year, to: talk}}', 'resources: {trainer: {staff: 1 person}}'],
      'steps:',
      '  talk:',
      '    group: {size: 8 places, sessions: 3, every: 7 days, by: trainer, takes: 2 hours, absent: 20 %}',
      '    next: done',
      ...['ends: {done: }', ''],
    ].join('\n');
    const over = 'stuwmeer: 1\nextends: base.yaml\nsteps: {talk: {group: {size: 12 places, takes: 2 hours}}}\n';
    const [part] = planOf(compileText(over, { 'base.yaml': base })).steps[0]?.parts ?? [];
    expect(part).toMatchObject({
      ...{ kind: 'group', forms: { size: 12 }, sessions: 3, every: 7 * 86_400 },
      ...{ needs: [{ resource: 0, units: 1 }], absent: { kind: 'fixed', value: 0.2 } },
    });
  });
});

describe('what is expected at a place', () => {
  const told = placesIn({ path: [], shape: fileSchema.shape }).map(({ shape }) => shape.expected);

  it('is told in Dutch as well as in English, with the same examples', () => {
    expect(told.length).toBeGreaterThan(150);
    const quoted = (text: string) => text.match(/"[^"]*"|\{[^{}]*\}/g) ?? [];
    const kept = ({ en, nl }: { en: string; nl: string }) => quoted(en).every((example) => nl.includes(example));
    const exempt = ['how much depends on it, such as "most influential unknown"'];
    expect(told.filter((each) => !(kept(each) || exempt.some((text) => each.en.endsWith(text))))).toEqual([]);
    const english = /\b(the|and|which|that|how|when|what|such as|from|with|after)\b/;
    const plain = (text: string) => text.replace(/"[^"]*"|[{[].*[\]}]/g, '');
    expect(told.filter(({ nl }) => english.test(plain(nl)))).toEqual([]);
  });
});
