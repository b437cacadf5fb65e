/** The groups of each step: columns indexed by step; time averages are up to date after `close`. Members and seats are those of groups that began in the window. */
export class GroupStatistics {
  readonly begun: Float64Array;
  readonly members: Float64Array;
  /** Seats of those groups, taken or empty. */
  readonly seats: Float64Array;
  /** Seats there were: of groups that began when enough waited, and at all sessions on a calendar, joined or not. */
  readonly seatsOffered: Float64Array;
  /** Of those, the ones that were taken; at sessions on a calendar by the groups of all steps. */
  readonly seatsTaken: Float64Array;
  /** Sessions that took place. */
  readonly sessions: Float64Array;
  /** Members who were called to sessions and came, or did not come; also to those that were not held for lack of members. */
  readonly present: Float64Array;
  readonly absent: Float64Array;
  readonly droppedOut: Float64Array;

  /** Members of groups under way whose next session is due and has not begun. */
  readonly waiting: Float64Array;
  /** Of all of them, the moments (seconds) since which they wait. */
  readonly waitingSince: Float64Array;
  /** The integral of their number over the window, in case-seconds. */
  readonly waitingArea: Float64Array;
  /** Members who came to a session that was not their first, and the seconds that they had waited for it. */
  readonly called: Float64Array;
  readonly waited: Float64Array;

  private readonly columns: readonly Float64Array[];
  private readonly since: Float64Array;
  private waitingThen: Float64Array | undefined;

  constructor(steps: number) {
    const column = () => new Float64Array(steps);
    this.begun = column();
    this.members = column();
    this.seats = column();
    this.seatsOffered = column();
    this.seatsTaken = column();
    this.sessions = column();
    this.present = column();
    this.absent = column();
    this.droppedOut = column();
    this.waiting = column();
    this.waitingSince = column();
    this.waitingArea = column();
    this.called = column();
    this.waited = column();
    this.since = column();
    this.columns = [
      ...[this.begun, this.members, this.seats],
      ...[this.seatsOffered, this.seatsTaken],
      ...[this.sessions, this.present, this.absent, this.droppedOut],
      ...[this.waitingArea, this.called, this.waited],
    ];
  }

  begin(step: number, members: number, seats: number): void {
    this.begun[step] = this.begun[step]! + 1;
    this.members[step] = this.members[step]! + members;
    this.seats[step] = this.seats[step]! + seats;
  }

  offer(step: number, seats: number, taken: number): void {
    this.seatsOffered[step] = this.seatsOffered[step]! + seats;
    this.seatsTaken[step] = this.seatsTaken[step]! + taken;
  }

  hold(step: number): void {
    this.sessions[step] = this.sessions[step]! + 1;
  }

  call(step: number, present: number, absent: number): void {
    this.present[step] = this.present[step]! + present;
    this.absent[step] = this.absent[step]! + absent;
  }

  /** So many more wait for their next session. */
  await(step: number, members: number, now: number): void {
    this.advance(step, now);
    this.waiting[step] = this.waiting[step]! + members;
    this.waitingSince[step] = this.waitingSince[step]! + members * now;
  }

  /** So many of them wait no longer. @param waited seconds, each */
  leaveWait(step: number, members: number, now: number, waited: number): void {
    this.advance(step, now);
    this.waiting[step] = this.waiting[step]! - members;
    this.waitingSince[step] = this.waitingSince[step]! - members * (now - waited);
  }

  /** Their next session begins. */
  meetAgain(step: number, members: number, now: number, waited: number): void {
    this.leaveWait(step, members, now, waited);
    this.called[step] = this.called[step]! + members;
    this.waited[step] = this.waited[step]! + members * waited;
  }

  /** The period is over, and the run goes on. */
  noteEnd(): void {
    this.waitingThen = this.waiting.slice();
  }

  /** Who waited for their next session when the period ended; so far, those who wait now. */
  get waitingAtEnd(): Float64Array {
    return this.waitingThen ?? this.waiting;
  }

  /** The window begins: what happened so far is forgotten, who waits is kept. */
  open(now: number): void {
    this.since.fill(now);
    for (const column of this.columns) column.fill(0);
  }

  close(now: number): void {
    for (let step = 0; step < this.waiting.length; step++) this.advance(step, now);
  }

  private advance(step: number, now: number): void {
    this.waitingArea[step] = this.waitingArea[step]! + this.waiting[step]! * (now - this.since[step]!);
    this.since[step] = now;
  }
}
