/**
 * Event logs for process-mining programs: what happens to each case of one replication, as activities with the transitions of
 * the standard lifecycle of IEEE 1849. The room has a file for each form of log; those who write files feed them event by event.
 * Begin here.
 */
import { inLanguage, type Language } from '../../language/text.ts';
import type { Named, Plan } from '../../plan/plan.ts';
import type { DataCell } from '../data/data-table.ts';
import type { CaseEvent, CaseEventName } from '../data/events.ts';
import { eventColumns, eventRow } from '../data/events.ts';

/** Of the standard lifecycle of XES. */
export type Transition = 'schedule' | 'start' | 'suspend' | 'resume' | 'complete' | 'withdraw' | 'ate_abort';

/** One event of a log. */
export interface LogEntry {
  /** The case's name; unique in the log. */
  readonly case: string;
  readonly person: string;
  readonly zone: string | undefined;
  readonly arrival: string;
  /** A step, an arrival stream or an end, by its title. */
  readonly activity: string;
  /** Counts the activities of a case from 1, so that a step that it comes to twice is two. */
  readonly instance: number;
  readonly transition: Transition;
  /** Why a case left a list without its turn, or a group; undefined for all else. */
  readonly reason: string | undefined;
  readonly organisation: string | undefined;
  readonly resources: readonly string[];
  /** With its time zone; the clock of a scenario is taken for that of UTC. */
  readonly time: string;
  readonly attributes: readonly LogAttribute[];
  /** Whether it is the last of its case. */
  readonly last: boolean;
}

export interface LogAttribute {
  readonly name: string;
  readonly value: string | number;
}

/** Which run a log is of. */
export interface LogOf {
  readonly title: string;
  readonly plan: Plan;
  /** From 1. */
  readonly replication: number;
  readonly language: Language;
}

/** Ways in which a case leaves what it was about to do. */
const withdrawn: ReadonlySet<CaseEventName> = new Set([
  ...(['gave up', 'moved on', 'reassessed', 'refused', 'balked', 'diverted'] as const),
]);
const workTransitions: Readonly<Partial<Record<CaseEventName, Transition>>> = {
  began: 'start',
  paused: 'suspend',
  resumed: 'resume',
  ended: 'complete',
};

/** The activity that a case is at: how far it has come. */
interface AtStep {
  readonly instance: number;
  /** Whether its work began, and whether it is over, done or not. */
  begun: boolean;
  over: boolean;
}

/**
 * Turns events into entries; a step without work of its own, such as a gate or a pause, is complete when the case leaves it. Keeps
 * the cases in hand, and nothing of those who left.
 */
export function logEntries({ title, plan, replication, language }: LogOf): (event: CaseEvent) => LogEntry | undefined {
  const design = { key: title, label: title };
  const columns = eventColumns([plan], language);
  const rowOf = eventRow({ design, plan, plans: [plan], replication, language });
  const at = (key: string) => columns.findIndex((column) => column.key === key);
  const [nameAt, personAt, arrivalAt, zoneAt] = ['case', 'person', 'arrival', 'zone'].map(at);
  const eventAt = at('event');
  const timeAt = at('time');
  const attributesFrom = timeAt + 1;
  const inHand = new Map<string, { activities: number; step: AtStep | undefined }>();
  return (event) => {
    const row = rowOf(event);
    const name = wordsIn(row[nameAt ?? -1]) ?? '';
    const known = inHand.get(name) ?? { activities: 0, step: undefined };
    inHand.set(name, known);
    const last = event.event === 'left' && event.step === undefined;
    const next = transitionOf(event, known);
    if (last) inHand.delete(name);
    if (next === undefined) return undefined;
    const isEarly = next.transition === 'withdraw' || next.transition === 'ate_abort';
    return {
      case: name,
      person: wordsIn(row[personAt ?? -1]) ?? '',
      zone: wordsIn(row[zoneAt ?? -1]),
      arrival: wordsIn(row[arrivalAt ?? -1]) ?? '',
      activity: inLanguage(activityOf(plan, event)?.title, language) ?? '',
      instance: next.instance,
      transition: next.transition,
      reason: isEarly ? wordsIn(row[eventAt]) : undefined,
      organisation: inLanguage(organisationOf(plan, event)?.title, language),
      resources: event.resources.map((each) => inLanguage(plan.resources[each]?.title, language) ?? ''),
      time: `${(wordsIn(row[timeAt]) ?? '').replace(' ', 'T')}.${milliseconds(event.at)}+00:00`,
      attributes: columns.slice(attributesFrom).flatMap(({ key }, i) => {
        const value = plainValue(row[attributesFrom + i]);
        return value === undefined ? [] : [{ name: key.slice(attributePrefix.length), value }];
      }),
      last,
    };
  };
}

