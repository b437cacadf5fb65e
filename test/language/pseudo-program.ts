/**
 * A pseudo-language: the program with a language added to it as any is, by one file and one line, whose phrases are the English
 * in letters that no phrase in the source has. What its reader then still meets in plain letters is no phrase that a language
 * has of its own: a name from a file, a word of the scenario language, an option, or a phrase that was forgotten.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { languageFile } from './language-file.ts';
import { sourcePhrases } from './phrases.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const plain = 'abcdefghijklmnopqrstuvwxyz';
const strange = 'ȧƀċḋėḟġħıĵķŀṁṅȯƥɋṙṡŧŭṽẇẋẏż';
const capitals = 'ȦɃĊḊĖḞĠĦİĴĶĿṀṄȮƤɊṘṠŦŬṼẆẊẎŻ';

/** In strange letters, but for what is filled in ({place}) and for marks of a page. */
export function inStrangeLetters(phrase: string): string {
  return phrase.replace(/\{\w+[:}]|<[^>]*>|&\w+;|[a-z]/gi, (part) => {
    if (part.length > 1) return part;
    const at = plain.indexOf(part.toLowerCase());
    return (part === part.toLowerCase() ? strange : capitals)[at] ?? part;
  });
}

export const pseudo = { code: 'qps', name: inStrangeLetters('Pseudo') } as const;

/** Makes the scripts of its pages. @param program its folder */
export function bundlePages(program: string): void {
  execFileSync(process.execPath, [join(program, 'src/build/bundle-page.ts')], { stdio: 'pipe' });
}

/** The whole program in a folder of its own. @returns the folder */
export function pseudoProgram(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'stuwmeer-pseudo-')));
  cpSync(join(root, 'src'), join(folder, 'src'), { recursive: true });
  for (const name of ['package.json', 'package-lock.json', 'tsconfig.json', 'node_modules', 'scenarios']) {
    symlinkSync(join(root, name), join(folder, name));
  }
  const marks = { decimal: ',', thousands: ' ' } as const;
  const language = { ...pseudo, marks, help: `${inStrangeLetters('What it can do')}\n` };
  writeFileSync(join(folder, 'src/language/pseudo.ts'), languageFile(language, sourcePhrases(), inStrangeLetters));
  const list = join(folder, 'src/language/added-languages.ts');
  const before = readFileSync(list, 'utf8');
  const after = before.replace(/(addedLanguages: readonly AddedLanguage\[\] = \[)/, `$1${pseudo.code}, `);
  writeFileSync(list, `import { ${pseudo.code} } from './pseudo.ts';\n${after}`);
  return folder;
}
