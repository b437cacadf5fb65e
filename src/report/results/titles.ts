/** What places and designs are called in a report. */

import type { Comparison, Where } from '../../experiment/result.ts';
import { inEveryLanguage, inLanguage, type Language } from '../../language/text.ts';
import type { Named, Plan } from '../../plan/plan.ts';
import type { PlanWay } from '../../plan/plan-ways.ts';
import { planWays, wayName } from '../../plan/plan-ways.ts';
import { zonesOf } from '../../plan/rules.ts';
import { pageWords } from '../words/page.ts';

/** A place by its kind and its key in the scenario file, which mean the same in every design. */
export interface Place {
  readonly where: Pick<Where, 'kind'>;
  readonly whereName: string;
}

/** The title that the scenarios give to a place; the chain as a whole has a name of ours. */
export function placeTitle(
  { designs }: { readonly designs: readonly { readonly plan: Plan }[] },
  { where, whereName }: Place,
  language: Language,
): string {
  if (where.kind === 'chain') return inLanguage(pageWords.wholeChain, language);
  for (const { plan } of designs) {
    const named = listOf(plan, where.kind).find(({ name }) => name === whereName);
    if (named !== undefined) return inLanguage(named.title, language);
  }
  return whereName;
}

/** The same for a place of one design. */
export function placeTitleIn(
  plan: Plan,
  kind: Exclude<Where['kind'], 'chain'>,
  whereName: string,
  language: Language,
): string {
  return inLanguage(listOf(plan, kind).find(({ name }) => name === whereName)?.title, language) ?? whereName;
}

function listOf(plan: Plan, kind: Exclude<Where['kind'], 'chain'>): readonly Named[] {
  switch (kind) {
    case 'organisation':
      return plan.organisations;
    case 'resource':
      return plan.resources;
    case 'step':
      return plan.steps;
    case 'end':
      return plan.ends;
    case 'zone':
      return zonesOf(plan);
    case 'way':
      return planWays(plan).map((way) => wayTitle(plan, way));
    case 'zone end':
      return zonesOf(plan).flatMap((zone) => plan.ends.map((end) => both(zone, end)));
  }
}

/** A way by the titles of what it leads from and to. */
function wayTitle(plan: Plan, way: PlanWay): Named {
  const { from, to } = way;
  const places = { arrival: plan.arrivals, step: plan.steps, end: plan.ends }[from.kind];
  const target = to.kind === 'step' ? plan.steps[to.step] : plan.ends[to.end];
  const text = (language: Language) =>
    `${inLanguage(places[from.index]?.title, language) ?? ''} → ${inLanguage(target?.title, language) ?? ''}`;
  return { name: wayName(plan, way), title: inEveryLanguage(text) };
}

/** An end in a zone, by the names of both. */
function both(zone: Named, end: Named): Named {
  const text = (language: Language) => `${inLanguage(zone.title, language)} / ${inLanguage(end.title, language)}`;
  return { name: `${zone.name} / ${end.name}`, title: inEveryLanguage(text) };
}

/** A design, or the scenario that it is of. */
export interface Titled {
  readonly key: string;
  readonly plan: Pick<Plan, 'title'>;
}

/** The design's title, with its key where two designs have the same title. */
export function designTitle(
  { designs }: { readonly designs: readonly Titled[] },
  design: Titled,
  language: Language,
): string {
  const title = inLanguage(design.plan.title, language);
  const twins = designs.filter((other) => inLanguage(other.plan.title, language) === title);
  return twins.length > 1 ? `${title} (${design.key})` : title;
}

/** Resources, steps or ends over all designs: those of the first design, then what others have besides. */
export function placesOver(
  { designs }: Comparison,
  kind: 'resource' | 'step' | 'end',
  language: Language,
): readonly { readonly name: string; readonly title: string }[] {
  const titles = new Map<string, string>();
  for (const { plan } of designs) {
    for (const { name, title } of listOf(plan, kind))
      if (!titles.has(name)) titles.set(name, inLanguage(title, language));
  }
  return [...titles].map(([name, title]) => ({ name, title }));
}
