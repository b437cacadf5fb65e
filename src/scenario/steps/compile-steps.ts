/**
 * Steps: what stands under `steps:`, as a schema and as it becomes a plan. Called once for each stage of a scenario, after
 * its resources. Each part of a step is a row of `stepWords`, in a file that has its schema and its reader.
 */
import type { ResourcePlan, StepPlan } from '../../plan/plan.ts';
import type { Context } from '../context.ts';
import { allDefined } from '../problems.ts';
import { field, fields, type Mapping } from '../reading/tree.ts';
import { resourceSchema } from '../resources/compile-resources.ts';
import { stepLineSchema } from '../resources/line-schema.ts';
import { plainValue, reference, title, titleOf } from '../schema/leaves.ts';
import { mapping, named } from '../schema/schema.ts';
import { expectations } from '../values/expectation.ts';
import { readNumber } from '../values/read-value.ts';
import { gate } from './gate.ts';
import { group } from './group.ts';
import { route } from './route.ts';
import type { ResourceInfo, StepContext, StepWord } from './step-word.ts';
import { charge, release, set, wait } from './without-resource.ts';
import { work } from './work.ts';

/** The parts of a step, in the order in which a case goes through them. */
const stepWords: readonly StepWord[] = [gate, charge, set, work, group, wait, release, route];

const stepSchema = mapping(
  { en: 'a step: {work: {by: ..., takes: ...}, next: ...}', nl: 'een stap: {work: {by: ..., takes: ...}, next: ...}' },
  { examples: [{ work: { by: 'screener', takes: '20 minutes' }, next: 'care' }], exclusive: [['work', 'group']] },
  {
    title: title.optional(),
    of: reference(
      'organisation',
      { en: 'the organisation that does it', nl: 'de organisatie die het doet' },
      'parket',
    ).optional(),
    gate: gate.schema.optional(),
    charge: charge.schema.optional(),
    set: set.schema.optional(),
    work: work.schema.optional(),
    group: group.schema.optional(),
    wait: wait.schema.optional(),
    release: release.schema.optional(),
    next: route.schema,
    line: stepLineSchema.optional(),
    norm: plainValue(
      {
        en: 'the wait that is on time in its list, such as "8 weeks"',
        nl: 'de wachttijd in de lijst ervan die nog op tijd is, zoals "8 weeks"',
      },
      '8 weeks',
    ).optional(),
  },
);

export const stepsSchema = named(
  {
    en: 'steps by name: {screening: {work: {...}, next: ...}}',
    nl: 'stappen op naam: {screening: {work: {...}, next: ...}}',
  },
  'screening',
  stepSchema,
);

/** In the order of the file; undefined for a step that has problems, so that an index stays the step's own. */
export function compileSteps(
  root: Mapping,
  context: Context,
  resources: readonly (ResourcePlan | undefined)[],
): readonly (StepPlan | undefined)[] {
  const compiledResources = resourceInfos(root, resources, context.broken);
  return fields(field(root, 'steps')).map(([name, { value: tree }]) => {
    if (context.broken.has(tree)) return undefined;
    const step: StepContext = { ...context, step: { name, tree }, compiledResources };
    const written = stepSchema.read(tree);
    const of = written.get('of');
    const organisation = of && context.organisations.find(of, context.problems);
    const lineTree = written.get('line');
    const normTree = written.get('norm');
    const waits = field(tree, 'work') !== undefined || field(tree, 'group') !== undefined;
    if (lineTree !== undefined && !waits) context.problems.add(lineTree.at, { code: 'line without work' });
    if (normTree !== undefined && !waits) context.problems.add(normTree.at, { code: 'norm without work' });
    const norm = normTree && readNumber(context, normTree, expectations.norm);
    const parts = stepWords.map(({ key, compile }) => {
      const part = field(tree, key);
      return part === undefined ? [] : compile(part, step);
    });
    const whole = allDefined(parts);
    if (whole === undefined) return undefined;
    return {
      name,
      title: titleOf(written.get('title'), name),
      organisation,
      ...(norm === undefined ? {} : { norm }),
      parts: whole.flat(),
    };
  });
}

function resourceInfos(
  root: Mapping,
  plans: readonly (ResourcePlan | undefined)[],
  broken: Context['broken'],
): readonly ResourceInfo[] {
  return fields(field(root, 'resources')).map(([name, { value }], index) => ({
    name,
    plan: plans[index],
    keepsHours: field(value, 'works') !== undefined,
    line: broken.has(value) ? undefined : resourceSchema.read(value).get('line'),
  }));
}
