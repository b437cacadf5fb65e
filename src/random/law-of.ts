import type { Distribution } from './distribution.ts';
import { beta } from './distributions/beta.ts';
import { constant } from './distributions/constant.ts';
import { empirical } from './distributions/empirical.ts';
import { erlang } from './distributions/erlang.ts';
import { exponential } from './distributions/exponential.ts';
import { gamma } from './distributions/gamma.ts';
import { lognormal } from './distributions/lognormal.ts';
import { mixture } from './distributions/mixture.ts';
import { normal } from './distributions/normal.ts';
import { pert } from './distributions/pert.ts';
import { shifted } from './distributions/shifted.ts';
import { triangular } from './distributions/triangular.ts';
import { uniform } from './distributions/uniform.ts';
import { weibull } from './distributions/weibull.ts';
import type { Law } from './law.ts';

/** The register of distributions: a new one is a file in distributions/, a line here and a member of the union. */
export function lawOf(distribution: Distribution): Law {
  switch (distribution.kind) {
    case 'constant':
      return constant(distribution);
    case 'exponential':
      return exponential(distribution);
    case 'erlang':
      return erlang(distribution);
    case 'gamma':
      return gamma(distribution);
    case 'lognormal':
      return lognormal(distribution);
    case 'normal':
      return normal(distribution);
    case 'weibull':
      return weibull(distribution);
    case 'uniform':
      return uniform(distribution);
    case 'triangular':
      return triangular(distribution);
    case 'pert':
      return pert(distribution);
    case 'beta':
      return beta(distribution);
    case 'empirical':
      return empirical(distribution);
    case 'mixture':
      return mixture(distribution, lawOf);
    case 'shifted':
      return shifted(distribution, lawOf);
  }
}
