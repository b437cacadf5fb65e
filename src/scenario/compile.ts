/**
 * The room `scenario/`: what a file says, as a plan that a model can run. Begin here: the rooms outside it call `compileScenario` here,
 * `describeProblem` for the words of what is wrong, and `scenarioJsonSchema`; `compile` below tells the phases in order.
 *
 * schema/ knows the language, reading/ the files, values/ numbers with units; the folders named after a section know what
 * stands in it; policies/ knows what changes on a date, checks/ the chain as a whole.
 */
import { formatDate } from '../plan/civil-date.ts';
import type { Plan } from '../plan/plan.ts';
import { readAbout } from './about.ts';
import { checkChains } from './checks/check-chain.ts';
import type { FileReader } from './file-reader.ts';
import { readTogether } from './inputs/read-together.ts';
import { ObservedFiles, withCounts } from './observed/observed-files.ts';
import { compileOrganisations } from './organisations.ts';
import { aligned } from './policies/align.ts';
import { checkChanges } from './policies/check-changes.ts';
import { type CompiledStage, compileStages, reportOnce } from './policies/compile-stages.ts';
import { policyPlans } from './policies/policy-plan.ts';
import { readPolicies } from './policies/read-policies.ts';
import { stagesOf } from './policies/stages.ts';
import { wholeRun } from './policies/whole-run.ts';
import type { Problem } from './problem.ts';
import { Problems } from './problems.ts';
import { readContext, requiresNames } from './read-context.ts';
import { readLimits, readWishes } from './read-runs.ts';
import { type Override, override, overridesFor } from './reading/override.ts';
import { readChain } from './reading/read-chain.ts';
import { dataOf, field, type Mapping } from './reading/tree.ts';
import { unseen } from './reading/unseen.ts';
import type { Scenario } from './scenario.ts';
import { checkShape } from './schema/check-shape.ts';
import { fileSchema } from './schema/file-schema.ts';
import { titleOf } from './schema/leaves.ts';
import { untranslated } from './untranslated.ts';
import { unusedInputs } from './unused-inputs.ts';
import { unusedResources } from './unused-resources.ts';
import { unusedTimes } from './unused-times.ts';
import { zoneIndex } from './zones.ts';

export type Compiled =
  | { readonly kind: 'ok'; readonly scenario: Scenario }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/**
 * Scenarios that are read together, in their order, so that a value can be meant for one of them (see `overridesFor`).
 */
export function compileScenarios(
  entries: readonly { readonly entry: string; readonly files: FileReader }[],
  overrides: readonly Override[],
): readonly Compiled[] {
  const keys = entries.map(({ entry }) => keyOf(entry));
  return entries.map(({ entry, files }) => compileScenario(entry, files, overridesFor(keyOf(entry), keys, overrides)));
}

/** Turns a scenario file, and everything it extends, into plain frozen data that a model runs on; or says why not. */
export function compileScenario(entry: string, files: FileReader, overrides: readonly Override[]): Compiled {
  const problems = new Problems();
  const scenario = compile(entry, files, overrides, problems);
  return scenario === undefined || problems.count > 0
    ? { kind: 'problems', problems: problems.sorted() }
    : { kind: 'ok', scenario };
}

function compile(
  entry: string,
  files: FileReader,
  overrides: readonly Override[],
  problems: Problems,
): Scenario | undefined {
  const key = keyOf(entry);
  if (unseen.test(key) || /^\.*$/.test(key))
    problems.add({ file: entry, line: 1, column: 1 }, { code: 'name of file', found: key });
  // 1. Read the file and those it extends: YAML as a tree in which everything knows its line.
  const written = readChain(entry, files, problems);
  if (written === undefined) return undefined;
  // 2. Lay over it what the command line sets.
  const root = override(written, overrides, problems);
  // 3. Check the keys, and the kind of thing at each.
  const broken = checkShape(fileSchema.shape, root, problems);
  // 4. Lay each policy over what held before it: the file as it reads from each date on is a stage of it.
  const observed = new ObservedFiles(entry, files);
  const policies = readPolicies(root, readContext(root, { broken, observed }, problems));
  // 5. Work out each stage by itself: its names, its inputs, and each of its parts.
  const stages = compileStages(stagesOf(root, policies, problems), { broken, observed, problems, overrides });
  const [first, ...later] = stages;
  const runs = readWishes(root, first.context);
  const limits = readLimits(root, first.context);
  // 6. Lay the stages beside each other, so that an index means the same in each, and check the chain as a whole.
  const chains = aligned(stages);
  const plansOfPolicies = policyPlans(chains);
  checkChanges(chains);
  checkChains(
    chains,
    plansOfPolicies.flatMap(({ reassess }) => reassess?.to ?? []),
  );
  reportOnce(
    problems,
    later.map(({ context }) => context.problems),
  );
  const register = stages.flatMap((stage) => stage.register);
  const together = readTogether(root, register, requiresNames(root), first.context);
  if (problems.count > 0) return undefined;
  // 7. Put it together and freeze it.
  const plan = {
    title: titleOf(field(root, 'title'), key),
    ...settingOf(root, first),
    ...wholeRun(chains),
    policies: plansOfPolicies,
    limits,
  };
  const said = {
    about: readAbout(root),
    untranslated: untranslated(root, first.context.attributes),
    unused: unusedInputs(root, first.context.period),
    unusedTimes: unusedTimes(root),
    unusedResources: unusedResources(root),
  };
  return deepFreeze({ key, plan, register, together, ...said, runs, resolved: resolvedData(root, observed) });
}

/** What no policy changes. */
function settingOf(root: Mapping, { context }: CompiledStage): Pick<Plan, 'period' | 'organisations' | 'zone'> {
  const { startDay, horizon, startUp, untilEmpty } = context.period;
  return {
    period: { start: formatDate(startDay), horizon, startUp, ...(untilEmpty && { untilEmpty }) },
    organisations: compileOrganisations(root),
    zone: zoneIndex(context.zones),
  };
}

/** The file's name without folder and ending. */
export function keyOf(entry: string): string {
  return entry.replace(/^.*[/\\]/, '').replace(/\.(ya?ml|json)$/i, '');
}

/** What the file says together with what it extends, without the name of any file but with what each observed. */
function resolvedData(root: Mapping, observed: ObservedFiles): Scenario['resolved'] {
  const entries = new Map([...root.entries].filter(([name]) => name !== 'extends'));
  return dataOf(withCounts({ ...root, entries }, observed), 'sorted');
}

/** Makes plain data read-only all the way down, and hands it back. */
function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}
