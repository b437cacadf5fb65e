/**
 * The benchmark: every contestant on every workload, the scenarios that the project ships, and whole commands, in turn,
 * each in a fresh process.
 *
 * A contest gives the median rate over the rounds and its spread, the cost of one item, how many times as fast as the
 * programs written by hand and as simjs it was (medians over rounds), the highest memory, and whether the answer is
 * right. Against another commit, a ratio below 1 says that it takes less time here.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { askedOptions } from '../support/asked-options.ts';
import { compareWith } from './against.ts';
import { build, here, isBuilt } from './checkout.ts';
import { quick, standard } from './contests.ts';
import {
  type ContestFigures,
  contestFigures,
  type Figures,
  pageFigures,
  processFigures,
  readFigures,
  scenarioFigures,
  writeFigures,
} from './figures.ts';
import { measuredPage, type PageFigures, quickPage, standardPage } from './page.ts';
import { printedContest, printedPage, printedProcesses, printedScenarios } from './printed.ts';
import { Programs } from './programs.ts';
import { clearProgress, progress } from './progress.ts';
import { race } from './race.ts';
import { withFigures } from './readme-figures.ts';
import { quickly, realScenarios, replicateInTurn } from './real-scenarios.ts';
import {
  longRuns,
  nothing,
  pictures,
  quickProcesses,
  runInTurn,
  startUp,
  threads,
  type WholeProcess,
} from './whole-processes.ts';

const usage = `npm run bench                      all of it, and the figures into the README
npm run bench -- --quick           test size, and of a build that stands: seconds, and speeds that mean nothing; writes nothing
npm run bench -- --only 'W2 A'     rows whose title has these words; writes nothing
npm run bench -- --against COMMIT  scenarios and commands here and in another commit, in turn; writes nothing
npm run bench -- --readme          nothing is measured: the figures of the last run into the README`;

const options = askedOptions(usage, {
  quick: { type: 'boolean', default: false },
  only: { type: 'string', default: '' },
  against: { type: 'string' },
  readme: { type: 'boolean', default: false },
});
const wanted = <T extends { readonly title: string }>(rows: readonly T[]): readonly T[] =>
  rows.filter(({ title }) => title.includes(options.only));

const began = performance.now();
if (options.readme) {
  writeReadme(readFigures());
  process.exit();
}
console.log(`node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown processor'}\n`);
if (options.against === undefined) await all();
else process.exitCode = (await compareWith(options.against, options.quick, wanted)) ? 0 : 1;

async function all(): Promise<void> {
  const contests = await contest();
  const scenarios = await replicated();
  const [started, drawn, long, threaded] = await commands();
  const page = await pages();
  if (process.exitCode === 1) return console.error('a contestant gave a wrong answer, so its speed means nothing');
  if (options.quick || options.only !== '') return;
  const figures = {
    node: process.versions.node,
    processors: availableParallelism(),
    packages: { simjs: versionOf('simjs'), simscript: versionOf('simscript') },
    minutes: Number(((performance.now() - began) / 60_000).toFixed(1)),
    ...{ contests, scenarios, startUp: started, pictures: drawn, longRuns: long, threads: threaded },
    ...(page !== undefined && { page }),
  };
  writeFigures(figures);
  writeReadme(figures);
  console.log(`the README has these figures; they took ${figures.minutes} minutes`);
}

function versionOf(name: string): string {
  return JSON.parse(readFileSync(join(here.root, 'node_modules', name, 'package.json'), 'utf8')).version;
}

function writeReadme(figures: Figures): void {
  const readme = join(here.root, 'README.md');
  writeFileSync(readme, withFigures(readFileSync(readme, 'utf8'), figures));
}

async function contest(): Promise<readonly ContestFigures[]> {
  const programs = new Programs();
  const found: ContestFigures[] = [];
  try {
    for (const each of wanted(options.quick ? quick : standard)) {
      const results = await race(each, programs, (who, round) => progress(`${each.title}: ${who}`, round));
      clearProgress();
      console.log(`${each.title}\n${printedContest(results)}\n`);
      if (results.some(({ fault }) => fault !== undefined)) process.exitCode = 1;
      found.push(contestFigures(each, results));
    }
  } finally {
    programs.remove();
  }
  return found;
}

async function replicated() {
  const scenarios = wanted(options.quick ? realScenarios.map(quickly) : realScenarios);
  if (scenarios.length === 0) return [];
  const found = await replicateInTurn(scenarios, [here], progress);
  clearProgress();
  console.log(`Replications of shipped scenarios, warm, in one thread\n${printedScenarios(found)}\n`);
  return found.map(scenarioFigures);
}

async function pages(): Promise<PageFigures | undefined> {
  const [work] = wanted([options.quick ? quickPage : standardPage]);
  if (work === undefined) return undefined;
  const found = pageFigures(await measuredPage(work, (what, round) => progress(`page: ${what}`, round)));
  clearProgress();
  console.log(`${work.title}\n${printedPage(found)}\n`);
  return found;
}

async function commands() {
  const groups: readonly (readonly WholeProcess[])[] = options.quick
    ? [wanted(quickProcesses), [], [], []]
    : [wanted(startUp), wanted(pictures), wanted(longRuns), wanted(threads)];
  const needsBuild = groups.flat().some(({ way }) => way === 'built');
  if (needsBuild && !(options.quick && isBuilt(here))) await build(here);
  const found = [];
  for (const group of groups) {
    const runs = await runInTurn(group, [here], progress);
    clearProgress();
    const base = runs.find(({ title }) => title === nothing.title);
    if (runs.length > 0) {
      const beside = base === undefined ? '' : `; "times" is beside ${nothing.title}`;
      console.log(`Whole commands${beside}\n${printedProcesses(runs, base)}\n`);
    }
    found.push(runs.map(processFigures));
  }
  const [started = [], drawn = [], long = [], threaded = []] = found;
  return [started, drawn, long, threaded] as const;
}
