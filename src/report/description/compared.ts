/** Two designs side by side: what differs in the chain, and in the inputs. */
import { fill, inLanguage, type Language } from '../../language/text.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { valueInWords } from '../plan-in-words/values-as-written.ts';
import { descriptionWords } from '../words/description.ts';
import { type Description, describeWhole, type Section } from './description.ts';
import { changeSentences, differencesBetween } from './differences.ts';

export type Likeness = 'same' | 'same in words' | 'different';

export interface Compared extends Description {
  /** Whether they are the same, or differ though every sentence about them is. */
  readonly likeness: Likeness;
}

/** What `other` says that `baseline` does not, and the other way round. */
export function compared(baseline: Scenario, other: Scenario, language: Language): Compared {
  const [before, after] = [describeWhole(baseline, language), describeWhole(other, language)];
  const titles = { baseline: before.title, other: after.title };
  const chain = differencesBetween(sectionsByHeading(before, after), after.sections.concat(missing(after, before)));
  const sections = chain.map(({ heading, things }) => ({
    heading,
    things: things.map((change) => ({ ...change, sentences: changeSentences(change, language) })),
  }));
  const inputs = inputSection(baseline, other, language);
  const isOfOnePeriod = before.period === after.period;
  const readsAlike = isOfOnePeriod && sections.length === 0 && inputs.things.length === 0;
  const periods = { before: before.period, after: after.period };
  return {
    title: fill(descriptionWords.versus, language, titles),
    period: isOfOnePeriod ? before.period : fill(descriptionWords.otherPeriod, language, periods),
    sections: inputs.things.length === 0 ? sections : [...sections, inputs],
    likeness: readsAlike ? (isAlike(baseline, other) ? 'same' : 'same in words') : 'different',
  };
}

/** But for titles. */
function isAlike(one: Scenario, other: Scenario): boolean {
  const described = ({ plan }: Scenario) =>
    JSON.stringify(plan, (key, value: unknown) => (key === 'title' ? undefined : value));
  return described(one) === described(other);
}

/** The sections of `one` in the order of `other`, then those that only `one` has. */
function sectionsByHeading(one: Description, other: Description): readonly Section[] {
  const of = (heading: string): Section =>
    one.sections.find((section) => section.heading === heading) ?? { heading, things: [] };
  return [
    ...other.sections.map(({ heading }) => of(heading)),
    ...missing(other, one).map(({ heading }) => of(heading)),
  ];
}

/** Headings that `other` has and `one` has not, without things. */
function missing(one: Description, other: Description): readonly Section[] {
  const has = new Set(one.sections.map(({ heading }) => heading));
  return other.sections.flatMap(({ heading }) => (has.has(heading) ? [] : [{ heading, things: [] }]));
}

function inputSection(baseline: Scenario, other: Scenario, language: Language): Section {
  const before = new Map(baseline.register.map(({ name, value }) => [name, value]));
  const inWords = { baseline: valueInWords(baseline, language), other: valueInWords(other, language) };
  const things = other.register.flatMap(({ name, title, value }) => {
    const was = before.get(name);
    if (was === value) return [];
    const after = inWords.other(value);
    const sentence =
      was === undefined
        ? fill(descriptionWords.inputIsNew, language, { value: after })
        : fill(descriptionWords.inputWas, language, { before: inWords.baseline(was), after });
    return [{ name, title: inLanguage(title, language), sentences: [sentence] }];
  });
  const now = new Set(other.register.map(({ name }) => name));
  const gone = baseline.register
    .filter(({ name }) => !now.has(name))
    .map(({ name, title }) => ({
      name,
      title: inLanguage(title, language),
      sentences: [inLanguage(descriptionWords.isGone, language)],
    }));
  return { heading: inLanguage(descriptionWords.settings, language), things: [...things, ...gone] };
}
