import { withChoices } from '../../plan/dependent.ts';
import { deciding, drawOf } from '../../plan/looks.ts';
import type { Plan } from '../../plan/plan.ts';

/** Earlier cases of a person are told apart up to this many, whatever the rules ask. */
const most = 50;

/** From how many earlier cases of a person on no rule sees a difference; 0 where no rule looks at them. */
export function tellingEarlierCases(plan: Plan): number {
  const { conditions, values } = deciding(plan, 'way', 'time');
  const draws = [
    ...plan.attributes.map(drawOf),
    ...plan.steps.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'set' ? [drawOf(part.to)] : []))),
  ];
  const marks = [
    ...conditions.flatMap((each) =>
      each.kind === 'case' && each.quantity.kind === 'earlier cases' ? [each.value] : [],
    ),
    ...[...values, ...draws.flatMap(withChoices)].flatMap((each) =>
      each.kind === 'along' && each.quantity.kind === 'earlier cases' ? each.marks.map(({ at }) => at) : [],
    ),
  ];
  return marks.length === 0 ? 0 : Math.min(most, Math.max(0, Math.floor(Math.max(...marks)) + 1));
}
