import { filled, type Text, UserFacingError } from '../language/text.ts';
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
    const text = filled(
      {
        en: '{where}: cannot write here: {reason}. {advice}',
        nl: '{where}: hier is niet te schrijven: {reason}. {advice}',
      },
      { where, reason, advice },
    );
    throw new OutputError(text, { cause: error });
  }
}
