/** Results by calendar year, quarter or month: the chain, its ends, and place by place. */

import type { MeasureId } from '../../experiment/measures/register.ts';
import type { CalendarMeasured, CalendarResult, Comparison, DesignResult, Where } from '../../experiment/result.ts';
import { fill, inLanguage, type Language, type Phrase, type Text } from '../../language/text.ts';
import { calendarPeriod, calendarTitle } from '../dates/calendar-in-words.ts';
import { rangeText } from '../figures/quantity.ts';
import type { ChosenPlaces } from '../results/chosen-places.ts';
import { isShown } from '../results/chosen-places.ts';
import { timeUnitOf } from '../results/time-unit.ts';
import { designTitle } from '../results/titles.ts';
import { calendarWords } from '../words/calendar.ts';
import { tableWords } from '../words/tables.ts';
import { rangeWords, timeWords } from '../words/units.ts';
import type { Column, Table } from './table.ts';
import { numbers, words } from './table.ts';

interface CalendarColumn {
  readonly measure: MeasureId;
  readonly title: Text;
}

const ofChain: readonly CalendarColumn[] = [
  { measure: 'arrived', title: calendarWords.arrived },
  { measure: 'ended', title: calendarWords.ended },
  { measure: 'gave up', title: calendarWords.gaveUp },
  { measure: 'refused', title: calendarWords.refused },
  { measure: 'in hand mean', title: calendarWords.inHand },
  { measure: 'in hand at end', title: calendarWords.inHandAtEnd },
  { measure: 'total time mean', title: calendarWords.totalTime },
];
const ofPlaces: readonly CalendarColumn[] = [
  { measure: 'started', title: calendarWords.started },
  { measure: 'wait mean', title: calendarWords.waited },
  { measure: 'queue mean', title: calendarWords.list },
  { measure: 'waiting at end', title: calendarWords.listAtEnd },
  { measure: 'gave up', title: calendarWords.gaveUp },
  { measure: 'refused', title: calendarWords.refused },
  { measure: 'staff hours', title: calendarWords.hours },
];
/** More rows are for a file. */
const mostRows = 200;

/** One row per period. */
export function calendarChainTable(comparison: Comparison, design: DesignResult, language: Language): Table {
  const shown = taken(design.calendar, ofChain, 'chain');
  return {
    caption: captioned(calendarWords.chainCaption, comparison, design, language),
    columns: [words(inLanguage(calendarWords.period, language)), ...headed(design, shown, language)],
    rows: design.calendar.map((stretch) => [
      calendarPeriod(design.plan.period.start, stretch.cell, language),
      ...shown.map(({ measure }) => cell(stretch, measure, 'chain', 'chain', language)),
    ]),
  };
}

/** One row per end and period. */
export function calendarEndsTable(comparison: Comparison, design: DesignResult, language: Language): Table | undefined {
  const { plan, calendar } = design;
  const reached = plan.ends.filter(({ name }) => isTaken(calendar, 'ended', 'end', name));
  const columns: readonly CalendarColumn[] = [
    { measure: 'ended', title: calendarWords.ended },
    { measure: 'total time mean', title: calendarWords.totalTime },
  ];
  return byPlace(design, reached, 'end', columns, {
    caption: captioned(calendarWords.endsCaption, comparison, design, language),
    heading: inLanguage(tableWords.end, language),
    language,
  });
}

/** One row per place and period: resources, and the groups that wait for none. Undefined where there would be too many. */
export function calendarPlacesTable(
  comparison: Comparison,
  design: DesignResult,
  language: Language,
  chosen?: ChosenPlaces,
): Table | undefined {
  const { plan, calendar } = design;
  const resources = plan.resources.filter(
    ({ name }) => isShown(chosen, 'resource', name) && isTaken(calendar, 'started', 'resource', name),
  );
  return byPlace(design, resources, 'resource', ofPlaces, {
    caption: captioned(calendarWords.placesCaption, comparison, design, language),
    heading: inLanguage(tableWords.place, language),
    language,
  });
}

function byPlace(
  design: DesignResult,
  places: readonly { readonly name: string; readonly title: Text }[],
  kind: Where['kind'],
  columns: readonly CalendarColumn[],
  { caption, heading, language }: { readonly caption: string; readonly heading: string; readonly language: Language },
): Table | undefined {
  const { plan, calendar } = design;
  if (places.length === 0 || places.length * calendar.length > mostRows) return undefined;
  const shown = taken(calendar, columns, kind);
  return {
    caption,
    columns: [words(heading), words(inLanguage(calendarWords.period, language)), ...headed(design, shown, language)],
    rows: places.flatMap(({ name, title }) =>
      calendar.map((stretch) => [
        inLanguage(title, language),
        calendarPeriod(plan.period.start, stretch.cell, language),
        ...shown.map(({ measure }) => cell(stretch, measure, kind, name, language)),
      ]),
    ),
  };
}

function headed(design: DesignResult, shown: readonly CalendarColumn[], language: Language): readonly Column[] {
  const unit = inLanguage(timeWords[timeUnitOf({ designs: [design] })].name, language);
  return shown.map(({ title }) => numbers(fill(title, language, { unit })));
}

function captioned(
  caption: Phrase<`${string}{by}${string}{design}`>,
  comparison: Comparison,
  design: DesignResult,
  language: Language,
): string {
  const title = calendarTitle(design, language);
  const by = title.slice(0, 1).toLowerCase() + title.slice(1);
  return fill(caption, language, { by, design: designTitle(comparison, design, language) });
}

function taken(
  calendar: readonly CalendarResult[],
  columns: readonly CalendarColumn[],
  kind: Where['kind'],
): readonly CalendarColumn[] {
  return columns.filter(({ measure }) =>
    calendar[0]?.measures.some((each) => each.measure === measure && each.where.kind === kind),
  );
}

function isTaken(calendar: readonly CalendarResult[], measure: MeasureId, kind: Where['kind'], name: string): boolean {
  return calendar[0]?.measures.some((each) => isAt(each, measure, kind, name)) === true;
}

function isAt(
  { measure, where, whereName }: CalendarMeasured,
  id: MeasureId,
  kind: Where['kind'],
  name: string,
): boolean {
  return measure === id && where.kind === kind && whereName === name;
}

function cell(
  { measures }: CalendarResult,
  measure: MeasureId,
  kind: Where['kind'],
  name: string,
  language: Language,
): string {
  const found = measures.find((each) => isAt(each, measure, kind, name));
  return found === undefined
    ? inLanguage(rangeWords.nothing, language)
    : rangeText(found.estimate, found.unit, language);
}
