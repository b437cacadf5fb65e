import { compileArrivals } from '../arrivals/compile-arrivals.ts';
import { compileAttributes } from '../attributes/compile-attributes.ts';
import { checkHolidays } from '../calendar/holidays.ts';
import { checkBroken } from '../checks/check-broken.ts';
import type { ChainParts } from '../checks/check-chain.ts';
import type { Context } from '../context.ts';
import { compileEnds } from '../ends.ts';
import { readRegister } from '../inputs/read-inputs.ts';
import type { Problem } from '../problem.ts';
import { Problems } from '../problems.ts';
import { readContext, requiresNames } from '../read-context.ts';
import type { Override } from '../reading/override.ts';
import type { Mapping, Tree } from '../reading/tree.ts';
import { compileResources } from '../resources/compile-resources.ts';
import type { RegisterEntry } from '../scenario.ts';
import { checkShape } from '../schema/check-shape.ts';
import { fileSchema } from '../schema/file-schema.ts';
import { compileSteps } from '../steps/compile-steps.ts';
import { titleOfPolicy } from './read-policies.ts';
import type { Each, Stage } from './stages.ts';

/** A stage worked out, as far as it is right; `context.problems` holds what is wrong in it. */
export interface CompiledStage extends Stage {
  readonly context: Context;
  /** The inputs of the file, or those to which the policy gives another value. */
  readonly register: readonly RegisterEntry[];
  readonly parts: ChainParts;
}

interface Setting extends Pick<Context, 'observed'> {
  /** What is wrong in the file itself, as `problems` says. */
  readonly broken: ReadonlySet<Tree>;
  /** For the first stage; the others keep their own. */
  readonly problems: Problems;
  readonly overrides: readonly Override[];
}

/** Works out each stage as if it were a file of its own. */
export function compileStages([base, ...later]: Each<Stage>, setting: Setting): Each<CompiledStage> {
  const first = compileStage(base, setting);
  return [
    first,
    ...later.map((stage) => {
      const problems = new Problems();
      const broken = new Set([...setting.broken, ...checkShape(fileSchema.shape, stage.tree, problems)]);
      return compileStage(stage, { ...setting, broken, problems }, first.context);
    }),
  ];
}

function compileStage(
  stage: Stage,
  { broken, observed, problems, overrides }: Setting,
  first?: Context,
): CompiledStage {
  const { policy, tree, absent } = stage;
  // Note every name, and what each input comes to.
  const context = readContext(tree, { broken: new Set([...broken, ...absent]), observed }, problems, first);
  const register = readRegister(tree, context, {
    namesRequired: requiresNames(tree),
    overrides,
    policy: policy && { name: policy.name, title: titleOfPolicy(policy), tree: policy.entry.value },
  });
  const here = new Set([...broken].filter((element) => !absent.has(element)));
  checkBroken(fileSchema.shape, tree, here, context);
  // Work out each part: names become indices, numbers become seconds, euro and shares.
  return { ...stage, context, register, parts: compileParts(tree, context) };
}

/** Names become indices, numbers become seconds, euro and shares. */
function compileParts(root: Mapping, context: Context): ChainParts {
  checkHolidays(root, context);
  const attributes = compileAttributes(root, context);
  const resources = compileResources(root, context);
  const ends = compileEnds(root, context);
  const steps = compileSteps(root, context, resources);
  const arrivals = compileArrivals(root, context);
  return { attributes, resources, ends, steps, arrivals };
}

/**
 * Adds the mistakes of the later stages to those of the first, as those of one file: what is wrong at a place is reported for
 * the first stage that has it. A mistake that a policy takes along, such as a key that its step never had, is found at
 * the policy too: where a mistake disappears at one place and appears at another, it is still that one.
 */
export function reportOnce(first: Problems, later: readonly Problems[]): void {
  let before = first.sorted();
  const known = new Set(before.map(placeAndCode));
  for (const stage of later) {
    const found = stage.sorted();
    const here = new Set(found.map(placeAndCode));
    const moved = before.filter((problem) => !here.has(placeAndCode(problem))).map(faultOf);
    for (const problem of found) {
      if (known.has(placeAndCode(problem))) continue;
      const index = moved.indexOf(faultOf(problem));
      if (index < 0) first.add(problem, problem);
      else moved.splice(index, 1);
    }
    for (const place of here) known.add(place);
    before = found;
  }
}

function placeAndCode({ file, line, column, code }: Problem): string {
  return JSON.stringify([file, line, column, code]);
}

/** What is wrong, wherever it stands. */
function faultOf(problem: Problem): string {
  return JSON.stringify({ ...problem, file: '', line: 0, column: 0 });
}
