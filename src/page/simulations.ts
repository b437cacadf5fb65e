/** What is simulated for the reader: a few replications at once, all of them when nothing changes; one run after the other. */
import type { Text } from '../language/text.ts';
import type { Override } from '../scenario/reading/override.ts';
import type { Asking } from './calls.ts';
import { textOf } from './run-failed.ts';
import type { Shown } from './shown-text.ts';
import type { Opened, Progress, StudyCalls } from './study-worker.ts';

/** Milliseconds without a change after which all replications are run. */
const settled = 400;
/** Milliseconds that a first picture may take; it rests on as many replications as that allows, from two to eight. */
const soon = 250;
const [fewest, most] = [2, 8];
/** Milliseconds after which a run can be seen, and stopped, whether or not any of it is done. */
const patient = 800;

/** How the page tells what came of a run. */
export interface Telling {
  /** The first screen, of a few replications. */
  readonly first: () => Promise<void>;
  readonly all: () => Promise<void>;
  /** What was not told yet of the last run: nothing follows it. */
  readonly rest: () => Promise<void>;
  /** What is under way, or what went wrong. */
  readonly changed: () => void;
}

export class Simulations {
  /** What went wrong with what is set. */
  problem: Text | undefined;
  progress: Progress | undefined;
  /** At what was set the figures are that are shown. */
  shownValues: readonly Override[] = [];
  private readonly study: Asking<StudyCalls>;
  private readonly opened: Opened;
  private readonly telling: Telling;
  private values: readonly Override[] = [];
  private runs: number;
  private isAsMade = true;
  private few = fewest;
  private isRunning = false;
  /** By the reader: nothing follows what is shown. */
  private isStopped = false;
  private underWay: 'few' | 'all' = 'all';
  private valuesUnderWay: readonly Override[] = [];
  /** Whether what is under way has been so for as long as a reader waits for it without a word. */
  private isLong = false;
  private wanted: 'nothing' | 'few' | 'all' = 'nothing';
  private timer = 0;

  constructor(study: Asking<StudyCalls>, opened: Opened, telling: Telling) {
    this.study = study;
    this.opened = opened;
    this.telling = telling;
    this.runs = opened.replications;
  }

  /** What is shown, while these values are set. */
  shown(set: readonly Override[]): Shown {
    const { runs, isAsMade, isRunning, opened, shownValues } = this;
    const isOfBefore = JSON.stringify(set) !== JSON.stringify(shownValues);
    const isStopped = this.isStopped || this.problem !== undefined;
    return { runs, all: opened.replications, isAsMade, isStopped, isRunning, isOfBefore };
  }

  change(extent: 'few' | 'all', values: readonly Override[]): void {
    this.values = values;
    this.problem = undefined;
    this.isStopped = false;
    clearTimeout(this.timer);
    const isShort = values.length === 0 || this.opened.replications <= this.few;
    const next = isShort ? 'all' : extent;
    if (next === 'few') this.timer = window.setTimeout(() => void this.run('all'), settled);
    void this.run(next);
  }

  stop(): void {
    this.isStopped = true;
    this.wanted = 'nothing';
    clearTimeout(this.timer);
    void this.study('stop', 'simulating');
  }

  /** What is asked for meanwhile takes over from a long run, and follows a short one, unless that turns out to be long. */
  private async run(next: 'few' | 'all'): Promise<void> {
    this.wanted = next;
    if (this.isRunning) {
      if (this.underWay === 'all' || this.isLongAndStale) await this.study('stop', 'content too');
      return;
    }
    this.isRunning = true;
    try {
      while (this.wanted !== 'nothing') {
        const extent = this.wanted;
        this.wanted = 'nothing';
        this.underWay = extent;
        await this.simulate(extent);
      }
    } finally {
      this.isRunning = false;
      this.progress = undefined;
      this.telling.changed();
    }
  }

  private get isLongAndStale(): boolean {
    return this.isLong && this.wanted !== 'nothing' && this.values !== this.valuesUnderWay;
  }

  private async simulate(extent: 'few' | 'all'): Promise<void> {
    const { values, opened, telling } = this;
    const all = extent === 'all';
    const replications = all ? opened.replications : Math.min(this.few, opened.replications);
    const since = performance.now();
    this.valuesUnderWay = values;
    this.isLong = false;
    const seen = window.setTimeout(() => {
      this.isLong = true;
      this.tellProgress({ done: 0, of: replications * opened.designs.length });
      if (this.isLongAndStale) void this.study('stop', 'content too');
    }, patient);
    try {
      const isDone = await this.study('run', { values, replications, quick: !all }, (progress) => {
        if (all || this.progress !== undefined) this.tellProgress(progress);
      });
      clearTimeout(seen);
      if (!isDone) {
        if (this.isStopped) await telling.rest();
        return;
      }
      if (!all) this.learn(replications, performance.now() - since);
      this.runs = replications;
      this.isAsMade = values.length === 0 && all;
      this.shownValues = values;
      this.progress = undefined;
      await (all ? telling.all() : telling.first());
    } catch (error) {
      // Of what was set meanwhile nothing is known yet.
      if (values === this.values) {
        this.problem = textOf(error);
        clearTimeout(this.timer);
      }
      await telling.rest();
    } finally {
      clearTimeout(seen);
    }
  }

  private tellProgress(progress: Progress): void {
    this.progress = progress;
    this.telling.changed();
  }

  private learn(replications: number, took: number): void {
    this.few = Math.max(fewest, Math.min(most, Math.floor((replications * soon) / took)));
  }
}
