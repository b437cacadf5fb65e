/**
 * What is wrong with a scenario, in English and in Dutch. Every sentence stands in one of the tables of this folder, to be
 * edited as prose: a kind of problem without a sentence in both languages does not compile.
 */
import { asWritten, filled, inLanguage, type Language, type Text } from '../../language/text.ts';
import type { Fault, Problem, ProblemCode } from '../problem.ts';
import { isSet, nameOfSet } from '../reading/tree.ts';
import type { JsonValue } from '../scenario.ts';
import { arrivalsSentences } from './arrivals-sentences.ts';
import { calendarSentences } from './calendar-sentences.ts';
import { chainSentences } from './chain-sentences.ts';
import { distributionSentences } from './distribution-sentences.ts';
import { fileSentences } from './file-sentences.ts';
import { nameSentences } from './name-sentences.ts';
import { oneLine } from './quoting.ts';
import type { Sentences } from './sentences.ts';
import { shapeSentences } from './shape-sentences.ts';
import { valueSentences } from './value-sentences.ts';

const sentences: Sentences<Fault> = {
  ...fileSentences,
  ...shapeSentences,
  ...arrivalsSentences,
  ...valueSentences,
  ...distributionSentences,
  ...calendarSentences,
  ...nameSentences,
  ...chainSentences,
};

/** `file:line:column: what is wrong. Expected ...; found ... What to try.` A value that was set has no line. */
export function describeProblem(problem: Problem): Text {
  const file = oneLine(problem.file);
  return toldAt(isSet(problem) ? file : `${file}:${problem.line}:${problem.column}`, problem);
}

/** The same where the reader knows nothing of files and options: a value that was set is told by its name. */
export function describeSetting(problem: Problem): Text {
  const name = nameOfSet(problem);
  return name === undefined ? describeProblem(problem) : toldAt(oneLine(name), problem);
}

function toldAt(at: string, problem: Problem): Text {
  return filled(asWritten('{at}: {what}'), { at, what: said(problem.code, problem) });
}

type Faults = { readonly [Code in ProblemCode]: Extract<Fault, { readonly code: Code }> };

function said<Code extends ProblemCode>(code: Code, fault: Faults[Code]): Text {
  const table: { readonly [Each in ProblemCode]: (fault: Faults[Each]) => Text } = sentences;
  return table[code](fault);
}

/** A problem as plain data, with the texts in it in one language: what `--json` prints beside the message. */
export function problemData(problem: Problem, language: Language): Readonly<Record<string, JsonValue>> {
  return Object.fromEntries(
    Object.entries(problem).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, isText(value) ? inLanguage(value, language) : value]],
    ),
  );
}

function isText(value: JsonValue | Text): value is Text {
  return typeof value === 'object' && value !== null && 'en' in value && 'nl' in value;
}
