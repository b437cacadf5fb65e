/** The command that makes a report, to be typed in the folder of its scenarios. */
import type { Override } from '../../scenario/reading/override.ts';
import type { Language } from '../language.ts';
import type { PageData } from './page-data.ts';

/**
 * @param values set in the page, besides those of the command line
 * @returns undefined where the scenarios came with results, from parts, and were not read
 */
export function commandOf(
  { sources, set, asked }: Pick<PageData, 'sources' | 'set' | 'asked'>,
  values: readonly Override[],
  replications: number,
  language: Language,
): string | undefined {
  if (sources.length === 0) return undefined;
  const kept = set.filter(({ name }) => !values.some((each) => each.name === name));
  return [
    'stuwmeer',
    sources.length === 1 ? 'run' : 'compare',
    ...sources.map(({ entry }) => quoted(entry)),
    ...[...kept, ...values].map(({ name, value }) => `--set ${quoted(`${name}=${value}`)}`),
    ...(asked.baseline === undefined ? [] : [`--baseline ${quoted(asked.baseline)}`]),
    ...(asked.by === 'year' ? [] : [`--by ${asked.by}`]),
    `--replications ${replications}`,
    `--seed ${quoted(asked.seed)}`,
    ...(language === 'en' ? [] : [`--lang ${language}`]),
  ].join(' ');
}

/** The command that finds how much would be enough. */
export function capacityCommand(entry: string, set: readonly Override[], language: Language): string {
  return [
    `stuwmeer capacity ${quoted(entry)}`,
    ...set.map(({ name, value }) => `--set ${quoted(`${name}=${value}`)}`),
    ...(language === 'en' ? [] : [`--lang ${language}`]),
  ].join(' ');
}

/** As a shell takes it for one word. */
function quoted(text: string): string {
  return /^[\w./:=+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
