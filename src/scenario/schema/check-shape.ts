import type { z } from 'zod';
import { changeableSections } from '../policies/policy-schema.ts';
import type { Problems } from '../problems.ts';
import { dataOf, fields, isNothing, type Mapping, nameOf, type Place, type Tree } from '../reading/tree.ts';
import { fileSchema } from './file-schema.ts';

type Issue = z.core.$ZodIssue;

/**
 * Lays the schema beside the file.
 *
 * @returns the elements (an input, a step, a section) in which something is wrong, for later phases to leave alone
 */
export function checkShape(root: Mapping, problems: Problems): ReadonlySet<Tree> {
  const broken = new Set<Tree>();
  const result = fileSchema.safeParse(dataOf(root));
  for (const issue of result.error?.issues ?? []) {
    if (!isChangeByPolicy(issue.path)) report(root, issue, [], problems, broken);
  }
  return broken;
}

/** A part of an element says little by itself: it is judged in the file that the policy makes of this one. */
function isChangeByPolicy([section, , inside, ...more]: readonly PropertyKey[]): boolean {
  return section === 'policies' && more.length > 0 && changeableSections.some((name) => name === inside);
}

function report(
  root: Mapping,
  issue: Issue,
  before: readonly PropertyKey[],
  problems: Problems,
  broken: Set<Tree>,
): void {
  const path = [...before, ...issue.path];
  const found = walk(root, path);
  for (const element of found.trees.slice(1, 3)) broken.add(element);
  if (issue.code === 'invalid_union') {
    const nearest = issue.errors.find((issues) => !issues.some(isMismatch));
    if (nearest !== undefined) {
      for (const inner of nearest) report(root, inner, path, problems, broken);
      return;
    }
  }
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) reportKey(found.tree, key, issue.message.split('\n'), problems);
    return;
  }
  if (found.tree === undefined) {
    problems.add(found.at, { code: 'missing key', key: String(path.at(-1) ?? ''), expected: issue.message });
    return;
  }
  problems.add(found.tree.at, { code: 'wrong kind', expected: issue.message, found: nameOf(found.tree) });
}

function reportKey(tree: Tree | undefined, key: string, allowed: readonly string[], problems: Problems): void {
  const entry = fields(tree).find(([name]) => name === key)?.[1];
  if (entry === undefined) return;
  problems.add(entry.keyAt, { code: 'unknown key', key, allowed, hasValue: !isNothing(entry.value) });
}

/** Whether an issue says that another option of a union was meant altogether. */
function isMismatch(issue: Issue): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code === 'invalid_union') return issue.errors.every((issues) => issues.some(isMismatch));
  return issue.code === 'invalid_type' || issue.code === 'invalid_value';
}

/** The trees along a path, the last of them (undefined where the path leads to nothing), and the place to point at. */
function walk(
  root: Tree,
  path: readonly PropertyKey[],
): { readonly trees: readonly Tree[]; readonly tree: Tree | undefined; readonly at: Place } {
  const trees: Tree[] = [root];
  let tree: Tree | undefined = root;
  let at = root.at;
  for (const part of path) {
    if (tree?.kind === 'list') tree = tree.items[Number(part)];
    else {
      const entry: { readonly keyAt: Place; readonly value: Tree } | undefined =
        tree?.kind === 'mapping' ? tree.entries.get(String(part)) : undefined;
      if (entry !== undefined && path.length <= 2) at = entry.keyAt;
      tree = entry?.value;
    }
    if (tree === undefined) break;
    at = tree.at;
    trees.push(tree);
  }
  return { trees, tree, at };
}
