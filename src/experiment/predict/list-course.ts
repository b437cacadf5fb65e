import { log } from '../../numbers/log.ts';
import type { Seconds } from '../../plan/units.ts';
import { timeToPassGivingUp } from '../../theory/giving-up.ts';
import { timeToPass } from '../../theory/overload.ts';
import { thresholds } from '../thresholds.ts';
import type { Capacity } from './capacity.ts';
import type { Crowd } from './crowd.ts';
import type { Regime } from './regime.ts';

export interface Passage {
  readonly waiting: number;
  readonly at: Seconds | undefined;
}

export interface Beginning {
  /** Mean seconds until new cases reach the list. */
  readonly lag: Seconds;
  /** Cases there at the start, being served included. */
  readonly backlog: number;
  /** Cases that wait though nothing is short: thresholds up to this length are left out. */
  readonly usual: number;
  readonly horizon: Seconds;
}

/**
 * When an overloaded list passes each threshold, as a fluid: new cases reach it after the lag, first fill the units, and
 * then it grows as the formulas of theory/ say. Told up to the first threshold that is passed after the end of the run or
 * never.
 */
export function listCourse(crowd: Crowd, capacity: Capacity, regime: Regime, beginning: Beginning): readonly Passage[] {
  if (regime.kind === 'fits') return [];
  const { lag, backlog, usual, horizon } = beginning;
  const { strength } = capacity;
  const flow = crowd.flow(strength);
  const units = strength / (capacity.pace * capacity.open);
  const before = Math.max(0, backlog - units);
  // Until new cases come, those who are there at the start are served.
  const start = Math.max(0, before - flow.capacityRate * lag);
  const full = lag + (before > 0 ? 0 : fillingTime(crowd, strength, units));
  const room = regime.kind === 'refuses' ? regime.room : Number.POSITIVE_INFINITY;
  const grown = (waiting: number): Seconds | undefined => {
    if (!crowd.canGiveUp) return timeToPass(flow, waiting, start);
    if (waiting <= start) return 0;
    const fromEmpty = timeToPassGivingUp(flow, waiting);
    if (fromEmpty === undefined || start === 0) return fromEmpty;
    return fromEmpty - (timeToPassGivingUp(flow, start) ?? fromEmpty);
  };
  const passages: Passage[] = [];
  for (const waiting of thresholds) {
    if (waiting <= usual) continue;
    const growing = waiting < room ? grown(waiting) : undefined;
    const at = before > waiting ? 0 : growing === undefined ? undefined : full + growing;
    passages.push({ waiting, at });
    if (at === undefined || at > horizon) break;
  }
  return passages;
}

/** Seconds in which the units fill when they start empty and are held an exponential time: -m ln(1 - 1 / load). */
function fillingTime(crowd: Crowd, strength: number, units: number): Seconds {
  const overload = crowd.load / strength;
  if (strength === 0 || overload <= 1) return 0;
  const held = (units * overload) / crowd.rate;
  return -held * log(1 - 1 / overload);
}
