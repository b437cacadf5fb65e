import { type DistributionWord, threePoints } from './distribution-word.ts';

export const pert: DistributionWord = {
  word: 'pert',
  form: 'pert(least 5 days, most likely 10 days, most 30 days)',
  labels: ['least', 'most likely', 'most'],
  read: (given) => {
    const points = threePoints(given);
    return points && { kind: 'pert', ...points };
  },
};
