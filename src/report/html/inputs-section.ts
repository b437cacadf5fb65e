/** The register of inputs: what is known from a source and what was assumed. */
import { fill, inLanguage, type Language } from '../../language/text.ts';
import type { RegisterEntry, Scenario } from '../../scenario/scenario.ts';
import { togetherThings } from '../plan-in-words/together.ts';
import { valueInWords } from '../plan-in-words/values-as-written.ts';
import type { Influence } from '../study/study-report.ts';
import type { Table } from '../tables/table.ts';
import { words } from '../tables/table.ts';
import { inputWords } from '../words/method.ts';
import { pageWords } from '../words/page.ts';
import { togetherWords } from '../words/together.ts';
import { rangeWords } from '../words/units.ts';
import type { Html } from './elements.ts';
import { markedTableHtml, paragraph, section } from './elements.ts';

/** @param titles of the designs, in the order of the scenarios @param influence where a study found it */
export function inputsSection(
  scenarios: readonly Scenario[],
  titles: readonly string[],
  language: Language,
  influence?: Influence,
): Html {
  return section(
    'inputs',
    inLanguage(pageWords.inputs, language),
    ...registers(scenarios, titles, language, influence),
  );
}

/** One for each design; of those after the first only what differs. @param titles of the designs */
export function registers(
  scenarios: readonly Scenario[],
  titles: readonly string[],
  language: Language,
  influence?: Influence,
): readonly Html[] {
  const [first] = scenarios;
  return scenarios.map((scenario, i) => {
    const register = registerHtml(scenario, first, { design: titles[i] ?? scenario.key, language, influence });
    const isKnown = scenario !== first && first !== undefined && isSame(scenario.together, first.together);
    return register + (isKnown ? '' : togetherHtml(scenario, language));
  });
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function togetherHtml(scenario: Scenario, language: Language): Html {
  const things = togetherThings(scenario, language);
  if (things.length === 0) return '';
  const heading = inLanguage(togetherWords.heading, language);
  return things.map(({ title, sentences }) => paragraph(`${heading}: “${title}”. ${sentences.join(' ')}`)).join('');
}

interface Register {
  readonly design: string;
  readonly language: Language;
  readonly influence: Influence | undefined;
}

function registerHtml(
  scenario: Scenario,
  first: Scenario | undefined,
  { design, language, influence }: Register,
): Html {
  const all = scenario.register;
  if (all.length === 0) return paragraph(inLanguage(pageWords.noInputs, language));
  const count = (kind: RegisterEntry['provenance']['kind']) => all.filter(({ provenance }) => provenance.kind === kind);
  const intro = fill(pageWords.inputsIntro, language, {
    assumptions: count('assumption').length,
    inputs: all.length,
    design,
    sources: count('source').length,
  });
  if (scenario === first || first === undefined) {
    const caption = fill(inputWords.caption, language, { design });
    const order = orderWords(all, influence, language);
    return paragraph(`${intro} ${order}`.trim()) + registerTableHtml(scenario, all, caption, language, influence);
  }
  const known = new Set(first.register.map(asWritten));
  const own = all.filter((entry) => !known.has(asWritten(entry)));
  if (own.length === 0) return paragraph(fill(inputWords.same, language, { design }));
  const caption = fill(inputWords.captionDiffering, language, { design });
  return paragraph(intro) + registerTableHtml(scenario, own, caption, language, influence);
}

/** What tells one entry from another: an input that is made of others differs where its own words do. */
function asWritten({ numbers: _, ...entry }: RegisterEntry): string {
  return JSON.stringify(entry);
}

/** In which order they stand, where it is not that of the file. */
function orderWords(all: readonly RegisterEntry[], found: Influence | undefined, language: Language): string {
  if (found !== undefined && found.inputs.length > 1) return fill(inputWords.byEffect, language, { what: found.what });
  return all.some(({ influence }) => influence !== undefined) ? inLanguage(inputWords.byInfluence, language) : '';
}

/** By the influence that a study found; without one, those of which the file says that much depends on them come first. */
export function registerTableHtml(
  scenario: Scenario,
  entries: readonly RegisterEntry[],
  caption: string,
  language: Language,
  found?: Influence,
): Html {
  const isRanked = ({ name, influence }: RegisterEntry) =>
    found === undefined ? influence !== undefined : found.inputs.includes(name);
  const rank = ({ name }: RegisterEntry) => found?.inputs.indexOf(name) ?? 0;
  const ranked = entries.filter(isRanked).sort((a, b) => rank(a) - rank(b));
  const ordered = [...ranked, ...entries.filter((entry) => !isRanked(entry))];
  // By these a reader can leave rows out.
  const marks = ordered.map(({ provenance, range }) => `${provenance.kind}${range === undefined ? '' : ' ranged'}`);
  return markedTableHtml(registerTable(scenario, ordered, caption, language), marks);
}

function registerTable(
  scenario: Scenario,
  entries: readonly RegisterEntry[],
  caption: string,
  language: Language,
): Table {
  const inWords = valueInWords(scenario, language);
  const { input, value, basis, why, range } = inputWords;
  return {
    caption,
    columns: [input, value, basis, range, why].map((title) => words(inLanguage(title, language))),
    rows: entries.map(({ title, value: written, overridden, provenance, range: bounds, note }) => [
      inLanguage(title, language),
      overridden ? `${inWords(written)} (${inLanguage(inputWords.overridden, language)})` : inWords(written),
      inLanguage(inputWords[provenance.kind], language),
      bounds === undefined ? inLanguage(rangeWords.nothing, language) : inWords(bounds),
      note === undefined
        ? inLanguage(provenance.text, language)
        : `${inLanguage(provenance.text, language)} (${inLanguage(note, language)})`,
    ]),
  };
}
