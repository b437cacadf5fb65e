import { describe, expect, it } from 'vitest';
import { checkDistribution } from '../../src/random/check-distribution.ts';
import type { Distribution } from '../../src/random/distribution.ts';

const wrong: readonly (readonly [Distribution, string])[] = [
  [{ kind: 'constant', value: Number.NaN }, 'the value must be a finite number, not NaN'],
  [{ kind: 'exponential', mean: 0 }, 'the mean must be more than 0, not 0'],
  [{ kind: 'exponential', mean: Number.POSITIVE_INFINITY }, 'the mean must be a finite number, not Infinity'],
  [{ kind: 'erlang', mean: 3, phases: 2.5 }, 'the phases must be a whole number from 1 up, not 2.5'],
  [{ kind: 'erlang', mean: -3, phases: 2 }, 'the mean must be more than 0, not -3'],
  [{ kind: 'gamma', mean: 3, sd: 0 }, 'the sd must be more than 0, not 0'],
  [{ kind: 'lognormal', mean: 0, sd: 1 }, 'the mean must be more than 0, not 0'],
  [{ kind: 'lognormal', mean: 3, sd: -1 }, 'the sd must be more than 0, not -1'],
  [{ kind: 'normal', mean: 0, sd: 1 }, 'the mean must be more than 0, not 0'],
  [{ kind: 'normal', mean: 3, sd: 0 }, 'the sd must be more than 0, not 0'],
  [{ kind: 'weibull', mean: 1, sd: 500 }, 'the sd as a multiple of the mean (500) must be from 0.002 to 400'],
  [{ kind: 'uniform', low: 2, high: 2 }, 'the low end (2) must be less than the high end (2)'],
  [{ kind: 'triangular', low: 1, mode: 7, high: 6 }, 'the mode (7) must be from 1 to 6'],
  [{ kind: 'triangular', low: 6, mode: 2, high: 1 }, 'the low end (6) must be less than the high end (1)'],
  [{ kind: 'pert', low: 1, mode: 0, high: 6 }, 'the mode (0) must be from 1 to 6'],
  [{ kind: 'beta', low: 0, high: 1, mean: 1, sd: 0.1 }, 'the mean (1) must be less than the high end (1)'],
  [{ kind: 'beta', low: 0, high: 1, mean: 0, sd: 0.1 }, 'the low end (0) must be less than the mean (0)'],
  [
    { kind: 'beta', low: 0, high: 2, mean: 1, sd: 1 },
    'the sd (1) must be less than 1: values from 0 to 2 with mean 1 cannot spread further',
  ],
  [{ kind: 'empirical', values: [], weights: [] }, 'there must be at least one value'],
  [{ kind: 'empirical', values: [1, 2], weights: [1] }, 'there must be one weight for each value, not 1 for 2'],
  [{ kind: 'empirical', values: [1, Number.NaN], weights: [1, 1] }, 'the value 2 must be a finite number, not NaN'],
  [{ kind: 'empirical', values: [1, 2], weights: [1, 0] }, 'the weight 2 must be more than 0, not 0'],
  [{ kind: 'mixture', parts: [] }, 'there must be at least one part'],
  [
    { kind: 'mixture', parts: [{ weight: 0, of: { kind: 'constant', value: 1 } }] },
    'in part 1, the weight must be more than 0, not 0',
  ],
  [
    {
      kind: 'mixture',
      parts: [
        { weight: 1, of: { kind: 'constant', value: 1 } },
        { weight: 1, of: { kind: 'exponential', mean: -1 } },
      ],
    },
    'in part 2, the mean must be more than 0, not -1',
  ],
  [{ kind: 'shifted', by: -1, of: { kind: 'constant', value: 1 } }, 'the shift must be 0 or more, not -1'],
  [{ kind: 'shifted', by: 1, of: { kind: 'exponential', mean: 0 } }, 'the mean must be more than 0, not 0'],
];

describe('a distribution that cannot be', () => {
  it.each(wrong)('%j: %s', (distribution, problem) => {
    const found = checkDistribution(distribution);
    expect(found?.en).toBe(problem);
    expect(found?.nl).not.toMatch(/\b(the|must|not)\b/);
  });
});

it.each([
  [{ kind: 'gamma', mean: 3, sd: 0 }, 'de standaardafwijking moet meer dan 0 zijn, niet 0'],
  [{ kind: 'uniform', low: 6, high: 1 }, 'het laagste punt (6) moet lager zijn dan het hoogste punt (1)'],
  [{ kind: 'triangular', low: 1, mode: 7, high: 6 }, 'de waarschijnlijkste waarde (7) moet tussen 1 en 6 liggen'],
  [{ kind: 'empirical', values: [1, 2], weights: [1, 0] }, 'het gewicht 2 moet meer dan 0 zijn, niet 0'],
] as const)('%j is told in Dutch: %s', (distribution, dutch) => {
  expect(checkDistribution(distribution)?.nl).toBe(dutch);
});
