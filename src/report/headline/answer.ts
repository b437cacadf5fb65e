/** The sentence that answers for all designs together: which jam, where and how fast, and which do not. */

import type { Comparison, DesignResult } from '../../experiment/result.ts';
import type { Verdict } from '../../experiment/verdicts/verdict-result.ts';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import { formatNumber } from '../figures/number-format.ts';
import { amountWithRange } from '../figures/quantity.ts';
import { listed } from '../phrases.ts';
import { designTitle } from '../results/titles.ts';
import { windowOf } from '../tables/places.ts';
import { answerWords } from '../words/answer.ts';
import type { Window } from './moments-in-words.ts';
import { momentInWords, whenText } from './moments-in-words.ts';
import { growthText, overText, placeOf } from './verdict-body.ts';
import { isJam, passesToTell } from './verdict-sentences.ts';
import { clausesOnce } from './without-repeats.ts';

/** From so many designs on what is true of several is said once. */
const many = 4;

/** Undefined for a single design, whose lead says so. */
export function answer(comparison: Comparison, language: Language): string | undefined {
  const { designs } = comparison;
  if (designs.length < 2) return undefined;
  if (designs.every(({ verdicts: [worst] }) => worst?.kind !== 'short' && worst?.kind !== 'runs over'))
    return noneJams(comparison, language);
  const isAlike = haveSameStretches(designs);
  const clauses = designs.map((design) => {
    const name = designTitle(comparison, design, language);
    const clause = answerClause(design, design.verdicts[0], { name, window: windowOf(design), isAlike }, language);
    return { design, name, clause };
  });
  const parts =
    designs.length < many
      ? sayingOnce(clauses, language)
      : groupsOf(clauses, language).flatMap((group) => groupClauses(group, designs.length, language));
  return `${parts.join('; ')}.`;
}

/** What is said of one design. */
interface Clause {
  readonly design: DesignResult;
  readonly name: string;
  readonly clause: string;
}

/** What is said of several in the same words is said once. */
function sayingOnce(clauses: readonly Clause[], language: Language): readonly string[] {
  return clausesOnce(clauses, (clause, names) => {
    const [first = '', ...others] = names;
    if (clause === fill(answerWords.other, language, { design: first.slice(1, -1) }))
      return fill(answerWords.others, language, { designs: listed(names, language) });
    return fill(answerWords.sameFor, language, { clause, designs: listed(others, language) });
  });
}

/** Designs that jam alike, whatever the figures; and the others. */
function groupsOf(clauses: readonly Clause[], language: Language): readonly (readonly Clause[])[] {
  const groups = new Map<string, Clause[]>();
  for (const clause of clauses) {
    const key = saidOf(clause.design, language) ?? '';
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [clause]);
    else group.push(clause);
  }
  return [...groups.values()];
}

/** @param count of all designs */
function groupClauses(group: readonly Clause[], count: number, language: Language): readonly string[] {
  const once = sayingOnce(group, language);
  const [first, ...others] = group;
  if (once.length === 1 || first === undefined || saidOf(first.design, language) === undefined) return once;
  return [first.clause, ...restOf(first, others, count, language)];
}

/** What tells designs that jam alike; undefined where it takes a clause of its own. */
function saidOf(design: DesignResult, language: Language): string | undefined {
  const [worst] = design.verdicts;
  if (worst === undefined || !isJam(worst)) return undefined;
  const when = whenText(design.plan, worst, windowOf(design), language);
  return JSON.stringify([placeOf(design, worst.resource, language), when, worst.list === 'grows']);
}

function restOf({ design }: Clause, others: readonly Clause[], count: number, language: Language): readonly string[] {
  const grows = design.verdicts[0]?.kind === 'short' && design.verdicts[0].list === 'grows';
  const [one, several, all] = grows
    ? ([answerWords.growsTooOne, answerWords.growTooMany, answerWords.growTooAll] as const)
    : ([answerWords.jamsTooOne, answerWords.jamTooMany, answerWords.jamTooAll] as const);
  if (others.length + 1 === count) return [fill(all, language, { count: others.length })];
  const designs = listed(
    others.map(({ name }) => `“${name}”`),
    language,
  );
  return [fill(others.length === 1 ? one : several, language, { designs })];
}

/**
 * Whether policies cut the runs of all designs alike. Where they do not, the lengths of lists that stand are averages over
 * other parts of the run, and would tell a difference where there is none.
 */
function haveSameStretches([first, ...others]: readonly DesignResult[]): boolean {
  const cuts = (design: DesignResult | undefined) =>
    JSON.stringify(design?.periods.map(({ from, until }) => [from, until]));
  return others.every((other) => cuts(other) === cuts(first));
}

/** One clause of the sentence that answers for all designs. */
function answerClause(
  design: DesignResult,
  worst: Verdict | undefined,
  { name, window, isAlike }: { readonly name: string; readonly window: Window; readonly isAlike: boolean },
  language: Language,
): string {
  if (worst?.kind === 'runs over') {
    const place = placeOf(design, worst.resource, language);
    return fill(answerWords.runsOver, language, { design: name, place });
  }
  if (worst?.kind === 'filling up') {
    const place = placeOf(design, worst.resource, language);
    return fill(answerWords.filling, language, { design: name, place });
  }
  if (worst?.kind !== 'short') return fill(answerWords.other, language, { design: name });
  const place = placeOf(design, worst.resource, language);
  const when = whenText(design.plan, worst, window, language);
  if (worst.slight) return fill(answerWords.slight, language, { design: name, place, when });
  if (worst.list !== 'grows') {
    if (!isAlike) return fill(answerWords.jams, language, { design: name, place, when });
    const waiting = amountWithRange(worst.waiting, 'cases', language);
    return fill(answerWords.stands, language, {
      design: name,
      place,
      when,
      waiting,
      over: overText(design.plan, worst, worst.waitingOver, language),
    });
  }
  const growth = growthText(design, worst, language);
  const [first] = passesToTell(design, worst.passes, true);
  const passing =
    first === undefined
      ? ''
      : fill(answerWords.passing, language, {
          waiting: formatNumber(first.waiting, 0, language),
          date: momentInWords(design.plan, first.at.mean ?? 0, language),
        });
  return fill(answerWords.grows, language, { design: name, place, when, growth, passing });
}

/** That no design jams, and where lists have not come to rest all the same. */
export function noneJams({ designs }: Comparison, language: Language): string {
  const filling = designs.flatMap((design) => {
    const { verdicts } = design;
    const [worst] = verdicts;
    return worst?.kind === 'filling up' ? [placeOf(design, worst.resource, language)] : [];
  });
  if (filling.length === 0) return inLanguage(answerWords.none, language);
  const { allOfThem, someOfThem, noneButFilling } = answerWords;
  const which =
    filling.length === designs.length
      ? inLanguage(allOfThem, language)
      : fill(someOfThem, language, { count: filling.length, of: designs.length });
  return fill(noneButFilling, language, { which, places: listed([...new Set(filling)], language) });
}
