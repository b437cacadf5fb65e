import type { Named } from '../plan/plan.ts';
import { field, fields, type Mapping } from './reading/tree.ts';
import { named, title } from './schema/shapes.ts';
import { titleOf } from './text-of-title.ts';

export const organisationsSchema = named(
  'organisations with their titles: {parket: {en: Prosecution, nl: Parket}}',
  title,
);

export function compileOrganisations(root: Mapping): readonly Named[] {
  return fields(field(root, 'organisations')).map(([name, { value }]) => ({ name, title: titleOf(value, name) }));
}
