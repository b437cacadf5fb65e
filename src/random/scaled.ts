import type { Distribution } from './distribution.ts';

/** The distribution of a factor times each draw: the same shape, with another mean and a spread in proportion. @param by 0 or more */
export function scaled(distribution: Distribution, by: number): Distribution {
  if (by === 0) return { kind: 'constant', value: 0 };
  switch (distribution.kind) {
    case 'constant':
      return { kind: 'constant', value: distribution.value * by };
    case 'exponential':
    case 'erlang':
      return { ...distribution, mean: distribution.mean * by };
    case 'gamma':
    case 'lognormal':
    case 'normal':
    case 'weibull':
      return { ...distribution, mean: distribution.mean * by, sd: distribution.sd * by };
    case 'uniform':
      return { ...distribution, low: distribution.low * by, high: distribution.high * by };
    case 'triangular':
    case 'pert': {
      const { low, mode, high } = distribution;
      return { ...distribution, low: low * by, mode: mode * by, high: high * by };
    }
    case 'beta': {
      const { low, high, mean, sd } = distribution;
      return { ...distribution, low: low * by, high: high * by, mean: mean * by, sd: sd * by };
    }
    case 'empirical':
      return { ...distribution, values: distribution.values.map((value) => value * by) };
    case 'mixture':
      return { ...distribution, parts: distribution.parts.map(({ weight, of }) => ({ weight, of: scaled(of, by) })) };
    case 'shifted':
      return { ...distribution, by: distribution.by * by, of: scaled(distribution.of, by) };
  }
}
