import { z } from 'zod';
import { choice, mapping, named, title, value } from '../schema/shapes.ts';

const shares: z.ZodType = z.lazy(() =>
  z.union([z.string(), z.record(z.string(), z.union([z.string(), z.number(), shares]))], {
    error: 'shares of levels: {cannabis: 66 %, other: 34 %}, or by an earlier attribute: {by: ..., ...}',
  }),
);

const draw = (of: string, example: string) => value(`${of}, drawn from a distribution such as "${example}"`).optional();

const attributeSchema = mapping('an attribute: {shares: {cannabis: 66 %, other: 34 %}}', {
  title: title.optional(),
  lasting: choice('yes', 'no').optional(),
  titles: named('titles of the levels: {cannabis: Cannabis, other: Other drugs}', title).optional(),
  shares: shares.optional(),
  number: draw('a plain number', 'uniform(18 to 60)'),
  time: draw('a length of time', 'uniform(18 to 60 years)'),
  euro: draw('an amount', 'uniform(10 to 20 euro)'),
  date: draw('a date', 'uniform(2014-01-01 to 2014-12-31)'),
});

export const attributesSchema = named('what differs between cases: {substance: {shares: {...}}}', attributeSchema);
