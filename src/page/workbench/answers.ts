/** Answers questions as `run`, `compare`, `sweep`, `capacity`, `sensitivity` and `evaluate` do, with the same words. */

import { capacityUnits } from '../../experiment/capacity/capacity-units.ts';
import { findCapacity, mostAtAPoint, pricesInFile } from '../../experiment/capacity/find-capacity.ts';
import { readTarget } from '../../experiment/capacity/target.ts';
import { compareDesignsBy } from '../../experiment/compare-designs.ts';
import type { Runner } from '../../experiment/jobs.ts';
import { rankingIn } from '../../experiment/points/asked-measure.ts';
import { scenariosFrom } from '../../experiment/points/scenarios-at.ts';
import { variedTogether } from '../../experiment/points/together.ts';
import { grid, gridSize } from '../../experiment/sweep/points.ts';
import type { SweepAsked } from '../../experiment/sweep/sweep.ts';
import { comparingAt, sweep } from '../../experiment/sweep/sweep.ts';
import { sweptInput } from '../../experiment/sweep/swept-input.ts';
import { touchedBy } from '../../experiment/sweep/usual-measures.ts';
import { readVaried } from '../../experiment/sweep/varied.ts';
import { designProbe } from '../../experiment/uncertainty/design-probe.ts';
import { seeWorlds } from '../../experiment/uncertainty/see-worlds.ts';
import { sensitivity } from '../../experiment/uncertainty/sensitivity.ts';
import { sensitivityAsked } from '../../experiment/uncertainty/sensitivity-asked.ts';
import { sensitivityOptions, variedInputs } from '../../experiment/uncertainty/sensitivity-study.ts';
import { inputsToVary } from '../../experiment/uncertainty/uncertain-inputs.ts';
import { usualWorlds } from '../../experiment/uncertainty/worlds-result.ts';
import { filled } from '../../language/text.ts';
import type { Plan } from '../../plan/plan.ts';
import { commandOf, studyCommand } from '../../report/html/command.ts';
import { inSuitableTimes } from '../../report/results/time-unit.ts';
import { capacityReport } from '../../report/study/capacity/capacity-report.ts';
import { sensitivityReport } from '../../report/study/sensitivity/sensitivity-report.ts';
import { sweepReport } from '../../report/study/sweep/sweep-report.ts';
import { workbenchWords as words } from '../../report/words/workbench.ts';
import { notComparable, twins } from '../../scenario/messages/not-comparable.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { unasked } from '../../scenario/scenario.ts';
import { RunFailed } from '../run-failed.ts';
import { evaluated } from './answers-of-figures.ts';
import { readerOf } from './files-read.ts';
import type { Answer, Asked, Made, Order, Progress, Question } from './questions.ts';
import { dialectOf } from './questions.ts';

/** More settings than a chart shows. */
const mostSettings = 200;

/** @throws what `textOf` has words for, where the scenarios, their values or the question are wrong */
export function answered(order: Order, runner: Runner, say: (progress: Progress) => void): Promise<Answer> {
  const readers = order.entries.map((entry) => readerOf(order.files, entry));
  const at = scenariosFrom(
    readers.map((reader) => ({ entry: reader.entry, files: reader })),
    order.set,
  );
  const scenarios = at([]);
  // Observed figures are laid beside each design by itself.
  const fault = order.question.kind === 'evaluate' ? twins(scenarios) : notComparable(scenarios);
  if (fault !== undefined) throw new RunFailed(fault);
  const wishes = scenarios[0]?.runs;
  const seed = order.seed ?? wishes?.seed ?? unasked.seed;
  const replications = order.replications ?? wishes?.replications ?? unasked.replications;
  const sources = readers.map((reader) => reader.source());
  const asked = { order, at, scenarios, sources, seed, replications, runner, say };
  switch (order.question.kind) {
    case 'run':
      return compared(asked, order.question);
    case 'sweep':
      return swept(asked, order.question.vary);
    case 'capacity':
      return enough(asked, order.question);
    case 'sensitivity':
      return sensed(asked, order.question);
    case 'evaluate':
      return evaluated(asked, order.question);
  }
}

async function compared(
  { order, at, scenarios, sources, seed, replications, runner, say }: Asked,
  { uncertain, rank: text }: Extract<Question, { kind: 'run' }>,
): Promise<Answer> {
  const worlds = uncertain ? { ...inputsToVary(scenarios), ...usualWorlds, measures: [] } : undefined;
  const plans = scenarios.map(({ plan }) => plan);
  const rank = text === undefined ? undefined : rankingIn(text, plans);
  const own = replications * scenarios.length;
  const of = own + (worlds === undefined ? 0 : worlds.count * worlds.replications * scenarios.length);
  const found = await compareDesignsBy(runner, scenarios, {
    ...{ seed, replications, by: 'year' },
    progress: (done) => say({ done, of }),
    ...(rank !== undefined && { rank, extraMeasures: rank.chosen.extra === undefined ? [] : [rank.chosen.extra] }),
  });
  const seen = worlds && {
    worlds: await seeWorlds(found, {
      ...{ asked: worlds, at, runner, seed, baseline: undefined, kept: undefined },
      progress: (done) => say({ done: own + done, of }),
    }),
  };
  const made: Made = {
    ...{ sources, set: order.set },
    asked: { seed, replications, by: 'year', baseline: undefined, rank, worlds: worlds?.count },
  };
  return {
    ...{ kind: 'comparison', scenarios, sources, made },
    comparison: inSuitableTimes({ ...found, ...seen }),
    command: (language) => commandOf(made, [], replications, language) ?? '',
  };
}

