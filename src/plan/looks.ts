/** What the rules of a plan look at, over parts, ends and attributes. */
import type { Condition } from './condition-plan.ts';
import { atoms, withParts } from './conditions.ts';
import { attributesOf, withChoices } from './dependent.ts';
import type { AttributePlan, Dependent, Rules } from './plan.ts';
import { type Look, looksOf, type Purpose } from './step-parts.ts';
import type { EndPlan, SetPart, StepPlan } from './step-plan.ts';

export function looksOfStep({ parts }: Pick<StepPlan, 'parts'>): readonly Look[] {
  return parts.flatMap((part) => looksOf(part));
}

export function looksOfEnd({ costs, returns }: EndPlan): readonly Look[] {
  return [
    ...(costs === undefined ? [] : [{ kind: 'value', value: costs, decides: 'money' } as const]),
    ...(returns === undefined
      ? []
      : [
          { kind: 'value', value: returns.share, decides: 'way' } as const,
          { kind: 'value', value: returns.after, decides: 'time' } as const,
        ]),
  ];
}

/** What an attribute is drawn from: the shares of its levels, or a distribution. */
export function drawOf(given: AttributePlan | SetPart['to']): Dependent<unknown> {
  return given.kind === 'category' ? given.shares : given.draw;
}

export function looksOfAttribute(attribute: AttributePlan): readonly Look[] {
  return [{ kind: 'value', value: drawOf(attribute), decides: 'attribute' }];
}

/** The attributes that are looked at. */
export function attributesIn(looks: readonly Look[]): readonly number[] {
  return looks.flatMap((look) =>
    look.kind === 'value'
      ? attributesOf(look.value)
      : atoms(look.condition).flatMap((atom) =>
          atom.kind === 'level' || atom.kind === 'number' ? [atom.attribute] : [],
        ),
  );
}

/** Conditions, and values, with all that those are made of. */
export interface Deciding {
  readonly conditions: readonly Condition[];
  readonly values: readonly Dependent<unknown>[];
}

/** Everything that decides one of these, in steps and at ends. */
export function deciding({ steps, ends }: Pick<Rules, 'steps' | 'ends'>, ...what: readonly Purpose[]): Deciding {
  const looks = [...steps.flatMap(looksOfStep), ...ends.flatMap(looksOfEnd)].filter(({ decides }) =>
    what.includes(decides),
  );
  return {
    conditions: looks.flatMap((look) => (look.kind === 'condition' ? withParts(look.condition) : [])),
    values: looks.flatMap((look) => (look.kind === 'value' ? withChoices(look.value) : [])),
  };
}
