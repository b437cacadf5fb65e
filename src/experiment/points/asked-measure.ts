/** Measures by name, as people ask for them: what is wrong with one is reported with those that could be meant. */

import { asWritten, filled, type Text } from '../../language/text.ts';
import type { Plan } from '../../plan/plan.ts';
import { didYouMean } from '../../scenario/messages/quoting.ts';
import { nearMiss } from '../../scenario/names.ts';
import { betterOf } from '../measures/better.ts';
import { isCompared } from '../summary/compared-measures.ts';
import type { RankAsked } from '../summary/ranking.ts';
import { AskedWrong } from './asked-wrong.ts';
import type { Choice, ChosenMeasure } from './chosen-measure.ts';
import { chooseMeasure } from './chosen-measure.ts';

/** @throws AskedWrong for a measure that is not taken there in any of the plans */
export function measureIn(
  text: string,
  plans: readonly Plan[],
  options: Parameters<typeof chooseMeasure>[2],
): ChosenMeasure {
  const choice = chooseMeasure(text, plans, options);
  switch (choice.kind) {
    case 'chosen':
      return choice.chosen;
    case 'unknown measure': {
      const near = nearMiss(choice.found.replace(/ at .*$/, ''), choice.known) ?? nearMiss(choice.found, choice.known);
      throw new AskedWrong(
        choice.because === undefined
          ? wrongMeasure.unknown(choice.found, near)
          : wrongMeasure.notMeasured(choice.found, choice.because),
      );
    }
    case 'unknown place':
      throw new AskedWrong(wrongMeasure.unknownPlace(choice));
    case 'ambiguous place':
      throw new AskedWrong(wrongMeasure.ambiguousPlace(choice.found, choice.known));
  }
}

/** A measure as options have it, so that no other can be meant. */
export function nameOfMeasure({ measure, kind, whereName }: ChosenMeasure, plans: readonly Plan[]): string {
  if (kind === 'chain') return measure;
  const name = `${measure} at ${whereName}`;
  return chooseMeasure(name, plans, { follows: true }).kind === 'chosen' ? name : `${measure} at ${kind} ${whereName}`;
}

/** @throws AskedWrong for a measure of which there is no difference between designs */
export function mustBeCompared(chosen: ChosenMeasure): void {
  if (!isCompared(chosen.measure, chosen)) throw new AskedWrong(wrongMeasure.notCompared(chosen.measure));
}

/**
 * `wait p90 at care place`, with `lowest` or `highest` before it where the measure does not say itself which is better.
 *
 * @param plans of the designs that are ranked
 * @throws AskedWrong for a measure that is not compared, or of which it is not known what is better
 */
export function rankingIn(text: string, plans: readonly Plan[]): RankAsked {
  if (plans.length < 2) throw new AskedWrong(rankOfOne);
  const written = text.trim().replace(/\s+/g, ' ');
  const [, word, rest = ''] = /^(?:(lowest|highest) )?(.*)$/.exec(written) ?? [];
  const chosen = measureIn(rest, plans, { follows: true });
  mustBeCompared(chosen);
  const said = word === 'lowest' ? 'lower' : word === 'highest' ? 'higher' : undefined;
  const better = said ?? betterOf(chosen, plans);
  if (better !== undefined) return { written, chosen, better };
  throw new AskedWrong(wrongMeasure.betterUnknown(chosen.measure, rest));
}

type UnknownPlace = Pick<
  Extract<Choice, { readonly kind: 'unknown place' }>,
  'measure' | 'found' | 'known' | 'because'
>;

const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');

const rankOfOne = {
  en: 'a ranking tells designs apart. Expected two designs or more; found one.',
  nl: 'rangschikken gaat tussen ontwerpen. Verwacht: twee ontwerpen of meer; gevonden: één.',
};

export const wrongMeasure = {
  unknown: (found: string, near: string | undefined) =>
    filled(
      {
        en: 'there is no measure "{found}".{advice} Expected a measure and a place, as in "wait p90 at care place"; summary.csv of any run lists them all, in its columns measure and where.',
        nl: 'er is geen maat "{found}".{advice} Verwacht: een maat en een onderdeel, zoals in "wait p90 at care place"; summary.csv van elke simulatie noemt ze alle, in de kolommen measure en where.',
      },
      { found, advice: didYouMean(near) },
    ),
  /** @param because as whyNotMeasured tells it */
  notMeasured: (measure: string, because: Text) =>
    filled(
      { en: '"{measure}" is not measured: {because}.', nl: '"{measure}" wordt niet gemeten: {because}.' },
      { measure, because },
    ),
  unknownPlace: ({ measure, found, known, because }: UnknownPlace) =>
    filled(
      {
        en: 'the measure "{measure}" is not taken {where}{because}. Expected one of {known}.',
        nl: 'de maat "{measure}" wordt {where} gemeten{because}. Verwacht: een van {known}.',
      },
      {
        measure,
        where:
          found === undefined
            ? { en: 'of the whole chain', nl: 'niet van de hele keten' }
            : filled({ en: 'at "{found}"', nl: 'bij "{found}" niet' }, { found }),
        because: because === undefined ? '' : filled(asWritten(': {because}'), { because }),
        known: quoted(known),
      },
    ),
  ambiguousPlace: (found: string, known: readonly string[]) =>
    filled(
      {
        en: '"{found}" is the name of more than one. Expected one of {known}.',
        nl: '"{found}" is de naam van meer dan één. Verwacht: een van {known}.',
      },
      { found, known: quoted(known) },
    ),
  notCompared: (measure: string) =>
    filled(
      {
        en: 'designs are not compared by "{measure}" of all cases, which counts only what fell within the period. Expected a measure of the same cases, whose names begin with "followed".',
        nl: 'ontwerpen worden niet vergeleken naar "{measure}" van alle zaken, dat alleen telt wat binnen de periode viel. Verwacht: een maat van dezelfde zaken, waarvan de naam begint met "followed".',
      },
      { measure },
    ),
  betterUnknown: (measure: string, name: string) =>
    filled(
      {
        en: 'whether more or less of "{measure}" is better depends on what is wanted. Expected "lowest {name}" or "highest {name}".',
        nl: 'of meer of minder van "{measure}" beter is, hangt af van wat u wilt. Verwacht: "lowest {name}" of "highest {name}".',
      },
      { measure, name },
    ),
} as const satisfies Readonly<Record<string, (...parts: never) => Text>>;
