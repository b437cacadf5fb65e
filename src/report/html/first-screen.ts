/** What is read first: one sentence that answers, one chart of the queue that matters, and how certain it is. */

import type { CapacityResult } from '../../experiment/capacity/capacity-result.ts';
import type { Comparison, DesignResult } from '../../experiment/result.ts';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { ChartSheet } from '../charts/chart.ts';
import type { Room } from '../charts/fitted.ts';
import { escapeHtml } from '../escape.ts';
import { headline } from '../headline/headline.ts';
import type { State } from '../headline/verdict-sentences.ts';
import { stateOf } from '../headline/verdict-sentences.ts';
import { worldsSentences } from '../headline/worlds-in-words.ts';
import { capitalised, inSentences } from '../phrases.ts';
import { liveWords } from '../words/live.ts';
import { pageWords } from '../words/page.ts';
import type { Html } from './elements.ts';
import { bullets, details, hiddenHeading, inlinePicture, paragraph, tableHtml } from './elements.ts';
import { enoughLines } from './enough-part.ts';

/** The worst first. */
const severity: readonly State[] = [
  'grows',
  'stands',
  'slight',
  'runs over',
  'held up',
  'filling up',
  'tight',
  'flows',
];

/** Of the place that stands worst in any design; of the whole chain where nobody waits long anywhere. */
export function firstChart(comparison: Comparison, sheets: readonly ChartSheet[]): ChartSheet | undefined {
  const rank = ({ verdicts: [own] }: DesignResult) =>
    own === undefined ? severity.length : severity.indexOf(stateOf(own));
  const [first] = [...comparison.designs].sort((a, b) => rank(a) - rank(b));
  const [worst] = first?.verdicts ?? [];
  const place = worst === undefined ? undefined : first?.plan.resources[worst.resource]?.name;
  const at = (wanted: (sheet: ChartSheet) => boolean) => sheets.find(wanted);
  return (
    (place === undefined ? undefined : at((sheet) => sheet.place === place)) ??
    at(({ name }) => name === 'cases-in-hand') ??
    at(({ onPage }) => onPage)
  );
}

/** Names under which the pictures of the first chart are handed over: for a screen, and for a phone. */
export const firstPictures = ['first-wide', 'first-narrow'] as const;

/** What the first chart gets of them, in the same order. */
export const firstRooms: readonly Room[] = [
  { plots: 700, whole: 780, height: 250, bare: true },
  { plots: 270, whole: 340, height: 160, bare: true },
];

interface FirstParts {
  readonly scenarios: readonly Scenario[];
  readonly sheet: ChartSheet | undefined;
  readonly pictures: ReadonlyMap<string, string>;
  readonly language: Language;
  /** What was searched for. */
  readonly enough?: readonly CapacityResult[] | undefined;
}

export function firstScreen(
  comparison: Comparison,
  { scenarios, sheet, pictures, language, enough = [] }: FirstParts,
): Html {
  const { answer, designs } = headline(comparison, language);
  return [
    '<section id="headline">',
    `<h2 class="hidden">${escapeHtml(inLanguage(pageWords.headline, language))}</h2>`,
    '<div class="first">',
    paragraph(answer ?? designs[0]?.lead ?? '', 'lead'),
    sheet === undefined ? '' : firstFigure(sheet, pictures, language),
    certainty(comparison, scenarios, enough, language),
    '</div>',
    '</section>',
  ].join('\n');
}

function firstFigure(
  { name, title, reading, table, spec }: ChartSheet,
  pictures: ReadonlyMap<string, string>,
  language: Language,
): Html {
  const drawn = firstPictures.map((each) => {
    const svg = pictures.get(each);
    const look = `picture ${each === 'first-wide' ? 'wide' : 'narrow'}`;
    return svg === undefined ? '' : inlinePicture(svg, each, inSentences([title, reading]), look);
  });
  return [
    `<figure class="chart" data-chart="${escapeHtml(name)}" data-first="yes">`,
    hiddenHeading(title),
    `<p class="small"><strong>${escapeHtml(title)}</strong> <span class="quiet">${escapeHtml(notesOf(spec))}</span></p>`,
    ...drawn,
    `<figcaption class="hidden">${escapeHtml(reading)}</figcaption>`,
    details(inLanguage(pageWords.dataTable, language), tableHtml(table)),
    '</figure>',
  ].join('\n');
}

/** What line and band are and what happens when, which the chart itself leaves out here. */
function notesOf({ title }: ChartSheet['spec']): string {
  const subtitle = typeof title === 'object' && 'subtitle' in title ? title.subtitle : undefined;
  return Array.isArray(subtitle) ? subtitle.join(' ') : '';
}

function certainty(
  comparison: Comparison,
  scenarios: readonly Scenario[],
  enough: readonly CapacityResult[],
  language: Language,
): Html {
  const { worlds, designs } = comparison;
  const sentences = worlds === undefined ? [] : worldsSentences(comparison, language).slice(0, designs.length);
  const items = [`${capitalised(assumed(scenarios, language))}.`, ...sentences, ...enoughLines(enough, language)];
  return `<ul class="certain">${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;
}

/** "37 of 41 inputs are assumptions", of all designs together: one that has another value in another design counts twice. */
export function assumed(scenarios: readonly Scenario[], language: Language): string {
  const entries = scenarios.flatMap(({ register }) => register);
  const all = new Map(entries.map((entry) => [`${entry.name} ${entry.provenance.kind} ${entry.value}`, entry]));
  const assumptions = [...all.values()].filter(({ provenance }) => provenance.kind === 'assumption').length;
  if (all.size === 0) return inLanguage(liveWords.noInputs, language);
  return fill(liveWords.assumptionsOf, language, { assumptions, inputs: all.size });
}

/** A sign beside each colour, for those who do not see it. */
const signs: Readonly<Record<State, string>> = {
  grows: '▲',
  stands: '▲',
  slight: '◆',
  'runs over': '◆',
  'held up': '◆',
  'filling up': '◆',
  tight: '◆',
  flows: '●',
};
const looks: Readonly<Record<State, string>> = {
  grows: 'jams',
  stands: 'jams',
  slight: 'tight',
  'runs over': 'tight',
  'held up': 'tight',
  'filling up': 'tight',
  tight: 'tight',
  flows: 'flows',
};

/** How each design copes, sentence by sentence, and what is to be known of the runs. */
export function designCards(comparison: Comparison, language: Language): readonly Html[] {
  const { designs, basis, notes } = headline(comparison, language);
  const cards = designs.map(({ state, badge, lead, sentences }) =>
    card(looks[state], `${signs[state]} ${badge}`, lead, sentences),
  );
  return [
    `<div class="designs">${cards.join('\n')}</div>`,
    paragraph(basis, 'quiet'),
    bullets(notes),
    paragraph(inLanguage(pageWords.caution, language), 'quiet'),
  ];
}

/** What differs between the designs, in sentences. */
export function differenceCards(comparison: Comparison, language: Language): readonly Html[] {
  const { differences, ranking } = headline(comparison, language);
  if (differences.length === 0) return [];
  const cards = differences.map(({ lead, sentences }) => card('plain', undefined, lead, sentences));
  return [`<div class="designs">${cards.join('\n')}</div>`, bullets(ranking)];
}

function card(look: string, badge: string | undefined, lead: string, sentences: readonly string[]): Html {
  const mark = badge === undefined ? '' : paragraph(badge, 'badge');
  return `<div class="design ${look}">${mark}${paragraph(lead, 'lead')}${bullets(sentences)}</div>`;
}
