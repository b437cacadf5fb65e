import { UserFacingError } from '../../language/text.ts';

/** What was asked of designs cannot be answered. The text says what was expected and what was found. */
export class AskedWrong extends UserFacingError {}
