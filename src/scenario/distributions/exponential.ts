import type { DistributionWord } from './distribution-word.ts';

export const exponential: DistributionWord = {
  word: 'exponential',
  form: 'exponential(mean 2 hours)',
  labels: ['mean'],
  read: (given) => {
    const mean = given.value('mean');
    return mean === undefined ? undefined : { kind: 'exponential', mean };
  },
};
