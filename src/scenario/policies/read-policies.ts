import type { Desk } from '../desk.ts';
import { limits } from '../reading/limits.ts';
import { type Entry, field, fields, isNothing, type Mapping, textOf } from '../reading/tree.ts';
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

/** By date; undefined where the file has a wrong one, for then it is not known what holds when. */
export function readPolicies(root: Mapping, desk: Desk): readonly DatedPolicy[] | undefined {
  const section = field(root, 'policies');
  const entries = fields(section);
  if (section !== undefined && entries.length > limits.policies) {
    const expected = `at most ${limits.policies} policies`;
    return desk.problems.add(section.at, { code: 'out of bounds', found: `${entries.length} policies`, expected });
  }
  const read = entries.map(([name, entry]) => readPolicy(name, entry, desk));
  const policies = read.filter((policy) => policy !== undefined).toSorted((a, b) => a.from - b.from);
  const fit = policies.map((policy, index) => fitsBefore(policy, policies[index + 1], desk));
  return policies.length === entries.length && fit.every(Boolean) ? policies : undefined;
}

function readPolicy(name: string, entry: Entry, desk: Desk): DatedPolicy | undefined {
  const fromTree = field(entry.value, 'from');
  const overTree = field(entry.value, 'over');
  if (fromTree === undefined || desk.broken.has(entry.value)) return undefined;
  const found = textOf(fromTree) ?? '';
  const from = readMoment(desk, found, fromTree.at);
  const over = isNothing(overTree) || overTree === undefined ? 0 : readNumber(desk, overTree, transition);
  if (from === undefined || over === undefined) return undefined;
  if (from > 0 && from < desk.period.horizon) return { name, entry, from, over };
  const side = from > 0 ? 'after the run' : 'from the start';
  return desk.problems.add(fromTree.at, { code: 'policy outside the run', policy: name, found, side });
}

const transition = { ...expectations.plannedDuration, what: 'transition', example: 'a duration such as "3 months"' };

/** One transition is over before the next begins, and before the run ends. */
function fitsBefore(policy: DatedPolicy, next: DatedPolicy | undefined, desk: Desk): boolean {
  const fromTree = field(next?.entry.value, 'from');
  if (next !== undefined && fromTree !== undefined && policy.from === next.from) {
    const found = textOf(fromTree) ?? '';
    desk.problems.add(fromTree.at, { code: 'policies at once', policies: [policy.name, next.name], found });
    return false;
  }
  const overTree = field(policy.entry.value, 'over');
  if (overTree === undefined || policy.from + policy.over <= (next?.from ?? desk.period.horizon)) return true;
  const found = textOf(overTree) ?? '';
  desk.problems.add(overTree.at, { code: 'transition too long', policy: policy.name, found, next: next?.name });
  return false;
}
