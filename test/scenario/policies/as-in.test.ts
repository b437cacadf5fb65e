import { describe, expect, it } from 'vitest';
import { compileText, exercise, planOf, problemsOf } from '../compile-text.ts';

const two = 'stuwmeer: 1\nextends: base.yaml\ntitle: Two counters\nresources: {counter: {staff: 2 people}}\n';
const switching = (policy: string) => `stuwmeer: 1\nextends: base.yaml\npolicies: {more: ${policy}}\n`;
const files = { 'base.yaml': exercise(), 'two.yaml': two };

describe('a policy as in another file', () => {
  it('changes what that file changes in the base of both', () => {
    const plan = planOf(compileText(switching('{from: 2024-01-05, in progress: stay, as in: two.yaml}'), files));
    const [policy] = plan.policies;
    expect(policy?.rules.resources[0]?.capacity.levels).toMatchObject([{ units: 2 }]);
    expect(plan.resources[0]?.capacity.levels).toMatchObject([{ units: 1 }, { from: 4 * 86_400, units: 2 }]);
    expect(policy?.title.en).toBe('Two counters');
  });

  it('is laid under what the policy says itself', () => {
    const own = '{from: 2024-01-05, in progress: stay, as in: two.yaml, resources: {counter: {staff: 3 people}}}';
    const [policy] = planOf(compileText(switching(own), files)).policies;
    expect(policy?.rules.resources[0]?.capacity.levels).toMatchObject([{ units: 3 }]);
  });

  it('is refused where that file extends something else, or nothing', () => {
    const others = { ...files, 'alone.yaml': exercise() };
    const text = switching('{from: 2024-01-05, in progress: stay, as in: alone.yaml}');
    expect(problemsOf(compileText(text, others))).toEqual([
      'scenario.yaml:3:63: "as in:" can only name a file that extends a file that this scenario is made of too. ' +
        'Expected a file that extends one of "scenario.yaml", "base.yaml"; found "alone.yaml", which does not.',
    ]);
  });

  it('is refused where there is no such file', () => {
    const text = switching('{from: 2024-01-05, in progress: stay, as in: nobody.yaml}');
    expect(problemsOf(compileText(text, files))).toEqual([
      expect.stringMatching(/^scenario\.yaml:3:63: .*nobody\.yaml/),
    ]);
  });

  it('cannot bring what a policy cannot change', () => {
    const others = { ...files, 'zoned.yaml': 'stuwmeer: 1\nextends: base.yaml\nholidays: {feasts: [12-25]}\n' };
    const text = switching('{from: 2024-01-05, in progress: stay, as in: zoned.yaml}');
    expect(problemsOf(compileText(text, others))).toEqual([
      expect.stringMatching(/^zoned\.yaml:3:1: the key "holidays" has no meaning here/),
    ]);
  });
});
