import { square } from '../../numbers/pow.ts';
import { gammaSurvival } from '../gamma-survival.ts';
import type { Law, Of } from '../law.ts';
import { positive } from '../parameter-rules.ts';
import { unitGamma } from '../unit-gamma.ts';

export function gamma({ mean, sd }: Of<'gamma'>): Law {
  const shape = square(mean / sd);
  const scale = mean / shape;
  return {
    problem: () => positive('mean', mean) ?? positive('sd', sd),
    mean: () => mean,
    variance: () => sd * sd,
    support: () => ({ low: 0, high: Number.POSITIVE_INFINITY }),
    survival: (x) => gammaSurvival(shape, x / scale),
    sampler: () => {
      const unit = unitGamma(shape);
      return (source) => scale * unit(source);
    },
  };
}
