import { beta } from './beta.ts';
import type { DistributionWord } from './distribution-word.ts';
import { erlang } from './erlang.ts';
import { exponential } from './exponential.ts';
import { gamma } from './gamma.ts';
import { lognormal } from './lognormal.ts';
import { mixture } from './mixture.ts';
import { oneOf } from './one-of.ts';
import { pert } from './pert.ts';
import { triangular } from './triangular.ts';
import { uniform } from './uniform.ts';
import { weibull } from './weibull.ts';

export const distributionWords: readonly DistributionWord[] = [
  exponential,
  gamma,
  lognormal,
  erlang,
  weibull,
  uniform,
  triangular,
  pert,
  beta,
  oneOf,
  mixture,
];
