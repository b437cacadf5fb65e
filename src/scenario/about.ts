import { field, type Mapping } from './reading/tree.ts';
import type { About } from './scenario.ts';
import { prose, proseOf } from './schema/leaves.ts';
import { mapping } from './schema/schema.ts';

/** What only a person can say about a model. */
export const aboutSchema = mapping(
  'about the model: {purpose: ..., reasons: ..., data: ..., access: ...}',
  { examples: [{ purpose: 'to find out how many screeners are needed' }] },
  {
    purpose: prose('why the model exists and for whom', 'to find out how many screeners are needed').optional(),
    reasons: prose('why these designs are compared', 'the city may hire one more, or refer fewer people').optional(),
    data: prose(
      'where the data come from and what was done to them before use',
      'counts of the register of 2023, without test cases',
    ).optional(),
    access: prose(
      'where the model can be had, and under which licence',
      'on request, under the MIT licence',
    ).optional(),
  },
);

export function readAbout(root: Mapping): About {
  const about = field(root, 'about');
  const said = (key: string) => proseOf(field(about, key));
  return { purpose: said('purpose'), reasons: said('reasons'), data: said('data'), access: said('access') };
}
