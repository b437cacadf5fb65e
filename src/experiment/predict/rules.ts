import type { Condition, Dependent, LinePlan, Plan, StepPart } from '../../plan/plan.ts';

/** Everything that decides where cases go and how long they take; what a fine or a cost depends on is not in it. */
export interface Rules {
  /** Conditions, and the conditions that those are made of. */
  readonly conditions: readonly Condition[];
  /** Values, and the values that those choose from. */
  readonly values: readonly Dependent<unknown>[];
}

export function rulesOf({ steps, ends }: Pick<Plan, 'steps' | 'ends'>): Rules {
  const atSteps = steps.flatMap(({ parts }) => parts.map(ofPart));
  const atEnds = ends.flatMap(({ returns }) => (returns ? [rules([], [returns.share, returns.after])] : []));
  const all = joined([...atSteps, ...atEnds]);
  return { conditions: all.conditions.flatMap(withParts), values: all.values.flatMap(withChoices) };
}

/** The value and all values it may be looked up as. */
export function withChoices(value: Dependent<unknown>): readonly Dependent<unknown>[] {
  switch (value.kind) {
    case 'fixed':
      return [value];
    case 'by':
      return [value, ...value.of.flatMap(withChoices)];
    case 'along':
      return [value, ...value.marks.flatMap((mark) => withChoices(mark.value))];
  }
}

function withParts(condition: Condition): readonly Condition[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return [condition, ...condition.of.flatMap(withParts)];
    case 'not':
      return [condition, ...withParts(condition.of)];
    default:
      return [condition];
  }
}

function ofPart(part: StepPart): Rules {
  switch (part.kind) {
    case 'work':
      return joined([rules([], [part.takes]), ofLine(part.line)]);
    case 'group':
      return joined([rules([], [part.absent, ...ofDropout(part.dropsOut)]), ofLine(part.line)]);
    case 'wait':
      return rules([], [part.lasts]);
    case 'gate':
      return rules([part.openWhile], []);
    case 'route':
      return rules(
        part.branches.map(({ when }) => when),
        part.branches.flatMap(({ share, after }) => [share, after]),
      );
    case 'charge':
    case 'set':
    case 'release':
      return rules([], []);
  }
}

function ofLine({ balks, patience }: LinePlan): Rules {
  return rules(
    balks.map(({ when }) => when),
    [...balks.map(({ share }) => share), patience?.lasts],
  );
}

function ofDropout(dropsOut: Extract<StepPart, { kind: 'group' }>['dropsOut']): readonly Dependent<unknown>[] {
  if (dropsOut === undefined) return [];
  return [dropsOut.kind === 'after' ? dropsOut.lasts : dropsOut.share];
}

function rules(conditions: readonly Condition[], values: readonly (Dependent<unknown> | undefined)[]): Rules {
  return { conditions, values: values.filter((value) => value !== undefined) };
}

function joined(all: readonly Rules[]): Rules {
  return {
    conditions: all.flatMap(({ conditions }) => conditions),
    values: all.flatMap(({ values }) => values),
  };
}
