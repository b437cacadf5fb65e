import { describe, expect, it } from 'vitest';
import { compileScenario } from '../../src/scenario/compile.ts';
import { describeProblem } from '../../src/scenario/messages/describe-problem.ts';
import { compileText, exercise, planOf, problemsOf } from './compile-text.ts';

/** By their code points, since nobody could see them here. */
const unseen = [
  ['a line separator', '2028'],
  ['a paragraph separator', '2029'],
  ['an Arabic letter mark', '061c'],
  ['a left-to-right mark', '200e'],
  ['an override of the direction', '202e'],
  ['an isolate', '2067'],
  ['a byte order mark', 'feff'],
  ['a zero-width space', '200b'],
  ['a soft hyphen', '00ad'],
  ['a code point that is no character', 'fffe'],
  ['another', 'ffff'],
  ['one of Arabic', 'fdd0'],
  ['half a surrogate pair', 'd800'],
  ['the other half', 'dfff'],
  ['a C0 control', '0007'],
  ['a form feed', '000c'],
  ['a delete', '007f'],
  ['a next line of C1', '0085'],
  ['a C1 control', '009b'],
] as const;

const places = [
  ['a title', (text: string) => exercise({ title: `"${text}"` })],
  ['a key', (text: string) => `${exercise()}organisations: {"${text}": x}\n`],
  ['a title in Dutch', (text: string) => exercise({ title: `{en: a, nl: "${text}"}` })],
] as const;

describe('a character that cannot be seen', () => {
  it.each(unseen)('is refused with its position, and shown: %s (U+%s)', (_, code) => {
    for (const [, file] of places) {
      const problems = problemsOf(compileText(file(`Fines \\u${code} care`)));
      expect(problems).toContainEqual(
        expect.stringMatching(
          new RegExp(
            `^\\S+:\\d+:\\d+: the text contains a character that cannot be seen\\. .* found "Fines \\\\u${code} care"`,
          ),
        ),
      );
    }
  });

  it('is refused beyond the first 65,536 too', () => {
    const told = problemsOf(compileText(exercise({ title: '"a \\U0001FFFE b"' })));
    expect(told.join()).toContain('found "a \\U0001fffe b"');
  });

  it.each(['Café Ĳssel', 'حكم', 'می‌خواهم', '👩‍⚖️ of 🇧🇪', '漢字'])('is none of those in %s', (title) => {
    expect(problemsOf(compileText(exercise({ title: `"${title}"` })))).toEqual([]);
  });

  it('is refused in a value that the command line sets', () => {
    const input = `${exercise()}inputs: {n: {value: 1 day, source: x}}\n`;
    const files = { read: () => ({ kind: 'text', text: input }) as const };
    const compiled = compileScenario('a.yaml', files, [{ name: 'n', value: '2 \u2028days' }]);
    expect(compiled.kind === 'problems' && compiled.problems.map(({ code }) => code)).toContain('control character');
  });

  it.each(['a\u2028b.yaml', 'a\u202eb.yaml', '.yaml', '..yaml', '...yaml', 'there/.json'])(
    'or nothing to be seen is refused in the name of a file: %j',
    (entry) => {
      const files = { read: () => ({ kind: 'text', text: exercise() }) as const };
      const compiled = compileScenario(entry, files, []);
      const told = compiled.kind === 'ok' ? [] : compiled.problems.map((problem) => describeProblem(problem).en);
      expect(told).toHaveLength(1);
      expect(told[0]).toContain(':1:1: results are named after the file, and this name cannot be used for them.');
    },
  );
});

describe('the end of a line', () => {
  const text = `# a note\n${exercise({ title: 'x' })}`;
  it.each([
    ['Windows', '\r\n'],
    ['an old Mac', '\r'],
  ])('may be that of %s', (_, end) => {
    const compiled = compileText(text.replaceAll('\n', end));
    expect(problemsOf(compiled)).toEqual([]);
    expect(planOf(compiled)).toEqual(planOf(compileText(text)));
    const wrong = problemsOf(compileText(text.replace('steps:', 'stepps:').replaceAll('\n', end)));
    expect(wrong).toContainEqual(expect.stringMatching(/^[\w.]+:7:1: the key "stepps"/));
  });
});
