import type { Text } from '../language/text.ts';
import { year } from '../plan/units.ts';
import { Attributes, attributeNames } from './attributes/attribute-names.ts';
import type { Context, RunPeriod } from './context.ts';
import { inputValues, valuelessInputs } from './inputs/read-inputs.ts';
import { Names, nearMiss } from './names.ts';
import { Problems } from './problems.ts';
import { firstDay, readPeriod } from './read-runs.ts';
import { field, fields, isNothing, type Mapping, textOf } from './reading/tree.ts';
import { fileSchema } from './schema/file-schema.ts';
import { Arithmetic } from './values/arithmetic.ts';
import { zoneNames } from './zones.ts';

/**
 * Takes note of every name in a file, and of what each input comes to.
 *
 * @param first the context of the file before any policy, whose levels keep their order
 */
export function readContext(
  root: Mapping,
  setting: Pick<Context, 'broken' | 'observed'>,
  problems: Problems,
  first?: Context,
): Context {
  const day = firstDay(root, problems);
  const inputs = inputValues(root);
  const arithmetic = new Arithmetic({
    ...{
      inputs,
      valueless: isUnreadable(root, 'inputs') ? 'all' : valuelessInputs(root),
      startDay: day ?? 0,
      namesRequired: requiresNames(root),
      problems,
    },
  });
  const names = sectionNames(root);
  checkTargetNames(root, names, problems);
  const period = readPeriod(root, day, { problems, arithmetic });
  const found = attributeNames(root, (tree) => arithmetic.follow(tree), names.zones, isUnreadable(root, 'attributes'));
  const attributes = first === undefined ? found : inOrderOf(first.attributes, found);
  const ofRun = {
    period: period ?? periodForWantOfOne(day),
    misfits: period === undefined ? new Problems() : problems,
  };
  return { problems, ...ofRun, arithmetic, ...names, attributes, ...setting };
}

/** Whether numbers in the flow must be named inputs. */
export function requiresNames(root: Mapping): boolean {
  return textOf(field(root, 'provenance')) !== 'free';
}

/** Where the run has no right period, the rest of the file is still read, as if for a year. */
function periodForWantOfOne(first: number | undefined): RunPeriod {
  return { startDay: first ?? 0, horizon: year, startUp: 0, untilEmpty: false };
}

/** Levels are known by their index: those that are the same ones stand in the same order. */
function inOrderOf(first: Attributes, found: Attributes): Attributes {
  return new Attributes(
    found.each.map((attribute, index) => {
      const before = first.each[index]?.levels;
      const isSame =
        before?.all.length === attribute.levels.all.length &&
        before.all.every((level) => attribute.levels.indexOf(level) !== undefined);
      return before !== undefined && isSame ? { ...attribute, levels: before } : attribute;
    }),
    found.isUnreadable,
  );
}

type SectionNames = Pick<
  Context,
  'organisations' | 'zones' | 'holidays' | 'hours' | 'resources' | 'seats' | 'steps' | 'ends'
>;

/** The names of everything the file declares, before anything is worked out: any part may refer to any other. */
function sectionNames(root: Mapping): SectionNames {
  const names = (what: Text, section: string, isRequired = false) => {
    const tree = field(root, section);
    const isMissing = tree === undefined && isRequired;
    return new Names(
      what,
      fields(tree).map(([name, { value }]) => (isNothing(value) ? beforeColon(name) : name)),
      isMissing || isUnreadable(root, section),
    );
  };
  return {
    organisations: names({ en: 'organisation', nl: 'organisatie' }, 'organisations'),
    zones: zoneNames(root),
    holidays: names({ en: 'list of holidays', nl: 'lijst van feestdagen' }, 'holidays'),
    hours: names({ en: 'set of opening hours', nl: 'reeks openingstijden' }, 'hours'),
    resources: names({ en: 'resource', nl: 'resource' }, 'resources'),
    seats: new Set(
      fields(field(root, 'resources')).flatMap(([, { value }], index) =>
        field(value, 'seats') === undefined ? [] : [index],
      ),
    ),
    steps: names({ en: 'step', nl: 'stap' }, 'steps', true),
    ends: names({ en: 'end', nl: 'einde' }, 'ends', true),
  };
}

/** `care:Care` between braces is the name of care, with what follows the colon. */
function beforeColon(name: string): string {
  return /^([^:]+):\S/.exec(name)?.[1] ?? name;
}

/** Whether something else stands in a section than names, or its own key is misspelt. */
function isUnreadable(root: Mapping, section: string): boolean {
  const tree = field(root, section);
  if (tree !== undefined) return tree.kind !== 'mapping';
  const { shape } = fileSchema;
  const known = shape.kind === 'mapping' ? Object.keys(shape.keys) : [];
  return [...root.entries.keys()].some((key) => !known.includes(key) && nearMiss(key, known) === section);
}

/** A route names a step or an end, so no step may be called like an end. */
function checkTargetNames(root: Mapping, { steps }: SectionNames, problems: Problems): void {
  for (const [name, { keyAt }] of fields(field(root, 'ends'))) {
    if (steps.indexOf(name) !== undefined)
      problems.add(keyAt, { code: 'name taken', name, by: { en: 'a step', nl: 'een stap' } });
  }
}
