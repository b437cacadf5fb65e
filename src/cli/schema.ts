import { scenarioJsonSchema } from '../scenario/json-schema.ts';
import type { Terminal } from './terminal.ts';

export function schema(terminal: Terminal): void {
  terminal.out.write(`${JSON.stringify(scenarioJsonSchema(), undefined, 2)}\n`);
}
