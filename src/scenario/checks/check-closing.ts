import { leaves } from '../../plan/dependent.ts';
import type { Need, OpeningHours, ResourcePlan, StepPart } from '../../plan/plan.ts';
import type { Seconds } from '../../plan/units.ts';
import { week } from '../../plan/units.ts';
import { supportOf } from '../../random/support.ts';
import { field } from '../reading/tree.ts';
import type { CheckedChain } from './check-chain.ts';

/** That work which begins anew each time that its resource closes can be done from an opening to the next closing. */
export function checkClosing(chains: readonly CheckedChain[]): void {
  for (const { tree, context, parts } of chains) {
    for (const step of parts.steps) {
      const part = step?.parts.find(({ kind }) => kind === 'work' || kind === 'group');
      if (step === undefined || part === undefined) continue;
      const written = field(field(field(tree, 'steps'), step.name), part.kind);
      const takes = field(written, 'takes');
      const tooLong = neverDone(part, parts.resources);
      if (takes === undefined || tooLong === undefined) continue;
      const { need, ...lasts } = tooLong;
      const resource = context.resources.all[need.resource] ?? '';
      context.problems.add(takes.at, { code: 'never done before closing', resource, ...lasts });
    }
  }
}

function neverDone(part: StepPart, resources: readonly (ResourcePlan | undefined)[]) {
  if (part.kind !== 'work' && part.kind !== 'group') return undefined;
  const paces = part.needs.map(({ resource }) => fastest(resources[resource]));
  const pace = Math.min(...paces);
  const least = Math.max(
    ...(part.kind === 'work' ? leaves(part.takes) : [part.takes]).map((each) => supportOf(each).low),
  );
  const takes = least / pace;
  const found = part.needs.find((need: Need) => takes > openFor(resources[need.resource]) * (1 + 1e-9));
  return found && { need: found, takes, open: openFor(resources[found.resource]) };
}

function fastest(resource: ResourcePlan | undefined): number {
  const { levels = [], roster = undefined } = resource?.capacity ?? {};
  return roster === undefined ? Math.max(...levels.map(({ speed }) => speed)) : 1;
}

/** The longest that work can go on before it begins anew; holidays only make that shorter. */
function openFor(resource: ResourcePlan | undefined): Seconds {
  const beginsAnew = resource?.closing === 'restart' || resource?.closing === 'redraw';
  return resource?.hours === undefined || !beginsAnew ? Number.POSITIVE_INFINITY : longest(resource.hours);
}

function longest({ week: spells }: OpeningHours): Seconds {
  const [first, last] = [spells[0], spells.at(-1)];
  if (first === undefined || last === undefined) return 0;
  const goesOn = first.from === 0 && last.to === week;
  if (goesOn && spells.length === 1) return Number.POSITIVE_INFINITY;
  return Math.max(...spells.map(({ from, to }) => to - from), goesOn ? last.to - last.from + first.to : 0);
}
