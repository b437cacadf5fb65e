import type { Context } from '../context.ts';
import { limits } from '../reading/limits.ts';
import { type Entry, field, fields, type Mapping, textOf } from '../reading/tree.ts';
import { readMoment } from '../values/by-date.ts';
import { expectations } from '../values/expectation.ts';
import { readNumber } from '../values/read-value.ts';

/** A policy as the file has it, and when it holds. */
export interface DatedPolicy {
  readonly name: string;
  readonly entry: Entry;
  /** Seconds from the start of the run. */
  readonly from: number;
  /** Seconds. */
  readonly over: number;
}

/** By date. One whose date is wrong comes last and takes no time: what it changes can be read all the same. */
export function readPolicies(root: Mapping, context: Context): readonly DatedPolicy[] {
  const section = field(root, 'policies');
  const entries = fields(section).filter(([, { value }]) => value.kind === 'mapping');
  if (section !== undefined && entries.length > limits.policies) {
    const expected = `at most ${limits.policies} policies`;
    context.problems.add(section.at, { code: 'out of bounds', found: `${entries.length} policies`, expected });
    return [];
  }
  const policies = entries.map(([name, entry]) => readPolicy(name, entry, context)).toSorted((a, b) => a.from - b.from);
  for (const [index, policy] of policies.entries()) checkNext(policy, policies[index + 1], context);
  return policies;
}

function readPolicy(name: string, entry: Entry, context: Context): DatedPolicy {
  const fromTree = field(entry.value, 'from');
  const overTree = field(entry.value, 'over');
  const found = textOf(fromTree);
  const from = fromTree === undefined || found === undefined ? undefined : readMoment(context, found, fromTree.at);
  const over = overTree?.kind === 'scalar' ? readNumber(context, overTree, transition) : undefined;
  const isDuring = from === undefined || (from > 0 && from < context.period.horizon);
  if (!isDuring && fromTree !== undefined && found !== undefined) {
    const side = from > 0 ? 'after the run' : 'from the start';
    context.problems.add(fromTree.at, { code: 'policy outside the run', policy: name, found, side });
  }
  return { name, entry, from: from ?? Number.POSITIVE_INFINITY, over: over ?? 0 };
}

const transition = { ...expectations.plannedDuration, what: 'transition', example: 'a duration such as "3 months"' };

/** One transition is over before the next begins, and before the run ends. */
function checkNext({ name, entry, from, over }: DatedPolicy, next: DatedPolicy | undefined, context: Context): void {
  const nextTree = field(next?.entry.value, 'from');
  const overTree = field(entry.value, 'over');
  const end = Math.min(next?.from ?? Number.POSITIVE_INFINITY, context.period.horizon);
  if (from >= context.period.horizon) return;
  if (next !== undefined && nextTree !== undefined && from === next.from) {
    const found = textOf(nextTree) ?? '';
    context.problems.add(nextTree.at, { code: 'policies at once', policies: [name, next.name], found });
  } else if (overTree !== undefined && from + over > end) {
    const found = textOf(overTree) ?? '';
    context.problems.add(overTree.at, {
      code: 'transition too long',
      policy: name,
      found,
      next: end === next?.from ? next.name : undefined,
    });
  }
}
