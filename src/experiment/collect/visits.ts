import type { CaseObserver } from '../../model/observer.ts';
import type { Plan } from '../../plan/plan.ts';
import { listIn } from '../places/list-steps.ts';

/**
 * Counts who comes to which list in a short run: cases that ask for work, at once served, waiting or refused, each time
 * they come (tasks), and each case once for every resource (cases).
 *
 * What is there at the start of the run and comes to a list at that very moment is a backlog and no flow: it is left out.
 */
export class Visits implements CaseObserver {
  /** By step: tasks that came. */
  readonly tasks: Float64Array;
  /** By resource: cases that came for the first time. */
  readonly cases: Float64Array;

  private readonly isBacklog: readonly boolean[];
  private readonly needs: readonly (readonly number[])[];
  private readonly words: number;
  /** Per item: the resources it came to, 32 in a word. */
  private seen: Int32Array;
  private inList: Uint8Array;
  private old: Uint8Array;

  constructor({ steps, resources, arrivals }: Plan) {
    this.tasks = new Float64Array(steps.length);
    this.cases = new Float64Array(resources.length);
    this.isBacklog = arrivals.map(({ pattern }) => pattern.kind === 'backlog');
    this.needs = steps.map((step) => listIn(step)?.needs ?? []);
    this.words = Math.ceil(resources.length / 32);
    this.seen = new Int32Array(256 * this.words);
    this.inList = new Uint8Array(256);
    this.old = new Uint8Array(256);
  }

  arrived(stream: number, item: number): void {
    this.begin(item);
    this.old[item] = this.isBacklog[stream] === true ? 1 : 0;
  }

  returned(_stream: number, item: number): void {
    this.begin(item);
    this.old[item] = 0;
  }

  waiting(step: number, item: number, now: number): void {
    this.inList[item] = 1;
    this.come(step, item, now);
  }

  started(step: number, item: number, now: number): void {
    if (this.inList[item] === 0) this.come(step, item, now);
    this.inList[item] = 0;
  }

  gaveUp(_step: number, item: number): void {
    this.inList[item] = 0;
  }

  refused(step: number, item: number, now: number): void {
    this.come(step, item, now);
  }

  private come(step: number, item: number, now: number): void {
    const counts = now > 0 || this.old[item] === 0;
    if (counts) this.tasks[step] = this.tasks[step]! + 1;
    const needs = this.needs[step]!;
    for (let i = 0; i < needs.length; i++) {
      const resource = needs[i]!;
      const word = item * this.words + (resource >> 5);
      const bit = 1 << (resource & 31);
      if ((this.seen[word]! & bit) !== 0) continue;
      this.seen[word] = this.seen[word]! | bit;
      if (counts) this.cases[resource] = this.cases[resource]! + 1;
    }
  }

  private begin(item: number): void {
    if (item >= this.old.length) this.grow(item);
    this.inList[item] = 0;
    const end = (item + 1) * this.words;
    for (let word = item * this.words; word < end; word++) this.seen[word] = 0;
  }

  private grow(item: number): void {
    const length = 2 * (item + 1);
    const seen = new Int32Array(length * this.words);
    const inList = new Uint8Array(length);
    const old = new Uint8Array(length);
    seen.set(this.seen);
    inList.set(this.inList);
    old.set(this.old);
    this.seen = seen;
    this.inList = inList;
    this.old = old;
  }
}
