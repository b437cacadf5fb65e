import type { Law, Of } from '../law.ts';
import { below } from '../parameter-rules.ts';

export function uniform({ low, high }: Of<'uniform'>): Law {
  const width = high - low;
  return {
    problem: () => below('low end', low, 'high end', high),
    mean: () => low + width / 2,
    variance: () => (width * width) / 12,
    support: () => ({ low, high }),
    survival: (x) => Math.min(1, Math.max(0, (high - x) / width)),
    sampler: () => (source) => low + width * source.next(),
  };
}
