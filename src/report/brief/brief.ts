/**
 * What a run or a comparison says on one screen: the answer first, then what explains it, and nothing twice. The room picks
 * from what the headline and the tables know; the terminal asks for it, and cuts what does not fit. Begin here;
 * short-places.ts has where it jams, many-designs.ts the form for more designs than stand beside each other.
 */

import type { Comparison } from '../../experiment/result.ts';
import { inLanguage, type Language } from '../../language/text.ts';
import { followedSentence } from '../headline/followed-in-words.ts';
import { basisOf, headline, notesOnRuns } from '../headline/headline.ts';
import { periodSentences } from '../headline/period-headline.ts';
import { rankingSentences } from '../headline/ranking-in-words.ts';
import type { State } from '../headline/verdict-sentences.ts';
import { worldsSentences } from '../headline/worlds-in-words.ts';
import { capitalised } from '../phrases.ts';
import { endsMeasure } from '../results/find-measure.ts';
import { endsTable } from '../tables/ends.ts';
import { rankingTable } from '../tables/ranking.ts';
import type { Table } from '../tables/table.ts';
import { briefWords } from '../words/brief.ts';
import { keyFiguresTable } from './key-figures.ts';
import { designNames, letterOf } from './letters.ts';
import { differingTable, manyAnswer, whatAlikeMeans, whereTable } from './many-designs.ts';
import { shortPlacesTable } from './short-places.ts';

export interface Brief {
  /** What the reader came for, in a sentence; how a single design copes says its colour. */
  readonly answer: string;
  readonly state: State | undefined;
  /** In the order in which they stand; a part that is too long is cut at a sentence or a row. */
  readonly parts: readonly BriefPart[];
  /** Of which period and over how many replications. */
  readonly basis: string;
}

/** One that is `whole` is not cut. */
export type BriefPart = { readonly whole?: true } & (
  | { readonly kind: 'sentences'; readonly lead: string | undefined; readonly sentences: readonly string[] }
  /** The first column names the row; columns at the end go first where the screen is too narrow. */
  | { readonly kind: 'table'; readonly table: Table }
);

/** Designs that have sentences, each against the first, at most; of more, each has a row. */
const mostInSentences = 3;

export function brief(comparison: Comparison, language: Language): Brief {
  const { designs } = comparison;
  if (designs.length === 1) return ofOne(comparison, language);
  return designs.length <= mostInSentences ? ofFew(comparison, language) : ofMany(comparison, language);
}

function ofOne(comparison: Comparison, language: Language): Brief {
  const { designs, basis, notes, worlds } = headline(comparison, language);
  const [design] = designs;
  return {
    answer: design?.lead ?? '',
    state: design?.state,
    parts: [
      ...sentences(undefined, worlds),
      ...inParts(comparison, design?.sentences ?? [], language),
      ...tablesOf(
        keyFiguresTable(comparison, language),
        shortPlacesTable(comparison, language),
        endsTable(comparison, language),
      ),
      ...sentences(undefined, notes),
    ],
    basis,
  };
}

/** What holds in which period stands apart, so that the details of the place that stands worst do not push it out. */
function inParts(
  { designs: [design] }: Comparison,
  leads: readonly string[],
  language: Language,
): readonly BriefPart[] {
  const ofPeriods = new Set(design === undefined ? [] : periodSentences(design, language).map(capitalised));
  return [
    ...sentences(
      undefined,
      leads.filter((each) => !ofPeriods.has(each)),
    ),
    ...sentences(
      undefined,
      leads.filter((each) => ofPeriods.has(each)),
    ),
  ];
}

function ofFew(comparison: Comparison, language: Language): Brief {
  const { answer = '', differences, basis, notes, worlds } = headline(comparison, language);
  const followed = followedSentences(comparison, language);
  return {
    answer,
    state: undefined,
    parts: [
      ...sentences(undefined, designNames(comparison, language)),
      ...sentences(undefined, worlds),
      ...rankingParts(comparison, language),
      ...tablesOf(keyFiguresTable(comparison, language), shortPlacesTable(comparison, language)),
      ...differences.flatMap(({ lead, sentences: those }) => {
        return sentences(
          lead,
          those.filter((each) => !followed.includes(each)),
        );
      }),
      ...sentences(undefined, notes),
    ],
    basis: [...followed, basis].join(' '),
  };
}

function ofMany(comparison: Comparison, language: Language): Brief {
  return {
    answer: manyAnswer(comparison, language),
    state: undefined,
    parts: [
      ...tablesOf(whereTable(comparison, language)),
      ...rankingParts(comparison, language),
      ...tablesOf(differingTable(comparison, language)),
      ...sentences(undefined, worldsSentences(comparison, language)),
      ...sentences(undefined, notesOnRuns(comparison, language)),
    ],
    basis: [
      ...whatAlikeMeans(comparison, language),
      ...(hasEndsOfAll(comparison)
        ? followedSentences(comparison, language).slice(0, 1)
        : [inLanguage(briefWords.notLeft, language)]),
      basisOf(comparison, language, briefWords.averagesOver),
    ].join(' '),
  };
}

/** Of so many designs it is reported as a whole: it was asked for. */
const mostRanked = 10;

/** With the letters that stand above it. */
function rankingParts(comparison: Comparison, language: Language): readonly BriefPart[] {
  const letter = (key: string) => letterOf(comparison.designs.findIndex((design) => design.key === key));
  const table = rankingTable(comparison, language, letter);
  const parts = [...sentences(undefined, rankingSentences(comparison, language)), ...tablesOf(table)];
  return (table?.rows.length ?? 0) > mostRanked ? parts : parts.map((part) => ({ ...part, whole: true }));
}

function hasEndsOfAll(comparison: Comparison): boolean {
  return endsMeasure(comparison) === 'followed ended';
}

/** Of which cases the differences tell: mostly the same for all designs, and then said once. */
function followedSentences(comparison: Comparison, language: Language): readonly string[] {
  const [baseline, ...others] = comparison.designs;
  if (baseline === undefined) return [];
  return [...new Set(others.flatMap((other) => followedSentence(comparison, baseline, other, language)))];
}

function sentences(lead: string | undefined, all: readonly string[]): readonly BriefPart[] {
  return all.length === 0 ? [] : [{ kind: 'sentences', lead, sentences: all }];
}

function tablesOf(...tables: readonly (Table | undefined)[]): readonly BriefPart[] {
  return tables.flatMap((table): readonly BriefPart[] => (table === undefined ? [] : [{ kind: 'table', table }]));
}
