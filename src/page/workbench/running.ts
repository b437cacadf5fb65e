/** Simulates what was chosen, and has it told and its report made. */
import { mostReplications } from '../../scenario/reading/limits.ts';
import { textOf } from '../run-failed.ts';
import type { Askable } from './askable.ts';
import type { Bench, Report, Run, Store, Wishes } from './bench.ts';
import { activeFile, textsOfFiles } from './bench.ts';
import type { Simulator } from './desks.ts';
import { startSimulating } from './desks.ts';
import { download } from './disk.ts';
import { isScenario } from './files-read.ts';
import type { ReportMaking } from './making-report.ts';
import type { Order, Question } from './questions.ts';

/** What is simulated when Run is pressed: what was chosen, or else the file that is shown. */
export function designsOf(bench: Bench): readonly string[] {
  const { files, wishes } = bench;
  const chosen = wishes.designs.filter((name) => files.some((file) => file.name === name));
  if (chosen.length > 0) return chosen;
  const shown = activeFile(bench);
  return shown !== undefined && isScenario(shown.name) ? [shown.name] : [];
}

/** Whether what is asked can be asked of as many designs as were chosen. */
export function canAsk(bench: Bench): boolean {
  const count = designsOf(bench).length;
  const lacksTable = bench.wishes.question === 'evaluate' && tableIn(bench) === undefined;
  return count >= 1 && count <= mostDesigns(bench) && !lacksTable;
}

/** Of which the question can be asked at once. */
export function mostDesigns(bench: Bench): number {
  switch (bench.wishes.question) {
    case 'run':
    case 'sweep':
      return Number.POSITIVE_INFINITY;
    case 'capacity':
      return 1;
    case 'sensitivity':
      return 2;
    case 'evaluate':
      return calibratedIn(bench).length > 0 ? 1 : Number.POSITIVE_INFINITY;
  }
}

/** Files that may be tables of observed figures. */
export function tablesOf({ files }: Bench): readonly string[] {
  return files.map(({ name }) => name).filter((name) => !isScenario(name));
}

/** The table that was chosen; where it is not there, the one that was opened last. */
export function tableIn(bench: Bench): string | undefined {
  const tables = tablesOf(bench);
  return tables.find((name) => name === bench.wishes.observed) ?? tables.at(-1);
}

/** The inputs that are to agree with observed figures, as far as the designs have them. */
export function calibratedIn({ wishes, askable }: Bench): readonly string[] {
  const known = (askable?.inputs ?? []).map(({ name }) => name);
  return wishes.calibrate.filter((name) => known.includes(name));
}

/** What the button says. */
export function verbOf(bench: Bench): 'run' | 'compare' {
  return bench.wishes.question === 'run' && designsOf(bench).length > 1 ? 'compare' : 'run';
}

/** @returns undefined for what is no whole number from 1 to `most` */
export function countIn(typed: string, most: number): number | 'left open' | undefined {
  if (typed.trim() === '') return 'left open';
  const count = Number(typed);
  return Number.isInteger(count) && count >= 1 && count <= most ? count : undefined;
}

/** Whether a number of runs is asked for that cannot be. */
export function isRunsWrong(bench: Bench): boolean {
  const { question, runs } = bench.wishes;
  const isAsked = question === 'sensitivity' || isCalibration(bench);
  return isAsked && countIn(runs, mostRuns) === undefined;
}

/** Whether runs are asked for in all, and no replications of each setting. */
export function isCalibration(bench: Bench): boolean {
  return bench.wishes.question === 'evaluate' && calibratedIn(bench).length > 0;
}

/** Whether a number of replications is asked for that cannot be. */
export function areReplicationsWrong(bench: Bench): boolean {
  return !isCalibration(bench) && countIn(bench.wishes.replications, mostReplications) === undefined;
}

/** Of a study of sensitivity, or a calibration; more would take days. */
export const mostRuns = 1_000_000;

/** What is asked, as far as it can be asked of these designs. */
export function askedIn(bench: Bench): Pick<Order, 'question' | 'set'> {
  const { wishes, askable } = bench;
  const known = new Set(askable?.inputs.map(({ name }) => name));
  const set = Object.entries(wishes.set).flatMap(([name, typed]) => {
    const value = typed.trim();
    return value === '' || !known.has(name) ? [] : [{ name, value }];
  });
  return { question: questionIn(bench, designsOf(bench).length > 1), set };
}

/** Tells what is asked now from what was asked before. */
export function askedAs(bench: Bench): string {
  const { replications, seed } = bench.wishes;
  return JSON.stringify([designsOf(bench), askedIn(bench), replications.trim(), seed.trim()]);
}

/** @param several designs */
function questionIn(bench: Bench, several: boolean): Question {
  const { wishes, askable } = bench;
  switch (wishes.question) {
    case 'run':
      return { kind: 'run', uncertain: wishes.uncertain, rank: several ? textIn(wishes.rank) : undefined };
    case 'sweep': {
      const axes = axesIn(wishes, askable);
      return { kind: 'sweep', vary: axes.map(({ name, values }) => `${name}=${values.trim() || usualValues}`) };
    }
    case 'capacity': {
      const isThere = askable?.places.some(({ name }) => name === wishes.place) === true;
      return { kind: 'capacity', place: isThere ? wishes.place : undefined, target: wishes.target.trim() };
    }
    case 'sensitivity':
      return { kind: 'sensitivity', measure: textIn(wishes.measure), runs: runsIn(wishes) };
    case 'evaluate':
      return {
        ...{ kind: 'evaluate', observed: tableIn(bench) ?? '', calibrate: calibratedIn(bench) },
        runs: runsIn(wishes),
      };
  }
}

