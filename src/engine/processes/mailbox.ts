import type { Action, Simulation } from '../simulation.ts';
import { Store } from './store.ts';

/** A store of messages without limit, to which anyone can send, now or with a delay. */
export class Mailbox<T> extends Store<T> {
  private readonly deliver: Action;
  private readonly underway = new Map<number, { readonly message: T }>();
  private sent = 0;

  constructor(simulation: Simulation, name: string) {
    super(simulation, { name });
    this.deliver = simulation.register(`delivery to ${name}`, (number) => {
      const letter = this.underway.get(number);
      this.underway.delete(number);
      if (letter !== undefined) this.put(letter.message);
    });
  }

  /** @param after time it is underway, finite and at least 0 */
  send(message: T, after = 0): void {
    // Numbers of letters are event arguments: whole numbers of 32 bits.
    const number = this.sent;
    this.simulation.schedule(this.simulation.now + after, this.deliver, number);
    this.sent = (this.sent + 1) | 0;
    this.underway.set(number, { message });
  }
}
