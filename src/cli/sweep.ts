import { performance } from 'node:perf_hooks';
import { measureIn } from '../experiment/points/asked-measure.ts';
import type { ScenariosAt } from '../experiment/points/scenarios-at.ts';
import { variedTogether } from '../experiment/points/together.ts';
import type { Point } from '../experiment/sweep/points.ts';
import { grid, gridSize, scattered } from '../experiment/sweep/points.ts';
import type { SweepAsked } from '../experiment/sweep/sweep.ts';
import type { SweptInput } from '../experiment/sweep/swept-input.ts';
import { sweptInput } from '../experiment/sweep/swept-input.ts';
import { touchedBy } from '../experiment/sweep/usual-measures.ts';
import type { Varied } from '../experiment/sweep/varied.ts';
import { readVaried } from '../experiment/sweep/varied.ts';
import { fill, inLanguage, type Language } from '../language/text.ts';
import type { BegunFile } from '../node/begun-work.ts';
import { begunParts } from '../node/begun-work.ts';
import { scenariosAt } from '../node/scenarios-at.ts';
import { sha256 } from '../node/sha256.ts';
import type { SweepWork } from '../node/simulate.ts';
import { ownVersions } from '../node/version.ts';
import { wholeDuration } from '../report/figures/duration.ts';
import { sweepReport } from '../report/study/sweep/sweep-report.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { CommandWrong } from './failure.ts';
import { failures } from './failure-messages.ts';
import type { ShardOption } from './option-values.ts';
import type { StudyOptions } from './program.ts';
import type { StudyAsked } from './run-study.ts';
import { runStudy } from './run-study.ts';
import type { Terminal } from './terminal.ts';
import { words } from './words.ts';

export interface SweepOptions extends StudyOptions {
  readonly vary: readonly string[];
  /** Points of a Latin hypercube; a grid where it is not given. */
  readonly latin?: number;
  readonly measure: readonly string[];
  readonly shard?: ShardOption;
}

/** More would take days, and no picture could show them. */
const mostPoints = 10_000;
const mostRuns = 1_000_000;

/** Designs at many settings of their inputs; their folder has the names of all. */
export async function sweep(entries: readonly string[], options: SweepOptions, terminal: Terminal): Promise<void> {
  let watch = (_done: number, _of: number) => {};
  await runStudy(
    'sweep',
    entries,
    options,
    {
      asks(scenarios, asked) {
        const work = workFor(scenarios, asked, options);
        watch = timing(work, options.lang, asked.say);
        return work;
      },
      tell: (result, scenarios) => sweepReport(result, scenarios, { language: options.lang, dialect: options.csv }),
      watch: (done, of) => watch(done, of),
      inParts: ({ asked }) => ({ kind: 'sweep', asked }),
      keptTogether: replicationsAtPoint,
    },
    terminal,
  );
}

function workFor(
  scenarios: readonly Scenario[],
  { files, seed, replications, workers, pathOfKept, say }: StudyAsked,
  options: SweepOptions,
): SweepWork {
  const at = scenariosAt(files);
  const inputs = inputsOf(scenarios, options, at);
  const together = options.latin === undefined ? [] : scenarios.flatMap((scenario) => scenario.together);
  const varied = variedTogether(inputs, together);
  const points = pointsOf({ inputs, varied }, options, seed, scenarios.length * replications);
  const plans = scenarios.map(({ plan }) => plan);
  const measures = options.measure.map((text) => measureIn(text, plans, { follows: true }));
  const asked: SweepAsked = {
    layout: options.latin === undefined ? 'grid' : 'latin hypercube',
    ...{ inputs, varied, points, seed, replications },
    measures: measures.length === 0 ? undefined : distinct(measures),
    touched: touchedBy(inputs, at),
  };
  const resolved = scenarios.map((scenario) => scenario.resolved);
  const begun = { path: pathOfKept, of: sha256(JSON.stringify([ownVersions(), resolved, asked])) };
  const parts = options.resume === true ? partsIn(begun) : [];
  // What is said is of the whole.
  if (options.shard === undefined) for (const line of sizeOf(asked, scenarios.length, parts.length, options)) say(line);
  return { files, asked, workers, begun, parts };
}

