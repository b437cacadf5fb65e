import { filled } from '../../language/text.ts';
import { square } from '../../numbers/pow.ts';
import type { Distribution } from '../distribution.ts';
import type { Law, Of } from '../law.ts';
import { positive } from '../parameter-rules.ts';
import { WeightedChoice } from '../weighted-choice.ts';

/** One part is chosen by weight, and the value drawn from it. `lawOf` gives the law of a part. */
export function mixture({ parts }: Of<'mixture'>, lawOf: (distribution: Distribution) => Law): Law {
  const laws = parts.map(({ weight, of }) => ({ weight, law: lawOf(of) }));
  const total = laws.reduce((sum, { weight }) => sum + weight, 0);
  const average = (of: (law: Law) => number) =>
    laws.reduce((sum, { weight, law }) => sum + (weight / total) * of(law), 0);
  const mean = () => average((law) => law.mean());
  return {
    problem: () => {
      if (laws.length === 0) {
        return { en: 'there must be at least one part', nl: 'er moet minstens één deel zijn' };
      }
      const problems = laws.map(({ weight, law }, index) => {
        const found = positive('weight', weight) ?? law.problem();
        return (
          found &&
          filled({ en: 'in part {index}, {found}', nl: 'in deel {index}: {found}' }, { index: index + 1, found })
        );
      });
      return problems.find((problem) => problem !== undefined);
    },
    mean,
    variance: () => {
      const centre = mean();
      return average((law) => law.variance() + square(law.mean() - centre));
    },
    support: () => ({
      low: Math.min(...laws.map(({ law }) => law.support().low)),
      high: Math.max(...laws.map(({ law }) => law.support().high)),
    }),
    survival: (x) => average((law) => law.survival(x)),
    sampler: () => {
      const draws = laws.map(({ law }) => law.sampler());
      const choice = new WeightedChoice(
        draws,
        laws.map(({ weight }) => weight),
      );
      return (source) => choice.at(source.next())(source);
    },
  };
}
