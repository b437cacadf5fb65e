/** What half and nine in ten of the cases wait less than, by place and design. */

import type { TopLevelSpec } from 'vega-lite';
import type { Comparison, DesignResult } from '../../experiment/result.ts';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import { stretchInWords } from '../dates/date-in-words.ts';
import { amount, cellText } from '../figures/quantity.ts';
import { listed } from '../phrases.ts';
import type { ChosenPlaces } from '../results/chosen-places.ts';
import { isShown } from '../results/chosen-places.ts';
import { measuredAt } from '../results/find-measure.ts';
import type { TimeUnit } from '../results/time-unit.ts';
import { timeUnitOf } from '../results/time-unit.ts';
import { designTitle, placesOver } from '../results/titles.ts';
import type { Table } from '../tables/table.ts';
import { numbers, words } from '../tables/table.ts';
import { chartWords } from '../words/charts.ts';
import { tableWords } from '../words/tables.ts';
import { timeWords } from '../words/units.ts';
import type { ChartSheet } from './chart.ts';
import { designRows, nameHeight, noteLayers, numberLayers } from './design-rows.ts';
import { designLabel, designScales, designStyles } from './design-styles.ts';
import { frame, namesFit, rowsHeight } from './theme.ts';

interface Wait {
  readonly place: string;
  readonly design: string;
  /** What the chart calls it. */
  readonly label: string;
  readonly half: number;
  readonly nineInTen: number;
  /** The figures of the table, each with what it is. */
  readonly told: { readonly half: string; readonly nineInTen: string };
  readonly isFilling: boolean;
  readonly someGaveUp: boolean;
}

/** A row without a wait, and why. */
interface NoWait {
  readonly place: string;
  /** Its label. */
  readonly design: string;
  readonly note: string;
}

export function waitingTimes(comparison: Comparison, language: Language, chosen?: ChosenPlaces): readonly ChartSheet[] {
  const waits: Wait[] = [];
  const endless: string[] = [];
  const noWaits: string[] = [];
  const rows: string[][] = [];
  const without: NoWait[] = [];
  for (const { name, title } of placesOver(comparison, 'resource', language)) {
    if (!isShown(chosen, 'resource', name)) continue;
    for (const design of comparison.designs) {
      const half = measuredAt(design, 'wait p50', 'resource', name);
      const nineInTen = measuredAt(design, 'wait p90', 'resource', name);
      const label = designLabel(comparison, design, language);
      const noWait = (why: 'noWaitGrows' | 'noWaitSeen' | 'notInDesign') =>
        without.push({ place: title, design: label, note: inLanguage(chartWords[why], language) });
      if (half === undefined || nineInTen === undefined) {
        noWait('notInDesign');
        continue;
      }
      const called = designTitle(comparison, design, language);
      const { start } = design.plan.period;
      const cells = { half: cellText(half, start, language), nineInTen: cellText(nineInTen, start, language) };
      rows.push([title, called, cells.half, cells.nineInTen]);
      if (half.status === 'no steady state' || nineInTen.status === 'no steady state') {
        noWait('noWaitGrows');
        endless.push(fill(chartWords.placeIn, language, { place: title, design: called }));
        noWaits.push(stillWaiting(design, name, { place: title, design: called }, language));
      } else if (half.estimate.mean !== undefined && nineInTen.estimate.mean !== undefined) {
        waits.push({
          place: title,
          design: called,
          label,
          half: half.estimate.mean,
          nineInTen: nineInTen.estimate.mean,
          told: {
            half: waitTold('half', half.estimate.mean, cells.half, comparison, language),
            nineInTen: waitTold('nineInTen', nineInTen.estimate.mean, cells.nineInTen, comparison, language),
          },
          isFilling: nineInTen.status === 'still filling up',
          someGaveUp: (measuredAt(design, 'gave up', 'resource', name)?.estimate.mean ?? 0) > 0.5,
        });
      } else {
        noWait('noWaitSeen');
      }
    }
  }
  if (waits.length === 0) return [];
  const title = inLanguage(chartWords.waitTitle, language);
  const unit = timeUnitOf(comparison);
  const when = windowInWords(comparison, language);
  const notes = [
    ...(when === undefined ? [] : [fill(chartWords.waitWithin, language, { stretch: when })]),
    ...(endless.length === 0 ? [] : [fill(chartWords.waitOmitted, language, { places: listed(endless, language) })]),
  ];
  const table: Table = {
    caption: captionOf(when, unit, language),
    columns: [
      words(inLanguage(tableWords.place, language)),
      words(inLanguage(tableWords.design, language)),
      numbers(inLanguage(chartWords.half, language)),
      numbers(inLanguage(chartWords.nineInTen, language)),
    ],
    rows,
  };
  const spec = specOf(comparison, waits, without, [title, ...notes], language);
  return [
    { name: 'waiting-times', title, reading: reading(waits, noWaits, unit, language), spec, table, onPage: true },
  ];
}