function inputsOf(
  scenarios: readonly Scenario[],
  { vary, latin }: SweepOptions,
  at: ScenariosAt,
): readonly SweptInput[] {
  const all = vary.map(variedIn);
  const twin = all.find(({ name }, i) => all.findIndex((other) => other.name === name) < i);
  if (twin !== undefined) throw new CommandWrong(failures.variedTwice(twin.name));
  const registersOf = (of: readonly Scenario[]) => of.map(({ register }) => register);
  const inputs = {
    registers: registersOf(scenarios),
    at: (name: string, value: string) => registersOf(at([{ name, value }])),
  };
  return all.map((each) => sweptInput(each, latin !== undefined, inputs));
}

function variedIn(text: string): Varied {
  const found = readVaried(text);
  if (found !== undefined && 'wrong' in found) throw new CommandWrong(failures.variedWrong(text, found.wrong));
  if (found !== undefined) return found;
  throw new CommandWrong(failures.noValues(text));
}

function pointsOf(
  { inputs, varied }: Pick<SweepAsked, 'inputs' | 'varied'>,
  { latin }: SweepOptions,
  seed: string,
  runsAtEach: number,
): readonly Point[] {
  const count = latin ?? gridSize(inputs);
  const runs = count * runsAtEach;
  if (count > mostPoints || runs > mostRuns) {
    throw new CommandWrong(failures.tooManyPoints({ count, runsAtEach, mostPoints, mostRuns }));
  }
  return latin === undefined ? grid(inputs) : scattered(inputs, varied, latin, seed);
}

function distinct<Chosen>(measures: readonly Chosen[]): readonly Chosen[] {
  return [...new Map(measures.map((each) => [JSON.stringify(each), each])).values()];
}

function partsIn(begun: BegunFile): readonly string[] {
  const found = begunParts(begun);
  if (found.kind === 'begun') return found.parts;
  if (found.kind === 'nothing') return [];
  throw new CommandWrong(failures.otherSweep);
}

function sizeOf(
  { points, replications }: SweepAsked,
  designs: number,
  parts: number,
  { lang, resume }: SweepOptions,
): readonly string[] {
  const size = fill(words.sweepSize, lang, {
    points: points.length,
    designs: designs === 1 ? inLanguage(words.design, lang) : fill(words.designs, lang, { count: designs }),
    replications,
    runs: points.length * designs * replications,
    first: designs * replications,
  });
  if (resume !== true) return [size];
  const done = { done: Math.max(0, parts - 1), points: points.length };
  return [size, parts === 0 ? inLanguage(words.beginsAnew, lang) : fill(words.goesOn, lang, done)];
}

function replicationsAtPoint({ asked, files }: Pick<SweepWork, 'asked' | 'files'>): number {
  return files.entries.length * asked.replications;
}

/** Seconds of which it is not worth speaking. */
const soon = 20;

/** Says how long it will take, by how long the second point took: the first one is slower. */
function timing(
  { asked, parts, files }: SweepWork,
  language: Language,
  say: StudyAsked['say'],
): (done: number, of: number) => void {
  const atEach = replicationsAtPoint({ asked, files });
  let began: { readonly done: number; readonly at: number } | undefined;
  let isSaid = false;
  return (done, of) => {
    const doneHere = done - parts.length * atEach;
    if (isSaid || doneHere < atEach) return;
    began ??= { done, at: performance.now() };
    if (doneHere < 2 * atEach) return;
    isSaid = true;
    const left = ((performance.now() - began.at) / 1000) * ((of - done) / (done - began.done));
    if (left >= soon) say(fill(words.timeLeft, language, { time: wholeDuration(left, language) }));
  };
}
