/** What the editor itself says, in Dutch; it speaks English by itself. */
import type { Language } from '../../report/language.ts';

const dutch: Readonly<Record<string, string>> = {
  'Control character': 'Stuurteken',
  'Selection deleted': 'Selectie verwijderd',
  Find: 'Zoeken',
  Replace: 'Vervangen',
  next: 'volgende',
  previous: 'vorige',
  all: 'alle',
  'match case': 'hoofdlettergevoelig',
  'by word': 'hele woorden',
  regexp: 'reguliere uitdrukking',
  replace: 'vervangen',
  'replace all': 'alle vervangen',
  close: 'sluiten',
  'current match': 'gevonden plek',
  'on line': 'op regel',
  'replaced match on line $': 'vervangen op regel $',
  'replaced $ matches': '$ keer vervangen',
  'Go to line': 'Naar regel',
  go: 'ga',
  Diagnostics: 'Fouten',
  'No diagnostics': 'Geen fouten',
  Completions: 'Wat hier kan staan',
};

export function editorPhrases(language: Language): Readonly<Record<string, string>> {
  return language === 'nl' ? dutch : {};
}
