/** The figures of the benchmark as the README shows them: tables, and the sentences that follow from them. */
import type { ContestFigures, Figures, ProcessFigures, ScenarioFigures } from './figures.ts';
import type { PageFigures } from './page.ts';
import { pageRows } from './printed.ts';
import { median, ratios, type Spread, spreadOf } from './spread.ts';
import { markdownTable } from './table.ts';

const begin = '<!-- benchmark figures: begin -->\n';
const end = '<!-- benchmark figures: end -->';

/**
 * The page with these figures between the marks instead of what stood there.
 *
 * @throws Error where the page lacks a mark
 */
export function withFigures(page: string, figures: Figures): string {
  const from = page.indexOf(begin);
  const until = page.indexOf(end);
  if (from < 0 || until < from) throw new Error(`the page lacks ${begin.trim()} before ${end}`);
  return `${page.slice(0, from + begin.length)}${inMarkdown(figures)}\n${page.slice(until)}`;
}

/** What stands above the column of each contestant. */
const columns = {
  'C++ by hand': 'C++ by hand',
  'JavaScript by hand': 'JavaScript by hand',
  'stuwmeer scenario': 'Stuwmeer, a declared scenario',
  'stuwmeer engine': "Stuwmeer's engine as a library",
  simjs: 'simjs',
  simscript: 'simscript',
} as const;
type Column = keyof typeof columns;
const isColumn = (name: string): name is Column => name in columns;
const contestants = Object.keys(columns).filter(isColumn);

export function inMarkdown(figures: Figures): string {
  const { node, processors, packages, minutes, contests } = figures;
  const speeds = contests.filter(({ casesPerYear }) => casesPerYear === undefined);
  const sizes = contests.filter(({ casesPerYear }) => casesPerYear !== undefined);
  return [
    `All of this is of one run of \`npm run bench\`, which took ${minutes.toFixed(0)} minutes: Node ${node}, ${processors} processors; the median, and in brackets the lowest and the highest. Every answer was right.`,
    'Thousand items a second, each run a fresh process; in a row that says “warm” the process has done the same once before:',
    speedTable(speeds, packages),
    speedSentences(speeds),
    'What a case of W2 A costs once warm, in microseconds, by the number of cases a year (and as many more people and places):',
    costTable(sizes),
    costSentence(sizes),
    'Replications of scenarios that the project ships, warm, one after the other in one thread, with all statistics:',
    scenarioTable(figures.scenarios),
    'Whole commands, from their start to their end:',
    processTable(figures),
    processSentences(figures),
    ...(figures.page === undefined ? [] : pageFigures(figures.page)),
  ].join('\n\n');
}

function ratesOf(contest: ContestFigures | undefined, column: Column): readonly number[] {
  return contest?.rows.find(({ contestant }) => contestant === column)?.rates ?? [];
}

function speedTable(contests: readonly ContestFigures[], packages: Figures['packages']): string {
  const rows = contests.map((contest) => [
    contest.title,
    ...contestants.map((column) => {
      const row = contest.rows.find(({ contestant }) => contestant === column);
      if (row === undefined) return '–';
      return row.absent ?? inBrackets(spreadOf(row.rates), (rate) => thousands(rate));
    }),
  ]);
  const above = (column: Column) =>
    column === 'simjs' || column === 'simscript' ? `${column} ${packages[column]}` : columns[column];
  return markdownTable(['workload', ...contestants.map(above)], rows);
}

/** What Stuwmeer reached of the programs written by hand; nothing where they were not run. */
function speedSentences(contests: readonly ContestFigures[]): string {
  const of = (title: string, column: Column, other: Column): string | undefined => {
    const contest = contests.find((each) => each.title === title);
    return shortRatio(ratios(ratesOf(contest, column), ratesOf(contest, other)));
  };
  const declared = (warm: string, other: Column) =>
    listed(['A', 'B'].flatMap((design) => of(`W2 ${design}, 500 years${warm}`, 'stuwmeer scenario', other) ?? []));
  const calendar = (other: Column) =>
    listed(
      contests
        .filter(({ title }) => title.startsWith('W3'))
        .flatMap(({ title }) => of(title, 'stuwmeer engine', other) ?? []),
    );
  return (['C++ by hand', 'JavaScript by hand'] as const)
    .flatMap((other) => {
      const [fresh, warm, timers] = [declared('', other), declared(', warm', other), calendar(other)];
      if (fresh === '' || warm === '' || timers === '') return [];
      const language = other === 'C++ by hand' ? 'C++' : 'JavaScript';
      return [
        `Of the speed of the program in ${language} that does W2 alone, a declared scenario, statistics included, reaches ${fresh} (A and B, 500 years, a fresh process), and ${warm} once warm.`,
        `The calendar, which knows priorities and cancelling, reaches ${timers} of the heap in ${language} that knows neither (W3 from 100 to 1,000,000 timers).`,
      ];
    })
    .join('\n');
}

const costColumns = ['C++ by hand', 'JavaScript by hand', 'stuwmeer scenario', 'simjs'] as const;

