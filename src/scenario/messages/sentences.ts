import type { Text } from '../../language/text.ts';
import type { Fault } from '../problem.ts';

/**
 * For each kind of problem of a group a sentence in both languages: what is wrong, what was expected, what was found, and
 * what to try. Keys, names and units are those of the scenario language, in every language.
 */
export type Sentences<Of extends Fault> = {
  readonly [Code in Of['code']]: (fault: Extract<Of, { readonly code: Code }>) => Text;
};
