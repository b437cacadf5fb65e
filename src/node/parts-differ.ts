/** In what the scenarios of two parts differ, which were to be those of one whole: their texts too, which a report gives. */
import { filled, type Text } from '../language/text.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** Undefined where they are the same designs that say the same. */
export function designsDiffer(one: readonly Scenario[], other: readonly Scenario[]): Text | undefined {
  const keysOf = (scenarios: readonly Scenario[]) => scenarios.map(({ key }) => key).join(', ');
  const [keys, otherKeys] = [keysOf(one), keysOf(other)];
  if (keys !== otherKeys) {
    return filled(
      { en: 'it has the designs {keys}, not {otherKeys}', nl: 'het heeft de ontwerpen {keys}, niet {otherKeys}' },
      { keys, otherKeys },
    );
  }
  const changed = one.find(({ resolved }, i) => JSON.stringify(resolved) !== JSON.stringify(other[i]?.resolved));
  if (changed === undefined) return undefined;
  return filled(
    {
      en: 'its scenario "{key}" differs, in a number, a text or anything else',
      nl: 'het scenario "{key}" verschilt, in een getal, een tekst of iets anders',
    },
    { key: changed.key },
  );
}
