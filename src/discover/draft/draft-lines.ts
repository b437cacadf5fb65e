/** The line before a step of a draft: who goes first, who is turned away, who gives up. */
import { fill } from '../../language/text.ts';
import { meanOf } from '../../random/moments.ts';
import { formatNumber } from '../../report/figures/number-format.ts';
import type { StepFound } from '../findings.ts';
import { distributionText, numeral } from '../fit/text.ts';
import type { DraftParts } from './draft-steps.ts';
import { draftWords } from './words.ts';
import { yamlText, yamlValue } from './yaml-text.ts';

export function lineLines(step: StepFound, name: string, parts: DraftParts): readonly string[] {
  const lines = [
    ...priorityLines(step, parts),
    ...turnedAwayLines(step, name, parts),
    ...givingUpLines(step, name, parts),
  ];
  return lines.length === 0 ? [] : ['    line:', ...lines];
}

/** The rank of this activity, or of the kinds of cases, among those who wait for the same pool. */
function priorityLines({ needs, activity }: StepFound, { findings, names }: DraftParts): readonly string[] {
  const [need] = needs;
  const pool = need === undefined ? undefined : findings.pools[need.pool];
  if (pool?.order?.kind !== 'priority' || pool.priority === undefined) return [];
  const { levels } = pool.order;
  if (pool.priority.by === 'activity') {
    return [`      priority: ${levels.length - levels.indexOf(pool.activities.indexOf(activity))}`];
  }
  const kinds = names.kinds[pool.priority.attribute];
  if (kinds === undefined) return [];
  const ranks = levels.map((level, i) => `${yamlText(kinds.levels[level] ?? '')}: ${levels.length - i}`);
  return [`      priority: {by: ${yamlText(kinds.attribute)}, ${ranks.join(', ')}}`];
}

function turnedAwayLines(
  { turnsAway }: StepFound,
  step: string,
  { inputs, names, language }: DraftParts,
): readonly string[] {
  if (turnsAway === undefined) return [];
  const { count, of, room } = turnsAway;
  const slots = { log: inputs.log, count: formatNumber(count, 0, language), of: formatNumber(of, 0, language) };
  const to = yamlText(names.placeName(turnsAway.to));
  if (room === undefined) {
    const text = fill(draftWords.turnedAway, language, slots);
    const share = inputs.add(fill(draftWords.turnedAwayAt, language, { step }), `${numeral((count / of) * 100)} %`, {
      kind: 'source',
      text,
    });
    return ['      balks:', `        - {share: ${yamlText(share)}, to: ${to}}`];
  }
  const text = fill(draftWords.fullLine, language, slots);
  const cases = inputs.add(fill(draftWords.roomAt, language, { step }), `${room} cases`, { kind: 'source', text });
  return [`      room: ${yamlText(cases)}`, `      refused to: ${to}`];
}

function givingUpLines(
  { givesUp }: StepFound,
  step: string,
  { inputs, names, language }: DraftParts,
): readonly string[] {
  if (givesUp === undefined) return [];
  const { distribution, gaveUp, stayed } = givesUp.patience;
  const text = fill(draftWords.patience, language, {
    log: inputs.log,
    gaveUp: formatNumber(gaveUp, 0, language),
    stayed: formatNumber(stayed, 0, language),
  });
  const value = yamlValue(distributionText(distribution, meanOf(distribution)));
  const after = inputs.add(fill(draftWords.patienceAt, language, { step }), value, { kind: 'source', text });
  return [`      gives up: {after: ${yamlText(after)}, to: ${yamlText(names.placeName(givesUp.to))}}`];
}
