/** The forecast of load against the run that follows it, on random chains of every kind of element. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedFor } from '../../../src/experiment/collect/asked-for.ts';
import { Collector } from '../../../src/experiment/collect/collector.ts';
import { predictLoads } from '../../../src/experiment/predict/predict-loads.ts';
import type { LoadPrediction } from '../../../src/experiment/result.ts';
import { Model } from '../../../src/model/model.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { resourcesOf } from '../../../src/plan/step-parts.ts';
import { randomNetwork } from './random-networks.ts';

const networks = 300;
const replications = 2;

/**
 * Work that came over capacity, per resource, as a run of the whole period finds it: what is begun at what it takes, once
 * for everybody who came, also for those who were turned away. Undefined where nobody was served.
 */
function simulated(of: Plan, replication: number): readonly (number | undefined)[] {
  const { horizon, startUp } = of.period;
  const statistics = new Collector(of, () => 0);
  const model = new Model(of, { seed: 'the run that follows', replication }, [statistics]);
  model.run(startUp);
  statistics.open(startUp);
  model.run(horizon);
  statistics.close(horizon);
  const { steps, resources, seats } = statistics;
  return of.resources.map(({ kind }, r) => {
    const lists = of.steps.flatMap(({ parts }, s) => {
      return parts.some((part) => 'line' in part && resourcesOf(part).includes(r)) ? [s] : [];
    });
    const sum = (column: ArrayLike<number>) => lists.reduce((all, s) => all + (column[s] ?? 0), 0);
    const started = sum(steps.started);
    const came = askedFor(statistics, r);
    if (came === 0) return 0;
    if (kind === 'seats') return came / (seats.offered[r] ?? 0);
    const worked = (resources.busyArea[r] ?? 0) + (resources.overtimeArea[r] ?? 0);
    return started === 0 ? undefined : ((worked / started) * came) / (resources.staffedArea[r] ?? 0);
  });
}

interface Finding {
  readonly by: LoadPrediction['by'];
  /** How far a run was off, in margins; undefined where the forecast does not know. */
  readonly off: number | undefined;
}

function findings(net: Plan): readonly Finding[] {
  const predictions = predictLoads(net);
  const runs = Array.from({ length: replications }, (_, replication) => simulated(net, replication));
  return predictions.flatMap(({ by, load, margin }, resource) =>
    runs.flatMap((run): readonly Finding[] => {
      const seen = run[resource];
      if (seen === undefined) return [];
      if (load === undefined || margin === undefined) return [{ by, off: undefined }];
      return [{ by, off: seen === load ? 0 : Math.abs(seen - load) / margin }];
    }),
  );
}

describe('on 300 random networks', () => {
  it('the load that is forecast is that of the run, within its margin in 99 of 100 cases', () => {
    const found = fc.sample(randomNetwork, { numRuns: networks, seed: 300 }).flatMap(findings);
    const known = found.filter(({ off }) => off !== undefined);
    const outside = known.filter(({ off = 0 }) => off > 1);
    const by = (how: LoadPrediction['by']) => known.filter((each) => each.by === how).length;
    expect(by('formula')).toBeGreaterThan(networks);
    expect(by('short run')).toBeGreaterThan(networks);
    expect(known.length / found.length).toBeGreaterThan(0.99);
    expect(outside.length / known.length).toBeLessThan(0.01);
    expect(outside.filter((each) => each.by === 'formula')).toEqual([]);
  });
});
