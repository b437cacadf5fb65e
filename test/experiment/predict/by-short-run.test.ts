/** What the replications of a short run come to, where they differ widely. */
import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../../src/experiment/predict/by-short-run.ts';
import type { PilotFigures, Spread } from '../../../src/experiment/predict/pilot-figures.ts';

const nothing: Spread = { mean: 0, sd: 0, least: 0 };

/** Loads of 1.3 to 14, of work that is begun anew again and again; the list is held by those who give up. */
function verdict(load: Spread, gaveUp: number) {
  const figures: PilotFigures = {
    ...{ tasks: 1e-5, cases: 1e-5, seen: 300, load, held: 1e4, heavier: 1, drift: 0, growth: nothing, late: nothing },
    ...{ waiting: 60, wait: 1e6, gaveUp, refused: 0, stayedAway: 0, diverted: 0, turnedAway: 0 },
  };
  return verdictOf(figures, load, { covers: 3e7, runs: 4 }, 'flow', 0);
}

describe('loads that differ widely between replications', () => {
  it('are more than a capacity can do where each of them is', () => {
    expect(verdict({ mean: 5.8, sd: 5.5, least: 1.3 }, 1e-6)).toBe('overloaded');
  });

  it('are about as much where some are less', () => {
    expect(verdict({ mean: 5.8, sd: 5.5, least: 0.9 }, 1e-6)).toBe('tight');
  });

  it('say of a list that nobody leaves and that does not grow that it is no longer than it is', () => {
    expect(verdict({ mean: 5.8, sd: 5.5, least: 1.3 }, 0)).toBe('tight');
  });
});
