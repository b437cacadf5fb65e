import type { ArrivalPlan, AttributePlan, EndPlan, ResourcePlan, StepPlan } from '../../plan/plan.ts';
import { arrivalWords } from '../arrivals/patterns.ts';
import { numberSorts } from '../attributes/attribute-names.ts';

/** Something that is the same throughout a run, and what the file calls it. */
export interface FixedPart<Part> {
  /** Where it may stand: keys under the element, from the outside in. */
  readonly keys: readonly (readonly string[])[];
  /** Plain data that may not differ. */
  readonly of: (part: Part) => unknown;
}

/** How to do without the change. */
export const advice = {
  resources: {
    en: 'Add a resource in the policy, and let the steps use that one from then on.',
    nl: 'Voeg in de maatregel een resource toe, en laat de stappen vanaf dan die gebruiken.',
  },
  arrivals: {
    en: 'Let this stream stop with "null" in the policy, and add another.',
    nl: 'Laat deze stroom in de maatregel stoppen met "null", en voeg een andere toe.',
  },
  attributes: {
    en: 'Name every level from the start, with a share of 0 % until the date.',
    nl: 'Noem elke waarde vanaf het begin, met een aandeel van 0 % tot de datum.',
  },
  steps: {
    en: 'Add a step in the policy, and lead cases there from then on.',
    nl: 'Voeg in de maatregel een stap toe, en leid zaken vanaf dan daarheen.',
  },
  ends: {
    en: 'Add an end in the policy, and lead cases there from then on.',
    nl: 'Voeg in de maatregel een einde toe, en leid zaken vanaf dan daarheen.',
  },
} as const;

export const adviceOfBacklog = {
  en: 'Write "at:" with the date, and "batch:" with how many.',
  nl: 'Schrijf "at:" met de datum, en "batch:" met hoeveel het er zijn.',
};

export const fixedOfResource: readonly FixedPart<ResourcePlan>[] = [
  { keys: [['title']], of: ({ title }) => title },
  { keys: [['of']], of: ({ organisation }) => organisation },
  { keys: [['staff'], ['places'], ['seats'], ['roster']], of: ({ kind }) => kind },
  { keys: [['roster'], ['other work']], of: ({ capacity }) => capacity.roster },
  { keys: [['sessions']], of: ({ capacity }) => capacity.sessions },
  { keys: [['works']], of: ({ hours }) => hours },
  { keys: [['at closing']], of: ({ closing }) => closing },
  { keys: [['line', 'order']], of: ({ order }) => order },
  { keys: [['line', 'interrupts']], of: ({ preempts }) => preempts },
  { keys: [['line', 'room']], of: ({ room }) => room },
  { keys: [['costs']], of: ({ costPerHour }) => costPerHour },
  { keys: [['costs of presence']], of: ({ costPerHourThere }) => costPerHourThere },
  { keys: [['norm']], of: ({ norm }) => norm },
];

export const fixedOfArrival: readonly FixedPart<ArrivalPlan>[] = [
  { keys: [['title']], of: ({ title }) => title },
  { keys: [['zone']], of: ({ zone }) => zone },
  { keys: [['background']], of: ({ background }) => background },
  // The rate may change; the way in which cases arrive may not.
  { keys: arrivalWords.map(({ key }) => [key]), of: ({ pattern }) => ('rate' in pattern ? pattern.kind : pattern) },
  { keys: [['varies']], of: ({ pattern }) => ('rate' in pattern ? { ...pattern.rate, levels: [] } : undefined) },
];

export const fixedOfAttribute: readonly FixedPart<AttributePlan>[] = [
  { keys: [['title']], of: ({ title }) => title },
  { keys: [['lasting']], of: ({ lasting }) => lasting },
  {
    keys: [['shares'], ...numberSorts.map((sort) => [sort])],
    of: (attribute) => (attribute.kind === 'category' ? attribute.levels.map(({ name }) => name) : attribute.unit),
  },
];

export const fixedOfStep: readonly FixedPart<StepPlan>[] = [
  { keys: [['title']], of: ({ title }) => title },
  { keys: [['of']], of: ({ organisation }) => organisation },
  { keys: [['norm']], of: ({ norm }) => norm },
];

export const fixedOfEnd: readonly FixedPart<EndPlan>[] = [
  { keys: [['title']], of: ({ title }) => title },
  { keys: [['counts']], of: ({ counts }) => counts },
];
