/** One rule each, composed with `??` to the first that is broken. Each gives what is wrong, or undefined. */

/** What is wrong with a parameter, as part of a sentence in English and in Dutch. */
export interface BrokenRule {
  readonly en: string;
  readonly nl: string;
}

/** What parameters are called in such a sentence. */
const dutch = {
  value: 'de waarde',
  mean: 'het gemiddelde',
  sd: 'de standaardafwijking',
  'sd as a multiple of the mean': 'de standaardafwijking als veelvoud van het gemiddelde',
  'low end': 'het laagste punt',
  'high end': 'het hoogste punt',
  mode: 'de waarschijnlijkste waarde',
  shift: 'de verschuiving',
  weight: 'het gewicht',
} as const;

export type ParameterName = keyof typeof dutch;

/** @param place in a list, from 1 */
export function finite(name: ParameterName, value: number, place?: number): BrokenRule | undefined {
  if (Number.isFinite(value)) return undefined;
  return breaks(name, place, `must be a finite number, not ${value}`, `moet een eindig getal zijn, niet ${value}`);
}

/** @param place in a list, from 1 */
export function positive(name: ParameterName, value: number, place?: number): BrokenRule | undefined {
  const broken =
    value > 0
      ? undefined
      : breaks(name, place, `must be more than 0, not ${value}`, `moet meer dan 0 zijn, niet ${value}`);
  return finite(name, value, place) ?? broken;
}

export function notNegative(name: ParameterName, value: number): BrokenRule | undefined {
  const broken =
    value >= 0
      ? undefined
      : breaks(name, undefined, `must be 0 or more, not ${value}`, `moet 0 of meer zijn, niet ${value}`);
  return finite(name, value) ?? broken;
}

export function below(
  lowName: ParameterName,
  low: number,
  highName: ParameterName,
  high: number,
): BrokenRule | undefined {
  const order =
    low < high
      ? undefined
      : {
          en: `the ${lowName} (${low}) must be less than the ${highName} (${high})`,
          nl: `${dutch[lowName]} (${low}) moet lager zijn dan ${dutch[highName]} (${high})`,
        };
  return finite(lowName, low) ?? finite(highName, high) ?? order;
}

/** Both ends included. */
export function within(name: ParameterName, value: number, low: number, high: number): BrokenRule | undefined {
  const fits = value >= low && value <= high;
  const broken = fits
    ? undefined
    : {
        en: `the ${name} (${value}) must be from ${low} to ${high}`,
        nl: `${dutch[name]} (${value}) moet tussen ${low} en ${high} liggen`,
      };
  return finite(name, value) ?? broken;
}

function breaks(name: ParameterName, place: number | undefined, en: string, nl: string): BrokenRule {
  const behind = place === undefined ? '' : ` ${place}`;
  return { en: `the ${name}${behind} ${en}`, nl: `${dutch[name]}${behind} ${nl}` };
}
