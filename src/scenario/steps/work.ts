import { z } from 'zod';
import type { Need, WorkPart } from '../../model/plan.ts';
import { allDefined } from '../all-defined.ts';
import { field, fields, isNothing, itemsOf, type Tree } from '../reading/tree.ts';
import { mapping, named, oneOrMore, plainValue, text, value } from '../schema/shapes.ts';
import { readDependent } from '../values/dependent.ts';
import { type Expectation, expectations } from '../values/expectation.ts';
import { readDistribution, readWhole } from '../values/read-value.ts';
import { readLine } from './line.ts';
import type { StepDesk, StepWord } from './step-word.ts';

const whoWorks = 'a resource, a list of resources, or units of each: {interviewer: 2}';
const aResource = text('the name of a resource');

/** `work: {by: file screener, takes: screening}`: waits until every need can be met at once, then holds them. */
export const work: StepWord = {
  key: 'work',
  schema: mapping('work: {by: file screener, takes: screening time}', {
    by: z
      .union([aResource, z.array(aResource), named('resources and how many units', plainValue('a number of units'))], {
        error: whoWorks,
      })
      .meta({ description: 'Who does the work, or which place is taken' }),
    takes: value('how long the work takes, such as "45 minutes" or the name of an input'),
    keeps: oneOrMore('the resource that the case keeps after the step, or a list of them', aResource).optional(),
  }),
  compile: (tree, step) => {
    const part = compileWork(tree, step);
    return part && [part];
  },
};

function compileWork(tree: Tree, step: StepDesk): WorkPart | undefined {
  const by = field(tree, 'by');
  const takesTree = field(tree, 'takes');
  if (by === undefined || takesTree === undefined) return undefined;
  const needs = readNeeds(by, field(tree, 'keeps'), step);
  const resources = (needs ?? []).flatMap(({ resource }) => step.compiledResources[resource] ?? []);
  const expectation = handling(resources.some(({ keepsHours }) => keepsHours));
  const takes = readDependent(step, takesTree, (leaf) => readDistribution(step, leaf, expectation));
  const line = needs && readLine(resources, step);
  return needs && takes && line && { kind: 'work', needs, takes, line };
}

/** Behind opening hours a day could be 24 hours or one working day: handling time there is told in hours. */
function handling(behindHours: boolean): Expectation {
  return behindHours ? expectations.work : { ...expectations.work, clocks: ['any', 'work', 'calendar'] };
}

function readNeeds(by: Tree, keepsTree: Tree | undefined, step: StepDesk): readonly Need[] | undefined {
  const wanted =
    by.kind === 'mapping'
      ? fields(by).map(([name, { keyAt, value: units }]) => ({ name: keyScalar(name, keyAt), units }))
      : itemsOf(by).map((name) => ({ name, units: undefined }));
  if (wanted.length === 0) {
    return step.problems.add(by.at, { code: 'wrong kind', expected: whoWorks, found: 'an empty list' });
  }
  const keeps = itemsOf(keepsTree).map((item) => ({ item, resource: step.resources.find(item, step.problems) }));
  const seen = new Set<number>();
  const needs = wanted.map(({ name, units: unitsTree }): Need | undefined => {
    const resource = step.resources.find(name, step.problems);
    const units =
      unitsTree === undefined || isNothing(unitsTree)
        ? 1
        : readWhole(step, unitsTree, { ...expectations.units, low: 1 });
    if (resource === undefined || units === undefined) return undefined;
    const found = step.resources.all[resource] ?? '';
    if (seen.has(resource)) return step.problems.add(name.at, { code: 'named twice', found });
    seen.add(resource);
    return { resource, units, keeps: keeps.some((kept) => kept.resource === resource) };
  });
  for (const { item, resource } of keeps) {
    if (resource === undefined || seen.has(resource)) continue;
    const known = [...seen].map((index) => step.resources.all[index] ?? '');
    const found = step.resources.all[resource] ?? '';
    step.problems.add(item.at, { code: 'unknown name', what: 'resource of this work', found, near: undefined, known });
  }
  return allDefined(needs);
}

function keyScalar(name: string, at: Tree['at']): Tree {
  return { kind: 'scalar', at, written: name, value: name };
}
