/** What was measured as the terminal shows it while the benchmark runs. */
import type { Contestant } from './contests.ts';
import type { PageFigures } from './page.ts';
import type { Result } from './race.ts';
import { casesEach, type ScenarioRuns, sameResults, secondsEach } from './real-scenarios.ts';
import { median, ratios, type Spread, spreadOf } from './spread.ts';
import { table } from './table.ts';
import type { ProcessRuns, Used } from './whole-processes.ts';

export function printedContest(results: readonly Result[]): string {
  const ratesOf = (name: Contestant) =>
    results.find(({ contestant }) => contestant === name)?.measurements.map(({ rate }) => rate) ?? [];
  const rows = results.map(({ contestant, measurements, fault, absent }) => {
    if (absent !== undefined) return [contestant, '', '', '', '', '', '', '', absent];
    const rates = ratesOf(contestant);
    return [
      ...[contestant, ...spread(rates, thousands), (1e6 / median(rates)).toPrecision(3)],
      ...[of(rates, ratesOf('C++ by hand')), of(rates, ratesOf('JavaScript by hand')), of(rates, ratesOf('simjs'))],
      ...[Math.max(...measurements.map(({ peakRssMB }) => peakRssMB)).toFixed(0), fault ?? 'right'],
    ];
  });
  return table(['', 'thousand/s', 'min–max', 'µs each', 'of C++', 'of JS', 'of simjs', 'peak MB', 'answer'], rows);
}

export function printedScenarios(found: readonly ScenarioRuns[]): string {
  const rows = found.map((each) => [
    ...[each.title, casesEach(each).toFixed(0), ...spread(secondsEach(each), milliseconds)],
    median(secondsEach(each).map((seconds) => (1e6 * seconds) / casesEach(each))).toPrecision(3),
    Math.max(...each.runs.map(({ peakRssMB }) => peakRssMB)).toFixed(0),
  ]);
  return table(['', 'cases', 'ms/replication', 'min–max', 'µs/case', 'peak MB'], rows);
}

/** @param base whose times the others are multiples of, if any */
export function printedProcesses(found: readonly ProcessRuns[], base?: ProcessRuns): string {
  const cpu = (each: ProcessRuns) => each.runs.map(({ cpuSeconds }) => cpuSeconds);
  const wall = (each: ProcessRuns) => each.runs.map(({ seconds }) => seconds);
  const rows = found.map((each) => [
    ...[each.title, ...spread(cpu(each), milliseconds), base === undefined ? '' : of(cpu(each), cpu(base))],
    ...[...spread(wall(each), milliseconds), base === undefined ? '' : of(wall(each), wall(base))],
    Math.max(...each.runs.map(({ peakRssMB }) => peakRssMB)).toFixed(0),
  ]);
  return table(['', 'CPU ms', 'min–max', 'times', 'wall ms', 'min–max', 'times', 'peak MB'], rows);
}

export function printedPage(figures: PageFigures): string {
  return table(['', 'median', 'min–max', 'of Node'], pageRows(figures));
}

/** What was measured in the page: a title, the median, the lowest and the highest, and how many times that of Node. */
export function pageRows({ rates, firstChart, still, firstScreen, megabytes }: PageFigures): readonly string[][] {
  const row = (title: string, values: readonly number[], digits: number, times = '') => {
    const { median: middle, lowest, highest } = spreadOf(values);
    return [title, middle.toFixed(digits), `${lowest.toFixed(digits)}–${highest.toFixed(digits)}`, times];
  };
  const moves = firstChart.length;
  return [
    ...rates.map(({ workers, page, node }) => {
      const at = workers === 1 ? 'one worker' : `${workers} workers`;
      return row(`replications a second, ${at}`, page, 0, of(page, node));
    }),
    row(`from a slider to the first chart, ms (${moves} moves)`, firstChart, 0),
    [`times that it stood still for 50 ms or more, in ${moves} moves`, String(still.length), '', ''],
    row('from opening the report to something to see, ms', firstScreen.report, 0),
    row('from opening the workbench to something to see, ms', firstScreen.workbench, 0),
    [
      `memory of the page after ${moves} moves, MB`,
      megabytes.after.toFixed(1),
      `before: ${megabytes.before.toFixed(1)}`,
      '',
    ],
    ['size of the report, MB', megabytes.report.toFixed(1), '', ''],
    ['size of the workbench, MB', megabytes.workbench.toFixed(1), '', ''],
  ];
}

/** One scenario here and in another checkout: times a case, and the ratio of here to there. */
export function scenarioAgainst(own: ScenarioRuns, other: ScenarioRuns): readonly string[] {
  const cases = casesEach(own);
  const perCase = (each: ScenarioRuns) => secondsEach(each).map((seconds) => (1e6 * seconds) / cases);
  const same = sameResults(own, other);
  const results = same === undefined ? 'not told' : same ? 'the same' : 'differ';
  return [own.title, ...both(perCase(own), perCase(other), (cost) => cost.toPrecision(3)), results];
}

export const scenarioAgainstColumns = ['', 'here, µs/case', 'there', 'ratio', 'min–max', 'results'];

/** One command here and in another checkout: processor time, time by the clock and memory. */
export function processAgainst(own: ProcessRuns, other: ProcessRuns): readonly string[] {
  const all = (each: ProcessRuns, value: (used: Used) => number) => each.runs.map(value);
  const compared = (value: (used: Used) => number) => both(all(own, value), all(other, value), milliseconds);
  const peak = (each: ProcessRuns) => Math.max(...all(each, ({ peakRssMB }) => peakRssMB)).toFixed(0);
  const times = [...compared(({ cpuSeconds }) => cpuSeconds), ...compared(({ seconds }) => seconds)];
  return [own.title, ...times, `${peak(own)}, ${peak(other)}`];
}

export const processAgainstColumns = [
  ...['', 'here, CPU ms', 'there', 'ratio', 'min–max'],
  ...['here, wall ms', 'there', 'ratio', 'min–max', 'peak MB here, there'],
];

function both(own: readonly number[], other: readonly number[], text: (value: number) => string): readonly string[] {
  const ratio = ratios(own, other);
  const times = (value: number | undefined) => (value === undefined ? '' : value.toFixed(2));
  const range = ratio === undefined ? '' : `${times(ratio.lowest)}–${times(ratio.highest)}`;
  return [text(median(own)), text(median(other)), times(ratio?.median), range];
}

function spread(values: readonly number[], text: (value: number) => string): readonly string[] {
  const { median: middle, lowest, highest }: Spread = spreadOf(values);
  return [text(middle), `${text(lowest)}–${text(highest)}`];
}

function of(values: readonly number[], others: readonly number[]): string {
  return ratios(values, others)?.median.toPrecision(3) ?? '';
}

function thousands(rate: number): string {
  return rate >= 100_000 ? (rate / 1000).toFixed(0) : (rate / 1000).toPrecision(3);
}

function milliseconds(seconds: number): string {
  return (1000 * seconds).toFixed(seconds < 0.1 ? 1 : 0);
}
