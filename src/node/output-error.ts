import { systemCode, systemReason } from './file-system-error.ts';

/** Results cannot be written where the user wants them. The message says where, what is the matter and what to try. */
export class OutputError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'OutputError';
  }
}

/** Runs `write`; an answer of the file system becomes an OutputError, anything else stays the bug it is. */
export function writingTo<Result>(where: string, advice: string, write: () => Result): Result {
  try {
    return write();
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    throw new OutputError(`${where}: cannot write here: ${systemReason(code)}. ${advice}`, { cause: error });
  }
}
