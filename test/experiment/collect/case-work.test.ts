import { describe, expect, it } from 'vitest';
import { predictLoads } from '../../../src/experiment/predict/predict-loads.ts';
import { runDesign } from '../../../src/experiment/run-design.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { compileText, exercise, planOf } from '../../scenario/compile-text.ts';

/**
 * Of 36 cases a day a fifth are large and go first. They take 3 hours each, the others half an hour: 36 hours of work a day for
 * one person, of which the large ones take 21.6. Those who get their turn are 7.2 large ones and 4.8 others: 2 hours on average.
 */
const plan = (takes: string, attributes = '', line = '{order: priority, priority: {by: size, large: 1, small: 0}}') =>
  planOf(
    compileText(
      exercise({
        runs: '{from: 2024-01-01, for: 60 days}',
        attributes: `{size: {shares: {large: 20 %, small: 80 %}}${attributes}}`,
        arrivals: '{files: {poisson: 36 per day, to: read}}',
        resources: `{desk: {staff: 1 person, line: ${line}}}`,
        steps: `{read: {work: {by: desk, takes: ${takes}}, next: done}}`,
        ends: '{done: , lost: }',
      }),
    ),
  );

const byLevel = '{by: size, large: 3 hours, small: exponential(mean 30 minutes)}';

function seen(of: Plan) {
  const { verdicts, measures } = runDesign({ key: 'design', plan: of }, { seed: 'work', replications: 10 });
  const [verdict] = verdicts;
  if (verdict?.kind !== 'short') throw new Error(`expected a jam, found ${verdict?.kind}`);
  const measured = measures.find((each) => each.measure === 'load' && each.where.kind === 'resource');
  return {
    verdict: verdict.load.mean ?? 0,
    measured: measured?.estimate.mean ?? 0,
    forecast: predictLoads(of)[0]?.load ?? 0,
  };
}

describe('demand where what a case asks for goes with its priority', () => {
  it.each([
    ['by an attribute', plan(byLevel)],
    ['a number that each case has', plan('own', `, own: {time: ${byLevel}}`)],
  ])('is of those who came, and not of those who got their turn: %s', (_, of) => {
    const { verdict, measured, forecast } = seen(of);
    for (const load of [verdict, measured, forecast]) expect(Math.abs(load - 1.5)).toBeLessThan(0.1);
  });

  it('is so too where those who ask for more wait for longer', () => {
    const line = '{gives up: {after: {by: size, large: 30 days, small: 1 hour}, to: lost}}';
    const { verdict, measured, forecast } = seen(plan(byLevel, '', line));
    for (const load of [verdict, measured, forecast]) expect(Math.abs(load - 1.5)).toBeLessThan(0.1);
  });
});
