import { type DistributionWord, meanAndSpread } from './distribution-word.ts';

export const beta: DistributionWord = {
  word: 'beta',
  form: 'beta(least 0 days, most 30 days, mean 12 days, sd 5 days)',
  labels: ['least', 'most', 'mean', 'sd', 'cv'],
  read: (given) => {
    const low = given.value('least');
    const high = given.value('most');
    const moments = meanAndSpread(given);
    return low === undefined || high === undefined || moments === undefined
      ? undefined
      : { kind: 'beta', low, high, ...moments };
  },
};
