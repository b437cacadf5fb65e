/** The events of a log as columns of numbers: some 40 bytes each, whatever they are called. */

import { readable } from './readable.ts';

/** Where an activity of a case stands; the standard lifecycle of IEEE 1849 has more, which say nothing about time. */
export const transitions = ['schedule', 'start', 'suspend', 'resume', 'complete', 'withdraw', 'abort'] as const;
export type Transition = (typeof transitions)[number];

/** One event, as a row or an element of a log tells it. */
export interface LoggedEvent {
  readonly case: string;
  readonly activity: string;
  /** What it is besides, of another activity with the same name; undefined where a name is one activity. */
  readonly kind?: 'arrival' | 'end';
  readonly transition: Transition;
  /** Milliseconds since 1970-01-01 in UTC, or of a clock without a zone. */
  readonly time: number;
  /** Minutes east of UTC; undefined where the time has no zone. */
  readonly zone: number | undefined;
  /** Empty where nobody is named. Several are joined by " + ". */
  readonly resource: string;
  /** Tells apart activities of a case that have one name; undefined where the log does not. */
  readonly instance: string | undefined;
  /** Why the case left early; empty where nothing is said. */
  readonly reason: string;
  readonly line: number;
}

/** Names, each with a number from 0, as they can be shown. */
export class NameTable {
  private readonly numbers = new Map<string, number>();
  readonly names: string[] = [];

  /** @param key tells apart those that have the same name */
  numberOf(name: string, key = name): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.names.length);
    return this.names.push(readable(name)) - 1;
  }
}

/** Numbers that grow in number: doubled where full. */
class Growing {
  private values: Float64Array;
  length = 0;

  constructor() {
    this.values = new Float64Array(1 << 12);
  }

  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = new Float64Array(this.length * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length++] = value;
  }

  at(index: number): number {
    return this.values[index] ?? Number.NaN;
  }
}

/** What instances are called that the log does not name: one for each row with a start and an end. */
export const ownInstance = 'row ';

/** No zone, no instance. */
export const none = -100_000;

export class EventStore {
  readonly cases = new NameTable();
  readonly activities = new NameTable();
  readonly resources = new NameTable();
  readonly reasons = new NameTable();
  readonly instances = new NameTable();
  /** Of each zone that occurs, in minutes east of UTC, the line on which it first does; `none` for times without one. */
  readonly zones = new Map<number, number>();
  private readonly numbers = {
    case: new Growing(),
    activity: new Growing(),
    transition: new Growing(),
    time: new Growing(),
    zone: new Growing(),
    resource: new Growing(),
    instance: new Growing(),
    reason: new Growing(),
    line: new Growing(),
  };

  get count(): number {
    return this.numbers.case.length;
  }

  add({ time, line, ...event }: LoggedEvent): void {
    const { numbers } = this;
    const zone = event.zone ?? none;
    if (!this.zones.has(zone)) this.zones.set(zone, line);
    numbers.case.push(this.cases.numberOf(event.case));
    const { activity, kind } = event;
    numbers.activity.push(this.activities.numberOf(activity, kind === undefined ? activity : `${kind}\n${activity}`));
    numbers.transition.push(transitions.indexOf(event.transition));
    numbers.time.push(time);
    numbers.zone.push(zone);
    numbers.resource.push(this.resources.numberOf(event.resource));
    numbers.instance.push(event.instance === undefined ? none : this.instances.numberOf(event.instance));
    numbers.reason.push(this.reasons.numberOf(event.reason));
    numbers.line.push(line);
  }

  /** One of the numbers of the event with this index. */
  at(column: keyof EventStore['numbers'], index: number): number {
    return this.numbers[column].at(index);
  }
}

/** Whose each case is, as far as the log says. */
export class CasePeople {
  private readonly people = new NameTable();
  private readonly known = new Map<number, number>();

  /** @param caseNumber that of the event store */
  tell(caseNumber: number, person: string): void {
    if (person !== '' && !this.known.has(caseNumber)) this.known.set(caseNumber, this.people.numberOf(person));
  }

  of(caseNumber: number): number | undefined {
    return this.known.get(caseNumber);
  }

  get areKnown(): boolean {
    return this.known.size > 0;
  }
}

/** What is known of cases besides what happens to them: the first value of each attribute that has few values. */
export class CaseAttributes {
  private readonly known = new Map<string, { readonly levels: NameTable; readonly of: Map<number, number> } | 'many'>();

  /** @param caseNumber that of the event store */
  tell(caseNumber: number, name: string, value: string): void {
    if (value === '') return;
    const known = this.known.get(name);
    if (known === 'many') return;
    const kept = known ?? { levels: new NameTable(), of: new Map<number, number>() };
    if (known === undefined) this.known.set(name, kept);
    if (kept.of.has(caseNumber)) return;
    kept.of.set(caseNumber, kept.levels.numberOf(value));
    if (kept.levels.names.length > mostLevels) this.known.set(name, 'many');
  }

  /** Those that most cases have, with two levels or more. */
  among(cases: number): readonly CaseAttribute[] {
    return [...this.known].flatMap(([name, known]) => {
      if (known === 'many' || known.levels.names.length < 2 || known.of.size < cases * leastKnown) return [];
      return [{ name: readable(name), levels: known.levels.names, levelOf: (number: number) => known.of.get(number) }];
    });
  }
}

export interface CaseAttribute {
  readonly name: string;
  readonly levels: readonly string[];
  /** Undefined where the log does not say. */
  readonly levelOf: (caseNumber: number) => number | undefined;
}

/** More are no kinds of cases but descriptions of single ones. */
const mostLevels = 8;
const leastKnown = 0.95;
