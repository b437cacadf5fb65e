import { type DistributionWord, meanAndSpread } from './distribution-word.ts';

export const gamma: DistributionWord = {
  word: 'gamma',
  form: 'gamma(mean 20 minutes, sd 10 minutes)',
  labels: ['mean', 'sd', 'cv'],
  read: (given) => {
    const moments = meanAndSpread(given);
    return moments && { kind: 'gamma', ...moments };
  },
};
