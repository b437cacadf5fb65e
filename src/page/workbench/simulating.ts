/** Simulates designs side by side as `run` and `compare` do, and tells what came of it. */
import { compareDesignsBy } from '../../experiment/compare-designs.ts';
import type { Comparison } from '../../experiment/result.ts';
import { resultDocument } from '../../report/documents/json-document.ts';
import { headline, headlineLines } from '../../report/headline/headline.ts';
import { commandOf } from '../../report/html/command.ts';
import type { PageData } from '../../report/html/page-data.ts';
import type { Language } from '../../report/language.ts';
import { inSuitableTimes } from '../../report/results/time-unit.ts';
import { compileScenario } from '../../scenario/compile.ts';
import { describeProblem } from '../../scenario/messages/describe-problem.ts';
import { notComparable } from '../../scenario/messages/not-comparable.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { unasked } from '../../scenario/scenario.ts';
import type { Call, Handlers } from '../calls.ts';
import { asking } from '../calls.ts';
import type { DrawingCalls } from '../drawing.ts';
import { EnginePool } from '../engine-pool.ts';
import { RunFailed } from '../run-failed.ts';
import type { Files } from './files-read.ts';
import { readerOf } from './files-read.ts';
import type { ReportMaking } from './making-report.ts';
import { makeReport } from './making-report.ts';

export interface Order {
  readonly files: Files;
  /** Names of scenarios; that which others are laid beside comes first. */
  readonly entries: readonly string[];
  /** Of the first file, or what is usual, where it is not given. */
  readonly replications: number | undefined;
  readonly seed: string | undefined;
}

export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** What is told as soon as it is known. */
export interface Told {
  readonly lines: readonly string[];
  /** Names of the files that were read. */
  readonly read: readonly string[];
  /** The command that does the same. */
  readonly command: string;
}

export interface SimulateCalls {
  readonly simulate: Call<Order, void, Progress>;
  readonly told: Call<Language, Told>;
  /** The page that `run` and `compare` write; says which picture it draws. */
  readonly report: Call<Language, string, Progress>;
  /** What --json prints. */
  readonly json: Call<Language, string>;
}

/** Results, and what they were made of. */
export interface Simulated {
  /** In the order of the comparison. */
  readonly scenarios: readonly Scenario[];
  readonly comparison: Comparison;
  readonly made: Pick<PageData, 'sources' | 'set' | 'asked'>;
}

/** @param engines ports to workers that do replications */
export function simulating(
  drawing: MessagePort,
  engines: readonly MessagePort[],
  making: ReportMaking,
): Handlers<SimulateCalls> {
  const pool = new EnginePool(engines);
  const draw = asking<DrawingCalls>(drawing);
  let found: Simulated | undefined;
  const known = (): Simulated => {
    if (found === undefined) throw new RangeError('nothing has been simulated');
    return found;
  };
  return {
    async simulate(order, say) {
      found = undefined;
      found = await simulated(order, pool, say);
    },
    told(language) {
      const { comparison, made } = known();
      const command = commandOf(made, [], made.asked.replications, language) ?? '';
      const read = made.sources.flatMap(({ files }) => Object.keys(files));
      return { lines: headlineLines(headline(comparison, language)), read, command };
    },
    report: (language, say) => makeReport(known(), language, making, draw, (done, of) => say({ done, of })),
    json: () => JSON.stringify(resultDocument(known().comparison, making.versions)),
  };
}

async function simulated(
  { files, entries, ...wished }: Order,
  pool: EnginePool,
  say: (progress: Progress) => void,
): Promise<Simulated> {
  const readers = entries.map((entry) => readerOf(files, entry));
  const compiled = readers.map((reader) => compileScenario(reader.entry, reader, []));
  const problems = compiled.flatMap((each) => (each.kind === 'problems' ? each.problems : []));
  if (problems.length > 0) {
    const lines = (language: Language) =>
      [...new Set(problems.map((problem) => describeProblem(problem)[language]))].join('\n');
    throw new RunFailed({ en: lines('en'), nl: lines('nl') });
  }
  const scenarios = compiled.flatMap((each) => (each.kind === 'ok' ? [each.scenario] : []));
  const fault = notComparable(scenarios);
  if (fault !== undefined) throw new RunFailed(fault);
  const wishes = scenarios[0]?.runs;
  const seed = wished.seed ?? wishes?.seed ?? unasked.seed;
  const replications = wished.replications ?? wishes?.replications ?? unasked.replications;
  const comparison = await compareDesignsBy(pool.run, scenarios, {
    ...{ seed, replications, by: 'year' },
    progress: (done, of) => say({ done, of }),
  });
  return {
    scenarios,
    comparison: inSuitableTimes(comparison),
    made: {
      sources: readers.map((reader) => reader.source()),
      set: [],
      asked: { seed, replications, by: 'year', baseline: undefined, rank: undefined },
    },
  };
}
