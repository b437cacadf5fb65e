/** Work that begins anew each time that its resource closes, and takes longer than that is ever open. */
import type { Distribution } from '../random/distribution.ts';
import { supportOf, survival } from '../random/distribution.ts';
import { leaves } from './dependent.ts';
import type { OpeningHours, Plan, ResourcePlan, StepPart } from './plan.ts';
import { allRules } from './rules.ts';
import type { Seconds } from './units.ts';
import { week } from './units.ts';

type Resources = readonly (ResourcePlan | undefined)[];

/** Work of a step at which a resource is needed that begins it anew. */
interface BegunAnew {
  readonly resource: number;
  /** The longest that it is open at a stretch. */
  readonly open: Seconds;
  /** At the best pace. */
  readonly pace: number;
  /** By kind of case, where it depends on that. */
  readonly takes: readonly Distribution[];
}

/** Undefined where nothing begins anew. @param closings what counts as beginning anew */
function begunAnew(part: StepPart, resources: Resources, closings: readonly ResourcePlan['closing'][]) {
  if (part.kind !== 'work' && part.kind !== 'group') return undefined;
  const pace = Math.min(...part.needs.map(({ resource }) => fastest(resources[resource])));
  const takes = part.kind === 'work' ? leaves(part.takes) : [part.takes];
  const found = part.needs.flatMap(({ resource }): readonly BegunAnew[] => {
    const { hours, closing } = resources[resource] ?? {};
    if (hours === undefined || closing === undefined || !closings.includes(closing)) return [];
    return [{ resource, open: longest(hours), pace, takes }];
  });
  return found.sort((one, other) => one.open - other.open)[0];
}

/** What is not drawn exactly is compared so. */
const rounding = 1 + 1e-9;

/** Work of which none can be done, whatever is drawn. */
export function neverDone(part: StepPart, resources: Resources) {
  const found = begunAnew(part, resources, ['restart', 'redraw']);
  if (found === undefined) return undefined;
  const takes = Math.max(...found.takes.map((each) => supportOf(each).low)) / found.pace;
  return takes > found.open * rounding ? { resource: found.resource, takes, open: found.open } : undefined;
}

/** A step at which a part of the work is never done, because it begins anew with what was drawn. */
export interface PartNeverDone {
  readonly step: number;
  readonly resource: number;
  readonly open: Seconds;
  /** Where it depends on the case, of the kind of which most takes too long. */
  readonly share: number;
  readonly dependsOnCase: boolean;
}

/** From so large a part of the work on, it is more than a tail of which nothing is ever drawn. */
const material = 0.0005;

/** Under whichever policy, each step once. */
export function stepsPartlyNeverDone(plan: Plan): readonly PartNeverDone[] {
  const found = allRules(plan).flatMap(({ steps }) =>
    steps.flatMap(({ parts }, step) =>
      parts.flatMap((part): readonly PartNeverDone[] => {
        const anew = begunAnew(part, plan.resources, ['restart']);
        if (anew === undefined) return [];
        const { resource, open, pace, takes } = anew;
        const share = Math.max(...takes.map((each) => survival(each, open * pace * rounding)));
        return share < material ? [] : [{ step, resource, open, share, dependsOnCase: takes.length > 1 }];
      }),
    ),
  );
  return found.filter(({ step }, i) => found.findIndex((each) => each.step === step) === i);
}

function fastest(resource: ResourcePlan | undefined): number {
  const { levels = [], roster = undefined } = resource?.capacity ?? {};
  return roster === undefined ? Math.max(...levels.map(({ speed }) => speed)) : 1;
}

/** The longest that it is open at a stretch; holidays only make that shorter. */
function longest({ week: spells }: OpeningHours): Seconds {
  const [first, last] = [spells[0], spells.at(-1)];
  if (first === undefined || last === undefined) return 0;
  const goesOn = first.from === 0 && last.to === week;
  if (goesOn && spells.length === 1) return Number.POSITIVE_INFINITY;
  return Math.max(...spells.map(({ from, to }) => to - from), goesOn ? last.to - last.from + first.to : 0);
}
