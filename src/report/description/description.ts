/**
 * A compiled scenario as plain sentences, thing by thing: what a reader checks it by, and what two designs differ in. The
 * room puts the sentences of plan-in-words/ under headings and compares them; `explain` and the page call it. Begin here.
 */

import { fill, inLanguage, type Language, type Text } from '../../language/text.ts';
import type { ArrivalPlan, Named, Plan, PolicyPlan, Rules } from '../../plan/plan.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { instantInWords, whenInWords } from '../dates/date-in-words.ts';
import { durationText } from '../figures/duration.ts';
import { capitalised, listed } from '../phrases.ts';
import { arrivalSentences } from '../plan-in-words/arrivals.ts';
import { attributeSentences } from '../plan-in-words/attributes.ts';
import { endSentences } from '../plan-in-words/ends.ts';
import { openingHoursOf, openingSentences } from '../plan-in-words/opening-hours.ts';
import { resourceSentences } from '../plan-in-words/resources.ts';
import { partSentences } from '../plan-in-words/step-parts.ts';
import { togetherThings } from '../plan-in-words/together.ts';
import { targetTitle, titleIn, type Voice } from '../plan-in-words/voice.ts';
import { descriptionWords } from '../words/description.ts';
import { resourceWords } from '../words/plan/resources.ts';
import { lineWords } from '../words/plan/steps.ts';
import { togetherWords } from '../words/together.ts';
import { differencesBetween, inWords } from './differences.ts';

export interface Description {
  readonly title: string;
  readonly period: string;
  readonly sections: readonly Section[];
}

export interface Section {
  readonly heading: string;
  readonly things: readonly Described[];
}

/** One thing of the scenario. */
export interface Described {
  /** What the file calls it. */
  readonly name: string;
  readonly title: string;
  readonly sentences: readonly string[];
}

/** The chain, and which inputs go together: all that `explain` tells of a scenario but for the values of its inputs. */
export function describeWhole(scenario: Scenario, language: Language): Description {
  const description = describe(scenario.plan, language);
  const things = togetherThings(scenario, language);
  if (things.length === 0) return description;
  return {
    ...description,
    sections: [...description.sections, { heading: inLanguage(togetherWords.heading, language), things }],
  };
}

export function describe(plan: Plan, language: Language): Description {
  const { start, startUp, horizon, untilEmpty } = plan.period;
  const simulated = capitalised(whenInWords(start, { from: 0, until: horizon }, language));
  const period = fill(descriptionWords[untilEmpty === true ? 'periodUntilEmpty' : 'period'], language, {
    when: simulated,
  });
  const leftOut = fill(descriptionWords.startUp, language, { date: instantInWords(start, startUp, language) });
  const policies = { heading: inLanguage(descriptionWords.policies, language), things: policiesOf(plan, language) };
  return {
    title: inLanguage(plan.title, language),
    period: startUp > 0 ? `${period} ${leftOut}` : period,
    sections: [...chainSections(plan, language), policies].filter(({ things }) => things.length > 0),
  };
}

/** The chain that holds at first, section by section. */
export function chainSections(plan: Plan, language: Language): readonly Section[] {
  const voice: Voice = { plan, language, words: 'full' };
  const section = <Thing extends Named>(
    heading: Text,
    list: readonly Thing[],
    sentences: (thing: Thing, index: number) => readonly string[],
  ): Section => ({
    heading: inLanguage(heading, language),
    things: list.map((thing, index) => ({
      name: thing.name,
      title: capitalised(inLanguage(thing.title, language)),
      sentences: sentences(thing, index).map(capitalised),
    })),
  });
  return [
    section(descriptionWords.comesIn, plan.arrivals, (each) => arrivalSentences(each, voice)),
    section(descriptionWords.caseKinds, plan.attributes, (each, i) => attributeSentences(each, i, voice)),
    section(descriptionWords.whoThereIs, plan.resources, (each) => resourceSentences(each, voice)),
    section(descriptionWords.openingHours, openingHoursOf(plan), (each) => openingSentences(each, voice)),
    section(descriptionWords.happens, plan.steps, ({ organisation, norm, parts }) => [
      ...(organisation === undefined ? [] : [ofOrganisation(voice, organisation)]),
      ...parts.flatMap((part) => partSentences(part, voice)),
      ...(norm === undefined ? [] : [fill(lineWords.norm, language, { norm: durationText(norm, language) })]),
    ]),
    section(descriptionWords.endings, plan.ends, (each) => endSentences(each, voice)),
  ];
}

