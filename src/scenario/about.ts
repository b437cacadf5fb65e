import { field, type Mapping } from './reading/tree.ts';
import type { About } from './scenario.ts';
import { prose, proseOf } from './schema/leaves.ts';
import { mapping } from './schema/schema.ts';

/** What only a person can say about a model. */
export const aboutSchema = mapping(
  {
    en: 'about the model: {purpose: ..., reasons: ..., data: ..., access: ...}',
    nl: 'over het model: {purpose: ..., reasons: ..., data: ..., access: ...}',
  },
  { examples: [{ purpose: 'to find out how many screeners are needed' }] },
  {
    purpose: prose(
      { en: 'why the model exists and for whom', nl: 'waarom het model er is en voor wie' },
      'to find out how many screeners are needed',
    ).optional(),
    reasons: prose(
      { en: 'why these designs are compared', nl: 'waarom deze ontwerpen worden vergeleken' },
      'the city may hire one more, or refer fewer people',
    ).optional(),
    data: prose(
      {
        en: 'where the data come from and what was done to them before use',
        nl: 'waar de gegevens vandaan komen en hoe ze vooraf zijn bewerkt',
      },
      'counts of the register of 2023, without test cases',
    ).optional(),
    access: prose(
      {
        en: 'where the model can be had, and under which licence',
        nl: 'waar het model te krijgen is, en onder welke licentie',
      },
      'on request, under the MIT licence',
    ).optional(),
  },
);

export function readAbout(root: Mapping): About {
  const about = field(root, 'about');
  const said = (key: string) => proseOf(field(about, key));
  return { purpose: said('purpose'), reasons: said('reasons'), data: said('data'), access: said('access') };
}
