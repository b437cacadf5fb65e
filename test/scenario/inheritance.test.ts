import { describe, expect, it } from 'vitest';
import { compileText, exercise, planOf, problemsOf, scenarioOf } from './compile-text.ts';

const base = [
  'stuwmeer: 1',
  'title: Base',
  'runs: {from: 2024-01-01, for: 1 year}',
  'inputs:',
  '  rate: {value: 100 per year, source: annual report}',
  '  time: {value: 1 hour, assumption: guess, range: 0.5 to 2 hours, influence: large, note: ask them}',
  '  staff: {value: 1 FTE, source: staff plan}',
  '  double: {value: time * 2, derived: twice}',
  'arrivals: {cases: {poisson: rate, to: work}}',
  'resources: {worker: {staff: staff}}',
  'steps:',
  '  work: {title: Working, work: {by: worker, takes: time}, wait: double, next: [{share: 100 %, to: done}]}',
  'ends: {done: {title: Done}}',
  '',
].join('\n');

function variant(text: string) {
  return compileText(`stuwmeer: 1\nextends: base.yaml\n${text}`, { 'base.yaml': base });
}

describe('a file that extends another', () => {
  it('says nothing and is the same, but for its name', () => {
    const original = scenarioOf(compileText(base));
    expect(scenarioOf(variant(''))).toEqual(original);
    expect(scenarioOf(variant('')).key).toBe('scenario');
  });

  it('changes one key and keeps the others', () => {
    const plan = planOf(variant('steps: {work: {title: Otherwise}}\n'));
    expect(plan.steps[0]?.title.en).toBe('Otherwise');
    expect(plan.steps[0]?.parts).toEqual(planOf(compileText(base)).steps[0]?.parts);
  });

  it('replaces lists and texts, and takes away with null', () => {
    const plan = planOf(variant('steps: {work: {wait: null, next: done}}\n'));
    expect(plan.steps[0]?.parts.map(({ kind }) => kind)).toEqual(['work', 'route']);
  });

  it('replaces an input whole: a new number has to say where it comes from', () => {
    expect(problemsOf(variant('inputs: {rate: {value: 200 per year}}\n'))).toEqual([
      expect.stringContaining('does not say where its value comes from'),
    ]);
    const { register } = scenarioOf(variant('inputs: {rate: {value: 200 per year, source: letter}}\n'));
    expect(register[0]).toMatchObject({
      name: 'rate',
      value: '200 per year',
      provenance: { kind: 'source', text: { en: 'letter', nl: 'letter' } },
    });
  });

  it('replaces a value by date whole', () => {
    const dated = base.replace('staff: staff}', 'staff: {2024-01-01: staff, 2024-06-01: staff}}');
    const text =
      'stuwmeer: 1\nextends: base.yaml\nresources: {worker: {staff: {2024-01-01: staff, 2024-03-01: staff}}}\n';
    const levels = planOf(compileText(text, { 'base.yaml': dated })).resources[0]?.capacity.levels;
    expect(levels?.map(({ from }) => from / 86_400)).toEqual([0, 60]);
  });

  it('points at the file in which a mistake stands', () => {
    const told = problemsOf(
      compileText('stuwmeer: 1\nextends: base.yaml\nsteps: {work: {nxt: done}}\n', {
        'base.yaml': base.replace('source: staff plan', 'sorce: staff plan'),
      }),
    );
    expect(told.map((line) => line.split(':').slice(0, 2))).toEqual([
      ['base.yaml', '7'],
      ['scenario.yaml', '3'],
    ]);
  });
});

describe('the register', () => {
  it('lists every input as it was written, in the order of the file', () => {
    expect(scenarioOf(compileText(base)).register).toMatchObject([
      {
        name: 'rate',
        value: '100 per year',
        provenance: { kind: 'source', text: { en: 'annual report', nl: 'annual report' } },
        range: undefined,
        note: undefined,
        overridden: false,
      },
      {
        name: 'time',
        value: '1 hour',
        provenance: { kind: 'assumption', text: { en: 'guess', nl: 'guess' } },
        range: '0.5 to 2 hours',
        note: { en: 'large; ask them', nl: 'large; ask them' },
        overridden: false,
      },
      {
        name: 'staff',
        value: '1 FTE',
        provenance: { kind: 'source', text: { en: 'staff plan', nl: 'staff plan' } },
        range: undefined,
        note: undefined,
        overridden: false,
      },
      {
        name: 'double',
        value: 'time * 2',
        provenance: { kind: 'derived', text: { en: 'twice', nl: 'twice' } },
        range: undefined,
        note: undefined,
        overridden: false,
      },
    ]);
  });
});

describe('a value set from outside', () => {
  const set = (name: string, value: string) => compileText(base, {}, [{ name, value }]);

  it('goes through to all that is made of it, may leave its range, and is marked', () => {
    const scenario = scenarioOf(set('time', '3 hours'));
    expect(scenario.plan.steps[0]?.parts[1]).toMatchObject({ kind: 'wait', lasts: { value: { value: 6 * 3600 } } });
    expect(scenario.register.map(({ overridden }) => overridden)).toEqual([false, true, false, false]);
    expect(JSON.stringify(scenario.resolved)).toContain('"value":"3 hours"');
  });

  it('may be a distribution', () => {
    const scenario = compileText(base.replace(', wait: double', ''), {}, [
      { name: 'time', value: 'exponential(mean 3 hours)' },
    ]);
    expect(problemsOf(scenario)).toEqual([expect.stringContaining('it calculates with a distribution')]);
    const free = compileText(base.replace(', wait: double', '').replace(/ {2}double.*\n/, ''), {}, [
      { name: 'time', value: 'exponential(mean 3 hours)' },
    ]);
    expect(problemsOf(free)).toEqual([]);
  });

  it('shows nothing that a terminal would obey', () => {
    expect(problemsOf(set('\u001b[31m', 'x'))).toEqual([expect.stringMatching(/^--set "\\u001b\[31m=x": /)]);
  });

  it('has its mistakes told where it was set', () => {
    expect(problemsOf(set('tiem', '3 hours'))).toEqual([
      '--set "tiem=3 hours": there is no input or setting of the run called "tiem". Expected one of rate, time, staff, double, runs from, runs to, runs for, runs start-up, runs until empty, runs replications, runs seed; found "tiem". Did you mean "time"?',
    ]);
    expect(problemsOf(set('rate', '3 hours'))).toEqual([
      expect.stringContaining('"3 hours" is a duration. Expected a rate'),
    ]);
    expect(problemsOf(set('rate', '-3 per year'))).toEqual([
      expect.stringMatching(/^--set "rate=-3 per year": "-3 per year" is out of bounds/),
    ]);
  });
});

describe('provenance: free', () => {
  it('lets numbers stand in the flow; without it each is told', () => {
    expect(problemsOf(compileText(exercise()))).toEqual([]);
    const told = problemsOf(compileText(exercise().replace('provenance: free\n', '')));
    expect(told.map((line) => /the number "(.+?)"/.exec(line)?.[1])).toEqual([
      '1 per minute',
      '1 person',
      '0.5 minutes',
    ]);
  });
});
