/** The command that makes a report, to be typed in the folder of its scenarios. */
import type { Override } from '../../scenario/reading/override.ts';
import type { Language } from '../language.ts';
import type { StudyKind } from '../study/study-report.ts';
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
    // Other values are not looked at in possible worlds.
    ...(asked.worlds === undefined || values.length > 0 ? [] : ['--uncertain', `--worlds ${asked.worlds}`]),
    ...(asked.by === 'year' ? [] : [`--by ${asked.by}`]),
    `--replications ${replications}`,
    `--seed ${quoted(asked.seed)}`,
    ...(language === 'en' ? [] : [`--lang ${language}`]),
  ].join(' ');
}

/** The command that finds how much would be enough. */
export function capacityCommand(entry: string, set: readonly Override[], language: Language): string {
  return studyCommand({ kind: 'capacity', entries: [entry], set, own: [] }, undefined, language);
}

export interface StudyCommand {
  readonly kind: StudyKind;
  readonly entries: readonly string[];
  readonly set: readonly Override[];
  /** The options of the study alone, with what stands behind each. */
  readonly own: readonly (readonly [option: string, value: string])[];
}

/** @param asked undefined leaves it to the file */
export function studyCommand(
  { kind, entries, set, own }: StudyCommand,
  asked: { readonly replications: number; readonly seed: string } | undefined,
  language: Language,
): string {
  return [
    `stuwmeer ${kind}`,
    ...entries.map(quoted),
    ...set.map(({ name, value }) => `--set ${quoted(`${name}=${value}`)}`),
    ...own.map(([option, value]) => `${option} ${quoted(value)}`),
    ...(asked === undefined ? [] : [`--replications ${asked.replications}`, `--seed ${quoted(asked.seed)}`]),
    ...(language === 'en' ? [] : [`--lang ${language}`]),
  ].join(' ');
}

/** As a shell takes it for one word. */
function quoted(text: string): string {
  return /^[\w./:=+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
