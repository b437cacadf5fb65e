import { describe, expect, it } from 'vitest';
import { runDesign } from '../../../src/experiment/run-design.ts';
import { compileText, exercise, planOf } from '../../scenario/compile-text.ts';

/** Two a day keep one of ten desks until they are heard, for a day, by one of four officers and with the one interpreter. */
const plan = (hearing: string) =>
  planOf(
    compileText(
      exercise({
        runs: '{from: 2024-01-01, to: 2024-12-31}',
        arrivals: '{people: {poisson: 2 per day, to: intake}}',
        resources: '{officer: {staff: 4 people}, desk: {places: 10 places}, interpreter: {staff: 1 person}}',
        steps: `{
          intake: {work: {by: desk, takes: 1 hour, keeps: desk}, next: hearing},
          hearing: {work: {by: ${hearing}, takes: 1 day}, release: desk, next: heard}}`,
        ends: '{heard: }',
      }),
    ),
  );

describe('places that are held by cases that wait for several others at once', () => {
  it.each(['[officer, interpreter]', '[interpreter, officer]'])('are held up by the one that is short: %s', (by) => {
    const design = plan(by);
    const { verdicts } = runDesign({ key: 'design', plan: design }, { seed: 'held up', replications: 10 });
    const of = (name: string) => {
      const found = verdicts.find(({ resource }) => design.resources[resource]?.name === name);
      if (found === undefined) throw new Error(`no verdict on ${name}`);
      return found;
    };
    const interpreter = of('interpreter');
    if (interpreter.kind !== 'short') throw new Error(`expected a jam, found ${interpreter.kind}`);
    // Two a day come, and one can be heard: 30.4 a month are left.
    expect(interpreter.load.mean).toBeCloseTo(2, 0);
    expect(Math.abs((interpreter.growthPerMonth.mean ?? 0) - 30.4)).toBeLessThan(2);
    expect(of('desk')).toMatchObject({ kind: 'held up', by: interpreter.resource });
    expect(of('officer').kind).toBe('flows');
  });
});
