/** The sentences about policies; problems-in-words.ts has all others. */
import type { Fault } from '../problem.ts';
import { quote } from '../quoting.ts';

/** What is wrong with what changes on a date. */
type PolicyFault = Extract<
  Fault,
  {
    readonly code:
      | 'policy outside the run'
      | 'policies at once'
      | 'transition too long'
      | 'taken away on a date'
      | 'cannot change on a date'
      | 'nobody waits there';
  }
>;

export function policySentence(fault: PolicyFault): string {
  switch (fault.code) {
    case 'policy outside the run':
      return fault.side === 'from the start'
        ? `the policy ${quote(fault.policy)} holds from the start of the run. Expected a date after the first day; found ${quote(fault.found)}. Write what it says in the file itself, or let the run begin earlier.`
        : `the policy ${quote(fault.policy)} begins when the run is over. Expected a date before the end of the run; found ${quote(fault.found)}. Let the run last longer, or take the policy away.`;
    case 'policies at once':
      return `the policies ${fault.policies.map(quote).join(' and ')} begin at the same moment. Expected each at a moment of its own; found ${quote(fault.found)} for both. Put what they change in one policy.`;
    case 'transition too long':
      return `the transition to ${quote(fault.policy)} is not over when ${fault.next === undefined ? 'the run ends' : `the policy ${quote(fault.next)} begins`}. Expected a transition that is over by then; found ${quote(fault.found)}. Shorten it, or move a date.`;
    case 'taken away on a date':
      return `${quote(fault.name)} cannot be taken away on a date. Expected what the policy changes of it; found nothing. Leave it, and ${withoutIt[fault.section] ?? 'use it nowhere from that date on'}.`;
    case 'cannot change on a date':
      return `the "${fault.key}" of ${quote(fault.name)} cannot change on a date. Expected what held before the policy ${quote(fault.policy)}; found something else. ${fault.advice}`;
    case 'nobody waits there':
      return `no case waits at the step ${quote(fault.step)}. Expected a step with work or a group; found one without. Name the step in whose list they wait.`;
  }
}

/** By the section in which a policy takes something away: how to do without it. */
const withoutIt: Readonly<Record<string, string>> = {
  steps: 'lead nobody there from that date on',
  ends: 'lead nobody there from that date on',
  resources: 'let no step use it from that date on',
};
