/** A compiled scenario as tables: where cases come from, who there is, what happens, where it ends, what changes. */
import { inLanguage, type Language } from '../../language/text.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { compared } from '../description/compared.ts';
import { describe } from '../description/description.ts';
import { modelWords } from '../words/description.ts';
import { dossierWords } from '../words/dossier.ts';
import type { Table } from './table.ts';
import { words } from './table.ts';

/** One table for each section of the description, one row for each thing. */
export function modelTables(plan: Plan, language: Language): readonly Table[] {
  return describe(plan, language).sections.map(({ heading, things }) => ({
    caption: heading,
    columns: [words(inLanguage(modelWords.thing, language)), words(inLanguage(modelWords.description, language))],
    rows: things.map(({ title, sentences }) => [title, sentences.join(' ')]),
  }));
}

/** What another design does otherwise, a table for each section in which it does; none where nothing differs. */
export function differingTables(first: Scenario, other: Scenario, language: Language): readonly Table[] {
  return compared(first, other, language).sections.map(({ heading, things }) => ({
    caption: heading,
    columns: [words(inLanguage(modelWords.thing, language)), words(inLanguage(dossierWords.changed, language))],
    rows: things.map(({ title, sentences }) => [title, sentences.join(' ')]),
  }));
}