function costs(contest: ContestFigures, column: Column): readonly number[] {
  return ratesOf(contest, column).map((rate) => 1e6 / rate);
}

function costTable(contests: readonly ContestFigures[]): string {
  const rows = contests.map((contest) => [
    count(contest.casesPerYear ?? 0),
    ...costColumns.map((column) => {
      const each = costs(contest, column);
      const absent = contest.rows.find(({ contestant }) => contestant === column)?.absent;
      return each.length === 0 ? (absent ?? '–') : inBrackets(spreadOf(each), (cost) => cost.toPrecision(3));
    }),
  ]);
  return markdownTable(['cases a year', ...costColumns.map((column) => columns[column])], rows);
}

/** How much dearer a case is in the largest size than where there are 20,000 a year. */
function costSentence(contests: readonly ContestFigures[]): string {
  const [small, large] = [20_000, 2_000_000].map((size) => contests.find(({ casesPerYear }) => casesPerYear === size));
  if (small === undefined || large === undefined) return '';
  const growth = (column: Column) => (median(costs(large, column)) / median(costs(small, column))).toFixed(2);
  const cpp = costs(small, 'C++ by hand').length > 0 ? `${growth('C++ by hand')} times in C++ and ` : '';
  return `With a hundred times as many cases a year, 2,000,000 instead of 20,000, a case costs ${growth('stuwmeer scenario')} times as much (${cpp}${growth('JavaScript by hand')} times in JavaScript by hand).`;
}

function scenarioTable(scenarios: readonly ScenarioFigures[]): string {
  const rows = scenarios.map(({ title, cases, seconds, peakMB }) => [
    title,
    count(cases),
    inBrackets(spreadOf(seconds), (each) => milliseconds(each)),
    inBrackets(spreadOf(seconds), (each) => ((1e6 * each) / cases).toPrecision(3)),
    peakMB.toFixed(0),
  ]);
  return markdownTable(['scenario', 'cases', 'a replication, ms', 'a case, microseconds', 'highest memory, MB'], rows);
}

function processTable({ startUp, pictures, longRuns, threads = [] }: Figures): string {
  const base = startUp[0]?.cpuSeconds ?? [];
  const rows = [...startUp, ...pictures, ...longRuns, ...threads].map((each) => [
    each.title,
    inBrackets(spreadOf(each.cpuSeconds), (value) => milliseconds(value)),
    startUp.includes(each) ? (shortRatio(ratios(each.cpuSeconds, base)) ?? '–') : '–',
    inBrackets(spreadOf(each.seconds), (value) => milliseconds(value)),
    each.peakMB.toFixed(0),
  ]);
  return markdownTable(
    ['command', 'processor time, ms', 'of `node -e 0`', 'from start to end, ms', 'highest memory, MB'],
    rows,
  );
}

/** The report and the workbench in a browser. */
function pageFigures(page: PageFigures): readonly string[] {
  const [one, two] = page.rates;
  const faster = shortRatio(ratios(two?.page ?? [], one?.page ?? []));
  return [
    'The report of `npm run antwerp` in Chromium, which simulates the two designs by itself, beside Node with as many threads:',
    markdownTable(['in the page', 'median', 'lowest–highest', 'of Node'], pageRows(page)),
    ...(faster === undefined ? [] : [`Two workers are ${faster} times as fast as one.`]),
  ];
}

function processSentences({ startUp, longRuns, threads = [] }: Figures): string {
  const base = startUp[0];
  const wall = (each: ProcessFigures) => shortRatio(ratios(each.seconds, base?.seconds ?? []));
  const multiples = startUp.slice(1).flatMap((each) => {
    const times = wall(each);
    return times === undefined ? [] : [`${times} (${each.title})`];
  });
  const started = `By the clock, starting takes ${listed(multiples)} times as long as \`node -e 0\`.`;
  const [few, many] = longRuns;
  const memory =
    few === undefined || many === undefined
      ? []
      : [
          `Ten times as many replications take ${(many.peakMB / few.peakMB).toFixed(1)} times the memory: ${few.peakMB.toFixed(0)} and ${many.peakMB.toFixed(0)} MB.`,
        ];
  const [one, two] = threads;
  const faster = shortRatio(ratios(one?.seconds ?? [], two?.seconds ?? []));
  const second = faster === undefined ? [] : [`Two threads are ${faster} times as fast as one.`];
  return [started, ...memory, ...second].join('\n');
}

function inBrackets({ median: middle, lowest, highest }: Spread, text: (value: number) => string): string {
  if (text(lowest) === text(highest)) return text(middle);
  return `${text(middle)} (${text(lowest)}–${text(highest)})`;
}

function shortRatio(spread: Spread | undefined): string | undefined {
  if (spread === undefined) return undefined;
  return spread.median.toFixed(spread.median < 10 ? 2 : 0);
}

function thousands(rate: number): string {
  return rate >= 10_000 ? count(rate / 1000) : (rate / 1000).toPrecision(2);
}

function milliseconds(seconds: number): string {
  return seconds >= 0.0995 ? count(1000 * seconds) : (1000 * seconds).toPrecision(3);
}

function count(value: number): string {
  return value.toFixed(0).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}

function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
