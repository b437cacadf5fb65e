import type { CapacityResult, Search } from '../../../experiment/capacity/capacity-result.ts';
import type { Outcome } from '../../../experiment/capacity/outcome.ts';
import { fill, inLanguage, type Language } from '../../../language/text.ts';
import { dateAt } from '../../../plan/civil-date.ts';
import { dateInWords, daysInWords, whenInWords } from '../../dates/date-in-words.ts';
import { formatNumber, percentage } from '../../figures/number-format.ts';
import { hasYearlySeason } from '../../headline/what-a-jam-means.ts';
import { capitalised, listed } from '../../phrases.ts';
import { guessWords, capacityWords as words } from '../../words/capacity.ts';
import { yearlyWords } from '../../words/seasons.ts';
import { untilEmptyWords } from '../../words/until-empty.ts';
import {
  isUnlimited,
  resourceTitle,
  resourceTitles,
  stepsText,
  targetsText,
  todayText,
  unitsText,
} from './capacity-names.ts';
import { closedSentences } from './closed-times.ts';

/** The answer first, then what stands beside it. */
export function capacitySentences(result: CapacityResult, language: Language): readonly string[] {
  const { mix, searches } = result;
  const sentences = mix === undefined ? oneOrMany(result, language) : mixSentences(result, language);
  const isTurned = searches.some(({ found }) => found.kind === 'enough' && !found.isMonotone);
  const [answer = '', ...others] = sentences;
  return [
    answer,
    ...(result.from === 0 ? [] : [fill(words.holdsFrom, language, { date: fromText(result, language) })]),
    ...others,
    ...addedSentence(result, language),
    ...(isTurned ? [inLanguage(words.isNotMonotone, language)] : []),
    ...whatEnoughMeans(result, language),
    basis(result, language),
  ];
}

/** What it means that there is no shortage: of a period that is itself what is looked at, and where a season comes back. */
function whatEnoughMeans({ plan, targets }: CapacityResult, language: Language): readonly string[] {
  if (targets.every(({ kind }) => kind !== 'does not jam')) return [];
  if (plan.period.untilEmpty === true) return [inLanguage(untilEmptyWords.noShortage, language)];
  return hasYearlySeason(plan) ? [inLanguage(yearlyWords.enough, language)] : [];
}

function fromText({ plan, from }: CapacityResult, language: Language): string {
  return dateInWords(dateAt(plan.period.start, from), language);
}

/** What was found beside what there is, in euro; a mix says it itself. */
function addedSentence({ plan, added, mix }: CapacityResult, language: Language): readonly string[] {
  if (added === undefined || mix !== undefined) return [];
  const places = resourceTitles(plan, added.unknown, language);
  const unknown = added.unknown.length === 0 ? '' : fill(words.addedUnknown, language, { places });
  const cost = formatNumber(Math.abs(added.cost), 0, language);
  return [fill(added.cost < 0 ? words.addedLess : words.addedMore, language, { cost, unknown })];
}

function oneOrMany(result: CapacityResult, language: Language): readonly string[] {
  const [only] = result.searches;
  return only !== undefined && result.way === 'one resource'
    ? oneSentences(result, only, language)
    : chainSentences(result, language);
}

function oneSentences(result: CapacityResult, search: Search, language: Language): readonly string[] {
  const { plan, end } = result;
  const { units, guess, elsewhere, found } = search;
  const today =
    units.today === undefined
      ? inLanguage(noToday(result, search.resource), language)
      : fill(result.from === 0 ? words.today : words.todayFrom, language, {
          today: unitsText(units.today, units, language),
        });
  const guessed =
    guess === undefined
      ? []
      : [
          fill(words.guess, language, {
            guess: stepsText(guess.steps, units, language),
            rule: inLanguage(guessWords[guess.rule], language),
            load: formatNumber(guess.load, guess.load < 10 ? 2 : 1, language),
          }),
        ];
  const places = (found.kind === 'enough' ? end.short : elsewhere).filter((other) => other !== search.resource);
  const here = { place: resourceTitle(plan, search.resource, language), date: fromText(result, language) };
  const closed = closedSentences(result, search.resource, language);
  const short = [
    ...(found.kind === 'enough' ? stillShort(result, search, language) : []),
    ...(places.length > 0 ? [fill(words.elsewhere, language, { places: resourceTitles(plan, places, language) })] : []),
    ...(closed.length === 0 &&
    places.length === 0 &&
    found.kind === 'nothing helps' &&
    found.outcome === 'missed' &&
    metWithLess(search) === undefined
      ? [result.from === 0 ? inLanguage(words.nowhere, language) : fill(words.nowhereSince, language, here)]
      : []),
  ];
  return [answerOf(result, search, language), today, ...closed, ...guessed, ...short];
}

