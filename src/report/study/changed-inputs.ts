import { fill, inLanguage, type Language } from '../../language/text.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { listed } from '../phrases.ts';
import { valueInWords } from '../plan-in-words/values-as-written.ts';
import { changedWords as words } from '../words/method.ts';

/** Studies say "as in the files" of all that they do not vary: which inputs were given another value from outside. */
export function changedInputs(scenarios: readonly Scenario[], language: Language): readonly string[] {
  const all = scenarios.map((scenario) => {
    const inWords = valueInWords(scenario, language);
    const changed = scenario.register.filter(({ overridden }) => overridden);
    const design = inLanguage(scenario.plan.title, language) || scenario.key;
    return {
      design,
      values: changed.map(({ title, value }) =>
        fill(words.input, language, { input: inLanguage(title, language), value: inWords(value) }),
      ),
    };
  });
  const everywhere = (value: string) => all.every(({ values }) => values.includes(value));
  const inAll = [...new Set(all.flatMap(({ values }) => values.filter(everywhere)))];
  const inSome = all.flatMap(({ design, values }) =>
    values.filter((value) => !everywhere(value)).map((value) => fill(words.ofDesign, language, { design, value })),
  );
  const told = [...inAll, ...inSome];
  return told.length === 0 ? [] : [fill(words.changed, language, { values: listed(told, language) })];
}
