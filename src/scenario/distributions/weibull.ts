import { type DistributionWord, meanAndSpread } from './distribution-word.ts';

export const weibull: DistributionWord = {
  word: 'weibull',
  form: 'weibull(mean 20 days, sd 30 days)',
  labels: ['mean', 'sd', 'cv'],
  read: (given) => {
    const moments = meanAndSpread(given);
    return moments && { kind: 'weibull', ...moments };
  },
};