function specOf(
  comparison: Comparison,
  waits: readonly Wait[],
  without: readonly NoWait[],
  [title = '', ...notes]: readonly string[],
  language: Language,
): TopLevelSpec {
  const scales = designScales(comparison, language);
  const places = placesOver(comparison, 'resource', language).flatMap(({ title: place }) =>
    [...waits, ...without].some((each) => each.place === place) ? [place] : [],
  );
  const ends = { half: inLanguage(chartWords.half, language), nineInTen: inLanguage(chartWords.nineInTen, language) };
  const points = waits.flatMap(({ place, label: design, half, nineInTen, told }) => [
    { place, design, wait: half, what: ends.half, told: told.half },
    { place, design, wait: nineInTen, what: ends.nineInTen, told: told.nineInTen },
  ]);
  const styles = designStyles(comparison, language);
  const { y, yOffset } = designRows(places, styles);
  const color = { field: 'design', type: 'nominal', scale: scales.colour, legend: namesFit(scales.titles) } as const;
  const axis = fill(chartWords.waitAxis, language, {
    time: inLanguage(timeWords[timeUnitOf(comparison)].calendar, language),
  });
  const x = { type: 'quantitative', axis: { title: axis, format: ',~f' } } as const;
  // Beside a long name the second legend would make the picture twice as wide.
  const isLong = scales.titles.some((each) => each.length > 40);
  return {
    ...frame(title, notes, language),
    width: 520,
    height: rowsHeight(places.length, scales.titles.length, nameHeight(places)),
    data: { values: points },
    layer: [
      {
        data: {
          values: waits.map(({ place, label: design, half, nineInTen }) => ({ place, design, half, nineInTen })),
        },
        mark: { type: 'rule', strokeWidth: 2 },
        encoding: { y, yOffset, x: { ...x, field: 'half' }, x2: { field: 'nineInTen' }, color },
      },
      {
        mark: { type: 'point', filled: true, size: 90, opacity: 1 },
        encoding: {
          y,
          yOffset,
          x: { ...x, field: 'wait', scale: { zero: true } },
          color,
          shape: {
            field: 'what',
            type: 'nominal',
            scale: { domain: [ends.half, ends.nineInTen], range: ['circle', 'diamond'] },
            ...(isLong && { legend: { orient: 'bottom' } }),
          },
        },
      },
      ...noteLayers(without, places, styles),
      ...numberLayers(places, styles),
    ],
  };
}

/** "half waited less than 3.00 (2.94 to 3.06) calendar days". @param cell as the table has it */
function waitTold(
  which: 'half' | 'nineInTen',
  wait: number,
  cell: string,
  comparison: Comparison,
  language: Language,
): string {
  if (wait === 0) return inLanguage(chartWords[which === 'half' ? 'halfAtOnce' : 'nineInTenAtOnce'], language);
  const time = inLanguage(timeWords[timeUnitOf(comparison)].calendar, language);
  return fill(chartWords.waitTold, language, { what: inLanguage(chartWords[which], language), wait: cell, time });
}

