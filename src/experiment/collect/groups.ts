/** The groups of each step: columns indexed by step. Members and seats are those of groups that began in the window. */
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

  private readonly columns: readonly Float64Array[];

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
    this.columns = [
      ...[this.begun, this.members, this.seats],
      ...[this.seatsOffered, this.seatsTaken],
      ...[this.sessions, this.present, this.absent, this.droppedOut],
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

  open(): void {
    for (const column of this.columns) column.fill(0);
  }
}
