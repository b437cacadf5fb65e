/** The share of its capacity that each place used, and the work on offer to it, with marks at 85 % and 100 %. */

import type { TopLevelSpec } from 'vega-lite';
import type { Comparison, DesignResult, StretchResult } from '../../experiment/result.ts';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import { stretchInWords } from '../dates/date-in-words.ts';
import { percentage } from '../figures/number-format.ts';
import { cellText } from '../figures/quantity.ts';
import { nearlyLoad, ofWholeCases } from '../forecast/forecast-figures.ts';
import { inSentences } from '../phrases.ts';
import type { ChosenPlaces } from '../results/chosen-places.ts';
import { isShown } from '../results/chosen-places.ts';
import { measuredAt } from '../results/find-measure.ts';
import { designTitle, placesOver } from '../results/titles.ts';
import type { Table } from '../tables/table.ts';
import { numbers, words } from '../tables/table.ts';
import { chartWords } from '../words/charts.ts';
import { tableWords } from '../words/tables.ts';
import { rangeWords } from '../words/units.ts';
import type { ChartSheet } from './chart.ts';
import { designRows, nameHeight, noteLayers, numberLayers } from './design-rows.ts';
import { designLabel, designScales, designStyles } from './design-styles.ts';
import { frame, ink, namesFit, quiet, rowsHeight } from './theme.ts';

interface PlaceLoad {
  readonly place: string;
  readonly design: string;
  /** What the chart calls it. */
  readonly label: string;
  /** Per cent. */
  readonly used: number | null;
  readonly offered: number | null;
  /** The larger of what is known of it, what is asked for first, as text. */
  readonly amount: string;
  /** The figures of the table, each with its name. */
  readonly told: string;
  readonly isWithoutCapacity: boolean;
  /** Of which part of the run it is; nothing where it is of all of it. */
  readonly when: string;
}

export function capacityUsed(comparison: Comparison, language: Language, chosen?: ChosenPlaces): readonly ChartSheet[] {
  const loads: PlaceLoad[] = [];
  const rows: string[][] = [];
  const designs = asInLastStretch(comparison);
  for (const { name, title } of placesOver(comparison, 'resource', language)) {
    if (!isShown(chosen, 'resource', name)) continue;
    for (const design of designs) {
      const measured = measuredAt(design, 'utilisation', 'resource', name);
      const index = design.plan.resources.findIndex((each) => each.name === name);
      const prediction = design.predictions.find(({ resource }) => resource === index);
      // Of the same cases as the headline and the picture of the chain.
      const ofCases = prediction && ofWholeCases(prediction);
      const predicted = ofCases?.load;
      const demand = ofCases === undefined || predicted === undefined ? undefined : nearlyLoad(ofCases, language);
      if (measured === undefined && predicted === undefined) continue;
      const called = designTitle(comparison, design, language);
      const cell = cellText(measured, design.plan.period.start, language);
      loads.push({
        place: title,
        design: called,
        label: designLabel(comparison, design, language),
        used: percents(measured?.estimate.mean),
        offered: percents(predicted),
        amount: demand ?? percentage(measured?.estimate.mean ?? 0, language),
        told: toldOf(measured === undefined ? undefined : cell, demand, language),
        isWithoutCapacity: predicted === Number.POSITIVE_INFINITY,
        when: design.periods.length > 0 ? inLanguage(chartWords.loadLast, language) : '',
      });
      rows.push([title, called, demand ?? inLanguage(rangeWords.nothing, language), cell]);
    }
  }
  if (loads.length === 0) return [];
  const title = inLanguage(chartWords.loadTitle, language);
  const table: Table = {
    caption: inSentences([title, ...whenNote(comparison, language)]),
    columns: [
      words(inLanguage(tableWords.place, language)),
      words(inLanguage(tableWords.design, language)),
      numbers(inLanguage(tableWords.predictedLoad, language)),
      numbers(inLanguage(tableWords.used, language)),
    ],
    rows,
  };
  const spec = specOf(comparison, loads, title, language);
  return [{ name: 'capacity-used', title, reading: reading(loads, language), spec, table, onPage: true }];
}

/** What the table says of a place, each figure with its name. */
function toldOf(used: string | undefined, demand: string | undefined, language: Language): string {
  return [
    ...(used === undefined ? [] : [`${inLanguage(tableWords.used, language)} ${used}`]),
    ...(demand === undefined ? [] : [`${inLanguage(tableWords.predictedLoad, language)} ${demand}`]),
  ].join(', ');
}

/** Tenths of a per cent; endless work on no capacity has no place on an axis. */
function percents(share: number | undefined): number | null {
  return share === undefined || !Number.isFinite(share) ? null : Math.round(1000 * share) / 10;
}

