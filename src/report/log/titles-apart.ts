/** Logs know activities, people, places and attributes by what they are called: two things with one name would be one. */
import { asWritten, filled, inLanguage, type Language, type Text } from '../../language/text.ts';
import type { Named, Plan } from '../../plan/plan.ts';

/** The plan with other titles where several of a log would be alike: those of activities, resources, organisations and zones. */
export function titlesApart(plan: Plan, language: Language): Plan {
  const titleOf = ({ title }: Named) => inLanguage(title, language);
  const steps = apart(plan.steps, titleOf);
  const ends = marked(apart(plan.ends, titleOf), steps, markWords.end, titleOf);
  const arrivals = marked(apart(plan.arrivals, titleOf), [...steps, ...ends], markWords.arrival, titleOf);
  return {
    ...plan,
    ...{ steps, ends, arrivals },
    resources: apart(plan.resources, titleOf),
    organisations: apart(plan.organisations, titleOf),
    attributes: plan.attributes.map((attribute, i) =>
      i === plan.zone && attribute.kind === 'category'
        ? { ...attribute, levels: apart(attribute.levels, titleOf) }
        : attribute,
    ),
  };
}

type TitleOf = (named: Named) => string;

/** Those of one kind that have a title in common have their names behind it. */
function apart<Each extends Named>(all: readonly Each[], titleOf: TitleOf): readonly Each[] {
  const counts = new Map<string, number>();
  for (const each of all) counts.set(titleOf(each), (counts.get(titleOf(each)) ?? 0) + 1);
  return all.map((each) => {
    const isAlike = (counts.get(titleOf(each)) ?? 0) > 1 && titleOf(each) !== each.name;
    return isAlike ? { ...each, title: behind(each.title, each.name) } : each;
  });
}

/** Those that are called as something of another kind have behind it what they are. */
function marked<Each extends Named>(
  all: readonly Each[],
  others: readonly Named[],
  mark: Text,
  titleOf: TitleOf,
): readonly Each[] {
  const taken = new Set(others.map(titleOf));
  return all.map((each) => (taken.has(titleOf(each)) ? { ...each, title: behind(each.title, mark) } : each));
}

function behind(title: Text, mark: string | Text): Text {
  return filled(asWritten('{title} ({mark})'), { title, mark });
}

const markWords = {
  arrival: { en: 'arrival', nl: 'binnenkomst' },
  end: { en: 'end', nl: 'einde' },
} as const;

/**
 * For each attribute of a case a key in the log that nothing else there has.
 *
 * @param taken keys that the log gives itself
 * @param plain what can stand in a key of the log
 */
export function keysApart(
  attributes: readonly string[],
  taken: readonly string[],
  plain: (name: string) => string,
  between: string,
): ReadonlyMap<string, string> {
  const given = new Set(taken);
  return new Map(
    attributes.map((name) => {
      const started = plain(name);
      let key = started;
      for (let i = 2; given.has(key); i++) key = `${started}${between}${i}`;
      given.add(key);
      return [name, key];
    }),
  );
}
