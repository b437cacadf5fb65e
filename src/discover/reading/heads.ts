/** Which column of a table of events says what. */
import type { Text } from '../../language/text.ts';
import { nearMiss } from '../../scenario/names.ts';
import { LogWrong, logMessages } from '../log-wrong.ts';

export type Role =
  | 'case'
  | 'activity'
  | 'time'
  | 'start'
  | 'end'
  | 'enabled'
  | 'transition'
  | 'resource'
  | 'instance'
  | 'person';

/** The heads that say so, in lower case and without what is no letter or digit; the first that occurs is taken. */
const known: { readonly [Each in Role]: readonly string[] } = {
  case: [
    'caseconceptname',
    'caseid',
    'case',
    'caseidentifier',
    'traceid',
    'trace',
    'zaak',
    'zaakid',
    'zaaknummer',
    'dossier',
    'casenumber',
    'idcase',
  ],
  activity: [
    'conceptname',
    'activity',
    'activityname',
    'task',
    'taskname',
    'event',
    'eventname',
    'activiteit',
    'stap',
    'step',
    'taak',
    'handeling',
  ],
  time: ['timetimestamp', 'timestamp', 'time', 'datetime', 'eventtime', 'tijdstip', 'tijd', 'datum', 'date', 'moment'],
  start: [
    'starttimestamp',
    'starttime',
    'start',
    'begin',
    'began',
    'startdate',
    'startdatum',
    'starttijd',
    'begintijd',
  ],
  end: [
    'endtimestamp',
    'endtime',
    'end',
    'completetimestamp',
    'completetime',
    'complete',
    'enddate',
    'finishtime',
    'finish',
    'einde',
    'eindtijd',
    'einddatum',
    'timetimestamp',
    'timestamp',
  ],
  enabled: ['enabletime', 'enabledtime', 'enabledtimestamp', 'scheduledtime', 'scheduletime', 'schedule'],
  transition: ['lifecycletransition', 'lifecycle', 'transition', 'eventtype', 'eventlifecycle'],
  resource: [
    'orgresource',
    'resource',
    'user',
    'resourcename',
    'performer',
    'employee',
    'originator',
    'medewerker',
    'behandelaar',
    'worker',
  ],
  instance: ['conceptinstance', 'activityinstanceid', 'instance', 'eventinstance'],
  // A column of this name may have those who work, and has to be pointed out.
  person: [],
};

/** What each says, as in "no column says ...". */
export const roleWords: { readonly [Each in Role]: Text } = {
  case: { en: 'which case an event is of', nl: 'van welke zaak een gebeurtenis is' },
  activity: { en: 'what happens', nl: 'wat er gebeurt' },
  time: { en: 'when it happens', nl: 'wanneer het gebeurt' },
  start: { en: 'when it begins', nl: 'wanneer het begint' },
  end: { en: 'when it ends', nl: 'wanneer het eindigt' },
  enabled: { en: 'since when it can begin', nl: 'sinds wanneer het kan beginnen' },
  transition: { en: 'whether it begins or ends', nl: 'of het begint of eindigt' },
  resource: { en: 'who does it', nl: 'wie het doet' },
  instance: { en: 'which events are of one activity', nl: 'welke gebeurtenissen van één activiteit zijn' },
  person: { en: 'whose case it is', nl: 'van wie de zaak is' },
};

/** Columns that the command line names. */
export type NamedHeads = { readonly [Each in Role]?: string };

/** The index of each column that there is; a log has a time, or an end with or without a start. */
export type Columns = { readonly [Each in Role]?: number } & { readonly case: number; readonly activity: number };

/** @throws LogWrong where the heads do not say enough */
export function columnsIn(heads: readonly string[], named: NamedHeads): Columns {
  const found = new Map<Role, number>();
  for (const role of rolesIn(named)) found.set(role, namedAt(heads, role, named[role] ?? ''));
  const taken = () => new Set(found.values());
  const look = (role: Role) => {
    if (!found.has(role)) take(found, role, columnOf(heads, role, taken()));
  };
  look('case');
  // A table with both has its events in the one and says with the other what they are.
  look('activity');
  look('transition');
  look('start');
  // One time beside a start is the end of it.
  if (found.has('start')) look('end');
  else if (!found.has('end')) {
    look('time');
    const end = columnOf(heads, 'end', taken());
    // A time of ending alone is the time of an event.
    if (!found.has('time')) take(found, 'time', end);
    else if (end !== undefined && named.time === undefined && !found.has('transition')) {
      throw new LogWrong(logMessages.endWithoutStart(headAt(heads, found.get('time')), headAt(heads, end)));
    }
  }
  for (const role of ['enabled', 'resource', 'instance'] as const) look(role);
  const [ofCase, ofActivity] = [found.get('case'), found.get('activity')];
  if (ofCase === undefined) throw lacking('case', heads);
  if (ofActivity === undefined) throw lacking('activity', heads);
  if (!(found.has('time') || found.has('end') || found.has('start'))) throw lacking('time', heads);
  if (found.has('start') && !found.has('end')) {
    // A time of beginning alone is the time of an event.
    found.set('time', found.get('start') ?? 0);
    found.delete('start');
  }
  return { ...Object.fromEntries(found), case: ofCase, activity: ofActivity };
}

function headAt(heads: readonly string[], at: number | undefined): string {
  return heads[at ?? 0] ?? '';
}

function take(found: Map<Role, number>, role: Role, at: number | undefined): void {
  if (at !== undefined) found.set(role, at);
}

function lacking(role: Role, heads: readonly string[]): LogWrong {
  return new LogWrong(logMessages.noColumn(roleWords[role], optionOf(role), heads));
}

export function optionOf(role: Role): string {
  return `--${role}-column`;
}

function rolesIn(named: NamedHeads): readonly Role[] {
  const all: readonly Role[] = [
    'case',
    'activity',
    'time',
    'start',
    'end',
    'enabled',
    'transition',
    'resource',
    'instance',
    'person',
  ];
  return all.filter((role) => named[role] !== undefined);
}

function namedAt(heads: readonly string[], role: Role, wanted: string): number {
  const exact = heads.indexOf(wanted);
  const at = exact >= 0 ? exact : heads.findIndex((head) => head.toLowerCase() === wanted.toLowerCase());
  if (at >= 0) return at;
  throw new LogWrong(logMessages.noSuchColumn(optionOf(role), wanted, nearMiss(wanted, heads), heads));
}

function columnOf(heads: readonly string[], role: Role, taken: ReadonlySet<number>): number | undefined {
  const plain = heads.map((head) => head.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, ''));
  for (const name of known[role]) {
    const all = plain.flatMap((head, at) => (head === name && !taken.has(at) ? [at] : []));
    const [first] = all;
    if (all.length > 1) {
      const found = all.map((at) => heads[at] ?? '');
      throw new LogWrong(logMessages.twoColumns(roleWords[role], optionOf(role), found));
    }
    if (first !== undefined) return first;
  }
  return undefined;
}

/** Whether it is the event table that this program writes: cases.csv. */
export function isOwnTable(heads: readonly string[]): boolean {
  return ['scenario', 'replication', 'case', 'arrival', 'event', 'step', 'resource', 'end', 'time'].every((head) =>
    heads.includes(head),
  );
}
