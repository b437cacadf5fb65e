import type { DistributionWord } from './distribution-word.ts';

export const uniform: DistributionWord = {
  word: 'uniform',
  form: 'uniform(10 days to 20 days)',
  labels: [],
  read: (given) => {
    const range = given.range();
    return range && { kind: 'uniform', ...range };
  },
};
