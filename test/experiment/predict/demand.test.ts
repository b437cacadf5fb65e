/** Demand means the same in a forecast, in a measure and in a verdict: those who are turned away ask for a place too. */
import { describe, expect, it } from 'vitest';
import { predictLoads } from '../../../src/experiment/predict/predict-loads.ts';
import { runDesign } from '../../../src/experiment/run-design.ts';
import { predictionLines } from '../../../src/report/forecast/forecast-lines.ts';
import { compileText, scenarioOf } from '../../scenario/compile-text.ts';

/** 200 a year, a tenth of whom need one of ten places for 219 days: 120 % of them. */
const shelter = (door: string, line = '', more = '') =>
  scenarioOf(
    compileText(`stuwmeer: 1
provenance: free
runs: {from: 2020-01-01, to: 2027-12-31, start-up: 1 year}
arrivals: {cases: {poisson: 200 per year, to: door}${more}}
resources: {bed: {places: 10 places}}
steps:
  door: {${door}next: [{share: 10 %, to: stay}, {to: done}]}
  stay: {work: {by: bed, takes: exponential(mean 219.15 days)}${line}, next: done}
${more === '' ? '' : '  other: {work: {by: bed, takes: exponential(mean 219.15 days)}, next: done}'}
ends: {done: , elsewhere: {counts: elsewhere}}
`),
  );

const gate = 'gate: {open while: bed waiting < 5, closed to: elsewhere}, ';

describe.each([
  { on: 'a gate that looks at the list', scenario: shelter(gate), by: 'diverting' },
  {
    on: 'a gate that looks at free places',
    scenario: shelter('gate: {open while: free bed > 0, closed to: elsewhere}, '),
    by: 'diverting',
  },
  { on: 'no room to wait', scenario: shelter('', ', line: {room: 0, refused to: elsewhere}'), by: 'refusing' },
  {
    on: 'people who do not join a list that they find long',
    scenario: shelter('', ', line: {balks: [{when: bed waiting > 3, to: elsewhere}]}'),
    by: 'refusing',
  },
])('$on', ({ scenario, by }) => {
  const { measures, verdicts } = runDesign(scenario, { seed: 'demand', replications: 4 });
  const predictions = predictLoads(scenario.plan);
  const [forecast] = predictions;

  it('is forecast as the demand that a run measures', () => {
    const seen = measures.find(({ measure, where }) => measure === 'load' && where.kind === 'resource')?.estimate;
    expect(Math.abs((forecast?.load ?? 0) - 1.2)).toBeLessThan(0.15);
    expect(Math.abs((seen?.mean ?? 0) - 1.2)).toBeLessThan(0.15);
    expect(Math.abs((forecast?.casesPerYear ?? 0) / 20 - 1)).toBeLessThan(0.15);
  });

  it('is short of capacity by both, though hardly anybody waits', () => {
    expect(forecast?.verdict).toBe('overloaded');
    expect(verdicts.find(({ resource }) => resource === 0)).toMatchObject({ kind: 'short', list: by });
    // Nothing was kept away by a shortage before it.
    expect(predictionLines(scenario.plan, predictions, 'en').join(' ')).not.toMatch(/get this far/);
  });
});

describe('those who would have come but for a gate', () => {
  it('are as many as came of those it let through, whoever else comes to the place', () => {
    // Twelve others a year ask for 72 % of the places, and meet no gate.
    const { measures } = runDesign(shelter(gate, '', ', others: {paced: 12 per year, to: other}'), {
      seed: 'others',
      replications: 4,
    });
    const load = measures.find(({ measure, where }) => measure === 'load' && where.kind === 'resource')?.estimate.mean;
    expect(Math.abs((load ?? 0) - 1.92)).toBeLessThan(0.25);
  });

  it('do not count twice where the gate, or a full list, sends them to another list of the place', () => {
    const { measures } = runDesign(
      scenarioOf(
        compileText(`stuwmeer: 1
provenance: free
runs: {from: 2024-01-01, for: 2 days}
arrivals: {cases: {at: [0 hours, 1 hour, 2 hours, 3 hours], to: door}}
resources: {desk: {staff: 1 person}}
steps:
  door: {gate: {open while: desk waiting < 2, closed to: plain}, next: chairs}
  chairs: {work: {by: desk, takes: 10 hours}, line: {room: 1, refused to: plain}, next: done}
  plain: {work: {by: desk, takes: 10 hours}, next: done}
ends: {done: }
`),
      ),
      { seed: 'again', replications: 1 },
    );
    const at = (id: string) => measures.find(({ measure, where }) => measure === id && where.kind === 'resource');
    expect(at('refused')?.estimate.mean).toBe(1);
    expect(measures.find(({ measure, where }) => measure === 'diverted' && where.kind === 'step')?.estimate.mean).toBe(
      1,
    );
    expect(at('load')?.estimate.mean).toBeCloseTo(40 / 48, 9);
  });
});
