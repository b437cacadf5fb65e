/** How it was run, and what the measures mean. */

import type { Comparison, DesignResult } from '../../experiment/result.ts';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import { dateAt } from '../../plan/civil-date.ts';
import { eachCell } from '../dates/calendar-in-words.ts';
import { dateInWords, daysInWords } from '../dates/date-in-words.ts';
import type { Versions } from '../documents/manifest.ts';
import { startUpSentences } from '../headline/start-up-in-words.ts';
import { listed } from '../phrases.ts';
import { measuresTable } from '../tables/measures-at.ts';
import { methodWords } from '../words/method.ts';
import { pageWords } from '../words/page.ts';
import { periodWords } from '../words/periods.ts';
import { untilEmptyWords } from '../words/until-empty.ts';
import { verdictDefinitions } from '../words/verdict-definitions.ts';
import type { Html } from './elements.ts';
import { definitions, referredDetails, tableHtml } from './elements.ts';

export function methodHtml(comparison: Comparison, versions: Versions, language: Language): readonly Html[] {
  const [first] = comparison.designs;
  if (first === undefined) return [];
  const { start, horizon, startUp } = first.plan.period;
  const date = (moment: number) => dateInWords(dateAt(start, moment), language);
  const cells = comparison.designs.flatMap(({ series }) => series[0]?.cells ?? []);
  const changes = comparison.designs.some(({ periods }) => periods.length > 0);
  const texts = [
    [methodWords.seed, first.seed],
    [methodWords.replications, String(first.replications)],
    [methodWords.period, daysInWords(start, { from: 0, until: horizon }, language)],
    [
      methodWords.startUp,
      startUp === 0
        ? inLanguage(methodWords.startUpNone, language)
        : [
            fill(methodWords.startUpUntil, language, { date: date(startUp) }),
            startUpSentences(comparison, language).join(' '),
          ]
            .filter((text) => text !== '')
            .join('. '),
    ],
    ...(first.plan.period.untilEmpty === true
      ? [[untilEmptyWords.term, inLanguage(untilEmptyWords.basis, language)] as const]
      : []),
    ...(first.judged < first.replications ? [[methodWords.many, manyText(first, language)] as const] : []),
    [methodWords.intervals, inLanguage(methodWords.intervalsText, language)],
    [methodWords.overload, inLanguage(methodWords.overloadText, language)],
    ...(changes ? [[periodWords.term, inLanguage(periodWords.basis, language)] as const] : []),
    [methodWords.lists, fill(methodWords.listsText, language, { each: eachCell(cells, language) })],
    ...(first.followed === undefined ? [] : [[methodWords.followed, followedText(comparison, language)] as const]),
    [methodWords.chance, inLanguage(methodWords.chanceText, language)],
    [methodWords.events, inLanguage(methodWords.eventsText, language)],
    [
      methodWords.versions,
      listed(
        Object.entries(versions).map((each) => each.join(' ')),
        language,
      ),
    ],
  ] as const;
  return [
    definitions(texts.map(([term, text]) => ({ term: inLanguage(term, language), text }))),
    referredDetails(
      inLanguage(pageWords.verdicts, language),
      definitions(
        verdictDefinitions.map(({ term, meaning }) => ({
          term: inLanguage(term, language),
          text: inLanguage(meaning, language),
        })),
      ),
    ),
    referredDetails(inLanguage(pageWords.measures, language), tableHtml(measuresTable(comparison, language))),
  ];
}

/** Where arrivals run out, it does not stay as busy after the period. */
function followedText({ designs }: Comparison, language: Language): string {
  const kinds = designs.flatMap(({ plan }) => plan.arrivals.map(({ pattern }) => pattern.kind));
  const text = inLanguage(methodWords.followedText, language);
  const runsOut = kinds.includes('times') || kinds.includes('observed');
  return runsOut ? `${text} ${inLanguage(methodWords.followedListed, language)}` : text;
}

function manyText({ judged, replications }: DesignResult, language: Language): string {
  return fill(methodWords.manyText, language, { judged, all: replications });
}
