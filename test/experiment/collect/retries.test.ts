import { describe, expect, it } from 'vitest';
import { predictLoads } from '../../../src/experiment/predict/predict-loads.ts';
import { runDesign } from '../../../src/experiment/run-design.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { compileText, exercise, planOf } from '../../scenario/compile-text.ts';

/** Sixteen calls an hour, of a quarter of an hour each, for five people: 80% of what they can do. Some find no one free. */
const plan = (line: string, steps: string, gate = '') =>
  planOf(
    compileText(
      exercise({
        runs: '{from: 2024-01-01, for: 60 days}',
        arrivals: '{calls: {poisson: 16 per hour, to: answer}}',
        resources: `{taker: {staff: 5 people, line: ${line}}}`,
        steps: `{
          answer: {${gate} work: {by: taker, takes: exponential(mean 15 minutes)}, next: helped},
          ${steps}}`,
        ends: '{helped: , lost: }',
      }),
    ),
  );

function seen(of: Plan) {
  const { measures, verdicts } = runDesign({ key: 'design', plan: of }, { seed: 'retries', replications: 10 });
  const measured = measures.find((each) => each.measure === 'load' && each.where.kind === 'resource');
  const kinds = verdicts.map(({ kind }) => kind);
  return { kinds, loads: [measured?.estimate.mean ?? 0, predictLoads(of)[0]?.load ?? 0] };
}

const most = '{next: [{share: 90 %, after: 20 minutes, to: answer}, {to: lost}]}';

describe('the demand of those who come again because their turn did not come', () => {
  it.each([
    ['who hang up', plan('{gives up: {after: 3 minutes, to: hung up}}', `hung up: ${most}`)],
    ['who find no room', plan('{room: 1, refused to: busy}', `busy: ${most}`)],
    ['who do not join', plan('{balks: [{when: taker waiting > 0, to: busy}]}', `busy: ${most}`)],
    ['who find the gate closed', plan('{}', `busy: ${most}`, 'gate: {open while: free taker > 0, closed to: busy},')],
  ])('counts once: %s', (_, of) => {
    const { kinds, loads } = seen(of);
    expect(kinds).not.toContain('short');
    for (const load of loads) expect(Math.abs(load - 0.8)).toBeLessThan(0.03);
  });

  it('counts each time where those who are served come back as well', () => {
    // Four of five people go on to a next talk, whether they were helped or not: five talks each.
    const talks = planOf(
      compileText(
        exercise({
          runs: '{from: 2024-01-01, for: 200 days}',
          arrivals: '{people: {poisson: 12 per day, to: talk}}',
          resources: '{adviser: {staff: 4 people, line: {gives up: {after: 1 hour, to: next talk}}}}',
          steps: `{
            talk: {work: {by: adviser, takes: exponential(mean 1.2 hours)}, next: next talk},
            next talk: {next: [{share: 80 %, after: 1 day, to: talk}, {to: done}]}}`,
          ends: '{done: }',
        }),
      ),
    );
    for (const load of seen(talks).loads) expect(Math.abs(load - (12 * 5 * 1.2) / 96)).toBeLessThan(0.04);
  });
});
