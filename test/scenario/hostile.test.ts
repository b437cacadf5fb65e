import { describe, expect, it } from 'vitest';
import { compileScenario } from '../../src/scenario/compile.ts';
import type { FileRefusal } from '../../src/scenario/file-reader.ts';
import { compileText, exercise, problemsOf, scenarioOf } from './compile-text.ts';

function codesOf(text: string): readonly string[] {
  const compiled = compileText(text);
  return compiled.kind === 'ok' ? [] : [...new Set(compiled.problems.map(({ code }) => code))];
}

const head = 'stuwmeer: 1\n';

describe('a hostile file', () => {
  it('of a hundred megabytes is refused unread', () => {
    expect(codesOf(`${head}${'x'.repeat(100_000_000)}`)).toEqual(['file too large']);
  });

  // As deep as a file can be: what calls itself for each level would not come back.
  it.each([
    ['brackets', '['.repeat(250_000)],
    ['closed brackets', `${'['.repeat(125_000)}${']'.repeat(125_000)}`],
    ['list marks', '- '.repeat(125_000)],
    ['question marks', '? '.repeat(125_000)],
    ['open braces', '{a: '.repeat(62_000)],
    ['documents', '---\n'.repeat(60_000)],
    ['tabs', '\t'.repeat(250_000)],
  ])('of nothing but %s is refused', (_, text) => {
    expect(codesOf(text)).not.toEqual([]);
  });

  // As wide as there is any sense in: twenty times as many faults as are told.
  it.each([
    ['closing braces', '}'.repeat(10_000)],
    ['commas', `a: [${','.repeat(10_000)}`],
    ['tags', '!!a '.repeat(10_000)],
    ['anchors', '&a '.repeat(10_000)],
  ])('of nothing but %s is refused, and little is said of it', (_, text) => {
    const told = problemsOf(compileText(text));
    expect(told.length).toBeGreaterThan(0);
    expect(told.length).toBeLessThanOrEqual(501);
    expect(told.join('').length).toBeLessThan(100_000);
  });

  it('of very many keys is refused where there are too many of them, and the rest is left unread', () => {
    const keys = Array.from({ length: 30_000 }, (_, index) => `k${index}:`).join('\n');
    // The file, `stuwmeer` and 1 are three of the 50,000 values; then each line is two, a key and nothing.
    expect(problemsOf(compileText(`${head}${keys}\n`))).toEqual([
      expect.stringMatching(/^scenario\.yaml:25000:\d+: .*50,?000/),
    ]);
  });

  it('of very many elements, each of them right, compiles', () => {
    const inputs = Array.from({ length: 3000 }, (_, index) => `  n${index}: {value: 1 day, source: x}`).join('\n');
    const { register } = scenarioOf(compileText(`${exercise()}inputs:\n${inputs}\n`));
    expect(register).toHaveLength(3000);
  });

  it('of very many misspelt names is told, as far as anyone would read', () => {
    const steps = Array.from({ length: 2500 }, (_, index) => `  some step ${index}: {next: some stp ${index}}`).join(
      '\n',
    );
    const compiled = compileText(exercise({ steps: `\n${steps}` }));
    const codes = compiled.kind === 'ok' ? [] : compiled.problems.map(({ code }) => code);
    expect([new Set(codes), codes.length]).toEqual([new Set(['unknown name', 'more problems']), 501]);
  });

  it('of inputs that each name the one before twice is worked out once each', () => {
    const chain = Array.from(
      { length: 60 },
      (_, index) => `  n${index + 1}: {value: n${index} + n${index}, derived: x}`,
    );
    expect(codesOf(`${exercise()}inputs:\n  n0: {value: 1 day, source: x}\n${chain.join('\n')}\n`)).toEqual([]);
  });

  it('of one long sum, or one deep nest of brackets, is refused or worked out, not choked on', () => {
    const deep = `${'('.repeat(900)}1 day${')'.repeat(900)}`;
    expect(codesOf(`${exercise()}inputs:\n  n: {value: "${deep}", derived: x}\n`)).toEqual([]);
    const long = Array.from({ length: 700 }, () => '1 day').join(' + ');
    expect(codesOf(`${exercise()}inputs:\n  n: {value: "${long}", derived: x}\n`)).toEqual(['not arithmetic']);
  });

  it('whose text is longer than any reader is refused', () => {
    expect(codesOf(`${exercise()}title: ${'a'.repeat(10_001)}\n`)).toEqual(['text too long']);
  });

  it('cannot reach the prototype of anything', () => {
    const text = `${exercise()}attributes: {__proto__: {shares: {polluted: 100 %}}}\norganisations: {constructor: x, prototype: y}\n`;
    expect(codesOf(text)).toEqual(['forbidden key']);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it.each(['toString', 'hasOwnProperty', 'valueOf'])(
    'may call a thing %s without finding what JavaScript calls so',
    (name) => {
      expect(codesOf(exercise({ ends: '{served: {}, valueOf: {}}', steps: `{serving: {next: ${name}x}}` }))).toEqual([
        'unknown name',
      ]);
    },
  );

  it('shows nothing that a terminal would obey', () => {
    const told = problemsOf(compileText(`${exercise()}"\\e[31mred\\a": 1\n`)).join('\n');
    expect(told).toContain('\\u001b');
    expect(/[^\P{Cc}\n]/u.test(told)).toBe(false);
  });

  it('is quoted in part only, however long its words', () => {
    const told = problemsOf(compileText(`${exercise()}${'k'.repeat(900)}: 1\n`));
    expect(told).toHaveLength(1);
    expect(told.join('').length).toBeLessThan(600);
  });
});

describe('a chain of files', () => {
  const files = (count: number) => (path: string) => {
    const index = Number(/f(\d+)/.exec(path)?.[1] ?? 0);
    const text = index < count ? `${head}extends: f${index + 1}.yaml\n` : exercise();
    return { kind: 'text', text } as const;
  };

  it('may be twenty long', () => {
    expect(compileScenario('f0.yaml', { read: files(19) }, []).kind).toBe('ok');
  });

  it('may not go on for ever', () => {
    const compiled = compileScenario('f0.yaml', { read: files(1_000_000) }, []);
    expect(compiled.kind === 'problems' && compiled.problems.map(({ code }) => code)).toEqual(['extends too long']);
  });

  it.each([
    '../base.yaml',
    'a/../../base.yaml',
    '/etc/passwd',
    'C:\\base.yaml',
    '..\\base.yaml',
    'file:///base.yaml',
    'https://example.org/base.yaml',
    '.',
    'a/..',
  ])('never leaves the folder of the entry by %s', (path) => {
    const asked: string[] = [];
    const read = (file: string) => {
      asked.push(file);
      return { kind: 'text', text: `${head}extends: '${path}'\n` } as const;
    };
    const compiled = compileScenario('/home/user/scenarios/entry.yaml', { read }, []);
    expect(compiled.kind === 'problems' && compiled.problems.map(({ code }) => code)).toEqual(['extends outside']);
    expect(asked).toEqual(['/home/user/scenarios/entry.yaml']);
  });

  it('is followed from folder to folder, below that of the entry', () => {
    const asked: string[] = [];
    const texts: Readonly<Record<string, string>> = {
      'my/entry.yaml': `${head}extends: bases/one.yaml\n`,
      'my/bases/one.yaml': `${head}extends: ./../two.yaml\n`,
      'my/two.yaml': exercise(),
    };
    const read = (path: string) => {
      asked.push(path);
      return { kind: 'text', text: texts[path] ?? '' } as const;
    };
    expect(compileScenario('my/entry.yaml', { read }, []).kind).toBe('ok');
    expect(asked).toEqual(['my/entry.yaml', 'my/bases/one.yaml', 'my/two.yaml']);
  });

  const refusals: readonly FileRefusal[] = [
    'not found',
    'not a file',
    'not readable',
    'not text',
    'UTF-16',
    'not UTF-8',
    'too large',
    'outside the folder',
  ];

  it.each(refusals)('that breaks off because a file is %s says so', (reason) => {
    const compiled = compileScenario('entry.yaml', { read: () => ({ kind: 'refused', reason }) }, []);
    expect(problemsOf(compiled)).toEqual([
      expect.stringMatching(/^entry\.yaml:1:1: .*cannot be read: .*Expected .*; found /),
    ]);
  });
});
