import { square } from '../../numbers/pow.ts';
import type { Distribution } from '../../random/distribution.ts';
import { type Arguments, type DistributionWord, meanAndSpread } from './distribution-word.ts';

export const lognormal: DistributionWord = {
  word: 'lognormal',
  form: 'lognormal(mean 12 days, sd 10 days)',
  labels: ['mean', 'median', 'sd', 'cv'],
  read: (given) => {
    if (given.has('median')) return fromMedian(given);
    const moments = meanAndSpread(given);
    return moments && { kind: 'lognormal', ...moments };
  },
};

/**
 * By its median and either its mean or its standard deviation. With x the exponential of the logarithm's variance,
 * mean = median sqrt(x) and variance = median² x (x - 1).
 */
function fromMedian(given: Arguments): Distribution | undefined {
  const median = given.value('median');
  const other = given.has('mean') ? given.value('mean') : given.value('sd');
  if (median === undefined || other === undefined) return undefined;
  const ratio = square(other / median);
  const x = given.has('mean') ? ratio : (1 + Math.sqrt(1 + 4 * ratio)) / 2;
  return { kind: 'lognormal', mean: median * Math.sqrt(x), sd: median * Math.sqrt(x * (x - 1)) };
}
