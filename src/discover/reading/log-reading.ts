/** What both forms of log are read into, and how dates and bad rows are dealt with on the way. */
import type { Text } from '../../language/text.ts';
import { LogWrong, logMessages } from '../log-wrong.ts';
import { CaseAttributes, CasePeople, EventStore } from './event-store.ts';
import { type DateOrder, isSerialDate, type ReadMoment, readMoment } from './moment.ts';

export interface ReadingOptions {
  /** Said on the command line. */
  readonly dates: DateOrder | undefined;
  readonly skipBadRows: boolean;
}

/** More events are not taken in: they would not fit into memory for certain. */
export const mostEvents = 20_000_000;

/** What a log held, as far as it could be read. */
export interface ReadLog {
  readonly events: EventStore;
  readonly attributes: CaseAttributes;
  readonly people: CasePeople;
  /** Rows that were left out because they cannot be read, and what was wrong with the first. */
  readonly bad: { readonly count: number; readonly first: Text | undefined };
  /** Events of a kind that says nothing about time, such as "assign", by what they are called. */
  readonly ignored: ReadonlyMap<string, number>;
  /** Traces that have the name of an earlier one. */
  readonly sameNames: number;
}

/** The dates of a log must be read in the other order: read it once more. */
export class OtherDateOrder extends Error {
  readonly order: DateOrder;

  constructor(order: DateOrder) {
    super(`The log has dates in the order ${order}.`);
    this.name = 'OtherDateOrder';
    this.order = order;
  }
}

export class LogReading {
  readonly events = new EventStore();
  readonly attributes = new CaseAttributes();
  readonly people = new CasePeople();
  readonly ignored = new Map<string, number>();
  sameNames = 0;
  private readonly options: ReadingOptions;
  private readonly order: DateOrder;
  private badRows = 0;
  private firstBad: Text | undefined;
  /** What seemed wrong while the dates may yet have to be read in the other order. */
  private readonly held: LogWrong[] = [];
  /** The line and the text of the first date of each kind. */
  private readonly firstOf = new Map<ReadMoment['order'], { readonly line: number; readonly text: string }>();

  constructor(options: ReadingOptions, order: DateOrder) {
    this.options = options;
    this.order = options.dates ?? order;
  }

  /** Carries out what reads one row; a row that cannot be read is left out, or ends it all. */
  row(read: () => void): void {
    try {
      read();
    } catch (error) {
      if (!(error instanceof LogWrong)) throw error;
      this.mustFollowOrder();
      if (this.mayBeOrder) this.held.push(error);
      else this.badRow(error);
    }
    this.mustFollowOrder();
    if (this.events.count > mostEvents) throw new LogWrong(logMessages.tooManyEvents(mostEvents));
  }

  /** Whether dates were read by a guess that the log may yet prove wrong, so that a row may seem wrong that is not. */
  private get mayBeOrder(): boolean {
    const isGuess = this.options.dates === undefined && !this.firstOf.has(this.order);
    return isGuess && this.firstOf.has('unclear');
  }

  /** Where an order was given, no date may have the other: left out, such rows would leave the others wrong. */
  private mustFollowOrder(): void {
    const { dates } = this.options;
    const other = dates && this.firstOf.get(dates === 'dmy' ? 'mdy' : 'dmy');
    if (other !== undefined) throw new LogWrong(logMessages.otherOrder(other.line, other.text, this.order));
  }

  badRow(error: LogWrong): void {
    if (!this.options.skipBadRows) throw this.held[0] ?? error;
    this.badRows++;
    this.firstBad ??= error.text;
  }

  /** @throws LogWrong where the text is no moment */
  moment(text: string, line: number): ReadMoment {
    const found = readMoment(text, this.order);
    if (found === undefined) {
      throw new LogWrong(isSerialDate(text) ? logMessages.serialDate(line, text) : logMessages.noTime(line, text));
    }
    if (!this.firstOf.has(found.order)) this.firstOf.set(found.order, { line, text });
    return found;
  }

  /** Whether nothing has been read at all. */
  get isUntouched(): boolean {
    return this.events.count === 0 && this.badRows === 0 && this.held.length === 0 && this.ignored.size === 0;
  }

  ignore(name: string): void {
    this.ignored.set(name, (this.ignored.get(name) ?? 0) + 1);
  }

  /** @throws LogWrong where what was read contradicts itself @throws OtherDateOrder where it must be read once more */
  done(): ReadLog {
    this.checkOrder();
    const { events, attributes, people, ignored, sameNames, held } = this;
    const [first] = held;
    if (first !== undefined && !this.options.skipBadRows) throw first;
    const badRows = this.badRows + held.length;
    if (events.count === 0) {
      throw new LogWrong(badRows > 0 ? logMessages.nothingReadable(badRows) : logMessages.empty);
    }
    const bad = { count: badRows, first: first?.text ?? this.firstBad };
    return { events, attributes, people, ignored, sameNames, bad };
  }

  private checkOrder(): void {
    const [dmy, mdy, unclear] = (['dmy', 'mdy', 'unclear'] as const).map((order) => this.firstOf.get(order));
    if (dmy !== undefined && mdy !== undefined) throw new LogWrong(logMessages.dayAndMonth(dmy.line, mdy.line));
    if (unclear === undefined) return;
    const proven = dmy === undefined ? (mdy === undefined ? undefined : 'mdy') : 'dmy';
    if (proven === undefined) {
      if (this.options.dates === undefined) throw new LogWrong(logMessages.dayOrMonth(unclear.line, unclear.text));
    } else if (proven !== this.order) throw new OtherDateOrder(proven);
  }
}
