import { type Text, UserFacingError } from '../plan/text.ts';
import { systemCode, systemReason } from './file-system-error.ts';

/** Results cannot be written where the user wants them. The text says where, what is the matter and what to try. */
export class OutputError extends UserFacingError {}

/** What to try where results cannot be written. */
export const anotherFolder: Text = {
  en: 'Choose another folder with --out.',
  nl: 'Kies een andere map met --out.',
};

/** Runs `write`; an answer of the file system becomes an OutputError, anything else stays the bug it is. */
export function writingTo<Result>(where: string, advice: Text, write: () => Result): Result {
  try {
    return write();
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    const reason = systemReason(code);
    const text = {
      en: `${where}: cannot write here: ${reason.en}. ${advice.en}`,
      nl: `${where}: hier is niet te schrijven: ${reason.nl}. ${advice.nl}`,
    };
    throw new OutputError(text, { cause: error });
  }
}
