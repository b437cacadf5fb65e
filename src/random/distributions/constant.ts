import type { Law, Of } from '../law.ts';
import { finite } from '../parameter-rules.ts';

export function constant({ value }: Of<'constant'>): Law {
  return {
    problem: () => finite('value', value),
    mean: () => value,
    variance: () => 0,
    support: () => ({ low: value, high: value }),
    survival: (x) => (value > x ? 1 : 0),
    sampler: () => () => value,
  };
}
