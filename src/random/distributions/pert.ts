import { betaBetween, betaSurvival } from '../beta-between.ts';
import type { Law, Of } from '../law.ts';
import { below, within } from '../parameter-rules.ts';

/** A beta on [low, high] with shapes 1 + 4 (mode - low) / (high - low) and 1 + 4 (high - mode) / (high - low). */
export function pert({ low, mode, high }: Of<'pert'>): Law {
  const support = { low, high };
  const width = high - low;
  const mean = (low + 4 * mode + high) / 6;
  const shape = { a: 1 + (4 * (mode - low)) / width, b: 1 + (4 * (high - mode)) / width };
  return {
    problem: () => below('low end', low, 'high end', high) ?? within('mode', mode, low, high),
    mean: () => mean,
    variance: () => ((mean - low) * (high - mean)) / 7,
    support: () => support,
    survival: (x) => betaSurvival(shape, support, x),
    sampler: () => betaBetween(shape, support),
  };
}
