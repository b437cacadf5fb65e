import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { addedLanguages } from '../../src/language/added-languages.ts';
import { breaches } from '../support/house-rules.ts';
import { sourceFacts } from '../support/source-facts.ts';
import { faultsOf } from './language-file.ts';
import { hasWords, pairsIn, pairsNotFixed, sourcePhrases } from './phrases.ts';

const script = fileURLToPath(new URL('new-language.ts', import.meta.url));

describe('phrases', () => {
  it('are whole in each language, with slots for what is filled in', () => {
    expect(sourcePhrases().length).toBeGreaterThan(3000);
    expect(pairsNotFixed()).toEqual([]);
    const [made] = pairsIn(['const text = { en: `to $', '{name}`, nl: "naar" };'].join(''));
    expect(made?.en.type).toBe('TemplateLiteral');
  });
});

describe('the file of an added language', () => {
  it.each(addedLanguages)('$name has every phrase of the program, and no other', (language) => {
    expect(faultsOf(language, sourcePhrases())).toEqual([]);
  });

  it('is printed with all phrases to be translated', () => {
    const { status, stdout } = spawnSync(process.execPath, [script, 'fr', 'Français'], { encoding: 'utf8' });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^export const fr: AddedLanguage = \{\n {2}code: "fr",\n {2}name: "Français",$/m);
    for (const { en } of sourcePhrases().filter(hasWords)) expect(stdout).toContain(`: ${JSON.stringify(en)},\n`);
    expect(breaches('language/french.ts', sourceFacts(stdout))).toEqual([]);
    expect(breaches('language/text.ts', sourceFacts('a();\n'.repeat(301)))).toHaveLength(1);
    expect(breaches('report/french.ts', sourceFacts(stdout)).join()).toContain('more than 300');
    // The linter would take it for a promise.
    expect(stdout).not.toMatch(/^ *"?then"?:/m);
  });

  it.each([[['Français']], [['xx']], [[]]])('is not printed for %j', (args) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^Expected a code of ISO 639 .* npm run -s phrases -- fr Français\n$/);
  });

  it('is known to be incomplete, out of date or wrong', () => {
    const all = [
      { en: '{count} waits', nl: '{count} wacht', file: 'a.ts' },
      { en: 'Demand', nl: 'Vraag', file: 'a.ts' },
      { en: 'Demand', nl: 'Werkaanbod', file: 'b.ts' },
    ];
    expect(faultsOf({ phrases: { '{count} waits': '{n} attend', Demand: 'Demande', Old: 'Vieux' } }, all)).toEqual([
      ...['not in the program: Old', 'other slots: {count} waits'],
    ]);
    expect(faultsOf({ phrases: { 'Demand = Vraag': 'Demande' } }, all)).toEqual([
      ...['missing (a.ts): {count} waits', 'missing (b.ts): Demand'],
    ]);
  });
});
