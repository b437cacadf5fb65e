/** W1, M/M/10, as a scenario file: it runs for the time in which so many customers come. */
import { measure } from '../measure.ts';
import { queue } from '../workloads.ts';
import { declared } from './declared.ts';

await measure('W1', 'stuwmeer scenario', ({ customers, seed }) => {
  const { value } = declared('w1.yaml', `runs: {for: ${Math.round(customers / queue.arrivalRate)} hours}`, seed);
  return {
    items: value('arrived', 'chain'),
    answer: { kind: 'queue', meanWait: 24 * value('wait mean', 'servers') },
  };
});
