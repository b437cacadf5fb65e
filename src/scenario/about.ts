import { z } from 'zod';
import { field, type Mapping, textOf } from './reading/tree.ts';
import type { About } from './scenario.ts';
import { mapping } from './schema/shapes.ts';

const paragraph = (what: string) =>
  z
    .string({ error: `a text: ${what}` })
    .meta({ description: what })
    .optional();

/** What only a person can say about a model. */
export const aboutSchema = mapping('about the model: {purpose: ..., reasons: ..., data: ..., access: ...}', {
  purpose: paragraph('why the model exists and for whom'),
  reasons: paragraph('why these designs are compared'),
  data: paragraph('where the data come from and what was done to them before use'),
  access: paragraph('where the model can be had, and under which licence'),
});

export function readAbout(root: Mapping): About {
  const about = field(root, 'about');
  const said = (key: string) => textOf(field(about, key));
  return { purpose: said('purpose'), reasons: said('reasons'), data: said('data'), access: said('access') };
}
