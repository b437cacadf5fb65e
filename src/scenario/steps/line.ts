import type { Condition, Dependent, LinePlan } from '../../plan/plan.ts';
import type { Distribution } from '../../random/distribution.ts';
import { readCondition } from '../conditions/read-condition.ts';
import { allDefined } from '../problems.ts';
import { field, type Tree } from '../reading/tree.ts';
import { type balkSchema, type givesUpSchema, stepLineSchema } from '../resources/line-schema.ts';
import { ownTime, readDependent } from '../values/dependent.ts';
import { expectations } from '../values/expectation.ts';
import { readDistribution, readNumber, readWhole } from '../values/read-value.ts';
import { type ResourceInfo, readTarget, type StepContext } from './step-word.ts';

/**
 * The list before a step's work: what the step says, and for each key it leaves out what its first resource says.
 * `room` of a resource is that of all its lists together and stays with the resource.
 */
export function readLine(resources: readonly ResourceInfo[], step: StepContext): LinePlan | undefined {
  const lineTree = field(step.step.tree, 'line');
  const own = lineTree && stepLineSchema.read(lineTree);
  const inherited = resources[0]?.line;
  const roomTree = own?.get('room');
  // Where the room is that of another resource than the first, so may the way for those who find none.
  const limiting = resources.find(({ plan }) => plan?.room !== undefined)?.line;
  const refusedTree =
    own?.get('refused to') ??
    inherited?.get('refused to') ??
    (roomTree === undefined ? limiting?.get('refused to') : undefined);
  const givesUp = own?.get('gives up') ?? inherited?.get('gives up');
  const before = step.problems.count;
  const priority = readPriority(own?.get('priority') ?? inherited?.get('priority'), resources, step);
  const room = roomTree && readWhole(step, roomTree, expectations.cases);
  const refusedTo = refusedTree && readTarget(step, refusedTree);
  const balks = allDefined((own?.get('balks') ?? inherited?.get('balks') ?? []).map((balk) => readBalk(balk, step)));
  const patience = givesUp && readPatience(givesUp, step);
  checkRoom(resources, roomTree, refusedTree, own?.get('refused to'), step);
  if (step.problems.count > before || priority === undefined || balks === undefined) return undefined;
  return { priority, room, refusedTo, balks, patience };
}

function readPriority(
  tree: Tree | undefined,
  resources: readonly ResourceInfo[],
  step: StepContext,
): Dependent<number> | undefined {
  if (tree === undefined) return { kind: 'fixed', value: 0 };
  const ordered = resources.some(({ plan }) => plan === undefined || plan.order === 'priority');
  if (!ordered) {
    return step.problems.add(tree.at, { code: 'priority without order', resources: resources.map(({ name }) => name) });
  }
  // A priority is an order, not an estimate.
  const number = { ...expectations.number, structural: true };
  return readDependent(step, tree, (leaf) => readNumber(step, leaf, number), undefined, { sort: 'number', instead: 0 });
}

/** Cases that find no room must have somewhere to go, and a way for them without a room is a mistake. */
function checkRoom(
  resources: readonly ResourceInfo[],
  room: Tree | undefined,
  refused: Tree | undefined,
  ownRefused: Tree | undefined,
  step: StepContext,
): void {
  const limited = resources.find(({ plan }) => plan?.room !== undefined);
  const roomAt = room?.at ?? limited?.line?.get('room')?.at;
  if (roomAt !== undefined && refused === undefined) {
    step.problems.add(roomAt, { code: 'no room and nowhere to go', step: step.step.name });
  }
  if (roomAt === undefined && ownRefused !== undefined && resources.every(({ plan }) => plan !== undefined)) {
    step.problems.add(ownRefused.at, { code: 'refused without room' });
  }
}

function readBalk(given: ReturnType<typeof balkSchema.read>, step: StepContext): LinePlan['balks'][number] | undefined {
  const whenTree = given.get('when');
  const shareTree = given.get('share');
  const when: Condition | undefined = whenTree === undefined ? { kind: 'always' } : readCondition(whenTree, step);
  const share: Dependent<number> | undefined =
    shareTree === undefined
      ? { kind: 'fixed', value: 1 }
      : readDependent(step, shareTree, (leaf) => readNumber(step, leaf, expectations.share));
  const to = readTarget(step, given.get('to'));
  return when && share && to && { when, share, to };
}

/** `{rate: 1 % per day, after: 14 days, to: lost}` or `{after: exponential(mean 60 days), to: lost}` */
function readPatience(given: ReturnType<typeof givesUpSchema.read>, step: StepContext): LinePlan['patience'] {
  const rateTree = given.get('rate');
  const afterTree = given.get('after');
  const to = readTarget(step, given.get('to'));
  if (rateTree === undefined) {
    if (afterTree === undefined) {
      return step.problems.add(given.at, { code: 'exactly one of', of: ['after', 'rate'], found: [] });
    }
    const lasts = readDependent(
      step,
      afterTree,
      (leaf) => readDistribution(step, leaf, expectations.duration),
      undefined,
      ownTime,
    );
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

/** Whether no case of any kind gives up: then there is nothing to simulate. */
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
