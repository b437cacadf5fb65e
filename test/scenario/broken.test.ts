import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compileScenario } from '../../src/scenario/compile.ts';
import type { FileReader } from '../../src/scenario/file-reader.ts';
import { describeProblem } from '../../src/scenario/messages/describe-problem.ts';

const folder = fileURLToPath(new URL('../broken/', import.meta.url));
const names = (ending: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();

const reader: FileReader = {
  read: (path) => {
    try {
      return { kind: 'text', text: readFileSync(`${folder}${path}`, 'utf8') };
    } catch {
      return { kind: 'refused', reason: 'not found' };
    }
  },
};

function problemsIn(name: string) {
  const compiled = compileScenario(`${name}.yaml`, reader, []);
  return compiled.kind === 'ok' ? [] : compiled.problems;
}

describe('a broken file', () => {
  it('stands beside what is said of it, and there are many', () => {
    expect(names('.yaml')).toEqual(names('.txt'));
    expect(names('.yaml').length).toBeGreaterThanOrEqual(100);
  });

  it.each(names('.yaml'))('%s is told exactly so, in English and in Dutch', (name) => {
    const told = problemsIn(name).map((problem) => `${describeProblem(problem).en}\n${describeProblem(problem).nl}\n`);
    expect(told.join('')).toBe(readFileSync(`${folder}${name}.txt`, 'utf8'));
  });

  it('exists for every kind of problem, but for what only a huge file or a long chain has', () => {
    const source = ['file-fault.ts', 'problem.ts']
      .map((file) => readFileSync(fileURLToPath(new URL(`../../src/scenario/${file}`, import.meta.url)), 'utf8'))
      .join('\n');
    const codes = [...source.matchAll(/readonly code: '([^']+)'/g)].map((match) => match[1]);
    const seen = new Set<string | undefined>(
      names('.yaml').flatMap((name) => problemsIn(name).map(({ code }) => code)),
    );
    expect(codes.length).toBeGreaterThan(80);
    expect(codes.filter((code) => !seen.has(code))).toEqual([
      'file too large',
      'too many values',
      'text too long',
      'name of file',
      'more problems',
      'extends too long',
    ]);
  });

  it('is told in Dutch without English words, but for those of the file and the language', () => {
    const dutch = names('.yaml').flatMap((name) => problemsIn(name).map((problem) => describeProblem(problem).nl));
    const english = /\b(the|and|which|that|Expected|found|must|should|cannot|without|there|here|nothing)\b/;
    expect(dutch.filter((line) => english.test(line.replace(/^\S+ |"[^"]*"|[{[].*[\]}]/g, '')))).toEqual([]);
  });

  it('is told what was expected and what was found, in sentences of both languages', () => {
    const told = names('.yaml').flatMap((name) => problemsIn(name).map(describeProblem));
    const isOdd = (line: string) => /undefined|\[object|NaN/.test(line);
    const odd = told.filter(
      ({ en, nl }) =>
        !(/: .*Expected .+; found .+[.?]$/.test(en) && /: .*Verwacht: .+; gevonden: .+[.?]$/.test(nl)) ||
        isOdd(en + nl),
    );
    expect(odd).toEqual([]);
  });
});
