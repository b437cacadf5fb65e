import type { DistributionWord } from './distribution-word.ts';

export const mixture: DistributionWord = {
  word: 'mixture',
  form: '"mixture(30 %: exponential(mean 2 days), 70 %: 10 days)"',
  labels: [],
  read: (given) => {
    const parts = given.shares('share first');
    return parts && { kind: 'mixture', parts: parts.map(({ of, share }) => ({ weight: share, of })) };
  },
};
