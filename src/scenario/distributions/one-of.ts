import type { DistributionWord } from './distribution-word.ts';

/** The empirical distribution. */
export const oneOf: DistributionWord = {
  word: 'one of',
  form: '"one of(3 days: 20 %, 5 days: 80 %)"',
  labels: [],
  read: (given) => {
    const parts = given.shares('value first');
    const values = parts?.flatMap(({ of }) => (of.kind === 'constant' ? [of.value] : []));
    if (parts === undefined || values === undefined || values.length < parts.length) return undefined;
    return { kind: 'empirical', values, weights: parts.map(({ share }) => share) };
  },
};
