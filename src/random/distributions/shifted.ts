import type { Distribution } from '../distribution.ts';
import type { Law, Of } from '../law.ts';
import { notNegative } from '../parameter-rules.ts';

/** `lawOf` gives the law of what is shifted. */
export function shifted({ by, of }: Of<'shifted'>, lawOf: (distribution: Distribution) => Law): Law {
  const law = lawOf(of);
  return {
    problem: () => notNegative('shift', by) ?? law.problem(),
    mean: () => by + law.mean(),
    variance: () => law.variance(),
    support: () => ({ low: by + law.support().low, high: by + law.support().high }),
    survival: (x) => law.survival(x - by),
    sampler: () => {
      const draw = law.sampler();
      return (source) => by + draw(source);
    },
  };
}
