/** What a run of the benchmark found: kept beside it as JSON, from which the README is written. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Contest, Contestant } from './contests.ts';
import type { PageFigures } from './page.ts';
import type { Result } from './race.ts';
import { casesEach, type ScenarioRuns, secondsEach } from './real-scenarios.ts';
import type { ProcessRuns } from './whole-processes.ts';

export interface Figures {
  /** Version of Node, without the v. */
  readonly node: string;
  readonly processors: number;
  /** Versions of the packages that take part. */
  readonly packages: Readonly<Record<'simjs' | 'simscript', string>>;
  /** How long the run took. */
  readonly minutes: number;
  readonly contests: readonly ContestFigures[];
  readonly scenarios: readonly ScenarioFigures[];
  readonly startUp: readonly ProcessFigures[];
  readonly pictures: readonly ProcessFigures[];
  readonly longRuns: readonly ProcessFigures[];
  /** The same in one thread and in two; lacking in figures from before there was this. */
  readonly threads?: readonly ProcessFigures[];
  /** Of the report and the workbench; lacking in figures from before there was this. */
  readonly page?: PageFigures | undefined;
}

export interface ContestFigures {
  readonly title: string;
  /** Of a series over the number of cases a year. */
  readonly casesPerYear: number | undefined;
  readonly rows: readonly {
    readonly contestant: Contestant;
    /** Items a second, round by round; none where it was not run, for the reason in `absent`. */
    readonly rates: readonly number[];
    readonly peakMB: number | undefined;
    readonly absent: string | undefined;
  }[];
}

export interface ScenarioFigures {
  readonly title: string;
  /** In one replication. */
  readonly cases: number;
  /** For one replication, round by round. */
  readonly seconds: readonly number[];
  readonly peakMB: number;
}

export interface ProcessFigures {
  readonly title: string;
  /** Wall time, and time of all processors, round by round. */
  readonly seconds: readonly number[];
  readonly cpuSeconds: readonly number[];
  readonly peakMB: number;
}

export function contestFigures({ title, casesPerYear }: Contest, results: readonly Result[]): ContestFigures {
  const rows = results.map(({ contestant, measurements, absent }) => {
    const peak = Math.max(...measurements.map(({ peakRssMB }) => peakRssMB));
    const rates = measurements.map(({ rate }) => rounded(rate));
    return { contestant, rates, peakMB: rates.length === 0 ? undefined : rounded(peak), absent };
  });
  return { title, casesPerYear, rows };
}

export function scenarioFigures(found: ScenarioRuns): ScenarioFigures {
  return {
    title: found.title,
    cases: rounded(casesEach(found)),
    seconds: secondsEach(found).map(rounded),
    peakMB: rounded(Math.max(...found.runs.map(({ peakRssMB }) => peakRssMB))),
  };
}

export function processFigures({ title, runs }: ProcessRuns): ProcessFigures {
  return {
    title,
    seconds: runs.map(({ seconds }) => rounded(seconds)),
    cpuSeconds: runs.map(({ cpuSeconds }) => rounded(cpuSeconds)),
    peakMB: rounded(Math.max(...runs.map(({ peakRssMB }) => peakRssMB))),
  };
}

export function pageFigures({ rates, firstChart, still, firstScreen, megabytes }: PageFigures): PageFigures {
  const all = (values: readonly number[]) => values.map(rounded);
  return {
    rates: rates.map(({ workers, page, node }) => ({ workers, page: all(page), node: all(node) })),
    firstChart: all(firstChart),
    still: all(still),
    firstScreen: { report: all(firstScreen.report), workbench: all(firstScreen.workbench) },
    megabytes: {
      report: rounded(megabytes.report),
      workbench: rounded(megabytes.workbench),
      before: rounded(megabytes.before),
      after: rounded(megabytes.after),
    },
  };
}

/** Five digits are more than a machine repeats. */
function rounded(value: number): number {
  return Number(value.toPrecision(5));
}

const file = new URL('figures.json', import.meta.url);

export function readFigures(): Figures {
  return JSON.parse(readFileSync(file, 'utf8'));
}

export function writeFigures(figures: Figures): void {
  writeFileSync(file, `${JSON.stringify(figures, undefined, 2)}\n`);
}