function ofOrganisation(voice: Voice, organisation: number): string {
  const { plan, language } = voice;
  return fill(resourceWords.of, language, { organisation: titleIn(plan.organisations, organisation, voice) });
}

/** Each policy by what it changes in the chain before it. */
function policiesOf(plan: Plan, language: Language): readonly Described[] {
  const under = (chain: Rules) => {
    return chainSections({ ...plan, ...chain, arrivals: chain.arrivals.filter(isThere) }, language);
  };
  return plan.policies.map((policy, i) => {
    const before = plan.policies[i - 1]?.rules ?? chainBefore(plan, policy);
    const changes = differencesBetween(under(before), under(policy.rules)).flatMap(({ things }) => things);
    const sentences = [
      when(plan, policy, language),
      progress({ plan, language, words: 'full' }, policy),
      ...(changes.length === 0
        ? [inLanguage(descriptionWords.nothingChanges, language)]
        : changes.map((change) => inWords(change, language))),
    ];
    return { name: policy.name, title: capitalised(inLanguage(policy.title, language)), sentences };
  });
}

/** The plan's own chain has the rates and capacities of the whole run: those that the policy changes are cut at its date. */
function chainBefore(plan: Plan, { rules: chain, from }: PolicyPlan): Rules {
  const before = <Level extends { readonly from: number }>(levels: readonly Level[]) =>
    levels.filter((level) => level.from < from);
  return {
    ...plan,
    resources: plan.resources.map((resource, i) => {
      const { capacity } = resource;
      const isChanged = !isAlike(capacity, chain.resources[i]?.capacity);
      return isChanged ? { ...resource, capacity: { ...capacity, levels: before(capacity.levels) } } : resource;
    }),
    arrivals: plan.arrivals.map((arrival, i) => {
      const after = chain.arrivals[i];
      const { pattern } = arrival;
      const levels = 'rate' in pattern ? before(pattern.rate.levels) : [];
      // In the plan a stream has the dates that all policies together give it, and no rate as long as it is not there.
      const stays = after !== undefined && isThere(after);
      const isSilent = levels.length > 0 && levels.every(({ rate }) => rate === 0);
      const isLater = levels.length === 0 && arrival.from >= from && (!stays || after.from < from);
      if (isLater || (isSilent && !(stays && isAlike(pattern, after.pattern))))
        return { ...arrival, from: 0, until: 0 };
      const dated = stays ? { ...arrival, from: after.from, until: after.until } : arrival;
      if (!('rate' in pattern) || isAlike(pattern, after?.pattern)) return dated;
      return { ...dated, pattern: { ...pattern, rate: { ...pattern.rate, levels } } };
    }),
  };
}

/** Whether anybody ever comes in a stream; one that a policy ends, or has not begun yet, is outside its dates throughout. */
function isThere({ from, until }: ArrivalPlan): boolean {
  return from < until;
}

/** Plain data, written by one compiler: alike is written alike. */
function isAlike(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function when({ period }: Plan, { from, over }: PolicyPlan, language: Language): string {
  const date = (at: number) => instantInWords(period.start, at, language);
  return over === 0
    ? fill(descriptionWords.policyFrom, language, { date: date(from) })
    : fill(descriptionWords.policyOver, language, { date: date(from), until: date(from + over) });
}

function progress(voice: Voice, { reassess }: PolicyPlan): string {
  const { plan, language } = voice;
  if (reassess === undefined) return inLanguage(descriptionWords.stay, language);
  const steps = reassess.steps.map((step) => `“${titleIn(plan.steps, step, voice)}”`);
  return fill(descriptionWords.reassess, language, {
    steps: listed(steps, language),
    target: targetTitle(voice, reassess.to),
  });
}
