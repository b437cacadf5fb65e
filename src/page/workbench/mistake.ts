/** A mistake in a file as the page tells it: as `check` does, but for advice that only a command line can follow. */
import { inEveryLanguage, inLanguage, type Language, type Text } from '../../language/text.ts';
import { workbenchWords as words } from '../../report/words/workbench.ts';
import { describeProblem } from '../../scenario/messages/describe-problem.ts';
import type { Problem } from '../../scenario/problem.ts';

export interface Mistake {
  readonly file: string;
  /** From 1, as is the column, which counts UTF-16 units. */
  readonly line: number;
  readonly column: number;
  readonly message: Text;
}

export function mistakeOf(problem: Problem): Mistake {
  const { file, line, column, code } = problem;
  const message = describeProblem(problem);
  if (code !== 'empty file') return { file, line, column, message };
  // What to try stands in the page, and not in the program that has commands.
  const here = (language: Language) => `${file}:${line}:${column}: ${inLanguage(words.emptyFile, language)}`;
  return { file, line, column, message: inEveryLanguage(here) };
}
