/** A part of the chain that a reader looks at by itself: an organisation, a resource or a step, with what belongs to it. */

import type { DesignResult } from '../../experiment/result.ts';
import { inLanguage, type Language } from '../../language/text.ts';
import type { Plan } from '../../plan/plan.ts';
import { resourcesOf } from '../../plan/step-parts.ts';

const kinds = ['organisation', 'resource', 'step'] as const;
export type ChoiceKind = (typeof kinds)[number];

export interface PlaceChoice {
  readonly kind: ChoiceKind;
  /** As the scenario files call it. */
  readonly name: string;
}

/** By their names, which mean the same in every design. */
export interface ChosenPlaces extends PlaceChoice {
  readonly resources: ReadonlySet<string>;
  readonly steps: ReadonlySet<string>;
}

type Designs = readonly Pick<DesignResult, 'plan'>[];

/** As a link has it: "step care". */
export function choiceText({ kind, name }: PlaceChoice): string {
  return `${kind} ${name}`;
}

/** What a choice is of; undefined where no design has it. A step has the resources that its list waits for, a resource its steps. */
export function placesAt(designs: Designs, text: string): ChosenPlaces | undefined {
  const kind = kinds.find((each) => text.startsWith(`${each} `));
  if (kind === undefined) return undefined;
  const name = text.slice(kind.length + 1);
  const found = designs.flatMap(({ plan }) => placesIn(plan, kind, name) ?? []);
  if (found.length === 0) return undefined;
  return {
    ...{ kind, name },
    resources: new Set(found.flatMap(({ resources }) => resources)),
    steps: new Set(found.flatMap(({ steps }) => steps)),
  };
}

interface PlaceNames {
  readonly resources: readonly string[];
  readonly steps: readonly string[];
}

function placesIn(plan: Plan, kind: ChoiceKind, name: string): PlaceNames | undefined {
  const { organisations, resources, steps } = plan;
  const list = { organisation: organisations, resource: resources, step: steps }[kind];
  const index = list.findIndex((each) => each.name === name);
  if (index < 0) return undefined;
  const named = (all: readonly { readonly name: string }[]) => all.map((each) => each.name);
  switch (kind) {
    case 'organisation':
      return {
        resources: named(resources.filter(({ organisation }) => organisation === index)),
        steps: named(steps.filter(({ organisation }) => organisation === index)),
      };
    case 'resource':
      return { resources: [name], steps: named(steps.filter((step) => resourcesIn(step).has(index))) };
    case 'step': {
      const own = steps[index];
      const used = own === undefined ? new Set<number>() : resourcesIn(own);
      return { resources: named(resources.filter((_, resource) => used.has(resource))), steps: [name] };
    }
  }
}

function resourcesIn({ parts }: Plan['steps'][number]): ReadonlySet<number> {
  return new Set(parts.flatMap(resourcesOf));
}

/** Everything that can be chosen, over all designs, with what it is called; an organisation only where something happens. */
export function choicesIn(
  designs: Designs,
  language: Language,
): readonly { readonly chosen: ChosenPlaces; readonly title: string }[] {
  return kinds.flatMap((kind) => {
    const titles = new Map<string, string>();
    for (const { plan } of designs) {
      const list = { organisation: plan.organisations, resource: plan.resources, step: plan.steps }[kind];
      for (const { name, title } of list) if (!titles.has(name)) titles.set(name, inLanguage(title, language));
    }
    return [...titles].flatMap(([name, title]) => {
      const chosen = placesAt(designs, choiceText({ kind, name }));
      const isEmpty = chosen === undefined || chosen.resources.size + chosen.steps.size === 0;
      return isEmpty ? [] : [{ chosen, title }];
    });
  });
}

/** Whether a place is to be reported; all are where none was chosen. */
export function isShown(chosen: ChosenPlaces | undefined, kind: 'resource' | 'step', name: string): boolean {
  return chosen === undefined || (kind === 'resource' ? chosen.resources : chosen.steps).has(name);
}
