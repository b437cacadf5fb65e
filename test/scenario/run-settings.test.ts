/** `--set 'runs KEY=VALUE'`: settings of the run from the command line. */
import { describe, expect, it } from 'vitest';
import { day, year } from '../../src/plan/units.ts';
import { compileText, exercise, planOf, problemsOf, scenarioOf } from './compile-text.ts';

const named = exercise({ runs: '{from: 2024-01-01, to: 2024-12-31, start-up: 30 days, replications: 20, seed: a}' });

function set(...settings: readonly (readonly [string, string])[]) {
  return compileText(
    named,
    {},
    settings.map(([name, value]) => ({ name, value })),
  );
}

describe('a setting of the run', () => {
  it.each([
    ['runs for', '2 years', 2 * year],
    ['runs to', '2024-01-31', 31 * day],
  ])('%s is the length, whichever way the file says it', (name, value, length) => {
    expect(planOf(set([name, value])).period.horizon).toBe(length);
    const otherwise = compileText(named.replace('to: 2024-12-31', 'for: 1 year'), {}, [{ name, value }]);
    expect(planOf(otherwise).period.horizon).toBe(length);
  });

  it('can be each of them, several at once', () => {
    const { plan, runs } = scenarioOf(
      set(
        ...[['runs from', '2023-07-01'] as const, ['runs start-up', '60 days'] as const],
        ...[['runs until empty', 'yes'] as const, ['runs replications', '7'] as const, ['runs seed', 'b'] as const],
      ),
    );
    expect(plan.period).toEqual({ start: '2023-07-01', horizon: 550 * day, startUp: 60 * day, untilEmpty: true });
    expect(runs).toMatchObject({ replications: 7, seed: 'b' });
  });

  it('goes behind an input of that name', () => {
    const text = exercise({
      inputs: '{runs for: {value: 3 days, source: x}}',
      arrivals: '{v: {every: runs for, to: serving}}',
    });
    const { plan, register } = scenarioOf(compileText(text, {}, [{ name: 'runs for', value: '5 days' }]));
    expect(plan.period.horizon).toBe(10 * day);
    expect(register.map(({ name, value }) => [name, value])).toEqual([['runs for', '5 days']]);
  });

  it.each([
    ['runs for', '3', 'is a duration without a unit'],
    ['runs for', '0 days', 'Expected a length of more than 0'],
    ['runs for', '20000 years', 'at most 10000 years'],
    ['runs to', '2023-12-31', 'the last day comes before the first'],
    ['runs to', '2024-02-30', 'does not exist'],
    ['runs start-up', '400 days', 'leaves nothing to measure'],
    ['runs replications', '0', 'Expected a number of 1 or more'],
    ['runs replications', '10001', 'at most 10000'],
    ['runs replications', '2.5', 'is not a whole number'],
    ['runs until empty', 'perhaps', 'Expected "yes" or "no"'],
    ['runs form', '2024-01-01', 'Did you mean "runs from"?'],
    ['runs limits', '3', 'there is no input or setting of the run'],
  ])('is refused as %s=%s', (name, value, message) => {
    const problems = problemsOf(set([name, value]));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`--set "${name}=${value}": `);
    expect(problems[0]).toContain(message);
  });
});
