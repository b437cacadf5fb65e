import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compileScenario } from '../../src/scenario/compile.ts';
import { distributionWords } from '../../src/scenario/values/distribution-words.ts';
import { compileText, exercise, planOf, problemsOf } from './compile-text.ts';

const folder = fileURLToPath(new URL('../../scenarios/', import.meta.url));
const reference = readFileSync(`${folder}README.md`, 'utf8');

interface Example {
  readonly kind: 'base' | 'over base' | 'question';
  readonly text: string;
  readonly heading: string;
}

/** The YAML blocks, each with the comment before it and the last heading above. */
const examples: readonly Example[] = [...reference.matchAll(/<!-- ([^\n]+?) -->\n```yaml\n(.*?)```/gs)].flatMap(
  (match) => {
    const [, mark = '', text = ''] = match;
    const kind = mark.startsWith('question: ') ? 'question' : mark;
    if (kind !== 'base' && kind !== 'over base' && kind !== 'question') return [];
    const above = reference.slice(0, match.index);
    return [{ kind, text, heading: /.*^#+ (.+?)$/ms.exec(above)?.[1] ?? '' }];
  },
);

/** The files beside the scenario that an example names. */
const filesBeside = Object.fromEntries(
  [...reference.matchAll(/<!-- file: (.+?) -->\n```csv\n(.*?)```/gs)].map(([, name = '', text = '']) => [name, text]),
);

const base = examples.find(({ kind }) => kind === 'base')?.text ?? '';

function compileExample({ kind, text }: Example) {
  return kind === 'over base'
    ? compileText(`stuwmeer: 1\nextends: base.yaml\n${text}`, { ...filesBeside, 'base.yaml': base })
    : compileText(text);
}

describe('the reference', () => {
  it('marks every block of YAML, so that none goes untested', () => {
    expect(examples.length).toBeGreaterThanOrEqual(20);
    expect([...reference.matchAll(/```yaml/g)]).toHaveLength(examples.length);
  });

  it.each(examples)('shows what compiles: $heading', (example) => {
    expect(problemsOf(compileExample(example))).toEqual([]);
  });

  it('shows how to extend a file', () => {
    const block = /```\n(stuwmeer: 1\nextends: fines-and-care\.yaml.*?)```/s.exec(reference)?.[1] ?? '';
    const plan = planOf(compileText(block, { 'fines-and-care.yaml': base }));
    expect(plan.title.en).toBe('Twice the screeners');
    expect(plan.resources[0]?.capacity.levels).toMatchObject([{ from: 0, units: 1, speed: 1, inFte: { fte: 1 } }]);
  });

  it('lists every distribution, in a form that compiles', () => {
    const table = /## Distributions(.*?)\n## /s.exec(reference)?.[1] ?? '';
    const forms = [...table.matchAll(/`"?([a-z ]+\(.+?\))"?`/g)].map((match) => match[1] ?? '');
    expect(forms.filter((form) => !form.includes(' + ')).length).toBeGreaterThanOrEqual(distributionWords.length);
    for (const form of forms) {
      const steps = `{serving: {work: {by: counter, takes: "${form}"}, next: served}}`;
      expect(problemsOf(compileText(exercise({ steps })))).toEqual([]);
    }
    for (const { word } of distributionWords) expect(forms.some((form) => form.startsWith(`${word}(`))).toBe(true);
  });
});

describe('the scenarios that come with the program', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));

  it('are there', () => {
    expect(files).toEqual(expect.arrayContaining(['care-waiting-list.yaml', 'textbook-single-queue.yaml']));
  });

  it.each(files)('%s compiles', (file) => {
    const compiled = compileScenario(
      file,
      { read: (path) => ({ kind: 'text', text: readFileSync(`${folder}${path}`, 'utf8') }) },
      [],
    );
    expect(problemsOf(compiled)).toEqual([]);
  });
});
