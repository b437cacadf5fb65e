import type { ArrivalPlan, ResourcePlan, Rules } from '../../plan/plan.ts';
import { field } from '../reading/tree.ts';
import { readPace } from '../resources/compile-resources.ts';
import { isInFte } from '../resources/read-capacity.ts';
import { readByDate } from '../values/by-date.ts';
import { rulesOf } from './align.ts';
import { resourceOverTime, type StagedResource } from './capacity-over-time.ts';
import type { CompiledStage } from './compile-stages.ts';
import { streamOverTime } from './rates-over-time.ts';
import type { DatedPolicy } from './read-policies.ts';
import type { Each } from './stages.ts';

/** The chain before any policy, with the arrivals and capacities of the whole run: stages in which nothing is wrong. */
export function wholeRun(stages: Each<CompiledStage>): Rules {
  const [first, ...later] = stages;
  const chain = rulesOf(first);
  if (later.length === 0) return chain;
  const policies = later.flatMap(({ policy }) => policy ?? []);
  const chains = later.map(rulesOf);
  return {
    ...chain,
    arrivals: chain.arrivals.map((stream, index) => joinedStream(policies, stream, chains, index)),
    resources: chain.resources.map((resource, index) => joinedResource(policies, resource, stages, index)),
  };
}

function joinedStream(
  policies: readonly DatedPolicy[],
  stream: ArrivalPlan,
  later: readonly Rules[],
  index: number,
): ArrivalPlan {
  return streamOverTime(policies, [stream, ...later.flatMap(({ arrivals }) => arrivals[index] ?? [])]);
}

function joinedResource(
  policies: readonly DatedPolicy[],
  resource: ResourcePlan,
  [first, ...later]: Each<CompiledStage>,
  index: number,
): ResourcePlan {
  const staged = later.flatMap((stage): readonly StagedResource[] => {
    const plan = stage.parts.resources[index];
    return plan === undefined ? [] : [{ plan, pace: paceOfFte(stage, plan) }];
  });
  return resourceOverTime(policies, [{ plan: resource, pace: paceOfFte(first, resource) }, ...staged]);
}

/** Of one full FTE; undefined where the resource is not staffed in FTE. */
function paceOfFte({ tree, context }: CompiledStage, { name, hours }: ResourcePlan): number | undefined {
  const resource = field(field(tree, 'resources'), name);
  const staff = field(resource, 'staff');
  if (resource === undefined || staff === undefined) return undefined;
  const dated = readByDate(context, staff) ?? [];
  return dated.some(({ tree: value }) => isInFte(context, value)) ? readPace(resource, hours, context) : undefined;
}
