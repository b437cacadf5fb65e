/** Place by place: everything at all of them, or only what concerns the one that a reader has chosen. */

import type { Comparison, DesignResult } from '../../experiment/result.ts';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { capacityUsed } from '../charts/capacity-used.ts';
import type { ChartSheet } from '../charts/chart.ts';
import { fileName } from '../charts/file-name.ts';
import { queueLengths } from '../charts/queue-lengths.ts';
import { waitingTimes } from '../charts/waiting-times.ts';
import { isShort, leadSentence, placeSentence, shortageSentences, stateOf } from '../headline/verdict-sentences.ts';
import { capitalised } from '../phrases.ts';
import type { ChosenPlaces } from '../results/chosen-places.ts';
import { choiceText } from '../results/chosen-places.ts';
import { entriesAt } from '../results/inputs-at.ts';
import { designTitle, placeTitle } from '../results/titles.ts';
import { calendarPlacesTable } from '../tables/calendar.ts';
import { everyMeasureTable } from '../tables/measures-at.ts';
import { windowOf } from '../tables/places.ts';
import { liveWords } from '../words/live.ts';
import { chartFigure } from './charts-section.ts';
import type { Html } from './elements.ts';
import { bullets, details, paragraph, tableHtml } from './elements.ts';
import { registerTableHtml } from './inputs-section.ts';
import { placeTables } from './results-sections.ts';

/** The charts that are of the chosen places alone, with names of their own. */
export function chartsAt(comparison: Comparison, chosen: ChosenPlaces, language: Language): readonly ChartSheet[] {
  const [together, ...each] = queueLengths(comparison, language, chosen);
  const queues = each.length > 1 && together !== undefined ? [together] : each;
  const taken = new Set<string>();
  return [...queues, ...waitingTimes(comparison, language, chosen), ...capacityUsed(comparison, language, chosen)].map(
    (sheet) => (sheet.place === undefined ? { ...sheet, name: fileName(sheet.name, chosen.name, taken) } : sheet),
  );
}

/** @param charts as `chartsAt` makes them */
export function chosenPlaceHtml(
  comparison: Comparison,
  chosen: ChosenPlaces,
  { charts, scenarios, language }: PlaceParts,
): readonly Html[] {
  const { designs } = comparison;
  const place = titleAt(comparison, chosen.kind, chosen.name, language);
  const heading = fill(liveWords.ofPlace, language, { place });
  return [
    paragraph(
      chosen.resources.size === 0 ? `${heading} ${inLanguage(liveWords.nothingWaits, language)}` : heading,
      'quiet',
    ),
    bullets(designs.flatMap((design) => saidOf(comparison, design, chosen, language))),
    ...charts.map((sheet) => chartFigure(sheet, new Map(), language, choiceText(chosen))),
    ...placeTables(comparison, language, chosen),
    ...designs.flatMap((design) => {
      const table = design.calendar.length > 1 ? calendarPlacesTable(comparison, design, language, chosen) : undefined;
      return table === undefined ? [] : [tableHtml(table)];
    }),
    ...[...chosen.resources].map((name) => everyMeasure(comparison, 'resource', name, language)),
    ...[...chosen.steps].map((name) => everyMeasure(comparison, 'step', name, language)),
    ...registersAt(comparison, chosen, { scenarios, place, language }),
  ];
}

export interface PlaceParts {
  readonly charts: readonly ChartSheet[];
  readonly scenarios: readonly Scenario[];
  readonly language: Language;
}

function titleAt(comparison: Comparison, kind: ChosenPlaces['kind'], whereName: string, language: Language): string {
  return placeTitle(comparison, { where: { kind }, whereName }, language);
}

/** What is said of its places that do not simply keep up. */
function saidOf(
  comparison: Comparison,
  design: DesignResult,
  { resources }: ChosenPlaces,
  language: Language,
): readonly string[] {
  const own = design.verdicts.filter(({ resource }) => resources.has(design.plan.resources[resource]?.name ?? ''));
  const [name, window] = [designTitle(comparison, design, language), windowOf(design)];
  const troubled = own.filter((verdict) => stateOf(verdict) !== 'flows');
  const sentences = troubled.flatMap((verdict, i) => [
    i === 0
      ? leadSentence(design, verdict, { name, window }, language)
      : placeSentence(design, verdict, window, language),
    ...(isShort(verdict) ? shortageSentences(design, verdict, i === 0, language) : []),
  ]);
  return sentences.length === 0 ? [] : [sentences.map(capitalised).join(' ')];
}

function everyMeasure(comparison: Comparison, kind: 'resource' | 'step', name: string, language: Language): Html {
  const words = kind === 'step' ? liveWords.everyOfStep : liveWords.everyOfResource;
  const caption = fill(words, language, { place: titleAt(comparison, kind, name, language) });
  const table = everyMeasureTable(comparison, { kind, name }, caption, language);
  return table.rows.length === 0 ? '' : details(caption, tableHtml(table));
}

/** What the file says of it: of each design that says something else than the one before. */
function registersAt(
  comparison: Comparison,
  chosen: ChosenPlaces,
  { scenarios, place, language }: Omit<PlaceParts, 'charts'> & { readonly place: string },
): readonly Html[] {
  const said = new Set<string>();
  const tables = scenarios.flatMap((scenario, i) => {
    const entries = entriesAt(scenario, chosen);
    const written = JSON.stringify(entries.map(({ numbers: _, ...entry }) => entry));
    if (entries.length === 0 || said.has(written)) return [];
    said.add(written);
    const design = comparison.designs[i];
    const title = design === undefined ? scenario.key : designTitle(comparison, design, language);
    const caption = fill(liveWords.inputsAt, language, { place, design: title });
    return [registerTableHtml(scenario, entries, caption, language)];
  });
  return tables.length === 0 ? [paragraph(inLanguage(liveWords.noInputsAt, language), 'quiet')] : tables;
}
