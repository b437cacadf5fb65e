/** Takes one scenario through everything that is made of it but pictures, and says how far it came. */
import { compareDesigns } from '../../src/experiment/compare-designs.ts';
import { predictPeriods } from '../../src/experiment/predict/predict-periods.ts';
import { RunError } from '../../src/model/run-error.ts';
import { drawChain } from '../../src/node/draw-chain.ts';
import { ownVersions } from '../../src/node/version.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { day } from '../../src/plan/units.ts';
import { chartSheets } from '../../src/report/charts/registry.ts';
import { calendarData } from '../../src/report/data/calendar.ts';
import { comparisonData } from '../../src/report/data/comparison.ts';
import { csvOf } from '../../src/report/data/csv.ts';
import { queuesData } from '../../src/report/data/queues.ts';
import { periodsData, replicationsData, summaryData } from '../../src/report/data/summary.ts';
import { workbook } from '../../src/report/data/workbook.ts';
import { describe } from '../../src/report/description/description.ts';
import { mostWays, waysIn } from '../../src/report/diagram/chain-sheets.ts';
import { checkDocument } from '../../src/report/documents/check-document.ts';
import { resultDocument } from '../../src/report/documents/json-document.ts';
import { checkLines } from '../../src/report/forecast/check-lines.ts';
import { plainSummary } from '../../src/report/headline/plain-summary.ts';
import { reportHtml } from '../../src/report/html/report.ts';
import { inSuitableTimes } from '../../src/report/results/time-unit.ts';
import { predictionTable } from '../../src/report/tables/prediction.ts';
import { compileScenario } from '../../src/scenario/compile.ts';
import { describeProblem } from '../../src/scenario/messages/describe-problem.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

/** Texts by the names of their files, and which of them is the scenario. */
export interface Source {
  readonly entry: string;
  readonly files: ReadonlyMap<string, string>;
}

export type Outcome =
  | { readonly kind: 'refused' | 'ran' | 'stopped by a limit' }
  /** `what` is the same for the same fault of other scenarios, as far as can be told. */
  | { readonly kind: 'fault'; readonly what: string; readonly stack: string };

const languages = ['en', 'nl'] as const;
/** How a scenario is exercised. */
export interface Budget {
  /** What lets every mutation end. */
  readonly events: number;
  /** The run is no longer than this, counted from the last policy on; Infinity leaves it its own length. */
  readonly days: number;
  /** Of tables, charts and the report, which take half of the time; all else is told in both. */
  readonly language: 'en' | 'nl';
}

export function exercise(source: Source, budget: Budget): Outcome {
  let stage = 'reading';
  try {
    const read = (path: string) => {
      const text = source.files.get(path);
      return text === undefined
        ? ({ kind: 'refused', reason: 'not found' } as const)
        : ({ kind: 'text', text } as const);
    };
    const compiled = compileScenario(source.entry, { read }, []);
    if (compiled.kind === 'problems') {
      for (const problem of compiled.problems) {
        const words = describeProblem(problem);
        mustMakeSense('a problem', words.en);
        mustMakeSense('a problem', words.nl);
        if (!(problem.line >= 1 && problem.column >= 1)) throw new Error(`no position: ${problem.code}`);
      }
      return { kind: 'refused' };
    }
    return exercisePlan(compiled.scenario, budget, (next) => {
      stage = next;
    });
  } catch (error) {
    return faultIn(stage, error);
  }
}

/** The same of a plan that no file says. */
export function exerciseNetwork(plan: Plan, budget: Budget): Outcome {
  let stage = 'checking';
  try {
    const scenario = {
      key: 'network',
      plan,
      register: [],
      together: [],
      about: nothingSaid,
      runs: noWishes,
      resolved: {},
      untranslated: [],
      unused: [],
      unusedTimes: [],
      unusedResources: [],
    } as const;
    return exercisePlan(scenario, budget, (next) => {
      stage = next;
    });
  } catch (error) {
    return faultIn(stage, error);
  }
}

