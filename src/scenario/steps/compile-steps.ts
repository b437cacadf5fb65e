import type { ResourcePlan, StepPlan } from '../../plan/plan.ts';
import { allDefined } from '../all-defined.ts';
import type { Desk } from '../desk.ts';
import { field, fields, type Mapping } from '../reading/tree.ts';
import { titleOf } from '../text-of-title.ts';
import { expectations } from '../values/expectation.ts';
import { readNumber } from '../values/read-value.ts';
import { stepWords } from './registry.ts';
import type { ResourceInfo, StepDesk } from './step-word.ts';

/** In the order of the file; undefined for a step that has problems, so that an index stays the step's own. */
export function compileSteps(
  root: Mapping,
  desk: Desk,
  resources: readonly (ResourcePlan | undefined)[],
): readonly (StepPlan | undefined)[] {
  const compiledResources = resourceInfos(root, resources);
  return fields(field(root, 'steps')).map(([name, { value: tree }]) => {
    if (desk.broken.has(tree)) return undefined;
    const step: StepDesk = { ...desk, step: { name, tree }, compiledResources };
    const of = field(tree, 'of');
    const organisation = of && desk.organisations.find(of, desk.problems);
    const lineTree = field(tree, 'line');
    const normTree = field(tree, 'norm');
    const waits = field(tree, 'work') !== undefined || field(tree, 'group') !== undefined;
    if (lineTree !== undefined && !waits) desk.problems.add(lineTree.at, { code: 'line without work' });
    if (normTree !== undefined && !waits) desk.problems.add(normTree.at, { code: 'norm without work' });
    const norm = normTree && readNumber(desk, normTree, expectations.norm);
    const parts = stepWords.map(({ key, compile }) => {
      const part = field(tree, key);
      return part === undefined ? [] : compile(part, step);
    });
    const whole = allDefined(parts);
    if (whole === undefined) return undefined;
    const title = titleOf(field(tree, 'title'), name);
    return { name, title, organisation, ...(norm === undefined ? {} : { norm }), parts: whole.flat() };
  });
}

function resourceInfos(root: Mapping, plans: readonly (ResourcePlan | undefined)[]): readonly ResourceInfo[] {
  return fields(field(root, 'resources')).map(([name, { value }], index) => ({
    name,
    plan: plans[index],
    keepsHours: field(value, 'works') !== undefined,
    line: field(value, 'line'),
  }));
}
