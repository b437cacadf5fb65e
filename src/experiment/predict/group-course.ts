import type { GroupPart, Target } from '../../plan/plan.ts';
import type { Seconds, Share } from '../../plan/units.ts';
import { survival } from '../../random/distribution.ts';
import { element } from '../element.ts';
import type { Budget } from './budget.ts';
import type { CaseKinds, Seen } from './case-kinds.ts';

/** A part of those who start a group, and how that ends for them. */
export interface Fate {
  readonly share: Share;
  /** Mean calendar seconds from the first session on. */
  readonly after: Seconds;
  /** Undefined for those who go on with the step. */
  readonly to: Target | undefined;
}

/** Sessions missed are counted up to here where any number may be missed: one is enough to have to make up. */
const someMissed = 1;

/**
 * Session by session: who drops out before it, who misses it, who has missed too many. Who leaves at any moment between
 * two sessions does so half-way. Sessions are never late.
 *
 * @param lasts mean calendar seconds of a session
 * @throws BudgetSpent
 */
export function fatesInGroup(
  group: GroupPart,
  lasts: Seconds,
  kinds: CaseKinds,
  seen: Seen,
  budget: Budget,
): readonly Fate[] {
  const { sessions, every, mayMiss, makesUp, dropsOut } = group;
  budget.spend(sessions * (50 + 5 * (mayMiss?.times ?? someMissed)));
  const absent = group.absent === undefined ? 0 : kinds.numberFor(group.absent, seen);
  const fates: Fate[] = [];
  const leave = (share: Share, after: Seconds, to: Target | undefined): void => {
    if (share > 0) fates.push({ share, after, to });
  };
  // Those still in the group, by the number of sessions they have missed.
  let left: readonly Share[] = [1, ...Array.from({ length: mayMiss?.times ?? someMissed }, () => 0)];
  const thinOut = (share: Share, after: Seconds, to: Target): void => {
    leave(share * sum(left), after, to);
    left = left.map((part) => part * (1 - share));
  };
  for (let session = 0; session < sessions; session++) {
    const begins = session * every;
    if (dropsOut?.kind === 'per session' && session > 0) {
      thinOut(kinds.numberFor(dropsOut.share, seen), begins, dropsOut.to);
    }
    const missing = absent * element(left, left.length - 1);
    if (mayMiss !== undefined) leave(missing, begins, mayMiss.to);
    left = left.map((part, times) => {
      const more = times > 0 ? absent * element(left, times - 1) : 0;
      const stay = mayMiss === undefined && times === left.length - 1 ? part : part * (1 - absent);
      return stay + more;
    });
    const ends = session === sessions - 1 ? begins + lasts : begins + every;
    if (dropsOut?.kind === 'after') {
      const patience = kinds.valueFor(dropsOut.lasts, seen);
      const still = survival(patience, begins);
      const gone = still > 0 ? 1 - survival(patience, ends) / still : 0;
      thinOut(gone, (begins + ends) / 2, dropsOut.to);
    }
  }
  const end = (sessions - 1) * every + lasts;
  const [never = 0, ...missed] = left;
  leave(never, end, undefined);
  leave(sum(missed), end, makesUp);
  return fates;
}

function sum(shares: readonly Share[]): Share {
  return shares.reduce((all, share) => all + share, 0);
}
