/** What the reader has set and chosen, as the fragment of a link carries it: `#~care places=60 places&@place=step care&lang=nl`. */
import { isLanguage, type Language } from '../language/text.ts';
import type { Override } from '../scenario/reading/override.ts';

export interface Linked {
  readonly values: readonly Override[];
  /** What is seen by itself among the places. */
  readonly place: string | undefined;
  readonly language: Language | undefined;
}

const sign = '#~';
const languageKey = 'lang';
/** In a name of an input this sign is written as another. */
const placeKey = '@place';

/** Puts it into the address of the page. */
export function keepInLink(linked: Linked): void {
  // Of a page from disk, or of one that the workbench has made and that is nowhere else.
  const ownAddress = location.href.replace(/#.*$/, '');
  history.replaceState(null, '', fragmentOf(linked) || ownAddress);
}

function fragmentOf({ values, place, language }: Linked): string {
  const pairs = [
    ...values.map(({ name, value }) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`),
    ...(place === undefined ? [] : [`${placeKey}=${encodeURIComponent(place)}`]),
    ...(language === undefined ? [] : [`${languageKey}=${language}`]),
  ];
  return pairs.length === 0 ? '' : `${sign}${pairs.join('&')}`;
}

/** What cannot be read is left out: a link may have been cut off on its way. */
export function readFragment(fragment: string): Linked {
  if (!fragment.startsWith(sign)) return { values: [], place: undefined, language: undefined };
  const pairs = fragment
    .slice(sign.length)
    .split('&')
    .flatMap((pair) => {
      const [key = '', text = ''] = pair.split('=');
      const [name, value] = [decoded(key), decoded(text)];
      return name === undefined || value === undefined || name === '' ? [] : [{ key, name, value }];
    });
  // An input may have that name too.
  const saysLanguage = ({ key, value }: (typeof pairs)[number]) => key === languageKey && isLanguage(value);
  const found = pairs.find(saysLanguage)?.value;
  return {
    values: pairs
      .filter((pair) => !saysLanguage(pair) && pair.key !== placeKey)
      .map(({ name, value }) => ({ name, value })),
    place: pairs.find(({ key }) => key === placeKey)?.value,
    language: isLanguage(found) ? found : undefined,
  };
}

/** That of the file itself. */
export function languageAsMade(): Language {
  const { lang } = document.documentElement;
  return isLanguage(lang) ? lang : 'en';
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
