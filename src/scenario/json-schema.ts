import { z } from 'zod';
import type { JsonValue } from './scenario.ts';
import { fileSchema } from './schema/file-schema.ts';

/**
 * The language as JSON Schema, for editors to complete and check with. A file that `extends` another may leave out what
 * the other says, so nothing but the version is required there.
 */
export function scenarioJsonSchema(): JsonValue {
  const partial = fileSchema.partial().required({ stuwmeer: true });
  const schema = z.json().parse(z.toJSONSchema(partial, { io: 'input' }));
  return { ...asMapping(schema), title: 'Stuwmeer scenario', $id: 'stuwmeer-scenario-1' };
}

function asMapping(value: JsonValue): { readonly [key: string]: JsonValue } {
  return typeof value === 'object' && value !== null && !isList(value) ? value : {};
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}
