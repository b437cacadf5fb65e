import type { Comparison, DesignResult } from '../../experiment/result.ts';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import { allRules } from '../../plan/rules.ts';
import { hasList, resourcesOf } from '../../plan/step-parts.ts';
import { listed } from '../phrases.ts';
import { measuredAt } from '../results/find-measure.ts';
import { sharedListWords } from '../words/headline.ts';

/** Fewer who wait in the end, or give up, would be added up without harm. */
const some = 0.5;

/** Of lists for several places at once, which stand in a row of each: that nobody in them waits twice. Once for all designs. */
export function sharedListSentences({ designs }: Pick<Comparison, 'designs'>, language: Language): readonly string[] {
  return [...new Set(designs.flatMap((design) => ofDesign(design, language)))];
}

function ofDesign(design: DesignResult, language: Language): readonly string[] {
  const { resources, steps } = design.plan;
  const titles = (all: readonly number[], things: typeof resources | typeof steps) =>
    listed([...new Set(all.map((each) => inLanguage(things[each]?.title, language) ?? ''))], language);
  const shared = new Map<string, { readonly needs: readonly number[]; readonly steps: number[] }>();
  for (const { step, needs } of listsIn(design.plan)) {
    if (needs.length < 2 || !isLong(design, steps[step]?.name ?? '')) continue;
    const sorted = needs.toSorted((one, other) => one - other);
    const found = shared.get(sorted.join(' ')) ?? { needs: sorted, steps: [] };
    found.steps.push(step);
    shared.set(sorted.join(' '), found);
  }
  return [...shared.values()].map((each) =>
    fill(sharedListWords.several, language, {
      steps: titles(each.steps, steps),
      places: titles(each.needs, resources),
    }),
  );
}

/** The step of each list, and what those in it wait for, under any policy. */
function listsIn(plan: DesignResult['plan']) {
  return allRules(plan).flatMap((chain) =>
    chain.steps.flatMap(({ parts }, step) => {
      const part = parts.find(hasList);
      return part === undefined ? [] : [{ step, needs: resourcesOf(part) }];
    }),
  );
}

function isLong(design: DesignResult, step: string): boolean {
  return (['waiting at end', 'queue mean', 'gave up'] as const).some((measure) => {
    return (measuredAt(design, measure, 'step', step)?.estimate.mean ?? 0) >= some;
  });
}
