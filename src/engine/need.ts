import type { Facility } from './facility.ts';

export interface Need {
  readonly facility: Facility;
  /** At least 1. */
  readonly units: number;
  /** A number of its own for each entity: whole, at least 1, and the same from joining the line to the end of the work. */
  readonly unitsFor?: ((entity: number) => number) | undefined;
  /** Whether the units stay taken after the work; the caller then gives them back with `facility.release`. */
  readonly keeps?: boolean;
}

/** The units that an entity takes. */
export function unitsOf({ units, unitsFor }: Need, entity: number): number {
  return unitsFor === undefined ? units : unitsFor(entity);
}

/** @param needs of a line of this name, each of which is required to be one that it can have */
export function requireNeeds(name: string, needs: readonly Need[]): void {
  for (const { facility, units } of needs) {
    if (!(Number.isInteger(units) && units >= 1)) {
      throw new RangeError(
        `line "${name}" cannot need ${units} of "${facility.name}": expected a whole number of at least 1`,
      );
    }
    if (needs.filter((need) => need.facility === facility).length > 1) {
      throw new RangeError(`line "${name}" names "${facility.name}" twice: expected one need for each facility`);
    }
  }
}