function activityOf({ steps, ends, arrivals }: Plan, { step, end, stream }: CaseEvent): Named | undefined {
  if (step !== undefined) return steps[step];
  return end === undefined ? arrivals[stream] : ends[end];
}

/** A step is of the organisation that it names, or of that of those who do its work. */
function organisationOf({ steps, resources, organisations }: Plan, event: CaseEvent): Named | undefined {
  if (event.step === undefined) return undefined;
  const [first] = event.resources;
  const ofWork = first === undefined ? undefined : resources[first]?.organisation;
  const of = steps[event.step]?.organisation ?? ofWork;
  return of === undefined ? undefined : organisations[of];
}

function transitionOf(
  { event, step }: CaseEvent,
  known: { activities: number; step: AtStep | undefined },
): { readonly instance: number; readonly transition: Transition } | undefined {
  // Coming to the chain and leaving it take no time.
  if (step === undefined) return { instance: ++known.activities, transition: 'complete' };
  if (event === 'came') {
    known.step = { instance: ++known.activities, begun: false, over: false };
    return { instance: known.activities, transition: 'schedule' };
  }
  const current = known.step;
  if (current === undefined || current.over) return undefined;
  const { instance } = current;
  const transition = workTransitions[event];
  if (transition !== undefined) {
    current.begun = true;
    current.over = transition === 'complete';
    return { instance, transition };
  }
  if (event === 'left' && current.begun) return undefined;
  current.over = true;
  if (event === 'left') return { instance, transition: 'complete' };
  return { instance, transition: withdrawn.has(event) ? 'withdraw' : 'ate_abort' };
}

function milliseconds(seconds: number): string {
  const part = Math.floor((seconds - Math.floor(seconds)) * 1000);
  return String(part).padStart(3, '0');
}

function plainValue(cell: DataCell): string | number | undefined {
  return typeof cell === 'object' ? cell.label : cell;
}

function wordsIn(cell: DataCell): string | undefined {
  const value = plainValue(cell);
  return value === undefined ? undefined : String(value);
}

/** The attributes of cases, as entries name them. */
export function attributeTypes(
  plan: Plan,
  language: Language,
): readonly { readonly name: string; readonly type: 'string' | 'float' }[] {
  const columns = eventColumns([plan], language).filter(({ key }) => key.startsWith(attributePrefix));
  return columns.map(({ key, holds }) => {
    const name = key.slice(attributePrefix.length);
    const isDate = plan.attributes.some((each) => each.name === name && each.kind === 'number' && each.unit === 'date');
    return { name, type: holds === 'names' || isDate ? 'string' : 'float' };
  });
}

const attributePrefix = 'attribute ';

/** What writes a log, piece by piece. */
export interface LogForm {
  readonly begin: () => string;
  /** What can be written now, and what belongs behind all events. */
  readonly add: (entry: LogEntry) => { readonly now: string; readonly later: string };
  /** Stands between the events and what belongs behind them. */
  readonly between: () => string;
  readonly end: () => string;
}
