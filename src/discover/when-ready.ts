/** Since when activities waited where the log does not say: since the one before was over, but for what was a delay of its own. */
import { type OwnVisit, orderOf, type PoolInUse } from './find-pools.ts';
import type { Flow } from './log/flow.ts';
import type { Visit } from './log/visits.ts';
import type { CaseAttribute } from './reading/event-store.ts';
import type { Pool } from './resources/pools.ts';

/** @param poolsAt who does an activity */
export function whenReady(
  { steps }: Flow,
  poolsAt: (activity: number) => readonly PoolInUse[],
): ReadonlyMap<Visit, number> {
  const ready = new Map<Visit, number>();
  const tell = (next: Visit | undefined, left: number) => {
    if (next?.start === undefined || next.ready !== undefined) return;
    const { start } = next;
    const delays = poolsAt(next.activity).map(({ free }) => free.delayBetween(left, start));
    if (delays.length > 0) ready.set(next, Math.min(start, left + Math.min(...delays)));
  };
  for (const { done, early } of steps) {
    for (const { passages } of [...done, ...early]) for (const { next, left } of passages) tell(next, left);
  }
  return ready;
}

/** With who is next, where only that shows it. */
export function withOrder(
  inUse: PoolInUse,
  visits: readonly (readonly OwnVisit[])[],
  attributes: readonly CaseAttribute[],
  ready: ReadonlyMap<Visit, number>,
): PoolInUse {
  const { found } = inUse;
  if (found.order !== undefined) return inUse;
  const pool: Pool = { members: found.members, activities: found.activities };
  const all = found.activities.flatMap((activity) =>
    (visits[activity] ?? []).map(
      ({ visit, case: number }): OwnVisit => ({
        visit: { ...visit, ready: visit.ready ?? ready.get(visit) },
        case: number,
      }),
    ),
  );
  return { ...inUse, found: { ...found, ...orderOf(all, pool, attributes) } };
}
