import type { OneVaried } from '../../experiment/points/together.ts';
import type { FixedInput } from '../../experiment/uncertainty/uncertain-inputs.ts';
import { fill, inLanguage, type Language, type Text } from '../../language/text.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { capitalised, listed } from '../phrases.ts';
import { whyFixedWords } from '../words/sensitivity.ts';
import { togetherWords as words } from '../words/together.ts';

type Titled = readonly { readonly title: Text }[];

/** "independently of each other", or but for those that go together. */
export function howDrawn(inputs: Titled, varied: readonly OneVaried[], language: Language): string {
  const groups = groupsOf(inputs, varied, language);
  if (groups.length === 0) return inLanguage(words.independent, language);
  return fill(words.but, language, { groups: listed(groups, language) });
}

/** Those that have a range and keep their value all the same; empty where there are none. */
export function staySentences(fixed: readonly FixedInput[], language: Language): readonly string[] {
  const inputs = fixed.flatMap(({ title, because }) => {
    if (because === 'no range' || because === 'derived' || because === 'one value') return [];
    return [
      fill(words.stay, language, {
        input: inLanguage(title, language),
        because: inLanguage(whyFixedWords[because], language),
      }),
    ];
  });
  return inputs.length === 0 ? [] : [fill(words.stays, language, { inputs: listed(inputs, language) })];
}

/** Each group of several inputs with its members. */
export function groupsOf(inputs: Titled, varied: readonly OneVaried[], language: Language): readonly string[] {
  return varied.flatMap(({ group, members }) => {
    if (group === undefined) return [];
    const titles = (against: boolean) =>
      members
        .filter((each) => each.against === against)
        .map(({ input }) => inLanguage(inputs[input]?.title, language) ?? '');
    const [high, low] = [titles(false), titles(true)].map((each) => listed(each, language));
    const both = { members: high ?? '', others: low ?? '' };
    const named = low === '' ? both.members : fill(words.against, language, both);
    return [fill(words.group, language, { group: inLanguage(group.title, language), members: named })];
  });
}

/** What a file says of each of its groups. */
export function togetherThings({ together, register }: Scenario, language: Language) {
  const titleOf = (name: string) => inLanguage(register.find((entry) => entry.name === name)?.title, language) ?? name;
  return together.map(({ name, title, members, provenance: { kind, text } }) => {
    const titles = (against: boolean) =>
      listed(
        members.filter((each) => each.against === against).map((each) => titleOf(each.name)),
        language,
      );
    const [high, low] = [titles(false), titles(true)];
    const how =
      low === ''
        ? fill(words.high, language, { members: high })
        : fill(words.highAndLow, language, { members: high, others: low });
    const why =
      inLanguage(text, language) === '' ? [] : [fill(words[kind], language, { text: inLanguage(text, language) })];
    return { name, title: capitalised(inLanguage(title, language)), sentences: [capitalised(how), ...why] };
  });
}
