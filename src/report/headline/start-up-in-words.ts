/** Whether the start-up was long enough, for scenarios that ask for a steady state. */

import type { Comparison } from '../../experiment/result.ts';
import type { StartUpAt, StartUpCheck } from '../../experiment/summary/start-up-result.ts';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import { durationText } from '../figures/duration.ts';
import { capitalised, listed } from '../phrases.ts';
import { designTitle, placeTitle } from '../results/titles.ts';
import { startUpWords } from '../words/start-up.ts';

/** All that is known of it, a design after the other; empty where no steady state is asked for. */
export function startUpSentences(comparison: Comparison, language: Language): readonly string[] {
  return ofDesigns(comparison, language, checkSentences);
}

/** What a reader of the figures has to know of it: where it was too short. */
export function startUpWarnings(comparison: Comparison, language: Language): readonly string[] {
  return ofDesigns(comparison, language, tooShortSentence);
}

/** What is the same of several designs is said once of all of them. */
function ofDesigns(
  comparison: Comparison,
  language: Language,
  sentencesOf: (comparison: Comparison, check: StartUpCheck, language: Language) => readonly string[],
): readonly string[] {
  const { designs } = comparison;
  const designsBy = new Map<string, string[]>();
  for (const design of designs) {
    const sentences = design.startUp === undefined ? [] : sentencesOf(comparison, design.startUp, language);
    if (sentences.length === 0) continue;
    if (designs.length === 1) return sentences;
    const sentence = sentences.join(' ');
    designsBy.set(sentence, [...(designsBy.get(sentence) ?? []), `“${designTitle(comparison, design, language)}”`]);
  }
  return [...designsBy].map(([sentence, names]) =>
    fill(startUpWords.ofDesigns, language, { designs: listed(names, language), sentence }),
  );
}

function checkSentences(comparison: Comparison, check: StartUpCheck, language: Language): readonly string[] {
  return [
    ...tooShortSentence(comparison, check, language),
    ...enoughSentence(comparison, check, language),
    ...undecidedSentence(comparison, check, language),
    ...noneSentence(comparison, check, language),
  ];
}

/** Named with how much is to be left out there, the most first. */
const mostNamed = 3;

function tooShortSentence(comparison: Comparison, check: StartUpCheck, language: Language): readonly string[] {
  const worst = byCut(check.places.filter(({ finding }) => finding === 'too short'));
  const [first] = worst;
  if (first === undefined) return [];
  const cuts = worst.slice(0, mostNamed).map((each) => {
    return fill(startUpWords.cutOf, language, {
      cut: cutText(each, language),
      what: whatText(comparison, each, language),
    });
  });
  const said = { given: durationText(check.given, language), method: methodName(first), cuts: listed(cuts, language) };
  return [fill(startUpWords.tooShort, language, said)];
}

function enoughSentence(comparison: Comparison, check: StartUpCheck, language: Language): readonly string[] {
  const isTooShort = check.places.some(({ finding }) => finding === 'too short');
  const enough = byCut(check.places.filter(({ finding }) => finding === 'enough'));
  const inHand = enough.find(({ quantity }) => quantity === 'in hand');
  const [longest] = enough;
  if (isTooShort || longest === undefined) return [];
  const said = { given: durationText(check.given, language), method: methodName(longest) };
  const most = { most: cutText(longest, language), what: whatText(comparison, longest, language) };
  if (inHand === undefined) return [fill(startUpWords.enoughElsewhere, language, { ...said, ...most })];
  const cut = cutText(inHand, language);
  if ((longest.cut ?? 0) <= (inHand.cut ?? 0)) return [fill(startUpWords.enough, language, { ...said, cut })];
  return [fill(startUpWords.enoughAtMost, language, { ...said, ...most, cut })];
}

function undecidedSentence(comparison: Comparison, check: StartUpCheck, language: Language): readonly string[] {
  const open = check.places.filter(({ finding }) => finding === 'too few data');
  const [first] = open;
  if (first === undefined) return [];
  return [
    fill(startUpWords.undecided, language, {
      places: placesText(comparison, open, language),
      method: methodName(first),
    }),
  ];
}

function noneSentence(comparison: Comparison, check: StartUpCheck, language: Language): readonly string[] {
  const none = check.places.filter(({ finding }) => finding === 'no steady state');
  if (none.length === 0) return [];
  if (none.some(({ quantity }) => quantity === 'in hand')) return [inLanguage(startUpWords.none, language)];
  return [fill(startUpWords.noneAt, language, { places: placesText(comparison, none, language) })];
}

function placesText(comparison: Comparison, places: readonly StartUpAt[], language: Language): string {
  return listed(
    places.map((each) => whatText(comparison, each, language)),
    language,
  );
}

/** "the list at Care", "cases in hand" */
export function whatText(
  comparison: Comparison,
  { where, whereName, quantity }: StartUpAt,
  language: Language,
): string {
  if (quantity === 'in hand') return inLanguage(startUpWords.inHand, language);
  return fill(startUpWords.listAt, language, { place: placeTitle(comparison, { where, whereName }, language) });
}

/** By itself, as in a row or over a picture. */
export function whatTitle(comparison: Comparison, each: StartUpAt, language: Language): string {
  return capitalised(whatText(comparison, each, language));
}

/** In batches of five stretches it is MSER-5. */
export function methodName({ batch }: StartUpAt): string {
  return batch === 1 ? 'MSER' : `MSER-${batch}`;
}

export function cutText({ cut }: StartUpAt, language: Language): string {
  return cut === undefined || cut === 0 ? inLanguage(startUpWords.nothing, language) : durationText(cut, language);
}

/** The most first. */
export function byCut(places: readonly StartUpAt[]): readonly StartUpAt[] {
  return [...places].sort((a, b) => (b.cut ?? 0) - (a.cut ?? 0));
}
