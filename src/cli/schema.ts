import type { Language } from '../language/text.ts';
import { scenarioJsonSchema } from '../scenario/json-schema.ts';
import type { Terminal } from './terminal.ts';

export function schema(language: Language, terminal: Terminal): void {
  terminal.out.write(`${JSON.stringify(scenarioJsonSchema(language), undefined, 2)}\n`);
}
