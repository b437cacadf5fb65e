import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { caseOf, minimised } from './campaign.ts';
import { exercise } from './exercise.ts';

const budget = { events: 20_000, days: 60, language: 'en' } as const;

describe('fifty scenarios with something wrong in them, or made up', () => {
  it.each(Array.from({ length: 5 }, (_, ten) => ten * 10))('end well: from %i', (from) => {
    const outcomes = Array.from({ length: 10 }, (_, i) =>
      caseOf(from + i, { ...budget, language: i % 2 === 0 ? 'en' : 'nl' }),
    );
    const faults = outcomes.flatMap(({ number, outcome }) =>
      outcome.kind === 'fault' ? [`${number}: ${outcome.what}`] : [],
    );
    expect(faults).toEqual([]);
  });

  it('are the same for the same number', () => {
    expect(caseOf(4, budget)).toEqual(caseOf(4, budget));
  });
});

describe('the campaign', () => {
  it('finds a fault, and a short input that has it', () => {
    const text = ['a: 1', 'title: {en: "says undefined", nl: b}', 'stuwmeer: 1', 'b: 2'].join('\n');
    const source = { entry: 'a.yaml', files: new Map([['a.yaml', text.replace('a: 1', '"undefined x": 1')]]) };
    const outcome = exercise(source, budget);
    expect(outcome).toMatchObject({ kind: 'fault', what: expect.stringContaining('a problem says undefined') });
    if (outcome.kind === 'fault')
      expect(minimised(source, outcome.what, budget)).toBe('--- a.yaml\n"undefined x": 1\nstuwmeer: 1');
  });
});

describe.each(['test/fuzz/run.ts', 'test/bench/run.ts'])('%s', (script) => {
  const asked = (...args: readonly string[]) => spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });

  it('shows its usage, and refuses an option that it does not have without a stack trace', () => {
    const help = asked('--help');
    expect(help.status).toBe(0);
    expect(help.stdout).toMatch(/^npm run (fuzz|bench) /);
    const refused = asked('--nonsense');
    expect(refused.status).toBe(2);
    expect(refused.stderr).toBe(`Unknown option '--nonsense'\n${help.stdout}`);
  });
});
