/** Both kinds of uncertainty, told apart: in how many possible worlds it jams, and how far outcomes lie apart in them. */

import type { Comparison } from '../../experiment/result.ts';
import type { Worlds } from '../../experiment/uncertainty/worlds-result.ts';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import { amount, isPart, levelAmount, powerFor, shown, whyNot, withinBounds } from '../figures/quantity.ts';
import { figure } from '../figures/round-to-interval.ts';
import { listed } from '../phrases.ts';
import { howDrawn, staySentences } from '../plan-in-words/together.ts';
import { designTitle, placeTitleIn } from '../results/titles.ts';
import type { WorldOutcome } from '../results/world-outcomes.ts';
import { worldOutcomes } from '../results/world-outcomes.ts';
import { worldWords } from '../words/worlds.ts';
import { whatAJamMeans } from './what-a-jam-means.ts';

/** Empty where no worlds were asked for. */
export function worldsSentences(comparison: Comparison, language: Language): readonly string[] {
  const { worlds } = comparison;
  if (worlds === undefined) return [];
  const drawn = worlds.worlds.length;
  const [most] = worlds.reasons;
  if (worlds.possible === 0)
    return [fill(worldWords.none, language, { drawn, why: inLanguage(most?.why, language) ?? '' })];
  const { replications, uncertain, varied } = worlds;
  const how = howDrawn(uncertain, varied, language);
  const left = drawn - worlds.possible;
  const outcomes = worldOutcomes(comparison, language).filter((outcome) => isForProse(comparison, worlds, outcome));
  const hasChance = outcomes.some(({ spread: { asItStands } }) => {
    const { mean, low } = asItStands?.estimate ?? {};
    return mean !== undefined && low !== undefined;
  });
  return [
    ...comparison.designs.map((_, design) => jamsSentence(comparison, worlds, design, language)),
    ...whatAJamMeans(
      comparison.designs.map(({ plan }) => plan),
      language,
    ),
    ...outcomes.map((outcome) => outcomeSentence(worlds, outcome, language)),
    fill(worldWords.basis, language, { count: uncertain.length, drawn, replications, how }),
    ...(hasChance ? [inLanguage(worldWords.byChance, language)] : []),
    ...staySentences(worlds.fixed, language),
    ...(most === undefined
      ? []
      : [fill(worldWords.impossible, language, { worlds: left, why: inLanguage(most.why, language) })]),
  ];
}

/** What was asked for, each design at its own worst place, and the difference in the list there; the table has the rest. */
function isForProse({ designs }: Comparison, worlds: Worlds, { measure, design, isDifference }: WorldOutcome): boolean {
  const chosen = worlds.measures[measure];
  if (measure >= worlds.usual) return true;
  const isWorstOf = (index: number) => {
    const { plan, verdicts } = designs[index] ?? {};
    return plan?.resources[verdicts?.[0]?.resource ?? -1]?.name === chosen?.whereName;
  };
  const isList = chosen?.measure !== 'growth' && chosen?.kind === 'resource';
  return isDifference ? isList && isWorstOf(0) : isWorstOf(design);
}

function jamsSentence(comparison: Comparison, worlds: Worlds, index: number, language: Language): string {
  const design = comparison.designs[index];
  const jams = worlds.jams[index];
  if (design === undefined || jams === undefined) return '';
  const named = { design: designTitle(comparison, design, language), possible: worlds.possible };
  if (jams.worlds === 0) return fill(worldWords.jamsNever, language, named);
  const [only, another] = jams.places;
  if (only !== undefined && another === undefined) {
    const place = placeTitleIn(design.plan, 'resource', only.place, language);
    return fill(worldWords.jamsAt, language, { ...named, jammed: jams.worlds, place });
  }
  const places = jams.places.map(({ place, worlds: count }) =>
    fill(worldWords.place, language, {
      ...{ worlds: count, place: placeTitleIn(design.plan, 'resource', place, language) },
    }),
  );
  return fill(worldWords.jams, language, { ...named, jammed: jams.worlds, places: listed(places, language) });
}

function outcomeSentence(
  worlds: Worlds,
  { what, measure, unit, spread, isDifference }: WorldOutcome,
  language: Language,
): string {
  const { p5, p95, asItStands } = spread;
  if (p5 === undefined || p95 === undefined) return fill(worldWords.nowhere, language, { what });
  const scaled = shown({ mean: asItStands?.estimate.mean ?? p5, low: p5, high: p95 }, unit);
  const chance = asItStands?.estimate;
  const spreadOfChance = shown({ mean: chance?.mean, low: chance?.low, high: chance?.high }, unit);
  const part = isPart(worlds.measures[measure]?.measure, unit);
  const ofChance = isDifference ? spreadOfChance : withinBounds(spreadOfChance, unit, part);
  const power = powerFor(ofChance.low === ofChance.high ? scaled : ofChance, unit, 'prose');
  const text = (value: number | undefined) => figure(value ?? 0, power, language);
  const inUnit = isDifference ? amount : levelAmount;
  const range = { p5: text(scaled.low), p95: text(scaled.high), note: noteOf(worlds, spread, isDifference, language) };
  if (ofChance.mean === undefined) {
    const why = whyNot(asItStands?.status ?? 'nothing observed', language);
    const p95WithUnit = inUnit(scaled.high ?? 0, power, unit, language);
    return fill(worldWords.outcomeWithout, language, { what, why, ...range, p95: p95WithUnit });
  }
  const mean = inUnit(ofChance.mean, power, unit, language);
  if (ofChance.low === undefined) return fill(worldWords.outcomeOnce, language, { what, mean, ...range });
  return fill(worldWords.outcome, language, {
    ...{ what, mean, low: text(ofChance.low), high: text(ofChance.high), ...range },
  });
}

/** In which of the worlds there is an outcome, and in how many of them a difference goes the way it does in the files. */
function noteOf(
  { possible }: Worlds,
  { worlds: known, withoutValue, below, above, asItStands }: WorldOutcome['spread'],
  isDifference: boolean,
  language: Language,
): string {
  const { mean = 0 } = asItStands?.estimate ?? {};
  const side =
    mean < 0
      ? { side: inLanguage(worldWords.less, language), worlds: below }
      : { side: inLanguage(worldWords.more, language), worlds: above };
  return [
    ...(withoutValue === 0 ? [] : [fill(worldWords.withoutValue, language, { known, possible })]),
    ...(isDifference ? [fill(worldWords.side, language, { ...side, known })] : []),
  ].join('');
}
