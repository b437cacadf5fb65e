/** W2, the chain, as a scenario file. */
import { measure } from '../measure.ts';
import { chain, type Sizes } from '../workloads.ts';
import { declared } from './declared.ts';

function changes({ years, scale }: Sizes): string {
  const runs = `runs: {for: ${years * chain.year} hours}`;
  if (scale === 1) return runs;
  return `${runs}
arrivals: {cases: {poisson: ${((scale * chain.casesPerYear) / chain.year).toPrecision(12)} per hour}}
resources:
  police: {staff: ${scale * chain.police.servers} people}
  parket: {staff: ${scale * chain.parket.servers} people}
  intake: {staff: ${scale * chain.intake.servers} people}
  care: {places: ${scale * chain.care.servers} places}`;
}

await measure('W2', 'stuwmeer scenario', ({ seed, ...sizes }) => {
  const file = sizes.design === 'A' ? 'w2-a.yaml' : 'w2-b.yaml';
  const { value } = declared(file, changes(sizes), seed);
  const summary = (place: string) => ({
    meanQueue: value('queue mean', place),
    meanWait: 24 * value('wait mean', place),
  });
  return {
    items: value('arrived', 'chain'),
    answer: {
      kind: 'chain',
      places: {
        police: summary('police'),
        parket: summary('parket'),
        intake: summary('intake'),
        care: summary('care'),
      },
    },
  };
});
