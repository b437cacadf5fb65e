import { asWritten } from '../language/text.ts';
import type { AttributePlan } from '../plan/plan.ts';
import type { AttributeName } from './attributes/attribute-names.ts';
import { checkLevelName } from './attributes/read-shares.ts';
import { Names } from './names.ts';
import type { Problems } from './problems.ts';
import { field, fields, type Mapping } from './reading/tree.ts';
import { title, titleOf } from './schema/leaves.ts';
import { named, orNothing } from './schema/schema.ts';

const expected = {
  en: 'areas with their titles: {city: {en: City, nl: Stad}}',
  nl: 'gebieden met hun titels: {city: {en: City, nl: Stad}}',
};

export const zonesSchema = named(
  expected,
  'city',
  orNothing({ en: 'a title, or nothing', nl: 'een titel, of niets' }, title),
);

/** The attribute that says where a case comes from. It stands before all others, so that any of them may depend on it. */
export const zone = 'zone';

export function zoneNames(root: Mapping): Names {
  return new Names(
    asWritten(zone),
    fields(field(root, 'zones')).map(([name]) => name),
  );
}

export function checkZoneNames(root: Mapping, problems: Problems): void {
  const section = field(root, 'zones');
  if (section?.kind === 'mapping' && section.entries.size === 0) {
    problems.add(section.at, { code: 'wrong kind', expected, found: 'nothing' });
  }
  for (const [name, { keyAt }] of fields(section)) checkLevelName(name, keyAt, problems);
  const attribute = fields(field(root, 'attributes')).find(([name]) => name === zone)?.[1];
  if (section !== undefined && attribute !== undefined) {
    problems.add(attribute.keyAt, { code: 'name taken', name: zone, by: { en: 'the zones', nl: 'de zones' } });
  }
}

/** Where the attribute stands in the plan; undefined where the file names no zones. */
export function zoneIndex({ all }: Names): number | undefined {
  return all.length === 0 ? undefined : 0;
}

/** None where the file names no zones. */
export function zoneAttribute({ all }: Names): readonly AttributeName[] {
  return all.length === 0
    ? []
    : [{ name: zone, sort: 'category', levels: new Names({ en: 'level of "zone"', nl: 'waarde van "zone"' }, all) }];
}

/** Its shares are not used: the arrival stream sets it. */
export function compileZones(root: Mapping, { all }: Names): readonly AttributePlan[] {
  if (all.length === 0) return [];
  const section = field(root, 'zones');
  return [
    {
      kind: 'category',
      name: zone,
      title: { en: 'Zone', nl: 'Zone' },
      lasting: true,
      levels: all.map((name) => ({ name, title: titleOf(field(section, name), name) })),
      shares: { kind: 'fixed', value: all.map(() => 1 / all.length) },
    },
  ];
}
