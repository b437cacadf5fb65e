import { filled } from '../../language/text.ts';
import { square } from '../../numbers/pow.ts';
import type { Law, Of } from '../law.ts';
import type { BrokenRule } from '../parameter-rules.ts';
import { finite, positive } from '../parameter-rules.ts';
import { WeightedChoice } from '../weighted-choice.ts';

/** Values are taken in rising order, so that a higher uniform gives a larger value whatever the order of the list. */
export function empirical({ values, weights }: Of<'empirical'>): Law {
  return {
    problem: () =>
      sizes() ?? each(values, (value, place) => finite('value', value, place)) ?? each(weights, weightProblem),
    mean,
    variance: () => {
      const centre = mean();
      return average((value) => square(value - centre));
    },
    support: () => {
      const sorted = values.toSorted((one, other) => one - other);
      return { low: sorted.at(0) ?? Number.NaN, high: sorted.at(-1) ?? Number.NaN };
    },
    survival: (x) => average((value) => (value > x ? 1 : 0)),
    sampler: () => {
      const pairs = values.map((value, index) => ({ value, weight: weights[index] ?? Number.NaN }));
      pairs.sort((one, other) => one.value - other.value);
      const choice = new WeightedChoice(
        pairs.map(({ value }) => value),
        pairs.map(({ weight }) => weight),
      );
      return (source) => choice.at(source.next());
    },
  };

  function mean(): number {
    return average((value) => value);
  }

  function average(of: (value: number) => number): number {
    let sum = 0;
    let total = 0;
    values.forEach((value, index) => {
      const weight = weights[index] ?? Number.NaN;
      sum += weight * of(value);
      total += weight;
    });
    return sum / total;
  }

  function sizes(): BrokenRule | undefined {
    if (values.length === 0) {
      return { en: 'there must be at least one value', nl: 'er moet minstens één waarde zijn' };
    }
    const same = values.length === weights.length;
    return same
      ? undefined
      : filled(
          {
            en: 'there must be one weight for each value, not {count} for {count2}',
            nl: 'er moet één gewicht voor elke waarde zijn, niet {count} voor {count2}',
          },
          { count: weights.length, count2: values.length },
        );
  }
}

function weightProblem(weight: number, place: number): BrokenRule | undefined {
  return positive('weight', weight, place);
}

/** The first problem in a list; places count from 1. */
function each(
  numbers: readonly number[],
  problem: (value: number, place: number) => BrokenRule | undefined,
): BrokenRule | undefined {
  for (const [index, value] of numbers.entries()) {
    const found = problem(value, index + 1);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}
