/**
 * The one meaning of the parts of a step: a row for each kind says where it can send a case, what it looks at and for what,
 * what it needs, and how long a case stays in it. A kind that lacks a row does not compile; how it runs stands in
 * model/steps, how it is put into words in report/plan-in-words.
 */
import type { Distribution } from '../random/distribution.ts';
import { meanOf } from '../random/moments.ts';
import type { Condition } from './condition-plan.ts';
import { leaves } from './dependent.ts';
import type { Dependent } from './plan.ts';
import type {
  BranchPlan,
  DropoutPlan,
  GroupPart,
  LinePlan,
  Need,
  StepPart,
  StepPlan,
  Target,
  WorkPart,
} from './step-plan.ts';
import type { Seconds } from './units.ts';

/** A way on which a part can send a case to another step or an end. */
export type Way = {
  readonly to: Target;
  /** Whether time always passes in the part before a case goes that way. */
  readonly takesTime: boolean;
} & (
  | { readonly how: 'diverted' | 'refused' | 'makes up' }
  | { readonly how: 'gives up'; readonly lasts: Dependent<Distribution> }
  | { readonly how: 'balks'; readonly balk: LinePlan['balks'][number] }
  | { readonly how: 'drops out'; readonly dropsOut: DropoutPlan }
  | { readonly how: 'misses'; readonly times: number }
  /** `before` are the branches that are tried before it. */
  | { readonly how: 'goes on'; readonly branch: BranchPlan; readonly before: readonly BranchPlan[] }
);

/** What is decided by what a part looks at: where cases go, how long that takes, who goes first, money, an attribute. */
export type Purpose = 'way' | 'time' | 'order' | 'money' | 'attribute';

export type Look =
  | { readonly kind: 'condition'; readonly condition: Condition; readonly decides: Purpose }
  | { readonly kind: 'value'; readonly value: Dependent<unknown>; readonly decides: Purpose };

interface Meaning<Part> {
  /** Its place among the parts of a step, where no version of the step tells; two of the same rank never stand together. */
  readonly rank: number;
  /** Every way out, in the order in which a case comes by them. */
  ways(part: Part): readonly Way[];
  looks(part: Part): readonly Look[];
  /** Units that are needed at once; of seats see `resourcesOf`. */
  needs(part: Part): readonly Need[];
  /** Whether time always passes for a case that goes through the part. */
  takesTime(part: Part): boolean;
  /** Mean time from the beginning of its work, its group or its wait to the end, lists left out. */
  meanStay(part: Part): Seconds;
}

type PartOf<Kind extends StepPart['kind']> = Extract<StepPart, { readonly kind: Kind }>;

const passing = {
  ways: () => [],
  looks: () => [],
  needs: () => [],
  takesTime: () => false,
  meanStay: () => 0,
} as const;

const meanings: { readonly [Kind in StepPart['kind']]: Meaning<PartOf<Kind>> } = {
  gate: {
    ...passing,
    rank: 0,
    ways: ({ closedTo }) => [{ how: 'diverted', to: closedTo, takesTime: false }],
    looks: ({ openWhile, reopens }) => [...ifHolds(openWhile), ...ifHolds(reopens)],
  },
  charge: { ...passing, rank: 1, looks: ({ amount }) => by(amount, 'money') },
  set: {
    ...passing,
    rank: 2,
    looks: ({ to }) => by(to.kind === 'category' ? to.shares : to.draw, 'attribute'),
  },
  work: {
    ...passing,
    rank: 3,
    ways: ({ line }) => waysOfLine(line),
    looks: ({ takes, line }) => [...by(takes, 'time'), ...looksOfLine(line)],
    needs: ({ needs }) => needs,
    takesTime: ({ takes }) => passes(takes),
    meanStay: ({ takes }) => mean(leaves(takes).map(meanOf)),
  },
  group: {
    rank: 3,
    ways: (part) => [...waysOfLine(part.line), ...waysOfGroup(part)],
    looks: ({ absent, dropsOut, line }) => [
      ...by(absent, 'way'),
      ...(dropsOut?.kind === 'after' ? by(dropsOut.lasts, 'time') : by(dropsOut?.share, 'way')),
      ...looksOfLine(line),
    ],
    needs: ({ needs }) => needs,
    takesTime: groupTakesTime,
    meanStay: ({ sessions, every, takes }) => (sessions - 1) * every + meanOf(takes),
  },
  wait: {
    ...passing,
    rank: 4,
    looks: ({ lasts }) => by(lasts, 'time'),
    takesTime: ({ lasts }) => passes(lasts),
    meanStay: ({ lasts }) => mean(leaves(lasts).map(meanOf)),
  },
  release: { ...passing, rank: 5 },
  route: {
    ...passing,
    rank: 6,
    ways: ({ branches }) =>
      branches.map((branch, i) => ({
        how: 'goes on',
        to: branch.to,
        takesTime: branch.after !== undefined && passes(branch.after),
        branch,
        before: branches.slice(0, i),
      })),
    looks: ({ branches }) =>
      branches.flatMap(({ when, share, after }) => [...ifHolds(when), ...by(share, 'way'), ...by(after, 'time')]),
  },
};

