import type { Plan } from '../../plan/plan.ts';
import { keptResources, partsOf } from '../../plan/rules.ts';
import { listPlaces } from '../places/list-places.ts';
import { needsAt } from '../places/list-steps.ts';
import type { StepAndPlace } from './coming-later.ts';
import { ComingLater } from './coming-later.ts';

type KeptUnits = (item: number, resource: number) => number;

/**
 * Units that cases keep from an earlier step while they wait in a list: unit-seconds by the resource that is kept and the
 * place that is waited for. A case that waits at several places at once counts at each.
 */
export class HeldUnits {
  private readonly kept: Int32Array;
  private readonly places: number;
  private readonly keptUnits: KeptUnits;
  private readonly onward: Onward;
  /** By kept resource and place. */
  private readonly units: Int32Array;
  private readonly area: Float64Array;
  private readonly since: Float64Array;

  /** Undefined where no step keeps units. */
  static of(plan: Plan, keptUnits: KeptUnits): HeldUnits | undefined {
    const kept = keptResources(plan);
    const places = listPlaces(plan).length;
    return kept.length === 0 ? undefined : new HeldUnits(kept, places, keptUnits, onwardIn(plan, kept, places));
  }

  /**
   * @param kept the resources that steps keep
   * @param keptUnits of a resource, by a case: the same from when it joins a list until it has left it
   */
  private constructor(kept: readonly number[], places: number, keptUnits: KeptUnits, onward: Onward) {
    this.kept = Int32Array.from(kept);
    this.places = places;
    this.keptUnits = keptUnits;
    this.onward = onward;
    this.units = new Int32Array(kept.length * places);
    this.area = new Float64Array(kept.length * places);
    this.since = new Float64Array(kept.length * places);
  }

  /** A case comes into the chain. */
  begin(item: number): void {
    this.onward.cases.begin(item);
  }

  /** It comes to the list of a step, served or not. */
  come(step: number, item: number): void {
    this.onward.cases.come(step, item);
  }

  /** Its work at a step begins. */
  start(step: number, item: number): void {
    this.onward.cases.pass(step, item);
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
    this.onward.cases.open();
  }

  /** Cases that began to keep units of a resource, and of them those that have come to a place since. */
  onwardTo(resource: number, place: number): { readonly began: number; readonly came: number } {
    const found = { began: 0, came: 0 };
    this.onward.pairs.forEach((pair, i) => {
      if (pair.resource !== resource || pair.place !== place) return;
      found.began += this.onward.cases.passed[i]!;
      found.came += this.onward.cases.came[i]!;
    });
    return found;
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

/** Where cases come that begin to keep units at a step. */
interface Onward {
  readonly pairs: readonly (StepAndPlace & { readonly resource: number })[];
  readonly cases: ComingLater;
}

function onwardIn(plan: Plan, kept: readonly number[], places: number): Onward {
  const keeps = (step: number, resource: number) => {
    return partsOf(plan, step).some(
      (part) => part.kind === 'work' && part.needs.some((need) => need.keeps && need.resource === resource),
    );
  };
  const pairs = kept.flatMap((resource) =>
    plan.steps.flatMap((_, step) => {
      if (!keeps(step, resource)) return [];
      return Array.from({ length: places }, (_each, place) => ({ step, place, resource })).filter(
        ({ place }) => place !== resource,
      );
    }),
  );
  const placesAt = plan.steps.map((_, step) => needsAt(plan, step) ?? []);
  return { pairs, cases: new ComingLater(pairs, placesAt) };
}
