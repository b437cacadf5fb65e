/** The ways on from a step, each with the words that stand where it leaves. */
import type { BranchPlan, DropoutPlan, GroupPart, LinePlan, StepPart, StepPlan, Target } from '../../plan/plan.ts';
import { fill } from '../language.ts';
import { diagramWords } from '../words/diagram.ts';
import { conditionText } from './condition-text.ts';
import type { Wording } from './wording.ts';
import { shareText, timeText } from './wording.ts';

export interface Way {
  readonly to: Target;
  /** Empty for the only way, without any condition. */
  readonly label: string;
}

/** In the order in which a case comes by them. */
export function waysOut({ parts }: StepPlan, wording: Wording): readonly Way[] {
  const ways = parts.flatMap((part) => waysOfPart(part, wording));
  const { language } = wording;
  return ways.length === 1
    ? ways
    : ways.map((way) => (way.label === '' ? { ...way, label: diagramWords.onward[language] } : way));
}

function waysOfPart(part: StepPart, wording: Wording): readonly Way[] {
  const { language } = wording;
  switch (part.kind) {
    case 'gate':
      return [{ to: part.closedTo, label: diagramWords.gateClosed[language] }];
    case 'work':
      return waysOfLine(part.line, wording);
    case 'group':
      return [...waysOfLine(part.line, wording), ...waysOfGroup(part, wording)];
    case 'route':
      return part.branches.map((branch, i) => ({
        to: branch.to,
        label: branchText(branch, part.branches.slice(0, i), wording),
      }));
    case 'charge':
    case 'set':
    case 'release':
    case 'wait':
      return [];
  }
}

function waysOfLine({ refusedTo, balks, patience }: LinePlan, wording: Wording): readonly Way[] {
  const { language } = wording;
  return [
    ...balks.map(({ when, share, to }) => ({
      to,
      label: joined([diagramWords.balks[language], conditionText(when, wording), shareUnlessAll(share, wording)]),
    })),
    ...(refusedTo === undefined ? [] : [{ to: refusedTo, label: diagramWords.refused[language] }]),
    ...(patience === undefined ? [] : [{ to: patience.to, label: diagramWords.givesUp[language] }]),
  ];
}

function waysOfGroup({ mayMiss, makesUp, dropsOut }: GroupPart, wording: Wording): readonly Way[] {
  const { language } = wording;
  return [
    ...(dropsOut === undefined ? [] : [{ to: dropsOut.to, label: dropoutText(dropsOut, wording) }]),
    ...(mayMiss === undefined
      ? []
      : [{ to: mayMiss.to, label: fill(diagramWords.misses[language], { times: mayMiss.times }) }]),
    ...(makesUp === undefined ? [] : [{ to: makesUp, label: diagramWords.makesUp[language] }]),
  ];
}

function dropoutText(dropsOut: DropoutPlan, wording: Wording): string {
  if (dropsOut.kind === 'after') return diagramWords.dropsOut[wording.language];
  return fill(diagramWords.dropsOutShare[wording.language], { share: shareText(dropsOut.share, wording) });
}

/** @param before the branches that are tried before it */
function branchText(branch: BranchPlan, before: readonly BranchPlan[], wording: Wording): string {
  const { when, share, after, atMost } = branch;
  const { language } = wording;
  const leftOver = when.kind === 'always' ? before.length > 0 : before.some((other) => other.share !== undefined);
  return joined([
    conditionText(when, wording),
    share === undefined ? '' : shareText(share, wording),
    share === undefined && leftOver ? diagramWords.rest[language] : '',
    after === undefined ? '' : fill(diagramWords.after[language], { time: timeText(after, wording) }),
    atMost === undefined ? '' : fill(diagramWords.atMost[language], { times: atMost }),
  ]);
}

/** Where everybody does it, that needs no words. */
function shareUnlessAll(share: Parameters<typeof shareText>[0], wording: Wording): string {
  return share.kind === 'fixed' && share.value === 1 ? '' : shareText(share, wording);
}

function joined(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join(', ');
}