function specOf(comparison: Comparison, loads: readonly PlaceLoad[], title: string, language: Language): TopLevelSpec {
  const scales = designScales(comparison, language);
  const places = [...new Set(loads.map(({ place }) => place))];
  const styles = designStyles(comparison, language);
  const { y, yOffset } = designRows(places, styles);
  const absent = places.flatMap((place) =>
    styles
      .filter(({ label }) => !loads.some((load) => load.place === place && load.label === label))
      .map(({ label }) => ({ place, design: label, note: inLanguage(chartWords.notInDesign, language) })),
  );
  const color = {
    field: 'design',
    type: 'nominal',
    scale: scales.colour,
    legend: { offset: 26, ...namesFit(scales.titles) },
  } as const;
  const x = {
    type: 'quantitative',
    axis: { title: inLanguage(chartWords.loadAxis, language), format: ',~f' },
  } as const;
  const markLines = [
    { at: 85, label: percentage(0.85, language) },
    { at: 100, label: percentage(1, language) },
  ];
  const atMark = { field: 'at', type: 'quantitative' } as const;
  const markText = { type: 'text', baseline: 'bottom', dy: -3, fontSize: 11, color: quiet } as const;
  return {
    ...frame(title, [inLanguage(chartWords.loadNote, language), ...whenNote(comparison, language)], language),
    width: 520,
    height: rowsHeight(places.length, scales.titles.length, nameHeight(places)),
    data: {
      values: loads.map(({ place, label: design, used, offered, told }) => ({ place, design, used, offered, told })),
    },
    layer: [
      {
        transform: [{ filter: 'datum.used != null' }],
        mark: 'bar',
        encoding: { y, yOffset, x: { ...x, field: 'used' }, color },
      },
      {
        transform: [{ filter: 'datum.offered != null' }],
        mark: { type: 'point', shape: 'diamond', filled: true, size: 90, opacity: 1, color: ink, stroke: '#ffffff' },
        encoding: { y, yOffset, x: { ...x, field: 'offered' } },
      },
      {
        data: { values: markLines },
        mark: { type: 'rule', strokeWidth: 1.5, color: ink },
        encoding: {
          x: atMark,
          strokeDash: {
            field: 'at',
            type: 'nominal',
            scale: {
              domain: [85, 100],
              range: [
                [4, 3],
                [1, 0],
              ],
            },
            legend: null,
          },
        },
      },
      {
        data: { values: markLines.slice(0, 1) },
        mark: { ...markText, align: 'right' },
        encoding: { x: atMark, y: { value: 0 }, text: { field: 'label' } },
      },
      {
        data: { values: markLines.slice(1) },
        mark: { ...markText, align: 'left' },
        encoding: { x: atMark, y: { value: 0 }, text: { field: 'label' } },
      },
      ...noteLayers(absent, places, styles),
      ...numberLayers(places, styles),
    ],
  };
}

/** Shares of a run in which the rules change would be those of no rules at all. */
function whenNote(comparison: Comparison, language: Language): readonly string[] {
  const [first] = comparison.designs;
  const last = lastStretch(comparison);
  if (first !== undefined && last !== undefined) {
    return [fill(chartWords.loadInStretch, language, { stretch: stretchInWords(first.plan, last, language) })];
  }
  return comparison.designs.some(({ periods }) => periods.length > 0)
    ? [inLanguage(chartWords.loadInLastPeriod, language)]
    : [];
}

/** By what is asked of a place, where that is known; a place with work and no capacity at all goes before all others. */
function reading(loads: readonly PlaceLoad[], language: Language): string {
  const without = loads.find(({ isWithoutCapacity }) => isWithoutCapacity);
  if (without !== undefined) {
    return fill(chartWords.loadWithoutCapacity, language, {
      place: without.place,
      design: without.design,
      when: without.when,
    });
  }
  const size = (load: PlaceLoad) => load.offered ?? load.used ?? 0;
  const [fullest] = [...loads].sort((a, b) => size(b) - size(a));
  if (fullest === undefined) return '';
  const { place, design, when, amount, offered } = fullest;
  const sentence = offered === null ? 'loadUsed' : sentenceOf(loads, size(fullest));
  return fill(chartWords[sentence], language, { place, design, when, load: amount });
}

/** Of one place nothing is said as if it had been laid beside the others. */
function sentenceOf(loads: readonly PlaceLoad[], share: number) {
  const [first, ...others] = loads;
  if (others.every(({ place }) => place === first?.place)) return others.length === 0 ? 'loadOfOne' : 'loadOfPlace';
  return share > 100 ? 'loadReading' : 'loadReadingWithin';
}

/**
 * The last part of the run in which no design goes over from one policy to another, the same for all of them; undefined where
 * there is none, as where no design has policies.
 */
export function lastStretch({ designs }: Comparison): Pick<StretchResult, 'from' | 'until'> | undefined {
  const [first] = designs;
  const settled = first?.stretches.findLastIndex((_, i) =>
    designs.every(({ stretches }) => stretches[i]?.kind === 'under one policy'),
  );
  return settled === undefined ? undefined : first?.stretches[settled];
}

/** The designs with the measures of that part; a design on its own with those of the last period of its own. */
export function asInLastStretch(comparison: Comparison): readonly DesignResult[] {
  const last = lastStretch(comparison);
  if (last === undefined) return comparison.designs.map(asInLastPeriod);
  return comparison.designs.map((design) => {
    const stretch = design.stretches.find(({ from, until }) => from === last.from && until === last.until);
    return stretch === undefined ? design : { ...design, measures: stretch.measures };
  });
}

/** The design with the measures that its predictions and verdicts belong to: of the last period, where rules change. */
export function asInLastPeriod(design: DesignResult): DesignResult {
  const last = design.periods.findLast(({ predictions }) => predictions !== undefined);
  return last === undefined ? design : { ...design, measures: last.measures };
}
