/** XES, the XML of IEEE 1849: traces of events with attributes. Text comes in pieces; nothing of it is kept. */
import { SaxesParser } from 'saxes';
import { LogWrong, logMessages } from '../log-wrong.ts';
import { ownInstance } from './event-store.ts';
import { roleWords } from './heads.ts';
import { transitionCalled } from './lifecycle.ts';
import type { LogReading } from './log-reading.ts';

type Attributes = Map<string, string>;

/** Keys with a meaning of their own; all others of a trace may say of what kind a case is. */
const ownKeys = new Set([
  ...['concept:name', 'concept:instance', 'lifecycle:transition', 'lifecycle:model', 'time:timestamp'],
  ...['org:resource', 'org:group', 'org:role', 'identity:id', 'reason', 'person', 'replication', 'description'],
]);

const elementary = new Set(['string', 'date', 'int', 'float', 'boolean', 'id']);

export class XesLog {
  private readonly parser = new SaxesParser();
  private readonly into: LogReading;
  /** Open elements, by their names without prefix. */
  private readonly path: string[] = [];
  private trace: Attributes = new Map();
  private event: Attributes = new Map();
  private traces = 0;
  private traceName = '';
  /** How many traces had each name: what happens in each of them is a case of its own. */
  private readonly named = new Map<string, number>();
  private eventLine = 1;
  /** An event that has ended, to be passed on once the XML behind it is known to be right. */
  private ended: (() => void) | undefined;

  constructor(into: LogReading) {
    this.into = into;
    this.parser.on('error', (error) => {
      const reason = error.message.replace(/^(\d+:\d+: )+/, '').replace(/\.$/, '');
      throw new LogWrong(logMessages.brokenXml(this.parser.line, reason));
    });
    this.parser.on('opentag', ({ name, attributes }) => this.opened(plain(name), attributes));
    this.parser.on('closetag', () => this.closed());
  }

  write(text: string): void {
    this.parser.write(text);
  }

  end(): void {
    this.parser.close();
    this.tellEnded();
  }

  private opened(name: string, attributes: Readonly<Record<string, string>>): void {
    this.tellEnded();
    const { path } = this;
    if (path.length === 0 && name !== 'log') throw new LogWrong(logMessages.notXes(this.parser.line, name));
    const inside = path.at(-1);
    if (name === 'trace' && inside === 'log') {
      this.trace = new Map();
      this.traceName = '';
      this.traces++;
    } else if (name === 'event' && (inside === 'trace' || inside === 'log')) {
      this.event = new Map();
      this.eventLine = this.parser.line;
    } else if (elementary.has(name) && (inside === 'trace' || inside === 'event')) {
      const { key, value } = attributes;
      if (key !== undefined && value !== undefined) (inside === 'trace' ? this.trace : this.event).set(key, value);
    }
    path.push(name);
  }

  private tellEnded(): void {
    const { ended } = this;
    this.ended = undefined;
    if (ended !== undefined) this.into.row(ended);
  }

  private closed(): void {
    this.tellEnded();
    const name = this.path.pop();
    if (name === 'event') {
      const isInTrace = this.path.includes('trace');
      this.ended = () => this.tellEvent(isInTrace);
    }
    if (name !== 'trace' || this.traceName === '') return;
    const number = this.into.events.cases.numberOf(this.traceName);
    this.into.people.tell(number, this.trace.get('person') ?? '');
    for (const [key, value] of this.trace) {
      if (!ownKeys.has(key)) this.into.attributes.tell(number, key, value);
    }
  }

  /** That of the trace; `traceName` once an event has been read. */
  private caseName(trace: Attributes): string {
    if (this.traceName !== '') return this.traceName;
    const name = trace.get('concept:name') ?? `trace ${this.traces}`;
    const before = this.named.get(name) ?? 0;
    this.named.set(name, before + 1);
    if (before > 0) this.into.sameNames++;
    this.traceName = before === 0 ? name : `${name} (${before + 1})`;
    return this.traceName;
  }

  private tellEvent(isInTrace: boolean): void {
    const { event, trace, into, eventLine: line } = this;
    const [activity, written] = [event.get('concept:name')?.trim() ?? '', event.get('time:timestamp') ?? ''];
    // A trace without a name is a case all the same; an event outside of any is none.
    const name = isInTrace ? this.caseName(trace) : (event.get('case:concept:name') ?? '');
    if (name === '') throw new LogWrong(logMessages.noValue(line, roleWords.case));
    if (activity === '') throw new LogWrong(logMessages.noValue(line, roleWords.activity));
    if (written === '') throw new LogWrong(logMessages.noValue(line, roleWords.time));
    const called = event.get('lifecycle:transition') ?? '';
    const transition = called === '' ? 'complete' : transitionCalled(called);
    if (transition === undefined) {
      into.ignore(called);
      return;
    }
    const { time, zone } = into.moment(written, line);
    const of = { case: name, activity, resource: event.get('org:resource')?.trim() ?? '', line };
    const reason = event.get('reason') ?? '';
    const start = event.get('start_timestamp');
    if (start !== undefined && transition === 'complete') {
      const began = into.moment(start, line);
      if (began.time > time) throw new LogWrong(logMessages.endsBeforeStart(line, start, written));
      const instance = `${ownInstance}${line}`;
      into.events.add({ ...of, transition: 'start', time: began.time, zone: began.zone, instance, reason });
      into.events.add({ ...of, transition, time, zone, instance, reason });
    } else into.events.add({ ...of, transition, time, zone, instance: event.get('concept:instance'), reason });
    for (const [key, value] of event)
      if (!ownKeys.has(key)) into.attributes.tell(into.events.cases.numberOf(name), key, value);
  }
}

function plain(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