/** Of a place that has enough for what was asked, and is short all the same. */
function stillShort(result: CapacityResult, { resource }: Search, language: Language): readonly string[] {
  const { plan, end } = result;
  const found = end.shortages.find((each) => each.resource === resource);
  // That it has none is said already.
  if (found === undefined || found.isClosed) return [];
  const slots = { place: resourceTitle(plan, resource, language), date: fromText(result, language) };
  if (end.shortBefore.includes(resource)) return [fill(words.stillShortBefore, language, slots)];
  if (found.part === undefined) return [fill(words.stillShortHere, language, slots)];
  return [
    fill(words.stillShortThen, language, { ...slots, when: whenInWords(plan.period.start, found.part, language) }),
  ];
}

/** Why there is no single number. */
function noToday({ plan, from }: CapacityResult, resource: number) {
  if (isUnlimited(plan.resources[resource], from)) return words.unlimited;
  return from === 0 ? words.noToday : words.noTodayFrom;
}

/** The most with which all targets were met, where they are not with what no longer makes a difference: of some, more is worse. */
function metWithLess({ found, curve }: Search): number | undefined {
  if (found.kind !== 'nothing helps') return undefined;
  return curve.findLast(({ steps, outcome }) => outcome === 'met' && steps < found.most)?.steps;
}

function answerOf(result: CapacityResult, search: Search, language: Language): string {
  const { resource, units, targets, found, curve } = search;
  const { plan } = result;
  const at = {
    design: designTitle(result, language),
    place: resourceTitle(plan, resource, language),
    targets: targetsText(targets, result, language),
  };
  const text = (steps: number) => stepsText(steps, units, language);
  const replications = Math.max(...curve.map((point) => point.replications));
  if (found.kind === 'nothing helps') {
    const most = text(found.most);
    const last = curve.find(({ steps }) => steps === found.most)?.targets ?? [];
    const isUnseen = last.some(({ status }) => status === 'nothing observed' || status === 'some runs only');
    const less = metWithLess(search);
    if (less !== undefined) {
      const only = found.outcome === 'missed' ? words.onlyLess : words.onlyLessOpen;
      return fill(only, language, { ...at, met: text(less), most, replications });
    }
    if (found.outcome === 'open' && isUnseen) return fill(words.nothingSeen, language, { ...at, replications });
    return found.outcome === 'missed'
      ? fill(words.nothingHelps, language, { ...at, most })
      : fill(words.nothingDecided, language, { ...at, most, replications });
  }
  if (found.kind === 'too many looks') {
    return fill(words.gaveUp, language, { ...at, looks: curve.length, most: text(found.most) });
  }
  const enough = text(found.enough);
  if (found.enough === units.least) return fill(words.foundLeast, language, { ...at, enough });
  if (found.notEnough === undefined) return fill(words.foundUnder, language, { ...at, enough, replications });
  const less = text(found.notEnough);
  return found.notEnough === found.enough - 1
    ? fill(words.found, language, { ...at, enough, less })
    : fill(words.foundBetween, language, { ...at, enough, less, replications });
}

function chainSentences(result: CapacityResult, language: Language): readonly string[] {
  const { plan, searches, end } = result;
  const design = designTitle(result, language);
  const those = (outcome?: Outcome) =>
    targetsText(
      result.targets.filter((_, i) => outcome === undefined || end.targets[i]?.outcome === outcome),
      result,
      language,
    );
  const targets = those();
  const mix = mixText(result, language) || inLanguage(words.whatThereIs, language);
  const answer =
    end.outcome === 'met'
      ? searches.length === 0
        ? fill(words.chainAlready, language, { design, targets })
        : fill(words.chainMet, language, { design, mix, targets })
      : end.outcome === 'missed'
        ? fill(words.chainNot, language, { design, mix, targets: those('missed') })
        : fill(words.chainOpen, language, { design, mix, targets: those('open'), replications: end.replications });
  const unvaried = searches.length === 0 && end.outcome !== 'met' ? [inLanguage(words.nothingToVary, language)] : [];
  const since = end.short.filter((place) => !end.shortBefore.includes(place));
  const short = [
    ...(since.length === 0
      ? []
      : [fill(words.stillShort, language, { places: resourceTitles(plan, since, language) })]),
    ...end.shortBefore.map((place) =>
      fill(words.stillShortBefore, language, {
        place: resourceTitle(plan, place, language),
        date: fromText(result, language),
      }),
    ),
  ];
  const visited = new Set<number>();
  const steps = searches.map((search, i) => {
    const { resource } = search;
    const lead = i === 0 ? words.first : visited.has(resource) ? words.again : words.next;
    visited.add(resource);
    return fill(lead, language, {
      place: resourceTitle(plan, resource, language),
      what: stepOf(result, search, language),
    });
  });
  const closed = [...visited].flatMap((resource) => closedSentences(result, resource, language));
  return [answer, ...unvaried, ...steps.map(capitalised), ...closed, ...short];
}

