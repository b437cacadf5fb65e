/**
 * Units that cases keep from an earlier step while they wait in a list: unit-seconds by the resource that is kept and the
 * place that is waited for. A case that waits at several places at once counts at each.
 */
export class HeldUnits {
  private readonly kept: Int32Array;
  private readonly places: number;
  private readonly keptUnits: (item: number, resource: number) => number;
  /** By kept resource and place. */
  private readonly units: Int32Array;
  private readonly area: Float64Array;
  private readonly since: Float64Array;

  /**
   * @param kept the resources that steps keep
   * @param keptUnits of a resource, by a case: the same from when it joins a list until it has left it
   */
  constructor(kept: readonly number[], places: number, keptUnits: (item: number, resource: number) => number) {
    this.kept = Int32Array.from(kept);
    this.places = places;
    this.keptUnits = keptUnits;
    this.units = new Int32Array(kept.length * places);
    this.area = new Float64Array(kept.length * places);
    this.since = new Float64Array(kept.length * places);
  }

  join(place: number, item: number, now: number): void {
    this.change(place, item, now, 1);
  }

  leave(place: number, item: number, now: number): void {
    this.change(place, item, now, -1);
  }

  open(now: number): void {
    this.since.fill(now);
    this.area.fill(0);
  }

  /** Unit-seconds of a resource held until now by cases that waited at a place; looking changes nothing. */
  heldUntil(resource: number, place: number, now: number): number {
    const index = this.kept.indexOf(resource);
    if (index < 0) return 0;
    const cell = index * this.places + place;
    return this.area[cell]! + this.units[cell]! * (now - this.since[cell]!);
  }

  private change(place: number, item: number, now: number, sign: 1 | -1): void {
    for (let i = 0; i < this.kept.length; i++) {
      const held = this.keptUnits(item, this.kept[i]!);
      if (held === 0) continue;
      const cell = i * this.places + place;
      this.advance(cell, now);
      this.units[cell] = this.units[cell]! + sign * held;
    }
  }

  private advance(cell: number, now: number): void {
    this.area[cell] = this.area[cell]! + this.units[cell]! * (now - this.since[cell]!);
    this.since[cell] = now;
  }
}
