import { square } from '../../numbers/pow.ts';
import type { Law, Of } from '../law.ts';
import { below, within } from '../parameter-rules.ts';

export function triangular({ low, mode, high }: Of<'triangular'>): Law {
  const width = high - low;
  const left = mode - low;
  const right = high - mode;
  return {
    problem: () => below('low end', low, 'high end', high) ?? within('mode', mode, low, high),
    mean: () => (low + mode + high) / 3,
    variance: () => (left * left + left * right + right * right) / 18,
    support: () => ({ low, high }),
    survival: (x) => {
      if (x <= low || x >= high) {
        return x <= low ? 1 : 0;
      }
      return x < mode ? 1 - square(x - low) / (width * left) : square(high - x) / (width * right);
    },
    sampler: () => {
      const turn = left / width;
      return (source) => {
        const u = source.next();
        return u < turn ? low + Math.sqrt(u * width * left) : high - Math.sqrt((1 - u) * width * right);
      };
    },
  };
}
