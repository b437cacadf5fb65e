import type { Need } from '../../plan/plan.ts';
import { allDefined } from '../problems.ts';
import { fields, isNothing, itemsOf, type Tree, textOf } from '../reading/tree.ts';
import { plainValue, reference } from '../schema/leaves.ts';
import { either, list, named } from '../schema/schema.ts';
import { type Expectation, expectations } from '../values/expectation.ts';
import { readOwnCount } from '../values/own-count.ts';
import { readWhole } from '../values/read-value.ts';
import type { ResourceInfo, StepContext } from './step-word.ts';

const unitsOf = { en: 'a number of units', nl: 'een aantal' };

const whoWorks = {
  en: 'a resource, a list of resources, or units of each: {interviewer: 2}',
  nl: 'een resource, een lijst van resources, of van elk een aantal: {interviewer: 2}',
};

export const aResource = reference(
  'resource',
  { en: 'the name of a resource', nl: 'de naam van een resource' },
  'screener',
);

/** Whom or what work takes, under the key `by`. */
export const needsSchema = either(
  {
    expected: whoWorks,
    examples: ['screener', { interviewer: 2 }],
    description: {
      en: 'Who does the work, or which place is taken',
      nl: 'Wie het werk doet, of welke plaats er wordt bezet',
    },
  },
  aResource,
  list(whoWorks, aResource, [['doctor', 'nurse']]),
  named(whoWorks, 'interviewer', plainValue(unitsOf, 2)),
);

/** @param keeps the indices of the resources that the case keeps after the step; undefined for a group, which keeps none */
export function readNeeds(
  by: Tree,
  keeps: ReadonlySet<number> | undefined,
  step: StepContext,
): readonly Need[] | undefined {
  const wanted = wantedIn(by);
  if (wanted.length === 0) {
    return step.problems.add(by.at, { code: 'wrong kind', expected: whoWorks, found: 'an empty list' });
  }
  const seen = new Set<number>();
  const needs = wanted.map(({ name, units: unitsTree }): Need | undefined => {
    const resource = step.resources.find(name, step.problems);
    const units = readUnits(unitsTree, resource, keeps === undefined, step);
    if (resource === undefined || units === undefined) return undefined;
    const found = step.resources.all[resource] ?? '';
    if (seen.has(resource)) return step.problems.add(name.at, { code: 'named twice', found });
    seen.add(resource);
    if (step.compiledResources[resource]?.plan?.kind === 'seats') {
      const expected = { en: 'staff, places or a roster', nl: 'personeel, plaatsen of een rooster' };
      const has = {
        en: 'seats, which groups take at its sessions',
        nl: 'zitplaatsen, die groepen bij de bijeenkomsten innemen',
      };
      return step.problems.add(name.at, { code: 'wrong sort of resource', resource: found, expected, found: has });
    }
    return { resource, ...units, keeps: keeps?.has(resource) === true };
  });
  return allDefined(needs);
}

/** A whole number, or a number that the case has. A group is no case. */
function readUnits(
  tree: Tree | undefined,
  resource: number | undefined,
  ofGroup: boolean,
  step: StepContext,
): Pick<Need, 'units' | 'unitsBy'> | undefined {
  if (tree === undefined || isNothing(tree)) return { units: 1 };
  const capacity = resource === undefined ? undefined : step.compiledResources[resource]?.plan?.capacity;
  const most = Math.max(1, ...(capacity?.roster?.shifts ?? capacity?.levels ?? []).map((level) => level.units));
  const own = ofGroup ? undefined : readOwnCount(step, tree, most);
  if (own === 'wrong') return undefined;
  if (own !== undefined) return { units: own.average, unitsBy: own.attribute };
  const units = readWhole(step, tree, { ...expectations.units, low: 1 });
  return units === undefined ? undefined : { units };
}

/** What is known of the resources that are needed. */
export function neededResources(needs: readonly Need[] | undefined, step: StepContext): readonly ResourceInfo[] {
  return (needs ?? []).flatMap(({ resource }) => step.compiledResources[resource] ?? []);
}

/** Behind opening hours a day could be 24 hours or one working day: handling time there is given in hours. */
export function handlingTime(resources: readonly ResourceInfo[]): Expectation {
  const behindHours = resources.some(({ keepsHours }) => keepsHours);
  return behindHours ? expectations.work : { ...expectations.work, clocks: ['any', 'work', 'calendar'] };
}

/** The resources that are named, whatever else may be wrong with them. */
export function resourcesNamed(by: Tree, { resources }: StepContext): readonly number[] {
  return wantedIn(by).flatMap(({ name }) => resources.indexOf(textOf(name) ?? '') ?? []);
}

function wantedIn(by: Tree): readonly { readonly name: Tree; readonly units: Tree | undefined }[] {
  return by.kind === 'mapping'
    ? fields(by).map(([name, { keyAt, value: units }]) => ({ name: keyScalar(name, keyAt), units }))
    : itemsOf(by).map((name) => ({ name, units: undefined }));
}

function keyScalar(name: string, at: Tree['at']): Tree {
  return { kind: 'scalar', at, written: name, value: name };
}
