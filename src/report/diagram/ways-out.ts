/** The ways on from a step, each with the words that stand where it leaves. */
import type { BranchPlan, DropoutPlan, StepPlan, Target } from '../../plan/plan.ts';
import type { Way as WayOfPlan } from '../../plan/step-parts.ts';
import { waysOf } from '../../plan/step-parts.ts';
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
  const ways = parts.flatMap((part) => waysOf(part)).map((way) => ({ to: way.to, label: label(way, wording) }));
  const { language } = wording;
  return ways.length === 1
    ? ways
    : ways.map((way) => (way.label === '' ? { ...way, label: diagramWords.onward[language] } : way));
}

function label(way: WayOfPlan, wording: Wording): string {
  const { language } = wording;
  switch (way.how) {
    case 'diverted':
      return diagramWords.gateClosed[language];
    case 'balks': {
      const { when, share } = way.balk;
      return joined([diagramWords.balks[language], conditionText(when, wording), shareUnlessAll(share, wording)]);
    }
    case 'refused':
      return diagramWords.refused[language];
    case 'gives up':
      return diagramWords.givesUp[language];
    case 'drops out':
      return dropoutText(way.dropsOut, wording);
    case 'misses':
      return fill(diagramWords.misses[language], { times: way.times });
    case 'makes up':
      return diagramWords.makesUp[language];
    case 'goes on':
      return branchText(way.branch, way.before, wording);
  }
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
