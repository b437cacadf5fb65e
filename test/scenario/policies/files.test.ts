import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/plan/plan.ts';
import { compileText, planOf, problemsOf, scenarioOf } from '../compile-text.ts';

const base = [
  'stuwmeer: 1',
  'runs: {from: 2024-01-01, for: 1 year}',
  'inputs:',
  '  rate: {value: 100 per year, source: annual report}',
  '  time: {value: 1 hour, source: annual report}',
  '  room: {value: 5 cases, source: annual report}',
  '  staff: {value: 1 FTE, source: annual report}',
  'arrivals: {cases: {poisson: rate, to: work}}',
  'resources: {worker: {staff: staff}}',
  'steps:',
  '  work:',
  '    gate: {open while: worker waiting < room, closed to: done}',
  '    work: {by: worker, takes: time}',
  '    next: done',
  'ends: {done: }',
  'policies:',
  '  later:',
  '    from: 2024-07-01',
  '    over: 2 months',
  '    in progress: stay',
  '    inputs: {time: {value: 2 hours, assumption: guess, range: 1 to 3 hours}}',
  '    steps: {work: {wait: time}}',
  '',
].join('\n');

function variant(text: string) {
  return compileText(`stuwmeer: 1\nextends: base.yaml\n${text}`, { 'base.yaml': base });
}

function partsOf({ policies }: Plan): readonly string[] {
  return policies[0]?.rules.steps[0]?.parts.map(({ kind }) => kind) ?? [];
}

describe('a policy in a file that another extends', () => {
  it('is inherited', () => {
    expect(planOf(variant('')).policies).toEqual(planOf(compileText(base)).policies);
    expect(partsOf(planOf(variant('')))).toEqual(['gate', 'work', 'wait', 'route']);
  });

  it('can be changed key by key', () => {
    const plan = planOf(
      variant('policies: {later: {from: 2024-05-01, over: null, steps: {work: {charge: 0 euro}}}}\n'),
    );
    expect(plan.policies[0]).toMatchObject({ from: 121 * 86_400, over: 0 });
    expect(partsOf(plan)).toEqual(['gate', 'charge', 'work', 'wait', 'route']);
  });

  it('takes away on its date what is null in it, whatever it said of it before', () => {
    expect(partsOf(planOf(variant('policies: {later: {steps: {work: {gate: null, wait: null}}}}\n')))).toEqual([
      'work',
      'route',
    ]);
  });

  it('can be taken away', () => {
    expect(planOf(variant('policies: {later: null}\n')).policies).toEqual([]);
  });

  it('has its inputs replaced whole: a new number has to say where it comes from', () => {
    expect(problemsOf(variant('policies: {later: {inputs: {time: {value: 3 hours}}}}\n'))).toEqual([
      expect.stringMatching(/^scenario\.yaml:3:\d+: the input "time" does not say where its value comes from/),
    ]);
  });

  it('is laid over what the file that extends makes of the base', () => {
    const plan = planOf(variant('steps: {work: {gate: null}}\n'));
    expect(plan.steps[0]?.parts.map(({ kind }) => kind)).toEqual(['work', 'route']);
    expect(partsOf(plan)).toEqual(['work', 'wait', 'route']);
  });
});

describe('an input of a policy', () => {
  it('stands in the register under a name of its own', () => {
    const { register } = scenarioOf(compileText(base));
    expect(register.map(({ name, value }) => `${name} = ${value}`)).toEqual([
      'rate = 100 per year',
      'time = 1 hour',
      'room = 5 cases',
      'staff = 1 FTE',
      'time (later) = 2 hours',
    ]);
    expect(register[4]).toMatchObject({
      provenance: { kind: 'assumption', text: { en: 'guess' } },
      range: '1 to 3 hours',
    });
  });

  it('can be set from outside by that name, and the other stays', () => {
    const scenario = scenarioOf(compileText(base, {}, [{ name: 'time (later)', value: '5 hours' }]));
    expect(scenario.register.map(({ overridden }) => overridden)).toEqual([false, false, false, false, true]);
    const [before, after] = [scenario.plan, scenario.plan.policies[0]?.rules].map((chain) => chain?.steps[0]?.parts[1]);
    expect(before).toMatchObject({ takes: { value: { value: 3600 } } });
    expect(after).toMatchObject({ takes: { value: { value: 18_000 } } });
    expect(JSON.stringify(scenario.resolved)).toContain('"value":"5 hours"');
  });

  it('has its misspelt name told', () => {
    expect(problemsOf(compileText(base, {}, [{ name: 'time (latr)', value: '5 hours' }]))).toEqual([
      expect.stringContaining('Did you mean "time (later)"?'),
    ]);
  });

  it('follows the rule that numbers have names', () => {
    expect(problemsOf(variant('policies: {later: {steps: {work: {wait: 3 hours}}}}\n'))).toEqual([
      expect.stringContaining('the number "3 hours" stands in the flow without a name'),
    ]);
  });
});
