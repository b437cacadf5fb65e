import type { Action } from '../../engine/simulation.ts';
import { priorities } from '../../engine/simulation.ts';
import { followsState } from '../../plan/dependent.ts';
import type { LinePlan } from '../../plan/plan.ts';
import type { NumberDraw } from '../draws.ts';
import type { World } from '../world.ts';
import type { Place } from './place.ts';
import { drawAt } from './place.ts';

/**
 * The patience of cases that wait in one list. A case whose patience runs out leaves the list and goes elsewhere, with
 * whatever it keeps; one that is started at that very instant is served.
 */
export class Patience {
  private readonly world: World;
  private readonly lasts: NumberDraw;
  /** Whether it follows the state of the system. */
  private readonly looks: boolean;
  /** Seconds; of the case that joins now, where it follows the state. */
  private promised: number | undefined;
  private readonly giveUp: Action;
  private readonly priority: number;

  /** @param priority who goes first when somebody gives up and others are started at one instant */
  constructor(
    world: World,
    place: Place,
    plan: NonNullable<LinePlan['patience']>,
    line: { leave(item: number): void },
    priority: number = priorities.normal,
  ) {
    const { cases, movement, network, observer, simulation } = world;
    const to = world.at(plan.to);
    this.world = world;
    this.priority = priority;
    this.looks = followsState(plan.lasts);
    this.lasts = drawAt(world, place, 'patience', plan.lasts);
    this.giveUp = simulation.register(`giving up at ${place.step}`, (item) => {
      cases.patience[item] = -1;
      const waited = simulation.now - network.entities.since[item]!;
      cases.endWait(item, waited);
      line.leave(item);
      observer.gaveUp(place.index, item, simulation.now, waited);
      movement.advance(item, to);
    });
  }

  /**
   * The case is about to join: what it is told about the wait is settled now, when it is not in the list itself.
   *
   * @param waited seconds before the run
   */
  promise(item: number, waited: number): void {
    if (this.looks) this.promised = this.lengthFor(item, waited);
  }

  /** The case has to wait. */
  begin(item: number): void {
    const { cases, network, simulation } = this.world;
    const { now } = simulation;
    const since = network.entities.since[item]!;
    const until = since + (this.promised ?? this.lengthFor(item, now - since));
    this.promised = undefined;
    if (until === Number.POSITIVE_INFINITY) return;
    cases.patience[item] = simulation.timer(Math.max(now, until), this.giveUp, item, this.priority);
  }

  /** Of one that has waited before the run it is known that its patience is longer than that. */
  private lengthFor(item: number, waited: number): number {
    return waited > 0 ? this.lasts.longerThan(item, waited) : this.lasts.of(item);
  }
}

/** The case waits no longer, at whatever step; does nothing for one without patience. */
export function endPatience({ cases, simulation }: World, item: number): void {
  if (cases.patience[item] === -1) return;
  simulation.cancel(cases.patience[item]!);
  cases.patience[item] = -1;
}