type Known<Kind extends StepPart['kind']> = PartOf<Kind> & { readonly kind: Kind };

function meaningOf<Kind extends StepPart['kind']>(part: Known<Kind>): Meaning<PartOf<Kind>> {
  return meanings[part.kind];
}

/** The ways out of one part, in the order in which a case comes by them; a time passes in it where the way says so. */
export function waysOf<Kind extends StepPart['kind']>(part: Known<Kind>): readonly Way[] {
  return meaningOf(part).ways(part);
}

/** Every step and end that a part can send a case to. */
export function targetsOf(part: StepPart): readonly Target[] {
  return waysOf(part).map(({ to }) => to);
}

/** The ways out of a whole step; time passes where any part before the way, or the part itself, takes time. */
export function waysOut({ parts }: StepPlan): readonly Way[] {
  let hasPassed = false;
  return parts.flatMap((part) => {
    const ways = waysOf(part).map((way) => (hasPassed ? { ...way, takesTime: true } : way));
    hasPassed ||= takesTime(part);
    return ways;
  });
}

export function looksOf<Kind extends StepPart['kind']>(part: Known<Kind>): readonly Look[] {
  return meaningOf(part).looks(part);
}

/** The units that a part needs at once, of staff and places. */
export function needsOf<Kind extends StepPart['kind']>(part: Known<Kind>): readonly Need[] {
  return meaningOf(part).needs(part);
}

/** The resources that those in the list of a part wait for, each once: those whose seats it takes too. */
export function resourcesOf(part: StepPart): readonly number[] {
  const seats = part.kind === 'group' && part.forms.kind === 'sessions' ? [part.forms.resource] : [];
  return [...new Set([...seats, ...needsOf(part).map(({ resource }) => resource)])];
}

/** Whether cases wait in a list before the part. */
export function hasList(part: StepPart): part is WorkPart | GroupPart {
  return 'line' in part;
}

export function takesTime<Kind extends StepPart['kind']>(part: Known<Kind>): boolean {
  return meaningOf(part).takesTime(part);
}

export function meanStay<Kind extends StepPart['kind']>(part: Known<Kind>): Seconds {
  return meaningOf(part).meanStay(part);
}

/** Parts are carried out in this order, where no version of the step says otherwise. */
export function rankOf({ kind }: StepPart): number {
  return meanings[kind].rank;
}

function waysOfLine({ refusedTo, balks, patience }: LinePlan): readonly Way[] {
  return [
    ...balks.map((balk): Way => ({ how: 'balks', to: balk.to, takesTime: false, balk })),
    ...(refusedTo === undefined ? [] : [{ how: 'refused', to: refusedTo, takesTime: false } as const]),
    ...(patience === undefined ? [] : [givesUp(patience)]),
  ];
}

function givesUp({ lasts, to }: NonNullable<LinePlan['patience']>): Way {
  return { how: 'gives up', to, takesTime: passes(lasts), lasts };
}

/**
 * Where members go that do not stay to the end. A member that may miss nothing can leave a group at the moment of joining
 * it; at seats that moment is a session, and the next is later.
 */
function waysOfGroup(part: GroupPart): readonly Way[] {
  const { forms, mayMiss, makesUp, dropsOut } = part;
  const ways: Way[] = [];
  if (dropsOut !== undefined) {
    const isLater = dropsOut.kind === 'per session' || passes(dropsOut.lasts);
    ways.push({ how: 'drops out', to: dropsOut.to, takesTime: isLater, dropsOut });
  }
  if (mayMiss !== undefined) {
    const isLater = mayMiss.times > 0 || forms.kind === 'sessions';
    ways.push({ how: 'misses', to: mayMiss.to, takesTime: isLater, times: mayMiss.times });
  }
  if (makesUp !== undefined) ways.push({ how: 'makes up', to: makesUp, takesTime: groupTakesTime(part) });
  return ways;
}

function groupTakesTime({ forms, every, takes }: GroupPart): boolean {
  return forms.kind === 'sessions' || every > 0 || passes({ kind: 'fixed', value: takes });
}

function looksOfLine({ priority, balks, patience }: LinePlan): readonly Look[] {
  return [
    ...balks.flatMap(({ when, share }) => [...ifHolds(when), ...by(share, 'way')]),
    ...by(patience?.lasts, 'time'),
    ...by(priority, 'order'),
  ];
}

function ifHolds(condition: Condition): readonly Look[] {
  return [{ kind: 'condition', condition, decides: 'way' }];
}

function by(value: Dependent<unknown> | undefined, decides: Purpose): readonly Look[] {
  return value === undefined ? [] : [{ kind: 'value', value, decides }];
}

/** Whether a duration is never simply 0. */
function passes(lasts: Dependent<Distribution>): boolean {
  return leaves(lasts).every((value) => value.kind !== 'constant' || value.value > 0);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0) / values.length;
}
