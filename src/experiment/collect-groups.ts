/** The groups of each step: columns indexed by step. Members and seats are those of groups that began in the window. */
export class GroupBooks {
  readonly begun: Float64Array;
  readonly members: Float64Array;
  /** Seats of those groups, taken or empty. */
  readonly seats: Float64Array;
  readonly sessions: Float64Array;
  readonly present: Float64Array;
  readonly absent: Float64Array;
  readonly droppedOut: Float64Array;

  private readonly columns: readonly Float64Array[];

  constructor(steps: number) {
    const column = () => new Float64Array(steps);
    this.begun = column();
    this.members = column();
    this.seats = column();
    this.sessions = column();
    this.present = column();
    this.absent = column();
    this.droppedOut = column();
    this.columns = [
      ...[this.begun, this.members, this.seats],
      ...[this.sessions, this.present, this.absent, this.droppedOut],
    ];
  }

  begin(step: number, members: number, seats: number): void {
    this.begun[step] = this.begun[step]! + 1;
    this.members[step] = this.members[step]! + members;
    this.seats[step] = this.seats[step]! + seats;
  }

  hold(step: number, present: number, absent: number): void {
    this.sessions[step] = this.sessions[step]! + 1;
    this.present[step] = this.present[step]! + present;
    this.absent[step] = this.absent[step]! + absent;
  }

  open(): void {
    for (const column of this.columns) column.fill(0);
  }
}
