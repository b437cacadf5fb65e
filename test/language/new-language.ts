/**
 * `npm run -s phrases -- fr Français > src/language/french.ts` prints the file of a language with every phrase of the program
 * in English, to be translated. `npm run -s phrases -- fr` tells what the file of an added language still lacks.
 */

import { help } from '../../src/cli/help.ts';
import { addedLanguages } from '../../src/language/added-languages.ts';
import { faultsOf, languageFile } from './language-file.ts';
import { sourcePhrases } from './phrases.ts';

const [code = '', name] = process.argv.slice(2);
const added = addedLanguages.find((language) => language.code === code);
if (!/^[a-z]{2,3}(-[A-Z]{2})?$/.test(code) || (name === undefined && added === undefined)) {
  process.stderr.write(
    'Expected a code of ISO 639 and what the language calls itself, as in: npm run -s phrases -- fr Français\n',
  );
  process.exitCode = 2;
} else if (name === undefined && added !== undefined) {
  const faults = faultsOf(added, sourcePhrases());
  process.stdout.write(faults.length === 0 ? 'Nothing is missing.\n' : `${faults.join('\n')}\n`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} else {
  const marks = { decimal: ',', thousands: '.' } as const;
  process.stdout.write(languageFile({ code, name: name ?? code, marks, help }, sourcePhrases(), (english) => english));
}
