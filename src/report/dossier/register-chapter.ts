/** The register of assumptions, with what each of them does to the outcome. */
import { fill, inLanguage, type Language } from '../../language/text.ts';
import type { RegisterEntry, Scenario } from '../../scenario/scenario.ts';
import { letterOf } from '../brief/letters.ts';
import type { Block } from '../document/document.ts';
import { list, says, tables } from '../document/document.ts';
import { valueInWords } from '../plan-in-words/values-as-written.ts';
import { byEffect, byShare } from '../study/sensitivity/order.ts';
import { partText } from '../study/sensitivity/sensitivity-in-words.ts';
import type { Table } from '../tables/table.ts';
import { words } from '../tables/table.ts';
import { dossierWords } from '../words/dossier.ts';
import { inputWords } from '../words/method.ts';
import { pageWords } from '../words/page.ts';
import { whyFixedWords } from '../words/sensitivity.ts';
import { rangeWords } from '../words/units.ts';
import type { DossierInWords, DossierPart } from './dossier-in-words.ts';

/** An input as one or more designs have it. */
export interface RegisterRow {
  readonly entry: RegisterEntry;
  readonly scenario: Scenario;
  /** Designs that have it so, where others have it otherwise or not at all. */
  readonly letters: readonly string[];
  /** One for each study. */
  readonly influence: readonly string[];
}

export function registerChapter(dossier: DossierInWords): readonly Block[] {
  const { language, parts } = dossier;
  const rows = registerRows(dossier);
  if (rows.length === 0) return [says(inLanguage(pageWords.noInputs, language))];
  const of = (kind: RegisterEntry['provenance']['kind']) => rows.filter(({ entry }) => entry.provenance.kind === kind);
  const assumptions = of('assumption');
  const counts = {
    inputs: namesOf(rows),
    assumptions: namesOf(assumptions),
    sources: namesOf(of('source')),
    derived: namesOf(of('derived')),
  };
  const others = rows.filter(({ entry }) => entry.provenance.kind !== 'assumption');
  return [
    says(fill(dossierWords.registerIntro, language, counts)),
    ...influenceMeans(parts, language),
    ...(assumptions.length === 0
      ? [says(inLanguage(dossierWords.noAssumptions, language))]
      : tables([tableOf(dossier, assumptions, inLanguage(dossierWords.assumptions, language))])),
    ...(others.length === 0 ? [] : tables([tableOf(dossier, others, inLanguage(dossierWords.otherInputs, language))])),
  ];
}

/** An input of which designs have different values is one input. */
function namesOf(rows: readonly RegisterRow[]): number {
  return new Set(rows.map(({ entry }) => entry.name)).size;
}

function influenceMeans(parts: readonly DossierPart[], language: Language): readonly Block[] {
  const [only, another] = parts;
  if (only === undefined) return [];
  const is = (what: string) => says(fill(dossierWords.influenceIs, language, { what }));
  if (another === undefined) return [is(only.inWords.what)];
  const each = parts.map(({ letters, inWords: { what } }) =>
    fill(dossierWords.influenceOf, language, { letter: letters, what }),
  );
  return [is(parts.map(({ letters }) => letters).join(' / ')), ...list(each)];
}

/** The most influential first, and then those that were not varied, in the order of the files. */
export function registerRows({
  scenarios,
  parts,
  language,
}: Pick<DossierInWords, 'scenarios' | 'parts' | 'language'>): readonly RegisterRow[] {
  const found = new Map<string, { readonly entry: RegisterEntry; readonly in: number[] }>();
  for (const [i, { register }] of scenarios.entries()) {
    for (const entry of register) {
      const key = asWritten(entry);
      const known = found.get(key);
      if (known === undefined) found.set(key, { entry, in: [i] });
      else known.in.push(i);
    }
  }
  const rankOf = ({ name }: RegisterEntry) => Math.min(...parts.map((part) => rankIn(part, name)), unranked);
  const rows = [...found.values()].flatMap((each) => {
    const scenario = scenarios[each.in[0] ?? 0];
    if (scenario === undefined) return [];
    const letters = each.in.length === scenarios.length ? [] : each.in.map(letterOf);
    const influence = parts.map((part) => influenceIn(part, each.entry.name, language));
    return [{ entry: each.entry, scenario, letters, influence }];
  });
  return rows.sort((a, b) => rankOf(a.entry) - rankOf(b.entry));
}

