import { z } from 'zod';
import { distributionWords } from './distributions/registry.ts';
import type { JsonValue } from './scenario.ts';
import { fileSchema } from './schema/file-schema.ts';

/**
 * The language as JSON Schema, for editors to complete and check with.
 *
 * A file that extends another, and a policy, leave out what was said before and take things away with null; so no key is
 * required here and each may be null. What is missing in the end only `stuwmeer check` can tell.
 */
export function scenarioJsonSchema(): JsonValue {
  const schema = relaxed(z.json().parse(z.toJSONSchema(fileSchema, { io: 'input' })));
  return isMapping(schema) ? { ...schema, title: 'Stuwmeer scenario', required: ['stuwmeer'] } : schema;
}

function relaxed(value: JsonValue): JsonValue {
  if (isList(value)) return value.map(relaxed);
  if (!isMapping(value)) return value;
  const torn = value.additionalProperties === false ? { patternProperties: argumentsAsKeys } : {};
  const pairs = Object.entries(value).flatMap(([key, part]): (readonly [string, JsonValue])[] => {
    if (key === 'required') return [];
    if (key === 'additionalProperties') return [[key, orNull(relaxed(part))]];
    if (key !== 'properties' || !isMapping(part)) return [[key, relaxed(part)]];
    return [[key, Object.fromEntries(Object.entries(part).map(([name, schema]) => [name, orNull(relaxed(schema))]))]];
  });
  return { ...Object.fromEntries(pairs), ...torn };
}

/**
 * An editor takes `{takes: gamma(mean 20 minutes, sd 10 minutes)}` for two keys, where this language sees one: such a
 * second key, without a value, is nothing to complain of.
 */
const argumentsAsKeys: JsonValue = {
  [`^(${[...new Set(distributionWords.flatMap(({ labels }) => labels))].join('|')}) `]: { type: 'null' },
};

function orNull(schema: JsonValue): JsonValue {
  if (!isMapping(schema) || schema.const !== undefined) return schema;
  const { description, ...rest } = schema;
  return { ...(description === undefined ? {} : { description }), anyOf: [rest, { type: 'null' }] };
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function isMapping(value: JsonValue): value is { readonly [key: string]: JsonValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
