/** The command that makes a report, to be typed in the folder of its scenarios. */
import type { Language } from '../../language/text.ts';
import type { Override } from '../../scenario/reading/override.ts';
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
    ...(asked.rank === undefined ? [] : [`--rank ${quoted(asked.rank.written)}`]),
    // Other values are not looked at in possible worlds.
    ...(asked.worlds === undefined || values.length > 0 ? [] : ['--uncertain', `--worlds ${asked.worlds}`]),
    ...(asked.by === 'year' ? [] : [`--by ${asked.by}`]),
    `--replications ${replications}`,
    `--seed ${quoted(asked.seed)}`,
    ...(language === 'en' ? [] : [`--lang ${language}`]),
  ].join(' ');
}

/** What is set for other designs than those that a command names would be taken for a mistake there. */
export function withoutDesigns(set: readonly Override[], entries: readonly string[]): readonly Override[] {
  const others = entries.map((entry) => entry.replace(/^.*[/\\]|\.(ya?ml|json)$/gi, ''));
  return set.filter(({ name }) => !others.some((key) => name.startsWith(`${key}:`)));
}

/** The command that finds how much would be enough. */
export function capacityCommand(
  entry: string,
  {
    sources,
    set,
    values = [],
    resource,
    seed,
    replications,
  }: Pick<PageData, 'sources' | 'set'> & {
    readonly values?: readonly Override[] | undefined;
    readonly resource: string;
    readonly seed: string;
    readonly replications: number;
  },
  language: Language,
): string {
  const others = sources.map((source) => source.entry).filter((other) => other !== entry);
  const kept = set.filter(({ name }) => !values.some((each) => each.name === name));
  const asked = withoutDesigns([...kept, ...values], others);
  const own = [['--resource', resource]] as const;
  return studyCommand({ kind: 'capacity', entries: [entry], set: asked, own }, { replications, seed }, language);
}

export interface StudyCommand {
  readonly kind: StudyKind;
  readonly entries: readonly string[];
  readonly set: readonly Override[];
  /** The options of the study alone, with what stands behind each. */
  readonly own: readonly (readonly [option: string, value: string])[];
}

/** @param asked what is undefined is left to the file, or is as usual */
export function studyCommand(
  { kind, entries, set, own }: StudyCommand,
  { replications, seed }: { readonly replications?: number | undefined; readonly seed?: string | undefined },
  language: Language,
): string {
  return [
    `stuwmeer ${kind}`,
    ...entries.map(quoted),
    ...own.map(([option, value]) => `${option} ${quoted(value)}`),
    ...set.map(({ name, value }) => `--set ${quoted(`${name}=${value}`)}`),
    ...(replications === undefined ? [] : [`--replications ${replications}`]),
    ...(seed === undefined ? [] : [`--seed ${quoted(seed)}`]),
    ...(language === 'en' ? [] : [`--lang ${language}`]),
  ].join(' ');
}

/** As a shell takes it for one word. */
function quoted(text: string): string {
  return /^[\w./:=+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
