import { describe, expect, it } from 'vitest';
import type { Plan, Rules } from '../../../src/plan/plan.ts';
import { day } from '../../../src/plan/units.ts';
import { compileText, exercise, planOf, problemsOf } from '../compile-text.ts';

/** The exercise with one queue, over ten days, with these sections changed and these policies. */
function compile(policies: string, sections: Readonly<Record<string, string>> = {}) {
  return compileText(exercise({ ...sections, policies }));
}

function allRules(plan: Plan): readonly Rules[] {
  return [plan, ...plan.policies.map(({ rules }) => rules)];
}

function namesOf({ steps, ends, resources, arrivals, attributes }: Rules) {
  return [steps, ends, resources, arrivals, attributes].map((list) => list.map(({ name }) => name));
}

/** Where a chain leads cases from its first step on. */
function nextOf(chain: Rules): readonly string[] {
  const route = chain.steps[0]?.parts.at(-1);
  const branches = route?.kind === 'route' ? route.branches : [];
  return branches.map(({ to }) => (to.kind === 'step' ? chain.steps[to.step] : chain.ends[to.end])?.name ?? '');
}

describe('policies', () => {
  it('are there none where the file has none', () => {
    expect(planOf(compileText(exercise())).policies).toEqual([]);
  });

  it('begin on their dates, in order, whatever their order in the file', () => {
    const { policies } = planOf(
      compile(
        '{second: {from: 2024-01-06 12:00, in progress: stay}, first: {from: 2 days, over: 12 hours, in progress: stay, title: One}}',
      ),
    );
    expect(policies.map(({ name, from, over }) => [name, from / day, over / day])).toEqual([
      ['first', 2, 0.5],
      ['second', 5.5, 0],
    ]);
    expect(policies.map(({ title }) => title.nl)).toEqual(['One', 'second']);
  });

  it('are each laid over the one before', () => {
    const plan = planOf(
      compile(
        `{first: {from: 2024-01-03, in progress: stay, steps: {serving: {next: gone}}, ends: {gone: }},
          second: {from: 2024-01-05, in progress: stay, steps: {serving: {wait: 1 hour}}}}`,
      ),
    );
    expect(allRules(plan).map(nextOf)).toEqual([['served'], ['gone'], ['gone']]);
    expect(allRules(plan).map(({ steps }) => steps[0]?.parts.map(({ kind }) => kind))).toEqual([
      ['work', 'route'],
      ['work', 'route'],
      ['work', 'wait', 'route'],
    ]);
  });

  it('change inputs, and everything that is made of them', () => {
    const inputs = '{time: {value: 1 hour, source: x}, twice: {value: time * 2, derived: x}}';
    const plan = planOf(
      compile('{slower: {from: 2024-01-03, in progress: stay, inputs: {time: {value: 3 hours, source: y}}}}', {
        inputs,
        steps: '{serving: {wait: twice, next: served}}',
        resources: '{}',
      }),
    );
    const waits = allRules(plan).map(({ steps }) => steps[0]?.parts[0]);
    expect(waits).toMatchObject([{ lasts: { value: { value: 7200 } } }, { lasts: { value: { value: 21_600 } } }]);
  });

  it('have chains with the same names in the same order, also of what only one of them has', () => {
    const plan = planOf(
      compile(
        `{first:
            from: 2024-01-03
            in progress: stay
            attributes: {sort: {shares: {a: 50 %, b: 50 %}}}
            resources: {desk: {staff: 2 people}}
            arrivals: {letters: {paced: 1 per hour, to: reading}}
            steps: {reading: {work: {by: desk, takes: 5 minutes}, next: [{when: {sort: a}, to: read}, {to: serving}]}}
            ends: {read: }
          second:
            from: 2024-01-05
            in progress: stay
            steps: {filing: {next: filed}, reading: {next: filing}}
            ends: {filed: }}`
          .replace(/^\{|\}$/g, '\n  ')
          .replace(/\n {10}/g, '\n  '),
      ),
    );
    for (const chain of allRules(plan)) {
      expect(namesOf(chain)).toEqual([
        ['serving', 'reading', 'filing'],
        ['served', 'read', 'filed'],
        ['counter', 'desk'],
        ['visitors', 'letters'],
        ['sort'],
      ]);
    }
    const [base, first, second] = allRules(plan);
    expect(base?.steps[1]).toEqual(first?.steps[1]);
    expect(base?.steps[2]).toEqual(second?.steps[2]);
    expect(base?.resources[1]).toEqual(first?.resources[1]);
  });

  it('may add an element that needs an input of its own', () => {
    const policies =
      '{more: {from: 2024-01-03, in progress: stay, inputs: {thought: {value: 2 hours, source: x}}, steps: {serving: {next: thinking}, thinking: {wait: thought, next: served}}}}';
    expect(problemsOf(compile(policies))).toEqual([]);
  });

  it('may not turn levels around: the same ones stand in the same order', () => {
    const plan = planOf(
      compile(
        '{other: {from: 2024-01-03, in progress: stay, attributes: {sort: {shares: {by: size, big: {b: 90 %, a: 10 %}, otherwise: a}}}}}',
        { attributes: '{size: {shares: {big: 50 %, small: 50 %}}, sort: {shares: {a: 40 %, b: 60 %}}}' },
      ),
    );
    const sort = plan.policies[0]?.rules.attributes[1];
    expect(sort?.kind === 'category' && sort.levels.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(sort).toMatchObject({ shares: { of: [{ value: [0.1, 0.9] }, { value: [1, 0] }] } });
  });

  it('reach a step in one of the chains, or with those who are looked at again', () => {
    const steps = '{serving: {work: {by: counter, takes: 1 minute}, next: served}, later: {next: served}}';
    const unreached = compile('{p: {from: 2024-01-03, in progress: stay}}', { steps });
    expect(problemsOf(unreached)).toEqual([expect.stringContaining('no case ever reaches the step "later"')]);
    const routed = '{p: {from: 2024-01-03, in progress: stay, steps: {serving: {next: later}}}}';
    expect(problemsOf(compile(routed, { steps }))).toEqual([]);
    const reassessed = compile('{p: {from: 2024-01-03, in progress: {waiting at: serving, go to: later}}}', { steps });
    expect(problemsOf(reassessed)).toEqual([]);
    expect(planOf(reassessed).policies[0]?.reassess).toEqual({ steps: [0], to: { kind: 'step', step: 1 } });
  });

  it('may leave a branch to the cases of one of the chains', () => {
    const steps =
      '{serving: {next: [{when: counter waiting < long, to: served}, {when: counter waiting < 10, to: served}, {to: served}]}}';
    const inputs = '{long: {value: 20 cases, source: x}}';
    expect(problemsOf(compile('{}', { steps, inputs }))).toEqual([expect.stringContaining('no case can ever take')]);
    const policies = '{p: {from: 2024-01-03, in progress: stay, inputs: {long: {value: 5 cases, source: x}}}}';
    expect(problemsOf(compile(policies, { steps, inputs }))).toEqual([]);
  });

  it('may open a resource that had nothing, and need more of it', () => {
    const resources = '{counter: {places: 0 places}}';
    const more =
      '{p: {from: 2024-01-03, in progress: stay, resources: {counter: {places: 5 places}}, steps: {serving: {work: {by: {counter: 4}}}}}}';
    const steps = '{serving: {work: {by: counter, takes: 1 minute}, next: served}}';
    expect(problemsOf(compile('{}', { resources, steps }))).toEqual([
      expect.stringContaining('never has any capacity'),
    ]);
    expect(problemsOf(compile(more, { resources, steps }))).toEqual([]);
  });
});

describe('a mistake', () => {
  const steps = '{serving: {work: {by: counter, takes: 1 minute}}}';

  it('in what a policy takes along is told once, where it was made', () => {
    const told = problemsOf(
      compile('{p: {from: 2024-01-03, in progress: stay, steps: {serving: {wait: 1 day}}}}', { steps }),
    );
    expect(told).toEqual([expect.stringMatching(/^scenario\.yaml:6:18: the key "next" is missing/)]);
  });

  it('that a policy makes is told at the policy', () => {
    const told = problemsOf(compile('{p: {from: 2024-01-03, in progress: stay, steps: {serving: {next: gone}}}}'));
    expect(told).toEqual([expect.stringMatching(/^scenario\.yaml:8:\d+: there is no step or end called "gone"/)]);
  });

  it('that the file makes twice is told twice', () => {
    const policies = '{p: {from: 2024-01-03, in progress: stay, steps: {serving: {next: gone}, more: {next: gone}}}}';
    expect(problemsOf(compile(policies)).filter((line) => line.includes('called "gone"'))).toHaveLength(2);
  });

  it('of fifty-one policies is told at once', () => {
    const many = Array.from({ length: 51 }, (_, i) => `p${i}: {from: ${i + 1} hours, in progress: stay}`);
    expect(problemsOf(compile(`{${many.join(', ')}}`))).toEqual([expect.stringContaining('at most 50 policies')]);
  });
});
