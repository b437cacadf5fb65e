import type { Comparison } from '../../src/experiment/result.ts';
import type { World, WorldSpread, Worlds } from '../../src/experiment/uncertainty/worlds-result.ts';
import { comparison } from './fixture.ts';

const numbers = {
  kind: 'places',
  isMean: false,
  value: 100,
  unit: { shown: 'places', worth: 1 },
  low: 50,
  high: 200,
} as const;
const estimate = { mean: 60, low: 58, high: 62, sd: 3, p10: 57, p50: 60, p90: 63, replications: 20 };

function spread(sign: 1 | -1, values: readonly number[]): WorldSpread {
  const own = { ...estimate, mean: sign * 60, low: sign * 60 - 2, high: sign * 60 + 2 };
  const [p5, p50, p95] = [...values].sort((a, b) => a - b);
  return {
    asItStands: { estimate: own, status: 'estimated' },
    ...{ worlds: values.length, withoutValue: 0, p5, p50, p95, mean: p50, chance: 0.02 },
    below: values.filter((value) => value < 0).length,
    above: values.filter((value) => value > 0).length,
  };
}

const seen = (mean: number) => [{ mean, error: 4 }];
const drawn = (number: number, places: number) => ({ number, written: [`${places} places`], inputs: [places] });
const world = (number: number, places: number, first: number): World => ({
  ...drawn(number, places),
  kind: 'possible',
  designs: comparison.designs.map((_, i) => ({
    jams: i === 0 && first > 20 ? 'care place' : undefined,
    values: seen(first / (i + 1)),
  })),
  differences: comparison.designs.slice(1).map((_, i) => seen(first / (i + 2) - first)),
});

const firsts = [140, 60, 12];

/** Three worlds that can be, of four. */
export const worlds: Worlds = {
  uncertain: [
    {
      ...{ name: 'care places', title: { en: 'care places', nl: 'hulpplekken' }, value: 100, low: 50, high: 200 },
      ...{ values: 151, numbers, written: '100 places', range: '50 to 200 places', one: 'place', many: 'places' },
      ...{ provenance: 'assumption', claim: undefined },
    },
  ],
  fixed: [],
  varied: [{ name: 'care places', values: 151, group: undefined, members: [{ input: 0, against: false }] }],
  measures: [{ measure: 'waiting at end', extra: undefined, kind: 'resource', whereName: 'care place', unit: 'cases' }],
  ...{ usual: 1, replications: 5, possible: 3 },
  worlds: [
    ...firsts.map((first, i) => world(i + 1, 60 + 40 * i, first)),
    {
      ...drawn(4, 190),
      kind: 'impossible',
      why: { en: 'the shares sum to 110 %', nl: 'de aandelen zijn samen 110 %' },
    },
  ],
  reasons: [{ why: { en: 'the shares sum to 110 %', nl: 'de aandelen zijn samen 110 %' }, worlds: 1 }],
  jams: comparison.designs.map((_, i) =>
    i === 0 ? { worlds: 2, places: [{ place: 'care place', worlds: 2 }] } : { worlds: 0, places: [] },
  ),
  outcomes: [
    {
      designs: comparison.designs.map((_, i) =>
        spread(
          1,
          firsts.map((first) => first / (i + 1)),
        ),
      ),
      differences: comparison.designs.slice(1).map((_, i) =>
        spread(
          -1,
          firsts.map((first) => first / (i + 2) - first),
        ),
      ),
    },
  ],
};

export const uncertain: Comparison = { ...comparison, worlds };
