/** Gatherings and seatings scripted by time, with a log of the groups that were taken. */
import type { GatheringOptions } from '../../src/engine/gathering.ts';
import { Gathering } from '../../src/engine/gathering.ts';
import { Network } from '../../src/engine/network.ts';
import { Simulation } from '../../src/engine/simulation.ts';

export class WaitingRoom {
  readonly simulation = new Simulation();
  readonly network = new Network(this.simulation);
  /** `a+b at 3`, in the order in which groups were taken. */
  readonly log: string[] = [];
  private readonly names: string[] = [];
  private readonly script: (() => void)[] = [];
  private readonly act = this.simulation.register('script', (line) => this.script[line]?.());

  /** Groups are taken as they form, unless `more` says otherwise. */
  gathering(size: number, more: Partial<GatheringOptions> = {}): Gathering {
    const gathering: Gathering = new Gathering(this.network, {
      name: 'talk',
      size,
      formed: () => this.take(gathering),
      ...more,
    });
    return gathering;
  }

  take(gathering: Gathering): void {
    const members = gathering.take().map((entity) => this.names[entity]);
    this.log.push(`${members.join('+')} at ${this.simulation.now}`);
  }

  at(time: number, then: () => void, priority = 0): this {
    this.simulation.schedule(time, this.act, this.script.push(then) - 1, priority);
    return this;
  }

  /** Somebody joins at each time, called a, b, c and so on. @param told hears whether each was taken at once */
  join(gathering: Gathering, times: readonly number[], ranks: readonly number[] = [], told?: boolean[]): this {
    times.forEach((time, i) => {
      const entity = this.network.entities.create();
      this.names[entity] = String.fromCharCode(97 + entity);
      this.at(time, () => {
        const taken = gathering.join(entity, ranks[i]);
        told?.push(taken);
      });
    });
    return this;
  }

  /** The number of the one with this name. */
  entity(name: string): number {
    return this.names.indexOf(name);
  }

  run(until?: number): readonly string[] {
    this.simulation.run(until);
    return this.log;
  }
}
