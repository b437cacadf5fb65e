import { formatDate } from '../model/civil-date.ts';
import type { Plan } from '../model/plan.ts';
import { year } from '../model/units.ts';
import { readAbout } from './about.ts';
import { compileArrivals } from './arrivals/compile-arrivals.ts';
import { attributeNames } from './attributes/attribute-names.ts';
import { compileAttributes } from './attributes/compile-attributes.ts';
import { checkHolidays } from './calendar/holidays.ts';
import { type ChainParts, checkChain } from './checks/check-chain.ts';
import type { Desk, RunPeriod } from './desk.ts';
import { compileEnds } from './ends.ts';
import type { FileReader } from './file-reader.ts';
import { deepFreeze } from './freeze.ts';
import { inputValues, readRegister } from './inputs/read-inputs.ts';
import { compileOrganisations } from './organisations.ts';
import type { Problem } from './problem.ts';
import { Problems } from './problems.ts';
import { type Override, override } from './reading/override.ts';
import { readChain } from './reading/read-chain.ts';
import { dataOf, field, type Mapping, textOf } from './reading/tree.ts';
import { compileResources } from './resources/compile-resources.ts';
import { readLimits, readPeriod, readWishes } from './runs/read-runs.ts';
import { startDay } from './runs/start-day.ts';
import type { Scenario } from './scenario.ts';
import { checkShape } from './schema/check-shape.ts';
import { checkTargetNames, sectionNames } from './section-names.ts';
import { compileSteps } from './steps/compile-steps.ts';
import { titleOf } from './text-of-title.ts';
import { Arithmetic } from './values/arithmetic.ts';

export type Compiled =
  | { readonly kind: 'ok'; readonly scenario: Scenario }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

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
  // 1. Read the file and those it extends: YAML as a tree in which everything knows its line.
  const written = readChain(entry, files, problems);
  if (written === undefined) return undefined;
  // 2. Lay over it what the command line sets.
  const root = override(written, overrides, problems);
  // 3. Check the keys, and the kind of thing at each.
  const broken = checkShape(root, problems);
  // 4. Take note of every name, and of what each input comes to.
  const desk = openDesk(root, broken, problems);
  const register = readRegister(root, desk, { namesRequired: requiresNames(root), overrides });
  // 5. Work out each part: names become indices, numbers become seconds, euro and shares.
  const parts = compileParts(root, desk);
  const runs = readWishes(root, desk);
  const limits = readLimits(root, desk);
  // 6. Check the chain as a whole.
  checkChain(root, desk, parts);
  if (problems.count > 0) return undefined;
  // 7. Put it together and freeze it.
  const key = keyOf(entry);
  const plan = assemble(root, key, desk, parts, limits);
  return deepFreeze({ key, plan, register, about: readAbout(root), runs, resolved: resolvedData(root) });
}

function openDesk(root: Mapping, broken: Desk['broken'], problems: Problems): Desk {
  const day = startDay(root, problems);
  const inputs = inputValues(root);
  const arithmetic = new Arithmetic({ inputs, startDay: day ?? 0, namesRequired: requiresNames(root), problems });
  const names = sectionNames(root);
  checkTargetNames(root, names, problems);
  const period = day === undefined ? undefined : readPeriod(root, day, { problems, arithmetic });
  const attributes = attributeNames(field(root, 'attributes'), (tree) => arithmetic.follow(tree));
  return { problems, arithmetic, period: period ?? periodForWantOfOne(day), ...names, attributes, broken };
}

/** Where the run has no right period, the rest of the file is still read, as if for a year. */
function periodForWantOfOne(first: number | undefined): RunPeriod {
  return { startDay: first ?? 0, horizon: year, startUp: 0 };
}

/** Whether numbers in the flow must be named inputs. */
function requiresNames(root: Mapping): boolean {
  return textOf(field(root, 'provenance')) !== 'free';
}

interface Parts extends ChainParts {
  readonly ends: Plan['ends'];
}

function compileParts(root: Mapping, desk: Desk): Parts {
  checkHolidays(root, desk);
  const attributes = compileAttributes(root, desk);
  const resources = compileResources(root, desk);
  const ends = compileEnds(root, desk);
  const steps = compileSteps(root, desk, resources);
  const arrivals = compileArrivals(root, desk);
  return { attributes, resources, ends, steps, arrivals };
}

function assemble(root: Mapping, key: string, { period }: Desk, parts: Parts, limits: Plan['limits']): Plan {
  return {
    title: titleOf(field(root, 'title'), key),
    period: { start: formatDate(period.startDay), horizon: period.horizon, startUp: period.startUp },
    organisations: compileOrganisations(root),
    attributes: parts.attributes,
    arrivals: parts.arrivals,
    resources: parts.resources.filter((resource) => resource !== undefined),
    steps: parts.steps.filter((step) => step !== undefined),
    ends: parts.ends,
    limits,
  };
}

/** The file's name without folder and ending. */
function keyOf(entry: string): string {
  return entry.replace(/^.*[/\\]/, '').replace(/\.(ya?ml|json)$/i, '');
}

/** What the file says together with what it extends, without the name of any file. */
function resolvedData(root: Mapping): Scenario['resolved'] {
  const entries = new Map([...root.entries].filter(([name]) => name !== 'extends'));
  return dataOf({ ...root, entries }, 'sorted');
}
