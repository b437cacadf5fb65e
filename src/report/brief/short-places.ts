import type { MeasureId } from '../../experiment/measures/register.ts';
import type { Comparison, DesignResult, Measured } from '../../experiment/result.ts';
import type { Verdict } from '../../experiment/verdicts/verdict-result.ts';
import { fill, inLanguage, type Language, type Text } from '../../language/text.ts';
import { whenText } from '../headline/moments-in-words.ts';
import { loadText, placeOf } from '../headline/verdict-body.ts';
import { stateOf } from '../headline/verdict-sentences.ts';
import { averaged, measuredAt } from '../results/find-measure.ts';
import { windowOf } from '../tables/places.ts';
import type { Table } from '../tables/table.ts';
import { numbers, words } from '../tables/table.ts';
import { briefWords, jamWords } from '../words/brief.ts';
import { tableWords } from '../words/tables.ts';
import { rangeWords } from '../words/units.ts';
import { averageText } from './average-text.ts';
import { letterOf } from './letters.ts';

interface Row {
  readonly design: DesignResult;
  readonly letter: string;
  readonly verdict: Verdict;
}

/** Places told where all of them keep up. */
const mostBusy = 3;

/** Where there is too little capacity or little to spare, the worst first; where nowhere is, the places that are busiest. */
export function shortPlacesTable(comparison: Comparison, language: Language): Table | undefined {
  const { designs } = comparison;
  const all = designs.flatMap((design, i): readonly Row[] =>
    design.verdicts.map((verdict) => ({ design, letter: letterOf(i), verdict })),
  );
  const short = all.filter(({ verdict }) => verdict.kind !== 'flows');
  const shown = byPlace(short.length > 0 ? short : busiest(all));
  if (shown.length === 0) return undefined;
  const isSingle = designs.length === 1;
  const averages = inLanguage(averaged(comparison).heading, language);
  const caption = fill(captionOf(shown), language, { averages });
  return {
    caption: hasWholeCases(shown) ? fill(briefWords.wholeCases, language, { caption }) : caption,
    columns: [
      words(inLanguage(tableWords.place, language)),
      ...(isSingle ? [] : [words('')]),
      words(inLanguage(tableWords.state, language)),
      numbers(inLanguage(briefWords.demand, language)),
      numbers(inLanguage(tableWords.waitingAtEnd, language)),
      numbers(inLanguage(briefWords.wait, language)),
      numbers(inLanguage(tableWords.gaveUp, language)),
    ],
    rows: shown.map((row) => cellsOf(row, isSingle, language)),
  };
}

function hasWholeCases(shown: readonly Row[]): boolean {
  return shown.some(({ verdict }) => verdict.kind === 'short' && verdict.ofWholeCases !== undefined);
}

function captionOf(shown: readonly Row[]): Text {
  const isLater = shown.some(({ verdict }) => {
    return verdict.kind === 'short' && verdict.ofWholeCases === undefined && verdict.loadOver.from > verdict.from;
  });
  if (shown.every(({ verdict }) => verdict.kind === 'flows')) return briefWords.busiestPlaces;
  return isLater ? briefWords.shortPlacesLater : briefWords.shortPlaces;
}

function cellsOf({ design, letter, verdict }: Row, isSingle: boolean, language: Language): readonly string[] {
  const name = nameOf({ design, verdict });
  const measured = (measure: MeasureId) => measuredAt(design, measure, 'resource', name);
  return [
    placeOf(design, verdict.resource, language),
    ...(isSingle ? [] : [letter]),
    stateCell(design, verdict, language),
    demandText(design, verdict, language),
    averageText(measured('waiting at end'), language),
    waitText(measured('wait p90'), language),
    averageText(measured('gave up'), language),
  ];
}

function stateCell(design: DesignResult, verdict: Verdict, language: Language): string {
  const state = stateOf(verdict);
  const when = state === 'flows' ? '' : whenText(design.plan, verdict, windowOf(design), language);
  return `${inLanguage(jamWords[state], language)}${when === '' ? '' : `,${when}`}`;
}

function waitText(measured: Measured | undefined, language: Language): string {
  return measured?.status === 'no steady state'
    ? inLanguage(briefWords.rising, language)
    : averageText(measured, language);
}

/** Work asked for over capacity, as the sentences about the place say it. */
function demandText(design: DesignResult, verdict: Verdict, language: Language): string {
  const whole = verdict.kind === 'short' ? verdict.ofWholeCases : undefined;
  if (whole !== undefined) return fill(briefWords.ofWholeCases, language, { load: loadText(whole, language) });
  const load = demandIn(design, verdict);
  return load === undefined || !Number.isFinite(load)
    ? inLanguage(rangeWords.nothing, language)
    : loadText(load, language);
}

function demandIn(design: DesignResult, verdict: Verdict): number | undefined {
  if (verdict.kind === 'short' || verdict.kind === 'runs over') return verdict.load.mean;
  if (verdict.kind === 'tight') {
    if (verdict.isDemand === true) return verdict.used.mean;
    const { from, until } = windowOf(design);
    if (verdict.from > from || verdict.until < until) return verdict.load.mean;
  }
  return measuredAt(design, 'load', 'resource', nameOf({ design, verdict }))?.estimate.mean;
}

function usedAt(design: DesignResult, verdict: Verdict): number {
  return measuredAt(design, 'utilisation', 'resource', nameOf({ design, verdict }))?.estimate.mean ?? 0;
}

function nameOf({ design, verdict }: Pick<Row, 'design' | 'verdict'>): string {
  return design.plan.resources[verdict.resource]?.name ?? '';
}

/** The designs of a place under each other, places in the order in which they first come. */
function byPlace(rows: readonly Row[]): readonly Row[] {
  const places = new Set(rows.map(nameOf));
  return [...places].flatMap((place) => rows.filter((row) => nameOf(row) === place));
}

function busiest(rows: readonly Row[]): readonly Row[] {
  const highest = new Map<string, number>();
  for (const row of rows) {
    const name = nameOf(row);
    highest.set(name, Math.max(highest.get(name) ?? 0, usedAt(row.design, row.verdict)));
  }
  const places = [...highest].sort(([, a], [, b]) => b - a).slice(0, mostBusy);
  return places.flatMap(([place]) => rows.filter((row) => nameOf(row) === place));
}
