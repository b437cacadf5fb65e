/** Examples of every kind of distribution, for tests that hold of all: a kind without one does not compile. */
import type { Distribution } from '../../src/random/distribution.ts';
import type { Of } from '../../src/random/law.ts';

export interface Example {
  readonly name: string;
  readonly of: Distribution;
  /** Worked out by hand. */
  readonly mean: number;
  readonly sd: number;
}

type ExampleOf<Kind extends Distribution['kind']> = Example & { readonly of: Of<Kind> };

const examples: { readonly [Kind in Distribution['kind']]: readonly [ExampleOf<Kind>, ...ExampleOf<Kind>[]] } = {
  constant: [{ name: 'a constant', of: { kind: 'constant', value: 7 }, mean: 7, sd: 0 }],
  exponential: [{ name: 'an exponential', of: { kind: 'exponential', mean: 3 }, mean: 3, sd: 3 }],
  erlang: [
    { name: 'an Erlang of 4 phases', of: { kind: 'erlang', mean: 8, phases: 4 }, mean: 8, sd: 4 },
    { name: 'an Erlang of 100 phases', of: { kind: 'erlang', mean: 8, phases: 100 }, mean: 8, sd: 0.8 },
  ],
  gamma: [
    { name: 'a gamma of a whole shape', of: { kind: 'gamma', mean: 20, sd: 10 }, mean: 20, sd: 10 },
    { name: 'a gamma of a broken shape', of: { kind: 'gamma', mean: 20, sd: 12 }, mean: 20, sd: 12 },
    { name: 'a gamma of a small shape', of: { kind: 'gamma', mean: 2, sd: 4 }, mean: 2, sd: 4 },
  ],
  lognormal: [
    { name: 'a narrow lognormal', of: { kind: 'lognormal', mean: 12, sd: 3 }, mean: 12, sd: 3 },
    { name: 'a wide lognormal', of: { kind: 'lognormal', mean: 7.4, sd: 8.61 }, mean: 7.4, sd: 8.61 },
  ],
  normal: [
    { name: 'a normal far above 0', of: { kind: 'normal', mean: 20, sd: 2 }, mean: 20, sd: 2 },
    {
      name: 'a normal that is cut off',
      of: { kind: 'normal', mean: 10, sd: 10 },
      // From the density and the distribution of the standard normal at 1, to 30 digits.
      mean: 12.87599970939178,
      sd: 7.935277473262075,
    },
  ],
  weibull: [
    { name: 'a narrow Weibull', of: { kind: 'weibull', mean: 10, sd: 3 }, mean: 10, sd: 3 },
    { name: 'a wide Weibull', of: { kind: 'weibull', mean: 10, sd: 15 }, mean: 10, sd: 15 },
  ],
  uniform: [{ name: 'a uniform', of: { kind: 'uniform', low: -2, high: 4 }, mean: 1, sd: Math.sqrt(3) }],
  triangular: [
    {
      name: 'a triangular',
      of: { kind: 'triangular', low: 1, mode: 2, high: 6 },
      ...{ mean: 3, sd: Math.sqrt(7 / 6) },
    },
    {
      name: 'a triangular with its mode at the end',
      of: { kind: 'triangular', low: 0, mode: 3, high: 3 },
      ...{ mean: 2, sd: Math.sqrt(0.5) },
    },
  ],
  pert: [{ name: 'a PERT', of: { kind: 'pert', low: 1, mode: 2, high: 9 }, mean: 3, sd: Math.sqrt(12 / 7) }],
  beta: [
    { name: 'a beta', of: { kind: 'beta', low: 10, high: 30, mean: 16, sd: 4 }, mean: 16, sd: 4 },
    {
      name: 'a beta heaped at its ends',
      of: { kind: 'beta', low: 0, high: 1, mean: 0.3, sd: 0.4 },
      ...{ mean: 0.3, sd: 0.4 },
    },
  ],
  empirical: [
    {
      name: 'an empirical',
      of: { kind: 'empirical', values: [5, 1, 2], weights: [1, 3, 4] },
      ...{ mean: 2, sd: Math.sqrt(1.5) },
    },
  ],
  mixture: [
    {
      name: 'a mixture',
      of: {
        kind: 'mixture',
        parts: [
          { weight: 1, of: { kind: 'uniform', low: 0, high: 12 } },
          { weight: 3, of: { kind: 'exponential', mean: 2 } },
        ],
      },
      ...{ mean: 3, sd: Math.sqrt(0.25 * (12 + 9) + 0.75 * (4 + 1)) },
    },
  ],
  shifted: [
    {
      name: 'a shifted exponential',
      of: { kind: 'shifted', by: 14, of: { kind: 'exponential', mean: 100 } },
      ...{ mean: 114, sd: 100 },
    },
  ],
};

export const oneOfEach: readonly Example[] = Object.values(examples).flat();
