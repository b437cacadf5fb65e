import type { Context } from './context.ts';
import { Names } from './names.ts';
import type { Problems } from './problems.ts';
import { field, fields, type Mapping } from './reading/tree.ts';
import { zoneNames } from './zones.ts';

type SectionNames = Pick<
  Context,
  'organisations' | 'zones' | 'holidays' | 'hours' | 'resources' | 'seats' | 'steps' | 'ends'
>;

/** The names of everything the file declares, before anything is worked out: any part may refer to any other. */
export function sectionNames(root: Mapping): SectionNames {
  const names = (what: string, section: string) =>
    new Names(
      what,
      fields(field(root, section)).map(([name]) => name),
    );
  return {
    organisations: names('organisation', 'organisations'),
    zones: zoneNames(root),
    holidays: names('list of holidays', 'holidays'),
    hours: names('set of opening hours', 'hours'),
    resources: names('resource', 'resources'),
    seats: new Set(
      fields(field(root, 'resources')).flatMap(([, { value }], index) =>
        field(value, 'seats') === undefined ? [] : [index],
      ),
    ),
    steps: names('step', 'steps'),
    ends: names('end', 'ends'),
  };
}

/** A route names a step or an end, so no step may be called like an end. */
export function checkTargetNames(root: Mapping, { steps }: SectionNames, problems: Problems): void {
  for (const [name, { keyAt }] of fields(field(root, 'ends'))) {
    if (steps.indexOf(name) !== undefined) problems.add(keyAt, { code: 'name taken', name, by: 'a step' });
  }
}
