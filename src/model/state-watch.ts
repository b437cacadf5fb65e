import type { CaseObserver } from './observer.ts';

/** Passes everything on, and calls its listeners after whatever can change a line's length or the units in use. */
export function watching(observer: CaseObserver, listeners: readonly (() => void)[]): CaseObserver {
  const changed = () => {
    for (const listener of listeners) listener();
  };
  return {
    arrived: (stream, item, now) => observer.arrived(stream, item, now),
    waiting(step, item, now) {
      observer.waiting(step, item, now);
      changed();
    },
    started(step, item, now, waited) {
      observer.started(step, item, now, waited);
      changed();
    },
    finished(step, item, now, held) {
      observer.finished(step, item, now, held);
      changed();
    },
    gaveUp(step, item, now, waited) {
      observer.gaveUp(step, item, now, waited);
      changed();
    },
    refused: (step, item, now) => observer.refused(step, item, now),
    balked: (step, item, now) => observer.balked(step, item, now),
    diverted: (step, item, now) => observer.diverted(step, item, now),
    occupied(resource, inUse, units, now) {
      observer.occupied(resource, inUse, units, now);
      changed();
    },
    staffed(resource, inUse, units, now) {
      observer.staffed(resource, inUse, units, now);
      changed();
    },
    charged: (step, item, amount) => observer.charged(step, item, amount),
    ended: (end, item, now, total, owed) => observer.ended(end, item, now, total, owed),
  };
}
