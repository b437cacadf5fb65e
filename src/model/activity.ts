/** One thing that can happen to a case; a step is a sequence of them. */
export interface Activity {
  /** The step it belongs to, by its name in the file. */
  readonly step: string;
  /** @returns what happens next at this instant; undefined when the case waits, works or has left */
  enter(item: number): Activity | undefined;
}
