import { exp } from '../../numbers/exp.ts';
import { log } from '../../numbers/log.ts';
import type { Law, Of } from '../law.ts';
import { positive } from '../parameter-rules.ts';

export function exponential({ mean }: Of<'exponential'>): Law {
  return {
    problem: () => positive('mean', mean),
    mean: () => mean,
    variance: () => mean * mean,
    support: () => ({ low: 0, high: Number.POSITIVE_INFINITY }),
    survival: (x) => (x <= 0 ? 1 : exp(-x / mean)),
    sampler: () => (source) => -mean * log(source.next()),
  };
}
