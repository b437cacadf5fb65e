import { capacityUnits } from '../experiment/capacity/capacity-units.ts';
import { costOfUnit, mostAtAPoint } from '../experiment/capacity/find-capacity.ts';
import type { Target } from '../experiment/capacity/target.ts';
import { readTarget } from '../experiment/capacity/target.ts';
import type { CapacityWork } from '../node/simulate.ts';
import { formatDate, lastDay, parseDate } from '../plan/civil-date.ts';
import type { Plan } from '../plan/plan.ts';
import { day, type Seconds, year } from '../plan/units.ts';
import { capacityReport } from '../report/study/capacity/capacity-report.ts';
import { nearMiss } from '../scenario/names.ts';
import type { Override } from '../scenario/reading/override.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { power } from '../scenario/values/dimension.ts';
import { readLiteral } from '../scenario/values/read-literal.ts';
import { capacityFailures as failures } from './capacity-failures.ts';
import type { CapacityOptions } from './capacity-options.ts';
import { CommandWrong } from './failure.ts';
import type { StudyAsked } from './run-study.ts';
import { runStudy } from './run-study.ts';
import type { Terminal } from './terminal.ts';

/** How much of a resource, of several, or of whichever are short would be enough. */
export async function capacity(entry: string, options: CapacityOptions, terminal: Terminal): Promise<void> {
  await runStudy(
    'capacity',
    [entry],
    options,
    {
      asks: ([scenario], asked) => {
        if (scenario === undefined) throw new RangeError('no scenario');
        return workFor(scenario, asked, options);
      },
      tell: (result, scenarios) => capacityReport(result, { language: options.lang, dialect: options.csv }, scenarios),
    },
    terminal,
  );
}

function workFor(
  { key, plan }: Scenario,
  { seed, replications, workers, keptOf }: StudyAsked,
  options: CapacityOptions,
): CapacityWork {
  const resources = options.resource.map((name) => resourceNamed(plan, name, '--resource'));
  const [usual, another] = options.resource;
  const targets = options.target.map((text) => targetBehind(text, plan, another === undefined ? usual : undefined));
  const from = options.from === undefined ? 0 : momentOf(options.from, plan);
  const most = options.maxReplications ?? Math.min(mostAtAPoint, 4 * replications);
  if (replications < 2) throw new CommandWrong(failures.oneReplication);
  if (replications > mostAtAPoint || most > mostAtAPoint) {
    throw new CommandWrong(failures.tooManyReplications(mostAtAPoint, Math.max(replications, most)));
  }
  if (most < replications) throw new CommandWrong(failures.fewerAtMost(most, replications));
  for (const resource of resources) mustBeVariable(plan, resource);
  const prices = pricesOf(plan, resources, options.cost);
  const costs = costsOfMix(plan, resources, prices, options.cost.length > 0);
  const asked = { key, plan, seed, replications, most, resources, targets, costs, prices, from };
  return { ...asked, workers, kept: keptOf([seed, replications, most, resources, targets, costs, from]) };
}

function resourceNamed({ resources }: Plan, name: string, option: string): number {
  const known = resources.map((resource) => resource.name);
  const found = known.indexOf(name);
  if (found !== -1) return found;
  throw new CommandWrong(failures.noSuchResource(option, name, nearMiss(name, known), known));
}

function targetBehind(text: string, plan: Plan, usual: string | undefined): Target {
  const found = readTarget(text, plan, usual);
  if (found.kind === 'target') return found.target;
  throw new CommandWrong(failures.target(found.message));
}

function momentOf(date: number, { period: { start, horizon } }: Plan): Seconds {
  const moment = (date - (parseDate(start) ?? date)) * day;
  if (moment >= 0 && moment < horizon) return moment;
  throw new CommandWrong(failures.outsidePeriod(formatDate(date), start, lastDay(start, horizon)));
}

function mustBeVariable(plan: Plan, resource: number): void {
  if (capacityUnits(plan, resource) !== undefined) return;
  throw new CommandWrong(failures.roster(plan.resources[resource]?.name ?? ''));
}

/** What one of each resource costs more a year: by the command line, or by the file; none where neither says so. */
function pricesOf(plan: Plan, resources: readonly number[], given: readonly Override[]): CapacityWork['prices'] {
  const costs = new Map(given.map(({ name, value }) => [resourceNamed(plan, name, '--cost'), costIn(name, value)]));
  const foreign = [...costs.keys()].find((resource) => resources.length > 0 && !resources.includes(resource));
  if (foreign !== undefined) throw new CommandWrong(failures.foreignCost(plan.resources[foreign]?.name ?? ''));
  return plan.resources.flatMap((_, resource) => {
    const cost = costs.get(resource) ?? costOfUnit(plan, resource);
    return cost === undefined || cost <= 0 ? [] : [{ resource, cost }];
  });
}

/** Of several that were named, where all have a price; none for one resource, or for whichever is short. */
function costsOfMix(
  plan: Plan,
  resources: readonly number[],
  prices: CapacityWork['prices'],
  isAsked: boolean,
): CapacityWork['costs'] {
  if (resources.length < 2) return [];
  const found = resources.flatMap((resource) => prices.find((each) => each.resource === resource) ?? []);
  if (found.length === resources.length) return found;
  if (!isAsked) return [];
  const without = resources.find((resource) => !found.some((each) => each.resource === resource)) ?? 0;
  throw new CommandWrong(failures.unknownCost(plan.resources[without]?.name ?? ''));
}

/** Euro a year for one: a number, an amount, or an amount per time. */
function costIn(name: string, text: string): number {
  const found = readLiteral(text, 0);
  if (found === undefined || 'fault' in found || found.sort === 'share') {
    throw new CommandWrong(failures.notACost(name, text));
  }
  const { dimension, value } = found;
  const [euro, time] = [power(dimension, 'euro'), power(dimension, 'time')];
  const isPlain = time === 0 && (euro === 1 || Object.keys(dimension).length === 0);
  const isPerTime = euro === 1 && time === -1;
  if (value > 0 && (isPlain || isPerTime)) return isPerTime ? value * year : value;
  throw new CommandWrong(failures.notACost(name, text));
}
