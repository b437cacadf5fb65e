import type { EndPlan, Target } from '../../plan/plan.ts';
import { meanOf } from '../../random/moments.ts';
import type { CaseKinds, Seen } from './case-kinds.ts';
import type { CaseState, FlowNode } from './flow-node.ts';

/** Cases at an end from which people come back: so many of them, so much later, each with a case more behind them. */
export function endNode(
  { returns }: EndPlan,
  state: CaseState,
  kinds: CaseKinds,
  nodeAt: (to: Target, returned: Seen) => number | undefined,
): FlowNode {
  const nothing = { step: undefined, state, works: [], holds: [] };
  if (returns === undefined) return { ...nothing, moves: [] };
  const coming = kinds.numberFor(returns.share, state);
  const delay = meanOf(kinds.valueFor(returns.after, state));
  const moves = kinds.atReturn(state.kind, state.earlier + 1).map(({ kind, earlier, share }) => {
    return {
      share: coming * share,
      to: nodeAt(returns.to, { kind, earlier }),
      delay,
      outcome: { kind: 'always' },
    } as const;
  });
  return { ...nothing, moves };
}
