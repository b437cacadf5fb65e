import { z } from 'zod';
import { mapping, named } from '../schema/shapes.ts';

const anyValue = z.json().meta({
  description:
    'A number with its unit, a distribution, arithmetic over other inputs, or a value by attribute or by date',
});

const sentence = (what: string) => z.string({ error: `a text: ${what}` }).meta({ description: what });

const inputSchema = mapping('an input: {value: ..., source: ...}', {
  value: anyValue,
  source: sentence('where the value was published').optional(),
  assumption: sentence('why this value was assumed; needs a range').optional(),
  derived: sentence('how the value follows from others').optional(),
  range: sentence('within which bounds the true value lies, such as "60 to 80 %"').optional(),
  note: sentence('anything else a reader should know').optional(),
  influence: sentence('how much depends on it, such as "most influential unknown"').optional(),
});

export const inputsSchema = named('inputs by name: {cases a year: {value: ..., source: ...}}', inputSchema);
