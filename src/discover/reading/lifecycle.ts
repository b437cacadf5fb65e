/** What logs call the moments of an activity. */
import type { Transition } from './event-store.ts';

/** By their names in lower case: the standard lifecycle of IEEE 1849, that of BPAF, and words in common use. */
const called: Readonly<Record<string, Transition>> = {
  schedule: 'schedule',
  scheduled: 'schedule',
  enable: 'schedule',
  enabled: 'schedule',
  start: 'start',
  started: 'start',
  begin: 'start',
  suspend: 'suspend',
  suspended: 'suspend',
  pause: 'suspend',
  resume: 'resume',
  resumed: 'resume',
  complete: 'complete',
  completed: 'complete',
  end: 'complete',
  finish: 'complete',
  withdraw: 'withdraw',
  withdrawn: 'withdraw',
  ate_abort: 'abort',
  pi_abort: 'abort',
  abort: 'abort',
  aborted: 'abort',
};

/** Undefined for one that does not tell where the activity stands, such as "assign". */
export function transitionCalled(name: string): Transition | undefined {
  const plain = name.trim().toLowerCase();
  return Object.hasOwn(called, plain) ? called[plain] : undefined;
}
