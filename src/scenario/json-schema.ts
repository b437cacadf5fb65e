import { inLanguage, type Language } from '../language/text.ts';
import type { JsonValue } from './scenario.ts';
import { fileSchema } from './schema/file-schema.ts';
import { type MappingShape, resolved, type ScalarShape, type Shape } from './schema/shape.ts';
import { distributionWords } from './values/distribution-words.ts';

/**
 * The language as JSON Schema, for editors to complete and check with. Its keys are the same in every language.
 *
 * A file that extends another, and a policy, leave out what was said before and take things away with null; so no key is
 * required here and each may be null. What is missing in the end only `stuwmeer check` can tell.
 */
export function scenarioJsonSchema(language: Language = 'en'): JsonValue {
  const definitions: Definitions = { language, shared: new Map() };
  const root = schemaOf(fileSchema.shape, definitions);
  // A definition may use others, which come behind it.
  const shared: [string, JsonValue][] = [];
  for (const [name, shape] of definitions.shared) shared.push([name, schemaOf(resolved(shape), definitions)]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Stuwmeer scenario',
    ...root,
    required: ['stuwmeer'],
    $defs: Object.fromEntries(shared),
  };
}

type JsonObject = { readonly [key: string]: JsonValue };

/** Those that were met, and in which language all is reported. */
interface Definitions {
  readonly language: Language;
  readonly shared: Map<string, Shape>;
}

function schemaOf(shape: Shape, definitions: Definitions): JsonObject {
  const said = {
    description: inLanguage(shape.description ?? shape.expected, definitions.language),
    examples: shape.examples,
  };
  switch (shape.kind) {
    case 'anything':
      return said;
    case 'shared':
      definitions.shared.set(shape.name, shape);
      return { ...said, $ref: `#/$defs/${shape.name}` };
    case 'scalar':
      return { ...said, ...ofScalar(shape) };
    case 'list':
      return { ...said, type: 'array', items: schemaOf(shape.item, definitions) };
    case 'either':
      return { ...said, anyOf: shape.options.map((option) => schemaOf(option, definitions)) };
    case 'mapping':
      return { ...said, type: 'object', ...ofMapping(shape, definitions) };
  }
}

function ofScalar({ types, words }: ScalarShape): JsonObject {
  const [only, ...more] = words ?? [];
  if (only !== undefined) return more.length === 0 ? { const: only } : { enum: [only, ...more] };
  const names = types.map((type) => jsonTypes[type]);
  const [name] = names;
  return { type: names.length === 1 && name !== undefined ? name : names };
}

const jsonTypes = { text: 'string', number: 'number', boolean: 'boolean', nothing: 'null' } as const;

function ofMapping({ keys, others }: MappingShape, definitions: Definitions): JsonObject {
  const properties = Object.entries(keys).map(([key, { shape }]) => [key, orNull(shape, definitions)] as const);
  return {
    ...(properties.length === 0 ? {} : { properties: Object.fromEntries(properties) }),
    ...(others === undefined
      ? { additionalProperties: false, patternProperties: argumentsAsKeys }
      : { additionalProperties: orNull(others, definitions) }),
  };
}

/**
 * An editor takes `{takes: gamma(mean 20 minutes, sd 10 minutes)}` for two keys, where this language sees one: such a
 * second key, without a value, is nothing to complain of.
 */
const argumentsAsKeys: JsonValue = {
  [`^(${[...new Set(distributionWords.flatMap(({ labels }) => labels))].join('|')}) `]: { type: 'null' },
};

/** The version of the language is the one thing that no file takes away. */
function orNull(shape: Shape, definitions: Definitions): JsonObject {
  const { description = '', examples = [], ...rest } = schemaOf(shape, definitions);
  if (rest.const === 1) return { description, examples, ...rest };
  return { description, examples, anyOf: [rest, { type: 'null' }] };
}