/** What a list without a steady state did, and how long those who are left in it have waited. */
function stillWaiting(
  design: DesignResult,
  name: string,
  named: Readonly<Record<'place' | 'design', string>>,
  language: Language,
): string {
  const soFar = measuredAt(design, 'waited so far mean', 'resource', name)?.estimate;
  const oldest = measuredAt(design, 'oldest wait', 'resource', name)?.estimate;
  const phrase = growsToTheEnd(design, name) ? chartWords.waitGrows : chartWords.waitUnknown;
  const sentence = fill(phrase, language, named);
  if (soFar?.mean === undefined || oldest?.mean === undefined) return sentence;
  const unit = timeUnitOf({ designs: [design] });
  const left = { mean: timeOf(soFar.mean, unit, language), longest: timeOf(oldest.mean, unit, language) };
  return `${sentence} ${fill(chartWords.waitedSoFar, language, left)}`;
}

function growsToTheEnd({ plan, verdicts }: DesignResult, name: string): boolean {
  return verdicts.some(
    ({ resource, until, ...verdict }) =>
      plan.resources[resource]?.name === name &&
      verdict.kind === 'short' &&
      verdict.list === 'grows' &&
      until >= plan.period.horizon,
  );
}

/** The lists of which no wait can be given come first: people may wait longest there. */
function reading(waits: readonly Wait[], noWaits: readonly string[], unit: TimeUnit, language: Language): string {
  const [longest] = [...waits].sort((a, b) => b.nineInTen - a.nineInTen);
  if (longest === undefined) return noWaits.join(' ');
  const { place, design, nineInTen, isFilling, someGaveUp } = longest;
  if (nineInTen === 0) {
    return [
      ...noWaits,
      inLanguage(chartWords[noWaits.length > 0 ? 'waitAtOnceElsewhere' : 'waitAtOnce'], language),
    ].join(' ');
  }
  return [
    ...noWaits,
    fill(chartWords[sentenceOf(waits, noWaits)], language, { place, design, days: boundOf(nineInTen, unit, language) }),
    ...(isFilling ? [inLanguage(chartWords.waitStillFilling, language)] : []),
    ...(someGaveUp ? [inLanguage(chartWords.waitWithoutLeavers, language)] : []),
  ].join(' ');
}

/** Of one place nothing is said as if it had been laid beside the others. */
function sentenceOf([first, ...others]: readonly Wait[], noWaits: readonly string[]) {
  if (noWaits.length > 0) return 'waitReadingElsewhere';
  if (others.length === 0) return 'waitReadingOfOne';
  return others.every(({ place }) => place === first?.place) ? 'waitReadingOfPlace' : 'waitReading';
}

/** Of which part of the run the waits are, where other charts draw more of it or less. */
function windowInWords({ designs }: Comparison, language: Language): string | undefined {
  const [first] = designs;
  if (first === undefined) return undefined;
  const { startUp, horizon } = first.plan.period;
  if (startUp === 0 && designs.every(({ periods }) => periods.length === 0)) return undefined;
  return stretchInWords(first.plan, { from: startUp, until: horizon }, language);
}

function captionOf(stretch: string | undefined, unit: TimeUnit, language: Language): string {
  const time = inLanguage(timeWords[unit].calendar, language);
  return stretch === undefined
    ? fill(chartWords.waitTableCaption, language, { time })
    : fill(chartWords.waitTableWithin, language, { time, stretch });
}

/** What waits are less than: of a little it is no less than nothing. */
function boundOf(value: number, unit: TimeUnit, language: Language): string {
  return timeOf(Math.max(value, 0.1), unit, language);
}

function timeOf(value: number, unit: TimeUnit, language: Language): string {
  return amount(value, value < 10 ? -1 : 0, unit, language);
}