function runsIn({ runs }: Wishes): number | undefined {
  const count = countIn(runs, mostRuns);
  return count === 'left open' ? undefined : count;
}

function textIn(typed: string): string | undefined {
  return typed.trim() === '' ? undefined : typed.trim();
}

/** Inputs that can be varied. */
export function numbersOf(askable: Askable | undefined): Askable['inputs'] {
  return (askable?.inputs ?? []).filter(({ isNumber }) => isNumber);
}

/** Those that were chosen; where one is not there, the first that can be varied and is not varied yet, with a range if there is one. */
export function axesIn({ axes }: Wishes, askable: Askable | undefined): Wishes['axes'] {
  const numbers = numbersOf(askable);
  const isThere = (wanted: string) => numbers.some(({ name }) => name === wanted);
  const taken = new Set(axes.flatMap(({ name }) => (isThere(name) ? [name] : [])));
  return axes.map((axis) => {
    if (isThere(axis.name)) return axis;
    const left = numbers.filter(({ name }) => !taken.has(name));
    const next = (left.find(({ range }) => range !== undefined) ?? left[0])?.name ?? '';
    taken.add(next);
    return { ...axis, name: next };
  });
}

/** Over the range that the file gives. */
const usualValues = '9 points';

export class Running {
  private readonly store: Store;
  private readonly making: ReportMaking;
  private simulator: Simulator | undefined;
  /** Counts what was asked for, so that what comes too late is not taken. */
  private asked = 0;

  constructor(store: Store, making: ReportMaking) {
    this.store = store;
    this.making = making;
  }

  async run(): Promise<void> {
    const { bench } = this.store;
    const designs = designsOf(bench);
    if (!canAsk(bench) || areReplicationsWrong(bench) || isRunsWrong(bench)) return;
    const replications = countIn(bench.wishes.replications, mostReplications);
    if (this.isBusy) this.stop();
    this.show({ kind: 'simulating', progress: undefined });
    this.store.set({ view: 'results' });
    const own = ++this.asked;
    const asked = askedAs(bench);
    const files = textsOfFiles(bench.files);
    const seed = bench.wishes.seed.trim();
    try {
      const simulator = await this.started();
      if (own !== this.asked) return;
      const order = {
        ...{ files, entries: designs, ...askedIn(bench) },
        replications: replications === 'left open' ? undefined : replications,
        seed: seed === '' ? undefined : seed,
      };
      await simulator.ask('simulate', order, (progress) => {
        if (own === this.asked) this.show({ kind: 'simulating', progress });
      });
      if (own === this.asked) await this.tell(simulator, own, { files, designs, asked });
    } catch (error) {
      if (own === this.asked) this.show({ kind: 'failed', reason: textOf(error), of: { files, asked } });
    }
  }

  /** Ends all workers: nothing of what they were doing is kept, and the next run starts new ones. */
  stop(): void {
    this.asked++;
    this.simulator?.end();
    this.simulator = undefined;
    const { run } = this.store.bench;
    this.show(run.kind === 'done' ? { ...run, drawing: undefined } : { kind: 'stopped' });
  }

  /** As before anything was run, whatever is under way. */
  forget(): void {
    this.asked++;
    this.simulator?.end();
    this.simulator = undefined;
    this.show({ kind: 'none' });
  }

  /** The same results, in the language that was chosen now. */
  async tellAgain(): Promise<void> {
    const { run } = this.store.bench;
    if (run.kind !== 'done' || this.simulator === undefined) return;
    const own = ++this.asked;
    await this.tell(this.simulator, own, run).catch((error) => this.fail(error));
  }

  saveReport(): void {
    const { run } = this.store.bench;
    if (run.kind !== 'done' || run.report === undefined) return;
    download('report.html', run.report.html, 'text/html');
  }

  private get isBusy(): boolean {
    const { run } = this.store.bench;
    return run.kind === 'simulating' || (run.kind === 'done' && run.drawing !== undefined);
  }

  private async started(): Promise<Simulator> {
    this.simulator ??= await startSimulating(this.making, (error) => {
      if (!this.isBusy) return;
      this.stop();
      this.fail(error);
    });
    return this.simulator;
  }

  /** What can be read at once first, and then the report, whose pictures take longer. */
  private async tell(
    { ask }: Simulator,
    own: number,
    of: Pick<Extract<Run, { kind: 'done' }>, 'files' | 'designs' | 'asked'>,
  ): Promise<void> {
    const { language } = this.store.bench;
    const answer = await ask('answer', language);
    if (own !== this.asked) return;
    const done = { kind: 'done', answer, files: of.files, designs: of.designs, asked: of.asked } as const;
    this.show({ ...done, drawing: { done: 0, of: 0 }, report: undefined });
    const html = await ask('report', language, (drawing) => {
      if (own === this.asked) this.show({ ...done, drawing, report: undefined });
    });
    if (own !== this.asked) return;
    this.show({ ...done, drawing: undefined, report: reportOf(html) });
  }

  private fail(error: unknown): void {
    this.show({ kind: 'failed', reason: textOf(error), of: undefined });
  }

  private show(run: Run): void {
    const before = this.store.bench.run;
    const report = run.kind === 'done' ? run.report : undefined;
    if (before.kind === 'done' && before.report !== undefined && before.report !== report)
      URL.revokeObjectURL(before.report.url);
    this.store.set({ run });
  }
}

function reportOf(html: string): Report {
  return { html, url: URL.createObjectURL(new Blob([html], { type: 'text/html' })) };
}
