/** The event table that this program writes itself, cases.csv: what can happen to a case stands in report/data/events.ts. */
import type { CaseEventName } from '../../report/data/events.ts';
import { eventWords } from '../../report/words/events.ts';
import { LogWrong, logMessages } from '../log-wrong.ts';
import type { RowReader } from './csv-log.ts';
import type { Transition } from './event-store.ts';
import type { LogReading } from './log-reading.ts';

const transitionOf: { readonly [Event in Exclude<CaseEventName, 'left'>]: Transition } = {
  came: 'schedule',
  began: 'start',
  paused: 'suspend',
  resumed: 'resume',
  ended: 'complete',
  'gave up': 'withdraw',
  'moved on': 'withdraw',
  reassessed: 'withdraw',
  refused: 'withdraw',
  balked: 'withdraw',
  diverted: 'withdraw',
  'dropped out': 'abort',
};

const attributePrefix = 'attribute ';

export class OwnTable implements RowReader {
  private readonly into: LogReading;
  private readonly at: Readonly<Record<string, number>>;
  private readonly attributes: readonly { readonly at: number; readonly name: string }[];
  /** Of each case in hand, at which of its activities it is, and whether that is over. */
  private readonly inHand = new Map<string, { instance: number; begun: boolean; over: boolean }>();
  private readonly runs = new Map<string, string>();

  constructor(heads: readonly string[], into: LogReading) {
    this.into = into;
    this.at = Object.fromEntries(heads.map((head, at) => [head, at]));
    this.attributes = heads.flatMap((head, at) =>
      head.startsWith(attributePrefix) ? [{ at, name: head.slice(attributePrefix.length) }] : [],
    );
  }

  row(cells: readonly string[], line: number): void {
    const { into } = this;
    const cell = (head: string) => undefused(cells[this.at[head] ?? -1] ?? '');
    for (const column of ['scenario', 'replication']) this.oneRun(column, cell(column));
    const written = cell('event');
    if (!isEvent(written)) throw new LogWrong(logMessages.unknownEvent(line, written));
    const name = cell('case');
    const step = cell('step');
    const { time, zone } = into.moment(cell('time'), line);
    const tell = (
      activity: string,
      transition: Transition,
      instance: number,
      reason = '',
      kind?: 'arrival' | 'end',
    ) => {
      const resource = step === '' ? '' : cell('resource');
      into.events.add({
        case: name,
        activity,
        ...(kind !== undefined && { kind }),
        transition,
        time,
        zone,
        resource,
        instance: String(instance),
        reason,
        line,
      });
    };
    const known = this.inHand.get(name) ?? { instance: 0, begun: false, over: true };
    this.inHand.set(name, known);
    if (step === '') {
      // It comes to the chain, or leaves it; a step may have the name of a stream or an end.
      const kind = written === 'came' ? 'arrival' : 'end';
      tell(cell(kind), 'complete', ++known.instance, '', kind);
      if (written === 'left') this.inHand.delete(name);
    } else if (written === 'came') {
      Object.assign(known, { instance: known.instance + 1, begun: false, over: false });
      tell(step, 'schedule', known.instance);
    } else if (!known.over) {
      const transition = written === 'left' ? 'complete' : transitionOf[written];
      const isEarly = transition === 'withdraw' || transition === 'abort';
      if (!(written === 'left' && known.begun)) tell(step, transition, known.instance, isEarly ? written : '');
      known.begun = true;
      known.over = transition === 'complete' || isEarly;
    }
    const caseNumber = into.events.cases.numberOf(name);
    into.people.tell(caseNumber, cell('person'));
    for (const { at, name: attribute } of this.attributes)
      into.attributes.tell(caseNumber, attribute, undefused(cells[at] ?? ''));
    if (cell('zone') !== '') into.attributes.tell(caseNumber, 'zone', cell('zone'));
  }

  /** A case has the same name in every design and replication. */
  private oneRun(column: string, value: string): void {
    const known = this.runs.get(column);
    if (known === undefined) this.runs.set(column, value);
    else if (known !== value) throw new TwoRuns(column, [known, value]);
  }
}

/** No row is wrong: the whole table is of more than one run. */
export class TwoRuns extends Error {
  readonly wrong: LogWrong;

  constructor(column: string, found: readonly string[]) {
    super(column);
    this.name = 'TwoRuns';
    this.wrong = new LogWrong(logMessages.twoRuns(column, found));
  }
}

function isEvent(name: string): name is CaseEventName {
  return Object.hasOwn(eventWords, name);
}

/** Without the apostrophe that keeps a text from being run as a formula. */
function undefused(cell: string): string {
  return /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
