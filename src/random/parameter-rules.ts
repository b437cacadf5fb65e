import { asWritten, filled, type Phrase, type Text } from '../language/text.ts';

/** One rule each, composed with `??` to the first that is broken. Each gives what is wrong, or undefined. */

/** What is wrong with a parameter, as part of a sentence. */
export type BrokenRule = Text;

/** What parameters are called in such a sentence. */
const names = {
  value: { en: 'the value', nl: 'de waarde' },
  mean: { en: 'the mean', nl: 'het gemiddelde' },
  sd: { en: 'the sd', nl: 'de standaardafwijking' },
  'sd as a multiple of the mean': {
    en: 'the sd as a multiple of the mean',
    nl: 'de standaardafwijking als veelvoud van het gemiddelde',
  },
  'low end': { en: 'the low end', nl: 'het laagste punt' },
  'high end': { en: 'the high end', nl: 'het hoogste punt' },
  mode: { en: 'the mode', nl: 'de waarschijnlijkste waarde' },
  shift: { en: 'the shift', nl: 'de verschuiving' },
  weight: { en: 'the weight', nl: 'het gewicht' },
} as const;

export type ParameterName = keyof typeof names;

const rules = {
  finite: { en: '{name} must be a finite number, not {value}', nl: '{name} moet een eindig getal zijn, niet {value}' },
  positive: { en: '{name} must be more than 0, not {value}', nl: '{name} moet meer dan 0 zijn, niet {value}' },
  notNegative: { en: '{name} must be 0 or more, not {value}', nl: '{name} moet 0 of meer zijn, niet {value}' },
  below: {
    en: '{lowName} ({low}) must be less than {highName} ({high})',
    nl: '{lowName} ({low}) moet lager zijn dan {highName} ({high})',
  },
  within: {
    en: '{name} ({value}) must be from {low} to {high}',
    nl: '{name} ({value}) moet tussen {low} en {high} liggen',
  },
} as const;

/** @param place in a list, from 1 */
export function finite(name: ParameterName, value: number, place?: number): BrokenRule | undefined {
  if (Number.isFinite(value)) return undefined;
  return broken(rules.finite, name, value, place);
}

/** @param place in a list, from 1 */
export function positive(name: ParameterName, value: number, place?: number): BrokenRule | undefined {
  return finite(name, value, place) ?? (value > 0 ? undefined : broken(rules.positive, name, value, place));
}

export function notNegative(name: ParameterName, value: number): BrokenRule | undefined {
  return finite(name, value) ?? (value >= 0 ? undefined : broken(rules.notNegative, name, value));
}

export function below(
  lowName: ParameterName,
  low: number,
  highName: ParameterName,
  high: number,
): BrokenRule | undefined {
  const order =
    low < high ? undefined : filled(rules.below, { lowName: names[lowName], low, highName: names[highName], high });
  return finite(lowName, low) ?? finite(highName, high) ?? order;
}

/** Both ends included. */
export function within(name: ParameterName, value: number, low: number, high: number): BrokenRule | undefined {
  const outside =
    value >= low && value <= high ? undefined : filled(rules.within, { name: names[name], value, low, high });
  return finite(name, value) ?? outside;
}

function broken(
  rule: Phrase<`{name}${string}{value}`>,
  name: ParameterName,
  value: number,
  place: number | undefined = undefined,
): BrokenRule {
  const placed = filled(asWritten('{name} {place}'), { name: names[name], place: place ?? '' });
  return filled(rule, { name: place === undefined ? names[name] : placed, value });
}
