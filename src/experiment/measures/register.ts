import { absences } from './absences.ts';
import { arrived } from './arrived.ts';
import { balked } from './balked.ts';
import { charged } from './charged.ts';
import { clearTime } from './clear-time.ts';
import { collected } from './collected.ts';
import { completed } from './completed.ts';
import { costOfPresence } from './cost-of-presence.ts';
import { costOfWork } from './cost-of-work.ts';
import { daysClosed } from './days-closed.ts';
import { diverted } from './diverted.ts';
import { droppedOut } from './dropped-out.ts';
import { ended } from './ended.ts';
import { gaveUp } from './gave-up.ts';
import { groupsBegun } from './groups-begun.ts';
import { growth } from './growth.ts';
import { heldMean } from './held-mean.ts';
import { inHandAtEnd } from './in-hand-at-end.ts';
import { inHandMean } from './in-hand-mean.ts';
import { lastLeaves } from './last-leaves.ts';
import { lateAtEndShare } from './late-at-end.ts';
import { leftWithinNorm } from './left-within-norm.ts';
import { load } from './load.ts';
import { longestList } from './longest-list.ts';
import type { Measure } from './measure.ts';
import { membersPerGroup } from './members-per-group.ts';
import { movedOn } from './moved-on.ts';
import { oldestWait } from './oldest-wait.ts';
import { onTimeOfAll } from './on-time-of-all.ts';
import { onTimeOfStarted } from './on-time-of-started.ts';
import { overtime } from './overtime.ts';
import { owedAtEnd } from './owed-at-end.ts';
import { paidOut } from './paid-out.ts';
import { presenceHours } from './presence-hours.ts';
import { queueMean } from './queue-mean.ts';
import { reassessed } from './reassessed.ts';
import { refused } from './refused.ts';
import { returned } from './returned.ts';
import { seatsLeftEmpty } from './seats-left-empty.ts';
import { sessionsHeld } from './sessions-held.ts';
import { shareOfCases } from './share-of-cases.ts';
import { shareOfReturns } from './share-of-returns.ts';
import { shareThatWaits } from './share-that-waits.ts';
import { staffHours } from './staff-hours.ts';
import { startToFinishMean } from './start-to-finish-mean.ts';
import { started } from './started.ts';
import { timeSoFar } from './time-so-far.ts';
import { timesClosed } from './times-closed.ts';
import { totalTimeMean } from './total-time-mean.ts';
import { totalTimeP50 } from './total-time-p50.ts';
import { totalTimeP90 } from './total-time-p90.ts';
import { utilisation } from './utilisation.ts';
import { waitMean } from './wait-mean.ts';
import { waitOfAllP50 } from './wait-of-all-p50.ts';
import { waitOfAllP90 } from './wait-of-all-p90.ts';
import { waitP50 } from './wait-p50.ts';
import { waitP90 } from './wait-p90.ts';
import { waitedSoFar } from './waited-so-far.ts';
import { waitingAtEnd } from './waiting-at-end.ts';
import { workAfterEnd } from './work-after-end.ts';

/** Everything that is told of a run, in the order in which it is told; a new measure is a file and a line here. */
export const measures: readonly Measure[] = [
  arrived,
  returned,
  shareOfReturns,
  started,
  completed,
  waitMean,
  waitP50,
  waitP90,
  waitOfAllP50,
  waitOfAllP90,
  shareThatWaits,
  onTimeOfStarted,
  onTimeOfAll,
  leftWithinNorm,
  lateAtEndShare,
  waitedSoFar,
  oldestWait,
  queueMean,
  waitingAtEnd,
  longestList,
  growth,
  clearTime,
  utilisation,
  load,
  workAfterEnd,
  gaveUp,
  movedOn,
  reassessed,
  refused,
  balked,
  diverted,
  daysClosed,
  timesClosed,
  groupsBegun,
  membersPerGroup,
  seatsLeftEmpty,
  sessionsHeld,
  absences,
  droppedOut,
  heldMean,
  startToFinishMean,
  ended,
  shareOfCases,
  totalTimeMean,
  totalTimeP50,
  totalTimeP90,
  inHandMean,
  inHandAtEnd,
  lastLeaves,
  timeSoFar,
  charged,
  collected,
  owedAtEnd,
  paidOut,
  staffHours,
  presenceHours,
  overtime,
  costOfWork,
  costOfPresence,
];
