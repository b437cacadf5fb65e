/** What the workbench offers to be asked, and what it says of mistakes, without a browser. */
import { describe, expect, it } from 'vitest';
import { measureIn, rankingIn } from '../../../src/experiment/points/asked-measure.ts';
import { starterScenario } from '../../../src/node/starter-scenario.ts';
import { askableOf } from '../../../src/page/workbench/askable.ts';
import { mistakeOf } from '../../../src/page/workbench/mistake.ts';
import { workbenchQuestionWords } from '../../../src/report/words/workbench-questions.ts';
import { describeProblem, describeSetting } from '../../../src/scenario/messages/describe-problem.ts';
import { compileText, exercise, planOf } from '../../scenario/compile-text.ts';

/** A step and the resource that it waits for have one name. */
const file = exercise({
  runs: '{from: 2024-01-01, for: 10 days}',
  resources: '{counter: {staff: 1 person, title: {en: Desk, nl: Balie}, line: {gives up: {after: 2 hours, to: gone}}}}',
  arrivals: '{visitors: {paced: 2 per hour, to: counter}}',
  steps: '{counter: {work: {by: counter, takes: 1 hour}, next: done}}',
  ends: '{done: , gone: {counts: lost}}',
});
const plan = planOf(compileText(file));
const measures = askableOf({ files: { 'a.yaml': file }, entries: ['a.yaml'] })?.measures ?? [];

describe('the measures that are offered', () => {
  it('are each understood as themselves, and titled in both languages', () => {
    const ofOne = measures.filter(({ isOfOne }) => isOfOne);
    expect(ofOne.length).toBeGreaterThan(20);
    expect(new Set(measures.map(({ name }) => name)).size).toBe(measures.length);
    for (const { name } of ofOne) expect(() => measureIn(name, [plan], {})).not.toThrow();
    expect(measures.find(({ name }) => name === 'wait p90 at resource counter')?.title.nl).toMatch(/, Balie$/);
    expect(measures.find(({ name }) => name === 'arrived')?.title.en).toBe('New cases, the whole chain');
  });

  it('can all be asked of two designs where they are offered for that', () => {
    const compared = measures.filter(({ isCompared }) => isCompared);
    expect(compared.some(({ name }) => name.startsWith('followed '))).toBe(true);
    expect(compared.map(({ name }) => name)).not.toContain('ended');
    for (const { name } of compared) expect(() => rankingIn(`lowest ${name}`, [plan, plan])).not.toThrow();
  });
});

describe('the examples beside what is asked', () => {
  const starter = planOf(compileText(starterScenario()));

  it('of a measure to rank by can be asked of the starter scenario', () => {
    const [, wait = '', highest = ''] = /As in (.*), or (highest .*?)\./.exec(workbenchQuestionWords.rankHint.en) ?? [];
    expect(rankingIn(wait, [starter, starter])).toMatchObject({ better: 'lower' });
    expect(rankingIn(highest, [starter, starter])).toMatchObject({ better: 'higher' });
  });
});

describe('a mistake', () => {
  it('of an empty file advises what can be done in the page', () => {
    const { message } = mistakeOf({ file: 'a.yaml', line: 1, column: 1, code: 'empty file' });
    expect(message.en).toBe(
      'a.yaml:1:1: the file is empty. Expected a scenario; found nothing. Under New there is one to start from.',
    );
    expect(message.nl).not.toContain('init');
  });

  it('in a value that was set has the name of the input, and no line', () => {
    const compiled = compileText(`${file}inputs: {staff: {value: 1 person}}\n`, {}, [
      { name: 'staff', value: 'a: 1 = "b":1:1: c' },
    ]);
    const [problem] = compiled.kind === 'problems' ? compiled.problems : [];
    if (problem === undefined) throw new Error('no problem');
    expect(describeProblem(problem).en).toMatch(/^--set "staff=a: 1 = "b":1:1: c": /);
    expect(describeSetting(problem).nl).toMatch(/^staff: (?!.*--set)/);
  });
});
