/** Sentences about keys, and the kind of thing that stands at each. */
import { asWritten, filled, joinedBy, type Text } from '../../language/text.ts';
import { nearMiss } from '../names.ts';
import type { Home, ShapeFault, Slip } from '../problem.ts';
import { didYouMean, listed, oneOf, quote, shown } from './quoting.ts';
import type { Sentences } from './sentences.ts';

/** Where a key stands that has no meaning where it was found. */
function elsewhere(key: string, homes: readonly Home[]): Text {
  if (homes.length === 0) return asWritten('');
  const places = homes.map(({ under, holds }) => {
    return filled(
      holds === 'the key' ? asWritten('"{under}:"') : { en: 'one of the "{under}:"', nl: 'een van de "{under}:"' },
      { under },
    );
  });
  return filled(
    { en: ' {key} belongs under {homes}.', nl: ' {key} hoort onder {homes}.' },
    { key: quote(key), homes: joinedBy(places, { en: ' or ', nl: ' of ' }) },
  );
}

export const shapeSentences: Sentences<ShapeFault> = {
  'unknown key': ({ key, allowed, hasValue, meant, homes = [] }) => {
    if (meant !== undefined) {
      return filled(
        {
          en: 'a space is missing here. Expected a space after the colon; found {key}. Write {meant}.',
          nl: 'hier ontbreekt een spatie. Verwacht: een spatie na de dubbele punt; gevonden: {key}. Schrijf {meant}.',
        },
        { key: quote(key), meant: quote(meant) },
      );
    }
    const known = oneOf(allowed);
    const near = homes.length > 0 ? elsewhere(key, homes) : didYouMean(nearMiss(key, allowed));
    const comma = hasValue ? asWritten('') : commaEndsIt;
    return filled(
      {
        en: 'the key {key} has no meaning here. Expected {known}; found {key}.{near}{comma}',
        nl: 'de sleutel {key} betekent hier niets. Verwacht: {known}; gevonden: {key}.{near}{comma}',
      },
      { key: quote(key), known, near, comma },
    );
  },
  'missing key': ({ key, expected }) =>
    filled(
      {
        en: 'the key {key} is missing. Expected {expected}; found nothing.',
        nl: 'de sleutel {key} ontbreekt. Verwacht: {expected}; gevonden: niets.',
      },
      { key: quote(key), expected },
    ),
  'wrong kind': ({ expected, found, slip, near }) =>
    filled(
      {
        en: 'something else belongs here. Expected {expected}; found {found}.{slip}',
        nl: 'hier hoort iets anders. Verwacht: {expected}; gevonden: {found}.{slip}',
      },
      { expected, found: shown(found), slip: slip === undefined ? didYouMean(near) : slips[slip] },
    ),
  'exactly one of': ({ of, found }) =>
    found.length === 0
      ? filled(
          {
            en: 'something is missing. Expected one of {of}; found none of them.',
            nl: 'hier ontbreekt iets. Verwacht: een van {of}; gevonden: geen daarvan.',
          },
          { of: listed(of) },
        )
      : filled(
          {
            en: 'these exclude each other. Expected one of {of}; found {found}. Keep one.',
            nl: 'deze sluiten elkaar uit. Verwacht: een van {of}; gevonden: {found}. Houd er één over.',
          },
          { of: listed(of), found: joinedBy(found.map(quote), { en: ' and ', nl: ' en ' }) },
        ),
  'out of place': ({ key, expected, found }) =>
    filled(
      {
        en: '{key} says nothing here. Expected it beside {expected}; found it beside {found}. Leave it out, or change the other.',
        nl: '{key} zegt hier niets. Verwacht: naast {expected}; gevonden: naast {found}. Laat het weg, of verander het andere.',
      },
      { key: quote(key), expected, found },
    ),
};

const commaEndsIt: Text = {
  en: ' If it belongs to the value before it, put quotes around that value: between { } a comma ends it.',
  nl: ' Hoort het bij de waarde ervoor, zet die dan tussen aanhalingstekens: tussen { } eindigt een waarde bij een komma.',
};

const slips: Readonly<Record<Slip, Text>> = {
  'list for keys': {
    en: ' Take the "-" (or the brackets) away: each begins with its name and a colon.',
    nl: ' Haal de "-" (of de haken) weg: elk begint met zijn naam en een dubbele punt.',
  },
  'number in quotes': {
    en: ' Take the quotes away.',
    nl: ' Haal de aanhalingstekens weg.',
  },
  'no space after colon': {
    en: ' Write a space after the colon.',
    nl: ' Schrijf een spatie na de dubbele punt.',
  },
};
