/** What the editor itself says, by the English that it speaks by itself. */
import { inLanguage, type Language } from '../../language/text.ts';

const phrases = [
  { en: 'Control character', nl: 'Stuurteken' },
  { en: 'Selection deleted', nl: 'Selectie verwijderd' },
  { en: 'Find', nl: 'Zoeken' },
  { en: 'Replace', nl: 'Vervangen' },
  { en: 'next', nl: 'volgende' },
  { en: 'previous', nl: 'vorige' },
  { en: 'all', nl: 'alle' },
  { en: 'match case', nl: 'hoofdlettergevoelig' },
  { en: 'by word', nl: 'hele woorden' },
  { en: 'regexp', nl: 'reguliere uitdrukking' },
  { en: 'replace', nl: 'vervangen' },
  { en: 'replace all', nl: 'alle vervangen' },
  { en: 'close', nl: 'sluiten' },
  { en: 'current match', nl: 'huidige vindplaats' },
  { en: 'on line', nl: 'op regel' },
  { en: 'replaced match on line $', nl: 'vervangen op regel $' },
  { en: 'replaced $ matches', nl: '$ keer vervangen' },
  { en: 'Go to line', nl: 'Naar regel' },
  { en: 'go', nl: 'ga' },
  { en: 'Diagnostics', nl: 'Fouten' },
  { en: 'No diagnostics', nl: 'Geen fouten' },
  { en: 'Completions', nl: 'Wat hier kan staan' },
];

export function editorPhrases(language: Language): Readonly<Record<string, string>> {
  return Object.fromEntries(phrases.map((phrase) => [phrase.en, inLanguage(phrase, language)]));
}
