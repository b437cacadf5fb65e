import type { Language } from './language.ts';
import { capitalised } from './language.ts';
import { measureWords } from './words/measures.ts';

/** What a measure is called; one that has no words of its own goes by its id. */
export function measureLabel(measure: string, language: Language): string {
  return measureWords[measure]?.label[language] ?? capitalised(measure);
}

export function measureDefinition(measure: string, language: Language): string | undefined {
  return measureWords[measure]?.definition[language];
}
