/** The steps of a draft: what is done, and by whom. */
import { fill, type Language } from '../../language/text.ts';
import { formatNumber, percentage } from '../../report/figures/number-format.ts';
import type { Findings, StepFound } from '../findings.ts';
import { lineLines } from './draft-lines.ts';
import type { DraftNames } from './draft-names.ts';
import { nextLines } from './draft-routes.ts';
import type { DraftInputs } from './inputs.ts';
import { draftWords } from './words.ts';
import { yamlText } from './yaml-text.ts';

export interface DraftParts {
  readonly findings: Findings;
  readonly names: DraftNames;
  readonly inputs: DraftInputs;
  readonly language: Language;
  /** For each activity those that follow it without time passing, and lead back to it in the same way. */
  readonly timeless: (from: number, to: number) => boolean;
  /** Activities from which no end is seen to be reached. */
  readonly endless: ReadonlySet<number>;
}

export function draftStep(step: StepFound, parts: DraftParts): readonly string[] {
  const { name = '', title } = parts.names.steps.get(step.activity) ?? {};
  return [
    `  ${yamlText(name)}:`,
    ...(title === undefined ? [] : [`    title: ${JSON.stringify(title)}`]),
    ...workLines(step, name, parts),
    ...lineLines(step, name, parts),
    ...nextLines(step, name, parts),
  ];
}

function workLines({ takes, needs, group, pause }: StepFound, step: string, parts: DraftParts): readonly string[] {
  const { inputs, names, findings, language } = parts;
  const passing = fill(draftWords.passing, language, { step });
  if (takes === undefined) return pause === undefined ? [] : [`    wait: ${yamlText(inputs.time(passing, pause))}`];
  const kinds = takes.kind === 'by' ? names.kinds[takes.attribute] : undefined;
  if (group !== undefined) {
    const text = fill(draftWords.groupSeen, language, {
      log: inputs.log,
      share: percentage(group.alike, language),
      groups: formatNumber(group.groups, 0, language),
    });
    const size = inputs.add(fill(draftWords.groupAt, language, { step }), `${group.size} places`, {
      kind: 'source',
      text,
    });
    const time = inputs.timeByKind(
      passing,
      { kind: 'all', value: takes.kind === 'all' ? takes.value : takes.pooled },
      undefined,
      false,
    );
    return ['    group:', `      size: ${yamlText(size)}`, `      takes: ${yamlText(time)}`];
  }
  if (needs.length === 0) return [`    wait: ${yamlText(inputs.timeByKind(passing, takes, kinds, false))}`];
  const keepsHours = needs.some(({ pool }) => findings.pools[pool]?.hours !== undefined);
  const time = inputs.timeByKind(fill(draftWords.handling, language, { step }), takes, kinds, keepsHours);
  const by = needs.map(({ pool, units }) => ({ pool: yamlText(names.pools[pool]?.name ?? ''), units }));
  return ['    work:', `      by: ${neededText(by)}`, `      takes: ${yamlText(time)}`];
}

function neededText(by: readonly { readonly pool: string; readonly units: number }[]): string {
  if (by.some(({ units }) => units > 1)) return `{${by.map(({ pool, units }) => `${pool}: ${units}`).join(', ')}}`;
  const pools = by.map(({ pool }) => pool).join(', ');
  return by.length === 1 ? pools : `[${pools}]`;
}
