/** What stores and buffers tell the outside. They keep no statistics; observing changes nothing. */
export interface LevelObserver {
  /**
   * After every change: `level` objects or units are in stock, so many requests to take wait for stock, and so many
   * requests to add wait for room.
   */
  changed(level: number, waitingToTake: number, waitingToAdd: number, now: number): void;
}
