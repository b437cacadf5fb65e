import type { MeasureId } from '../../experiment/measures/register.ts';
import type { Comparison, DesignResult } from '../../experiment/result.ts';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import { cellText } from '../figures/quantity.ts';
import { stateText } from '../headline/verdict-sentences.ts';
import type { ChosenPlaces } from '../results/chosen-places.ts';
import { isShown } from '../results/chosen-places.ts';
import { averaged, measuredAt, measuredOver } from '../results/find-measure.ts';
import { timeUnitOf } from '../results/time-unit.ts';
import { designTitle } from '../results/titles.ts';
import { tableWords } from '../words/tables.ts';
import { rangeWords, timeWords } from '../words/units.ts';
import { stateWords } from '../words/verdicts.ts';
import type { Column, Table } from './table.ts';
import { numbers, words } from './table.ts';

const columns = [
  { measure: 'utilisation', title: tableWords.used },
  { measure: 'waiting at end', title: tableWords.waitingAtEnd },
  { measure: 'wait p50', title: tableWords.halfWait },
  { measure: 'wait p90', title: tableWords.nineInTenWait },
  { measure: 'on time of all', title: tableWords.onTime },
  { measure: 'gave up', title: tableWords.gaveUp },
] as const;

/** Whether a column has anything to say: that of a norm only where there is one. */
function isAsked({ designs }: Comparison, measure: MeasureId): boolean {
  return (
    measure !== 'on time of all' || designs.some(({ measures }) => measures.some((each) => each.measure === measure))
  );
}

/** One row per place and design, the designs of a place under each other so that they can be compared. */
export function placesTable(comparison: Comparison, language: Language, chosen?: ChosenPlaces): Table {
  const single = comparison.designs.length === 1;
  const designColumn: readonly Column[] = single ? [] : [words(inLanguage(tableWords.design, language))];
  const places = comparison.designs
    .flatMap((design) => placesOf(design))
    .filter(({ kind, name }) => isShown(chosen, kind, name));
  const unit = inLanguage(timeWords[timeUnitOf(comparison)].name, language);
  const asked = columns.filter(({ measure }) => isAsked(comparison, measure));
  const known = new Map(places.map((place) => [`${place.kind} ${place.name}`, place]));
  return {
    caption: fill(tableWords.placesAll, language, { averages: inLanguage(averaged(comparison).averages, language) }),
    columns: [
      words(inLanguage(tableWords.place, language)),
      ...designColumn,
      words(inLanguage(tableWords.state, language)),
      ...asked.map(({ title }) => numbers(fill(title, language, { unit }))),
    ],
    rows: [...known.values()].flatMap((place) =>
      comparison.designs.flatMap((design) =>
        placeRow(design, place, single ? [] : [designTitle(comparison, design, language)], asked, language),
      ),
    ),
  };
}

interface ListPlace {
  readonly kind: 'resource' | 'step';
  readonly name: string;
}

/** The resources, and the steps that are places of their own because their groups need none. */
function placesOf(design: DesignResult): readonly ListPlace[] {
  return [
    ...design.plan.resources.map(({ name }): ListPlace => ({ kind: 'resource', name })),
    ...measuredOver(design, 'growth', 'step').map(({ whereName }): ListPlace => ({ kind: 'step', name: whereName })),
  ];
}

function placeRow(
  design: DesignResult,
  { kind, name }: ListPlace,
  designCell: readonly string[],
  asked: readonly { readonly measure: MeasureId }[],
  language: Language,
): readonly (readonly string[])[] {
  const { plan } = design;
  const list = kind === 'resource' ? plan.resources : plan.steps;
  const index = list.findIndex((each) => each.name === name);
  const place = list[index];
  if (place === undefined) return [];
  const cells = asked.map(({ measure }) =>
    cellText(measuredAt(design, measure, kind, name), plan.period.start, language),
  );
  // Only a capacity can be too small: a group that needs no resource gets no verdict.
  const verdict = kind === 'resource' ? verdictText(design, index, language) : inLanguage(rangeWords.nothing, language);
  return [[inLanguage(place.title, language), ...designCell, verdict, ...cells]];
}

function verdictText(design: DesignResult, resource: number, language: Language): string {
  const verdict = design.verdicts.find((each) => each.resource === resource);
  return verdict === undefined
    ? inLanguage(stateWords.flows, language)
    : stateText(design.plan, verdict, windowOf(design), language);
}

/** The time that the results of a design are of. */
export function windowOf({ plan: { period } }: DesignResult): { readonly from: number; readonly until: number } {
  return { from: period.startUp, until: period.horizon };
}
