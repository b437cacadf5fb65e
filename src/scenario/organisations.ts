import type { Named } from '../plan/plan.ts';
import { field, fields, type Mapping } from './reading/tree.ts';
import { title, titleOf } from './schema/leaves.ts';
import { named } from './schema/schema.ts';

export const organisationsSchema = named(
  {
    en: 'organisations with their titles: {parket: {en: Prosecution, nl: Parket}}',
    nl: 'organisaties met hun titels: {parket: {en: Prosecution, nl: Parket}}',
  },
  'parket',
  title,
);

export function compileOrganisations(root: Mapping): readonly Named[] {
  return fields(field(root, 'organisations')).map(([name, { value }]) => ({ name, title: titleOf(value, name) }));
}
