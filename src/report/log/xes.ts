/**
 * XES, the XML of IEEE 1849-2016: a trace a case. The standard's schema has no namespace, a version that is a decimal number, and keys
 * and names of classifiers that are names of XML, so without spaces.
 */
import { escapeHtml } from '../escape.ts';
import { attributeTypes, type LogAttribute, type LogEntry, type LogForm, type LogOf } from './log-entry.ts';
import { keysApart } from './titles-apart.ts';

const extensions = [
  ['Concept', 'concept'],
  ['Lifecycle', 'lifecycle'],
  ['Organizational', 'org'],
  ['Time', 'time'],
] as const;

/** A trace is written when its case has left; until then its events are kept. */
export function xes({ title, plan, replication, language }: LogOf): LogForm {
  const open = new Map<string, string>();
  const attributes = attributeTypes(plan, language).map(({ name }) => name);
  const keys = keysApart(attributes, taken, plainKey, '_');
  const named = titled();
  const traceOf = (name: string, body: string) => {
    open.delete(name);
    return `${body}\t</trace>\n`;
  };
  return {
    begin: () =>
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<log xes.version="1849.2016" xes.features="">',
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
        '\t<classifier name="ActivityAndTransition" keys="concept:name lifecycle:transition"/>',
        `\t${string('concept:name', title)}`,
        `\t${string('lifecycle:model', 'standard')}`,
        `\t<int key="replication" value="${replication}"/>`,
        '',
      ].join('\n'),
    add(entry) {
      const body = (open.get(entry.case) ?? traceBegin(entry, replication, keys)) + eventOf(entry, keys, named);
      if (entry.last) return { now: traceOf(entry.case, body), later: '' };
      open.set(entry.case, body);
      return { now: '', later: '' };
    },
    between: () => [...open].map(([name, body]) => traceOf(name, body)).join(''),
    end: () => '</log>\n',
  };
}

type Keys = ReadonlyMap<string, string>;

/** Keys that a trace or an event has already; each occurs once in it. */
const taken = ['person', 'arrival', 'zone', 'replication', 'reason'];

/** A name of XML; with a colon it would be of an extension. */
function plainKey(name: string): string {
  const plain = name.replaceAll(/[^\p{L}\p{Nd}_.-]+/gu, '_');
  return /^[\p{L}_]/u.test(plain) ? plain : `_${plain}`;
}

function traceBegin(
  { case: name, person, arrival, zone, attributes }: LogEntry,
  replication: number,
  keys: Keys,
): string {
  const lines = [
    string('concept:name', name),
    string('person', person),
    string('arrival', arrival),
    ...(zone === undefined ? [] : [string('zone', zone)]),
    `<int key="replication" value="${replication}"/>`,
    ...attributes.map((each) => attribute(each, keys)),
  ];
  return `\t<trace>\n${lines.map((line) => `\t\t${line}\n`).join('')}`;
}

function eventOf(
  { activity, instance, transition, reason, organisation, resources, time, ...entry }: LogEntry,
  keys: Keys,
  named: Titled,
): string {
  const lines = [
    named('concept:name', activity),
    string('concept:instance', String(instance)),
    named('lifecycle:transition', transition),
    ...(resources.length === 0 ? [] : [named('org:resource', resources.join(' + '))]),
    ...(organisation === undefined ? [] : [named('org:group', organisation)]),
    date('time:timestamp', time),
    ...(reason === undefined ? [] : [string('reason', reason)]),
    ...entry.attributes.map((each) => attribute(each, keys)),
  ];
  return `\t\t<event>\n${lines.map((line) => `\t\t\t${line}\n`).join('')}\t\t</event>\n`;
}

function attribute({ name, value }: LogAttribute, keys: Keys): string {
  const key = keys.get(name) ?? name;
  return typeof value === 'number' ? `<float key="${escapeHtml(key)}" value="${value}"/>` : string(key, value);
}

type Titled = typeof string;

/** `string` for what stands in every event: titles are few, and each is put into XML once. */
function titled(): Titled {
  const known = new Map<string, Map<string, string>>();
  return (key, value) => {
    const ofKey = known.get(key) ?? new Map<string, string>();
    known.set(key, ofKey);
    const text = ofKey.get(value) ?? string(key, value);
    ofKey.set(value, text);
    return text;
  };
}

function string(key: string, value: string): string {
  return `<string key="${escapeHtml(key)}" value="${escapeHtml(value)}"/>`;
}

function date(key: string, value: string): string {
  return `<date key="${key}" value="${value}"/>`;
}
