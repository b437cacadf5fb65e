import type { WorkPart } from '../../plan/plan.ts';
import type { Tree } from '../reading/tree.ts';
import { value } from '../schema/leaves.ts';
import { mapping, oneOrMore } from '../schema/schema.ts';
import { ownTime, readDependent } from '../values/dependent.ts';
import { readDistribution } from '../values/read-value.ts';
import { readLine } from './line.ts';
import { aResource, handlingTime, neededResources, needsSchema, readNeeds, resourcesNamed } from './needs.ts';
import { type StepContext, stepWord } from './step-word.ts';

const workSchema = mapping(
  { en: 'work: {by: file screener, takes: screening time}', nl: 'werk: {by: file screener, takes: screening time}' },
  { examples: [{ by: 'file screener', takes: '45 minutes' }] },
  {
    by: needsSchema,
    takes: value(
      {
        en: 'how long the work takes, such as "45 minutes" or the name of an input',
        nl: 'hoe lang het werk duurt, zoals "45 minutes" of de naam van een invoergegeven',
      },
      '45 minutes',
    ),
    keeps: oneOrMore(
      {
        en: 'the resource that the case keeps after the step, or a list of them',
        nl: 'de resource die de zaak na de stap houdt, of een lijst daarvan',
      },
      aResource,
    ).optional(),
  },
);

/** `work: {by: file screener, takes: screening}`: waits until every need can be met at once, then holds them. */
export const work = stepWord('work', workSchema, (given, step) => {
  const part = compileWork(given, step);
  return part && [part];
});

function compileWork(given: ReturnType<typeof workSchema.read>, step: StepContext): WorkPart | undefined {
  const by = given.get('by');
  const keeps = (given.get('keeps') ?? []).map((item) => ({
    item,
    resource: step.resources.find(item, step.problems),
  }));
  const needs = readNeeds(by, new Set(keeps.flatMap(({ resource }) => resource ?? [])), step);
  checkKept(new Set(resourcesNamed(by, step)), keeps, step);
  const resources = neededResources(needs, step);
  const expectation = handlingTime(resources);
  const takes = readDependent(
    step,
    given.get('takes'),
    (leaf) => readDistribution(step, leaf, expectation),
    undefined,
    ownTime,
  );
  const line = needs && readLine(resources, step);
  return needs && takes && line && { kind: 'work', needs, takes, line };
}

/** Only what the work takes can be kept after it. */
function checkKept(
  taken: ReadonlySet<number>,
  keeps: readonly { readonly item: Tree; readonly resource: number | undefined }[],
  { problems, resources }: StepContext,
): void {
  const known = [...taken].map((resource) => resources.all[resource] ?? '');
  for (const { item, resource } of keeps) {
    if (resource === undefined || taken.has(resource)) continue;
    const found = resources.all[resource] ?? '';
    problems.add(item.at, {
      code: 'unknown name',
      what: { en: 'resource of this work', nl: 'resource van dit werk' },
      found,
      near: undefined,
      known,
    });
  }
}
