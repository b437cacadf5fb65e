import type { DistributionWord } from './distribution-word.ts';

export const erlang: DistributionWord = {
  word: 'erlang',
  form: 'erlang(mean 6 hours, phases 4)',
  labels: ['mean', 'phases'],
  read: (given) => {
    const mean = given.value('mean');
    const phases = given.form('phases');
    return mean === undefined || phases === undefined ? undefined : { kind: 'erlang', mean, phases };
  },
};
