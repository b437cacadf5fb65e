import { type DistributionWord, threePoints } from './distribution-word.ts';

export const triangular: DistributionWord = {
  word: 'triangular',
  form: 'triangular(least 5 days, most likely 10 days, most 30 days)',
  labels: ['least', 'most likely', 'most'],
  read: (given) => {
    const points = threePoints(given);
    return points && { kind: 'triangular', ...points };
  },
};
