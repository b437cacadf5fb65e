/** XES, the XML of IEEE 1849-2016: a trace a case. */
import { escapeHtml } from '../escape.ts';
import type { LogAttribute, LogEntry, LogForm, LogOf } from './log-entry.ts';

const extensions = [
  ['Concept', 'concept'],
  ['Lifecycle', 'lifecycle'],
  ['Organizational', 'org'],
  ['Time', 'time'],
] as const;

/** A trace is written when its case has left; until then its events are kept. */
export function xes({ title, replication }: LogOf): LogForm {
  const open = new Map<string, string>();
  const traceOf = (name: string, body: string) => {
    open.delete(name);
    return `${body}\t</trace>\n`;
  };
  return {
    begin: () =>
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<log xes.version="1849-2016" xes.features="" xmlns="http://www.xes-standard.org/">',
        ...extensions.map(
          ([name, prefix]) =>
            `\t<extension name="${name}" prefix="${prefix}" uri="http://www.xes-standard.org/${prefix}.xesext"/>`,
        ),
        '\t<global scope="trace">',
        `\t\t${string('concept:name', 'case')}`,
        '\t</global>',
        '\t<global scope="event">',
        `\t\t${string('concept:name', 'activity')}`,
        `\t\t${string('lifecycle:transition', 'complete')}`,
        `\t\t${date('time:timestamp', '1970-01-01T00:00:00.000+00:00')}`,
        '\t</global>',
        '\t<classifier name="Activity" keys="concept:name"/>',
        '\t<classifier name="Activity and transition" keys="concept:name lifecycle:transition"/>',
        `\t${string('concept:name', title)}`,
        `\t${string('lifecycle:model', 'standard')}`,
        `\t<int key="replication" value="${replication}"/>`,
        '',
      ].join('\n'),
    add(entry) {
      const body = (open.get(entry.case) ?? traceBegin(entry, replication)) + eventOf(entry);
      if (entry.last) return { now: traceOf(entry.case, body), later: '' };
      open.set(entry.case, body);
      return { now: '', later: '' };
    },
    between: () => [...open].map(([name, body]) => traceOf(name, body)).join(''),
    end: () => '</log>\n',
  };
}

function traceBegin({ case: name, person, arrival, zone, attributes }: LogEntry, replication: number): string {
  const lines = [
    string('concept:name', name),
    string('person', person),
    string('arrival', arrival),
    ...(zone === undefined ? [] : [string('zone', zone)]),
    `<int key="replication" value="${replication}"/>`,
    ...attributes.map(attribute),
  ];
  return `\t<trace>\n${lines.map((line) => `\t\t${line}\n`).join('')}`;
}

function eventOf({
  activity,
  instance,
  transition,
  reason,
  organisation,
  resources,
  time,
  ...entry
}: LogEntry): string {
  const lines = [
    string('concept:name', activity),
    string('concept:instance', String(instance)),
    string('lifecycle:transition', transition),
    ...(resources.length === 0 ? [] : [string('org:resource', resources.join(' + '))]),
    ...(organisation === undefined ? [] : [string('org:group', organisation)]),
    date('time:timestamp', time),
    ...(reason === undefined ? [] : [string('reason', reason)]),
    ...entry.attributes.map(attribute),
  ];
  return `\t\t<event>\n${lines.map((line) => `\t\t\t${line}\n`).join('')}\t\t</event>\n`;
}

function attribute({ name, value }: LogAttribute): string {
  return typeof value === 'number' ? `<float key="${escapeHtml(name)}" value="${value}"/>` : string(name, value);
}

function string(key: string, value: string): string {
  return `<string key="${escapeHtml(key)}" value="${escapeHtml(value)}"/>`;
}

function date(key: string, value: string): string {
  return `<date key="${key}" value="${value}"/>`;
}
