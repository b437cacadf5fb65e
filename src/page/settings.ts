/** What the reader has set, as the fragment of a link carries it: `#~care places=60 places&lang=nl`. */
import type { Language } from '../report/language.ts';
import type { Setting } from './study.ts';

export interface Linked {
  readonly values: readonly Setting[];
  readonly language: Language | undefined;
}

const sign = '#~';
const languageKey = 'lang';

export function fragmentOf({ values, language }: Linked): string {
  const pairs = values.map(({ name, value }) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
  const all = language === undefined ? pairs : [...pairs, `${languageKey}=${language}`];
  return all.length === 0 ? '' : `${sign}${all.join('&')}`;
}

/** What cannot be read is left out: a link may have been cut off on its way. */
export function readFragment(fragment: string): Linked {
  if (!fragment.startsWith(sign)) return { values: [], language: undefined };
  const pairs = fragment
    .slice(sign.length)
    .split('&')
    .flatMap((pair) => {
      const [name, value] = pair.split('=').map(decoded);
      return name === undefined || value === undefined || name === '' ? [] : [{ name, value }];
    });
  const found = pairs.find(({ name }) => name === languageKey)?.value;
  return {
    values: pairs.filter(({ name }) => name !== languageKey).map((pair) => ({ ...pair, design: undefined })),
    language: found === 'en' || found === 'nl' ? found : undefined,
  };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