const nothingSaid = { purpose: undefined, reasons: undefined, data: undefined, access: undefined };
const noWishes = { replications: undefined, seed: undefined };

function faultIn(stage: string, error: unknown): Outcome {
  if (error instanceof RunError) return { kind: 'stopped by a limit' };
  if (!(error instanceof Error)) throw error;
  // Names and numbers differ from scenario to scenario.
  const message = error.message.replace(/".*?"|'.*?'/g, '"..."').replace(/-?\d[\d.e+]*/g, 'N');
  const at = /at (?:new )?([\w.#]+) /.exec(error.stack ?? '')?.[1] ?? 'somewhere';
  return { kind: 'fault', what: `${stage}: ${message.slice(0, 120)} (${at})`, stack: error.stack ?? '' };
}

function exercisePlan(
  { plan: whole, ...rest }: Scenario,
  { events, days, language }: Budget,
  begin: (stage: string) => void,
): Outcome {
  const limits = { ...whole.limits, events: Math.min(whole.limits.events, events), casesInHand: 100_000 };
  const plan: Plan = { ...whole, limits, period: shortened(whole, days) };
  const scenario: Scenario = { ...rest, plan };
  begin('checking');
  const periods = predictPeriods(plan);
  for (const each of languages) {
    mustMakeSense('check', checkLines(plan, periods, each));
    for (const { period, predictions } of periods) {
      mustMakeSense('check', predictionTable(plan, predictions, each, plan.policies.length > 0 ? period : undefined));
    }
  }
  mustMakeSense('check --json', checkDocument([{ key: scenario.key, plan, periods }], ownVersions()));
  begin('explaining');
  for (const each of languages) mustMakeSense('explain', describe(plan, each));
  begin('drawing the chain');
  const last = periods.at(-1);
  if (last !== undefined && waysIn(plan) <= mostWays) {
    mustMakeSense('draw', drawChain(last, { title: plan.title.en, subtitle: '', language: 'en' }));
  }
  begin('running');
  const comparison = inSuitableTimes(compareDesigns([scenario], { seed: 'fuzz', replications: 2 }));
  begin('telling');
  for (const each of languages) mustMakeSense('the headline and tables', plainSummary(comparison, each));
  const charts = chartSheets(comparison, language);
  mustMakeSense('a chart', charts);
  const parts = { scenarios: [scenario], charts, pictures: new Map(), versions: ownVersions(), language };
  mustMakeSense('the report', reportHtml(comparison, parts));
  begin('writing tables');
  for (const tell of [summaryData, queuesData, calendarData, comparisonData, periodsData, replicationsData]) {
    const table = tell(comparison, language);
    mustMakeSense('a CSV', table === undefined ? '' : csvOf(table, language === 'nl' ? 'excel-nl' : 'plain'));
  }
  mustMakeSense('a workbook', workbook(comparison, language, {}));
  mustMakeSense('--json', resultDocument(comparison, ownVersions()));
  return { kind: 'ran' };
}

/** Shorter, but never without its start-up, nor before the last of its policies. */
function shortened({ period, policies }: Plan, days: number): Plan['period'] {
  if (period.startUp > 0) return period;
  const last = Math.max(0, ...policies.map(({ from }) => from));
  return { ...period, horizon: Math.min(period.horizon, last + days * day) };
}

/** What shows when a value is missing where the text relies on one. */
const nonsense = /\bundefined\b|\bNaN\b|\[object |\{[a-z]+\}(?! *:)/;

function mustMakeSense(what: string, told: unknown): void {
  const text = typeof told === 'string' ? told : JSON.stringify(told);
  const found = nonsense.exec(text);
  if (found === null) return;
  throw new Error(`${what} says ${found[0]}: ${text.slice(Math.max(0, found.index - 60), found.index + 40)}`);
}