async function swept(
  { order, at, scenarios, sources, seed, replications, runner, say }: Asked,
  vary: readonly string[],
): Promise<Answer> {
  const registersOf = (each: readonly Scenario[]) => each.map(({ register }) => register);
  const inputs = vary.map((text) => {
    const varied = readVaried(text);
    if (varied === undefined) throw new RunFailed(words.valuesWrong);
    if ('wrong' in varied) throw new RunFailed(varied.wrong);
    return sweptInput(varied, false, {
      registers: registersOf(scenarios),
      at: (name, value) => registersOf(at([{ name, value }])),
    });
  });
  const count = gridSize(inputs);
  if (count > mostSettings) {
    throw new RunFailed(filled(words.tooManySettings, { count, most: mostSettings }));
  }
  const asked: SweepAsked = {
    ...{ layout: 'grid' as const, inputs, points: grid(inputs), measures: undefined, seed, replications },
    ...{ varied: variedTogether(inputs, []), touched: touchedBy(inputs, at) },
  };
  const atEach = replications * scenarios.length;
  const of = (asked.points.length + 1) * atEach;
  const compare = comparingAt({ at, runner, asked, atEach }, 0, (done) => say({ done, of }));
  const result = await sweep(asked, compare, { begun: undefined, points: [], keep: () => undefined });
  const { entries, set } = order;
  return {
    ...{ kind: 'study', scenarios, sources },
    tell: (language) => sweepReport(result, scenarios, { language, dialect: dialectOf(language) }),
    command: (language) =>
      studyCommand(
        { kind: 'sweep', entries, set, own: vary.map((text) => ['--vary', text] as const) },
        { replications, seed },
        language,
      ),
  };
}

async function enough(
  { order, scenarios, sources, seed, replications, runner, say }: Asked,
  { place, target }: Extract<Question, { kind: 'capacity' }>,
): Promise<Answer> {
  const [scenario, another] = scenarios;
  if (scenario === undefined || another !== undefined) throw new RunFailed(words.oneDesign);
  if (replications < 2 || replications > mostAtAPoint) {
    throw new RunFailed(filled(words.capacityNeeds, { most: mostAtAPoint }));
  }
  const { key, plan } = scenario;
  const resources = place === undefined ? [] : [resourceNamed(plan, place)];
  const read = target === '' ? undefined : readTarget(target, plan, place);
  if (read?.kind === 'wrong') throw new RunFailed(read.message);
  const result = await findCapacity(
    runner,
    {
      ...{ key, plan, seed, replications, resources, prices: pricesInFile(plan), costs: [], from: 0 },
      most: Math.min(mostAtAPoint, 4 * replications),
      targets: read === undefined ? [] : [read.target],
    },
    // How many settings there will be is not known before: half as many again as there were so far.
    (done) => say({ done, of: Math.max(5 * replications, Math.ceil(1.5 * done)), isAbout: true }),
  );
  const { entries, set } = order;
  const own = [
    ...(place === undefined ? [] : [['--resource', place] as const]),
    ...(target === '' ? [] : [['--target', target] as const]),
  ];
  return {
    ...{ kind: 'study', scenarios, sources },
    tell: (language) => capacityReport(result, { language, dialect: dialectOf(language) }, scenarios),
    command: (language) => studyCommand({ kind: 'capacity', entries, set, own }, { replications, seed }, language),
  };
}

async function sensed(
  { order, at, scenarios, sources, seed, runner, say }: Asked,
  { measure, runs }: Extract<Question, { kind: 'sensitivity' }>,
): Promise<Answer> {
  if (scenarios.length > 2) throw new RunFailed(words.oneOrTwoDesigns);
  const asked = sensitivityAsked(scenarios, { measure, runs, seed, replications: order.replications });
  const { replications } = asked;
  const probe = designProbe({ at, runner, inputs: asked, measure: asked.measure, seed, replications });
  const options = { ...sensitivityOptions(asked), progress: (done: number, of: number) => say({ done, of }) };
  const study = { ...(await sensitivity(variedInputs(asked), probe, options)), asked };
  const { entries, set } = order;
  const own = [
    ...(measure === undefined ? [] : [['--measure', measure] as const]),
    ...(runs === undefined ? [] : [['--runs', String(runs)] as const]),
  ];
  return {
    ...{ kind: 'study', scenarios, sources },
    tell: (language) => sensitivityReport(study, scenarios, { language, dialect: dialectOf(language) }),
    command: (language) => studyCommand({ kind: 'sensitivity', entries, set, own }, { replications, seed }, language),
  };
}

function resourceNamed({ resources }: Plan, name: string): number {
  const found = resources.findIndex((resource) => resource.name === name);
  if (found < 0) throw new RunFailed(filled(words.noSuchPlace, { name }));
  return found;
}

/** Places whose capacity is one number, which a search can vary. */
export function placesOf(plan: Plan): Plan['resources'] {
  return plan.resources.filter((_, resource) => capacityUnits(plan, resource) !== undefined);
}
