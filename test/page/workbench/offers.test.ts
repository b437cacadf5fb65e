import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { offersAt } from '../../../src/page/workbench/offers.ts';
import { placeInText } from '../../../src/page/workbench/place-in-text.ts';

/** Where the bar stands one is typing. */
function placed(marked: string) {
  const offset = marked.indexOf('|');
  return { text: marked.replace('|', ''), offset };
}

function place(marked: string) {
  const { text, offset } = placed(marked);
  const found = placeInText(text, offset);
  return found && { at: found.path.join(' / '), may: found.may, typed: found.typed };
}

describe('where one is typing', () => {
  it.each([
    ['|', { at: '', may: 'either', typed: '' }],
    ['stuwmeer: 1\nre|', { at: '', may: 'key', typed: 're' }],
    ['resources:\n  |', { at: 'resources', may: 'either', typed: '' }],
    ['resources:\n  screener:\n    sta|', { at: 'resources / screener', may: 'either', typed: 'sta' }],
    ['resources:\n  screener:\n    staff: 1 F|', { at: 'resources / screener / staff', may: 'value', typed: '1 F' }],
    ['resources:\n  screener: {staff: 1 FTE, |', { at: 'resources / screener', may: 'key', typed: '' }],
    ['resources:\n  screener: {staff: |', { at: 'resources / screener / staff', may: 'value', typed: '' }],
    ['resources:\n  a: {staff: 1 FTE}\n  b: {line: {|', { at: 'resources / b / line', may: 'key', typed: '' }],
    ['steps:\n  s:\n    next:\n      - {share: 20 %, t|', { at: 'steps / s / next / []', may: 'key', typed: 't' }],
    ['steps:\n  s:\n    next:\n    - share: 20 %\n      t|', { at: 'steps / s / next / []', may: 'key', typed: 't' }],
    ['steps:\n  s:\n    next:\n    - a\n    wo|', { at: 'steps / s', may: 'key', typed: 'wo' }],
    ['steps:\n  s:\n    next: [{to: a}, {|', { at: 'steps / s / next / []', may: 'key', typed: '' }],
    ['steps:\n  s:\n    work: {by: x,\n      ta|', { at: 'steps / s / work', may: 'key', typed: 'ta' }],
    ['title: "a: {"\nru|', { at: '', may: 'key', typed: 'ru' }],
    ['about:\n  purpose: >\n    why: |', undefined],
    ['# steps: |', undefined],
    ['title: "hel|', undefined],
    ['about:\n  purpose: >\n    why: so\n  da|', { at: 'about', may: 'key', typed: 'da' }],
    ['runs:\n  from: 2014-01-01\n\n  |\nsteps:', { at: 'runs', may: 'key', typed: '' }],
  ])('is found in %j', (marked, expected) => {
    expect(place(marked)).toEqual(expected);
  });
});

describe('what may be typed there', () => {
  const base = readFileSync(new URL('../../../scenarios/care-waiting-list.yaml', import.meta.url), 'utf8');

  function offered(marked: string, more: Readonly<Record<string, string>> = {}) {
    const { text, offset } = placed(marked);
    return offersAt({ files: { ...more, 'a.yaml': text }, file: 'a.yaml', offset })?.options ?? [];
  }
  const labels = (marked: string, more?: Readonly<Record<string, string>>) =>
    offered(marked, more).map(({ label }) => label);

  it('are the keys of the language that are not there yet', () => {
    expect(labels('stuwmeer: 1\n|\nruns: {}\n')).toEqual(expect.arrayContaining(['extends', 'inputs', 'steps']));
    expect(labels('stuwmeer: 1\n|\nruns: {}\n')).not.toContain('runs');
    expect(labels('resources:\n  desk:\n    |')).toEqual(expect.arrayContaining(['staff', 'works', 'line']));
  });

  it('say in both languages what belongs there', () => {
    const [works] = offered('resources:\n  desk:\n    |').filter(({ label }) => label === 'works');
    expect(works).toEqual({
      ...{ kind: 'key', label: 'works', text: 'works: ' },
      says: { en: 'the name of the opening hours it keeps, which stand under "hours:"', nl: expect.any(String) },
    });
  });

  it('are words of the language where only those may stand', () => {
    expect(labels('resources:\n  desk: {line: {order: |')).toEqual(['first come', 'last come', 'priority']);
  });

  it('are names of the file and of those that it extends', () => {
    const text = 'extends: base.yaml\nsteps:\n  own step:\n    next: |';
    expect(labels(text, { 'base.yaml': base })).toEqual(
      expect.arrayContaining(['own step', 'individual care', 'completed']),
    );
    expect(labels('extends: |', { 'base.yaml': base })).toEqual(expect.arrayContaining(['base.yaml']));
  });
});
