import type { MeasureId } from '../../experiment/measures/register.ts';
import type { Comparison, DesignResult } from '../../experiment/result.ts';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import { zonesOf } from '../../plan/rules.ts';
import { cellText } from '../figures/quantity.ts';
import { measuredOver } from '../results/find-measure.ts';
import { designTitle } from '../results/titles.ts';
import { tableWords } from '../words/tables.ts';
import { designRows } from './steps.ts';
import type { Table } from './table.ts';
import { numbers, words } from './table.ts';

const short = new Set<MeasureId>([
  ...(['arrived', 'ended', 'in hand at end'] as const),
  ...(['wait mean', 'total time p50', 'gave up', 'diverted', 'refused'] as const),
]);

/** Every measure of every zone; undefined where there are no zones. */
export function zonesTable(comparison: Comparison, design: DesignResult, language: Language): Table | undefined {
  return zoneRows(comparison, design, () => true, language);
}

/** The few measures of every zone that fit on a screen. */
export function shortZonesTable(comparison: Comparison, design: DesignResult, language: Language): Table | undefined {
  return zoneRows(comparison, design, (measure) => short.has(measure), language);
}

function zoneRows(
  comparison: Comparison,
  design: DesignResult,
  tells: (measure: MeasureId) => boolean,
  language: Language,
): Table | undefined {
  const heading = inLanguage(tableWords.zone, language);
  return designRows(
    comparison,
    design,
    { kind: 'zone', places: zonesOf(design.plan), tells, heading, caption: tableWords.zonesCaption },
    language,
  );
}

/** Of every zone the shares of its cases that left at each end; undefined where there are no zones. */
export function zoneEndsTable(comparison: Comparison, design: DesignResult, language: Language): Table | undefined {
  const { plan } = design;
  const zones = zonesOf(plan);
  const shares = measuredOver(design, 'share of cases', 'zone end');
  if (shares.length === 0) return undefined;
  const reached = new Set(shares.flatMap(({ where }) => (where.kind === 'zone end' ? [where.end] : [])));
  const ends = plan.ends.map(({ title }, end) => ({ title, end })).filter(({ end }) => reached.has(end));
  const shareAt = (zone: number, end: number) =>
    shares.find(({ where }) => where.kind === 'zone end' && where.index === zone && where.end === end);
  return {
    caption: fill(tableWords.zoneEndsCaption, language, { design: designTitle(comparison, design, language) }),
    columns: [
      words(inLanguage(tableWords.zone, language)),
      ...ends.map(({ title }) => numbers(inLanguage(title, language))),
    ],
    rows: zones.map(({ title }, zone) => [
      inLanguage(title, language),
      ...ends.map(({ end }) => cellText(shareAt(zone, end), plan.period.start, language)),
    ]),
  };
}