function stepOf(result: CapacityResult, search: Search, language: Language): string {
  const { units, found, others, resource } = search;
  if (found.kind === 'too many looks') return inLanguage(words.stepGaveUp, language);
  const less = metWithLess(search);
  if (less !== undefined) return fill(words.stepOnlyLess, language, { met: stepsText(less, units, language) });
  if (found.kind === 'nothing helps')
    return inLanguage(found.outcome === 'missed' ? words.stepNothing : words.stepUndecided, language);
  const before = others.find((other) => other.resource === resource)?.units ?? units.today;
  const today = todayText(result, resource, { ...units, today: before }, language);
  const enough = stepsText(found.enough, units, language);
  const [least, next, apart] =
    enough === today
      ? [words.stepAsIsLeast, words.stepAsIs, words.stepAsIsBetween]
      : [words.stepLeast, words.stepFound, words.stepFoundBetween];
  if (found.notEnough === undefined) return fill(least, language, { enough, today });
  const slots = { enough, today, less: stepsText(found.notEnough, units, language) };
  return fill(found.notEnough === found.enough - 1 ? next : apart, language, slots);
}

/** "1.4 FTE at File screening and 30 seats a session at Group talks". */
export function mixText({ plan, end, searches, mix }: CapacityResult, language: Language): string {
  const kinds = [...searches, ...(mix?.resources ?? [])];
  return listed(
    end.units.flatMap(({ resource, units }) => {
      const found = kinds.find((each) => each.resource === resource);
      if (found === undefined) return [];
      const at = { units: unitsText(units, found.units, language), place: resourceTitle(plan, resource, language) };
      return [fill(words.unitsAt, language, at)];
    }),
    language,
  );
}

function mixSentences(result: CapacityResult, language: Language): readonly string[] {
  const { mix } = result;
  const design = designTitle(result, language);
  const targets = targetsText(result.targets, result, language);
  if (mix?.found === 'too many looks')
    return [fill(words.mixGaveUp, language, { design, targets, looks: mix.points.length })];
  if (mix?.cost === undefined && mix?.points.some(({ point }) => point.outcome === 'met') === true)
    return [fill(words.mixOnlyLess, language, { design, targets })];
  if (mix?.cost === undefined)
    return [fill(mix?.found === 'undecided' ? words.mixUndecided : words.mixNothing, language, { design, targets })];
  const isCheapest = mix.isProven && mix.isDecided;
  const cost = formatNumber(mix.cost, 0, language);
  const today =
    mix.costToday === undefined
      ? ''
      : fill(words.mixToday, language, { cost: formatNumber(mix.costToday, 0, language) });
  return [
    fill(isCheapest ? words.mixFound : words.mixFoundAny, language, {
      ...{ design, targets, cost, today },
      mix: mixText(result, language),
    }),
    ...mix.resources.flatMap(({ resource }) => closedSentences(result, resource, language)),
    ...(mix.isMonotone ? [] : [inLanguage(words.mixNotMonotone, language)]),
    ...(mix.isMonotone || mix.resources.every(({ steps, units }) => steps === units.least)
      ? []
      : [inLanguage(words.mixMayBeCheaper, language)]),
    ...(isCheapest ? [inLanguage(words.mixProven, language)] : []),
    ...(mix.isDecided ? [] : [fill(words.mixCheaperUndecided, language, { replications: result.most })]),
    ...(mix.isMonotone && !mix.isProven ? [fill(words.mixUnproven, language, { looks: mix.points.length })] : []),
  ];
}

function basis({ plan, confidence, searches, mix, end, simulated }: CapacityResult, language: Language): string {
  const { start, startUp, horizon } = plan.period;
  const counts = [
    end.replications,
    ...searches.flatMap(({ curve }) => curve.map(({ replications }) => replications)),
    ...(mix?.points ?? []).map(({ point }) => point.replications),
  ];
  const [low, high] = [Math.min(...counts), Math.max(...counts)];
  return fill(words.basis, language, {
    confidence: percentage(confidence, language),
    count: low === high ? String(low) : fill(words.span, language, { low, high }),
    period: daysInWords(start, { from: startUp, until: horizon }, language),
    simulated: formatNumber(simulated, 0, language),
  });
}

export function designTitle({ plan, key }: Pick<CapacityResult, 'plan' | 'key'>, language: Language): string {
  return inLanguage(plan.title, language) || key;
}
