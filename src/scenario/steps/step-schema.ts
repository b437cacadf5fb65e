import { stepLineSchema } from '../resources/line-schema.ts';
import { mapping, named, plainValue, text, title } from '../schema/shapes.ts';
import { stepWords } from './registry.ts';
import { route } from './route.ts';

const stepSchema = mapping('a step: {work: {by: ..., takes: ...}, next: ...}', {
  title: title.optional(),
  of: text('the organisation that does it').optional(),
  ...Object.fromEntries(stepWords.map(({ key, schema }) => [key, schema.optional()])),
  line: stepLineSchema.optional(),
  norm: plainValue('the wait that is on time in its list, such as "8 weeks"').optional(),
  [route.key]: route.schema,
});

export const stepsSchema = named('steps by name: {screening: {work: {...}, next: ...}}', stepSchema);
