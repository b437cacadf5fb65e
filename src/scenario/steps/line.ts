import type { Condition, Dependent, LinePlan, Target } from '../../plan/plan.ts';
import type { Distribution } from '../../random/distribution.ts';
import { allDefined } from '../all-defined.ts';
import { readCondition } from '../conditions/read-condition.ts';
import { field, fields, itemsOf, type Tree } from '../reading/tree.ts';
import { readDependent } from '../values/dependent.ts';
import { expectations } from '../values/expectation.ts';
import { readDistribution, readNumber, readWhole } from '../values/read-value.ts';
import { type ResourceInfo, readTarget, type StepDesk } from './step-word.ts';

/**
 * The list before a step's work: what the step says, and for each key it leaves out what its first resource says.
 * `room` of a resource is that of all its lists together and stays with the resource.
 */
export function readLine(resources: readonly ResourceInfo[], step: StepDesk): LinePlan | undefined {
  const own = field(step.step.tree, 'line');
  const inherited = resources[0]?.line;
  const key = (name: string) => field(own, name) ?? field(inherited, name);
  const roomTree = field(own, 'room');
  const refusedTree = key('refused to');
  const before = step.problems.count;
  const priority = readPriority(key('priority'), resources, step);
  const room = roomTree && readWhole(step, roomTree, expectations.cases);
  const refusedTo = refusedTree && readTarget(step, refusedTree);
  const balks = allDefined(itemsOf(key('balks')).map((balk) => readBalk(balk, step)));
  const givesUp = key('gives up');
  const patience = givesUp && readPatience(givesUp, step);
  checkRoom(resources, roomTree, refusedTree, field(own, 'refused to'), step);
  if (step.problems.count > before || priority === undefined || balks === undefined) return undefined;
  return { priority, room, refusedTo, balks, patience };
}

function readPriority(
  tree: Tree | undefined,
  resources: readonly ResourceInfo[],
  step: StepDesk,
): Dependent<number> | undefined {
  if (tree === undefined) return { kind: 'fixed', value: 0 };
  const ordered = resources.some(({ plan }) => plan === undefined || plan.order === 'priority');
  if (!ordered) {
    return step.problems.add(tree.at, { code: 'priority without order', resources: resources.map(({ name }) => name) });
  }
  // A priority is an order, not an estimate.
  return readDependent(step, tree, (leaf) => readNumber(step, leaf, { ...expectations.number, structural: true }));
}

/** Cases that find no room must have somewhere to go, and a way for them without a room is a mistake. */
function checkRoom(
  resources: readonly ResourceInfo[],
  room: Tree | undefined,
  refused: Tree | undefined,
  ownRefused: Tree | undefined,
  step: StepDesk,
): void {
  const limited = resources.find(({ plan }) => plan?.room !== undefined);
  const roomAt = room?.at ?? field(limited?.line, 'room')?.at;
  if (roomAt !== undefined && refused === undefined) {
    step.problems.add(roomAt, { code: 'no room and nowhere to go', step: step.step.name });
  }
  if (roomAt === undefined && ownRefused !== undefined && resources.every(({ plan }) => plan !== undefined)) {
    step.problems.add(ownRefused.at, { code: 'refused without room' });
  }
}

function readBalk(tree: Tree, step: StepDesk): LinePlan['balks'][number] | undefined {
  const whenTree = field(tree, 'when');
  const shareTree = field(tree, 'share');
  const toTree = field(tree, 'to');
  const when: Condition | undefined = whenTree === undefined ? { kind: 'always' } : readCondition(whenTree, step);
  const share: Dependent<number> | undefined =
    shareTree === undefined
      ? { kind: 'fixed', value: 1 }
      : readDependent(step, shareTree, (leaf) => readNumber(step, leaf, expectations.share));
  const to = toTree && readTarget(step, toTree);
  return when && share && to && { when, share, to };
}

/** `{rate: 1 % per day, after: 14 days, to: lost}` or `{after: exponential(mean 60 days), to: lost}` */
function readPatience(
  tree: Tree,
  step: StepDesk,
): { readonly lasts: Dependent<Distribution>; readonly to: Target } | undefined {
  const rateTree = field(tree, 'rate');
  const afterTree = field(tree, 'after');
  const toTree = field(tree, 'to');
  const to = toTree && readTarget(step, toTree);
  if (rateTree === undefined) {
    if (afterTree === undefined) {
      const of = fields(tree).map(([name]) => name);
      return step.problems.add(tree.at, {
        code: 'exactly one of',
        of: ['after', 'rate'],
        found: of.filter((name) => name !== 'to'),
      });
    }
    const lasts = readDependent(step, afterTree, (leaf) => readDistribution(step, leaf, expectations.duration));
    return lasts && to && { lasts, to };
  }
  const after = afterTree === undefined ? 0 : readNumber(step, afterTree, expectations.duration);
  if (after === undefined) return undefined;
  const lasts = readDependent(step, rateTree, (leaf) => {
    const rate = readNumber(step, leaf, expectations.hazard);
    return rate === undefined ? undefined : afterwards(after, rate);
  });
  return lasts && to && (isEndless(lasts) ? undefined : { lasts, to });
}

/** Whether nobody gives up, whoever it is: then there is nothing to simulate. */
function isEndless(lasts: Dependent<Distribution>): boolean {
  if (lasts.kind !== 'fixed') return false;
  const tail = lasts.value.kind === 'shifted' ? lasts.value.of : lasts.value;
  return tail.kind === 'exponential' && tail.mean === longer;
}

/** An exponential patience that begins after `after` seconds; at rate 0 nobody gives up, within a billion years. */
function afterwards(after: number, rate: number): Distribution {
  const mean = rate === 0 ? longer : 1 / rate;
  return after === 0
    ? { kind: 'exponential', mean }
    : { kind: 'shifted', by: after, of: { kind: 'exponential', mean } };
}

/** Seconds. */
const longer = 3e16;
