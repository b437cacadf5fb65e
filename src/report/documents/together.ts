import type { OneVaried } from '../../experiment/points/together.ts';
import type { JsonValue } from '../../scenario/scenario.ts';

/** Groups of inputs that went together in a study, those that are low where the group is high with `against`. */
export function togetherJson(inputs: readonly { readonly name: string }[], varied: readonly OneVaried[]): JsonValue {
  return varied.flatMap(({ group, members }) => {
    const named = members.map(({ input, against }) => ({ name: inputs[input]?.name ?? null, against }));
    return group === undefined ? [] : [{ group: group.name, inputs: named }];
  });
}