const unranked = 1_000_000;

/** What tells one entry from another: an input that is made of others differs where its own words do. */
function asWritten({ numbers: _, ...entry }: RegisterEntry): string {
  return JSON.stringify(entry);
}

/** The place of what is varied: the input, or those that it goes together with. */
function indexIn({ study: { asked } }: DossierPart, name: string): number {
  return asked.varied.findIndex(({ members }) => members.some(({ input }) => asked.uncertain[input]?.name === name));
}

function rankIn(part: DossierPart, name: string): number {
  const index = indexIn(part, name);
  return index < 0 ? unranked : byEffect(part.study).indexOf(index);
}

function influenceIn(part: DossierPart, name: string, language: Language): string {
  const { study, inWords: studyInWords } = part;
  const index = indexIn(part, name);
  if (index < 0) {
    const fixed = study.asked.fixed.find((each) => each.name === name);
    if (fixed === undefined) return inLanguage(dossierWords.notLookedAt, language);
    return fill(dossierWords.notVaried, language, { because: inLanguage(whyFixedWords[fixed.because], language) });
  }
  const { muStar } = study.screening[index] ?? {};
  const matters = study.matter.includes(index);
  const size = studyInWords.outcome(muStar).replace('+', '');
  const share = byShare(study).find(({ input }) => input === index);
  const turns = [...study.breaking.found, ...study.breaking.untraced].some(({ input }) => input === index);
  const effect =
    muStar === undefined
      ? inLanguage(dossierWords.notFound, language)
      : matters
        ? fill(dossierWords.effect, language, { size, unit: studyInWords.unit })
        : inLanguage(dossierWords.hardly, language);
  return [
    effect,
    ...(share === undefined ? [] : [fill(dossierWords.share, language, { share: partText(share.first, language) })]),
    ...(turns ? [inLanguage(dossierWords.turns, language)] : []),
    ...((study.asked.varied[index]?.members.length ?? 1) > 1
      ? [fill(dossierWords.together, language, { group: studyInWords.titles[index] ?? '' })]
      : []),
  ].join('; ');
}

function tableOf({ parts, language }: DossierInWords, rows: readonly RegisterRow[], caption: string): Table {
  const heads = parts.map(({ letters }) =>
    letters === ''
      ? inLanguage(dossierWords.influence, language)
      : fill(dossierWords.influenceIn, language, { letter: letters }),
  );
  const { input, value, range, why } = inputWords;
  return {
    caption,
    columns: [
      ...[input, value, range].map((title) => inLanguage(title, language)),
      ...heads,
      inLanguage(why, language),
    ].map(words),
    rows: rows.map(({ entry, scenario, letters, influence }) => {
      const inWords = valueInWords(scenario, language);
      const { title, value: written, overridden, provenance, range: bounds, note } = entry;
      return [
        letters.length === 0
          ? inLanguage(title, language)
          : fill(dossierWords.inDesigns, language, { input: inLanguage(title, language), letters: letters.join(', ') }),
        overridden ? `${inWords(written)} (${inLanguage(inputWords.overridden, language)})` : inWords(written),
        bounds === undefined ? inLanguage(rangeWords.nothing, language) : inWords(bounds),
        ...influence,
        `${provenance.kind === 'assumption' ? '' : `${inLanguage(inputWords[provenance.kind], language)}: `}${inLanguage(provenance.text, language)}${note === undefined ? '' : ` (${inLanguage(note, language)})`}`,
      ];
    }),
  };
}
