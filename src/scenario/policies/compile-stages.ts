import type { ChainParts } from '../checks/check-chain.ts';
import { compileParts } from '../compile-parts.ts';
import type { Context } from '../context.ts';
import { readRegister } from '../inputs/read-inputs.ts';
import { Problems } from '../problems.ts';
import { readContext, requiresNames } from '../read-context.ts';
import type { Override } from '../reading/override.ts';
import type { Tree } from '../reading/tree.ts';
import type { RegisterEntry } from '../scenario.ts';
import { checkShape } from '../schema/check-shape.ts';
import { fileSchema } from '../schema/file-schema.ts';
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
    policy: policy && { name: policy.name, tree: policy.entry.value },
  });
  // Work out each part: names become indices, numbers become seconds, euro and shares.
  return { ...stage, context, register, parts: compileParts(tree, context) };
}
