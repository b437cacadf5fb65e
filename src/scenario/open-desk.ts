import { year } from '../plan/units.ts';
import { Attributes, attributeNames } from './attributes/attribute-names.ts';
import type { Desk, RunPeriod } from './desk.ts';
import { inputValues } from './inputs/read-inputs.ts';
import type { Problems } from './problems.ts';
import { field, type Mapping, textOf } from './reading/tree.ts';
import { readPeriod } from './runs/read-runs.ts';
import { startDay } from './runs/start-day.ts';
import { checkTargetNames, sectionNames } from './section-names.ts';
import { Arithmetic } from './values/arithmetic.ts';

/**
 * Takes note of every name in a file, and of what each input comes to.
 *
 * @param first the desk of the file before any policy, whose levels keep their order
 */
export function openDesk(
  root: Mapping,
  setting: Pick<Desk, 'broken' | 'observed'>,
  problems: Problems,
  first?: Desk,
): Desk {
  const day = startDay(root, problems);
  const inputs = inputValues(root);
  const arithmetic = new Arithmetic({ inputs, startDay: day ?? 0, namesRequired: requiresNames(root), problems });
  const names = sectionNames(root);
  checkTargetNames(root, names, problems);
  const period = day === undefined ? undefined : readPeriod(root, day, { problems, arithmetic });
  const found = attributeNames(field(root, 'attributes'), (tree) => arithmetic.follow(tree), names.zones);
  const attributes = first === undefined ? found : inOrderOf(first.attributes, found);
  return { problems, arithmetic, period: period ?? periodForWantOfOne(day), ...names, attributes, ...setting };
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
  );
}
