/**
 * OCEL 2.0, the JSON of object-centric event logs: cases, people, organisations and resources are objects. By its schema every value
 * is a text; the declarations of attributes say which are numbers.
 */
import { inLanguage } from '../../language/text.ts';
import type { LogAttribute, LogForm, LogOf } from './log-entry.ts';
import { attributeTypes } from './log-entry.ts';
import { keysApart } from './titles-apart.ts';

/** An object that stays the same through the log, by its kind and its title. */
type Kind = 'person' | 'resource' | 'organisation';

/**
 * Events are written as they come, the objects behind them: a case when it has left, with what its attributes were and became;
 * people, resources and organisations when they are met first.
 */
export function ocel({ plan, language, replication }: LogOf): LogForm {
  let events = 0;
  let objects = 0;
  const open = new Map<string, { relationships: string; attributes: readonly TimedAttribute[] }>();
  const met = new Set<string>();
  const object = (id: string, type: string, attributes: readonly TimedAttribute[], relationships: string) =>
    `${objects++ === 0 ? '' : ','}\n{"id":${json(id)},"type":${json(type)},"attributes":${JSON.stringify(attributes)},"relationships":[${relationships}]}`;
  const types = attributeTypes(plan, language);
  const keys = keysApart(
    types.map(({ name }) => name),
    [...ofCases, 'replication'],
    (name) => name,
    ' ',
  );
  const idOf = (kind: Kind, name: string) => `${kind}: ${name}`;
  const caseId = (name: string) => `case: ${name}`;
  const meet = (kind: Kind, name: string): string => {
    const id = idOf(kind, name);
    if (met.has(id)) return '';
    met.add(id);
    return object(id, kind, [], '');
  };
  const caseObject = (name: string) => {
    const known = open.get(name);
    open.delete(name);
    return known === undefined ? '' : object(caseId(name), 'case', known.attributes, known.relationships);
  };
  return {
    begin() {
      const activities = [...plan.steps, ...plan.arrivals, ...plan.ends].map(({ title }) =>
        inLanguage(title, language),
      );
      const eventTypes = [...new Set(activities)].map((name) => ({ name, attributes: eventAttributes }));
      const attributes = [
        ...ofCases.map((name) => ({ name, type: 'string' })),
        ...types.map(({ name, type }) => ({ name: keys.get(name) ?? name, type })),
        { name: 'replication', type: 'integer' },
      ];
      const objectTypes = [
        { name: 'case', attributes },
        ...(['person', 'resource', 'organisation'] as const).map((name) => ({ name, attributes: [] })),
      ];
      return `{"objectTypes":${JSON.stringify(objectTypes)},\n"eventTypes":${JSON.stringify(eventTypes)},\n"events":[`;
    },
    add(entry) {
      const { person, organisation, time } = entry;
      const resources = [...new Set(entry.resources)];
      const own = entry.attributes.map(({ name, value }) => ({ name: keys.get(name) ?? name, value }));
      let later = '';
      if (!open.has(entry.case)) {
        // People who never come again would be as many objects as there are cases; each is met with the first of its cases.
        const isNew = entry.case.endsWith('.1');
        if (isNew) later += object(idOf('person', person), 'person', [], '');
        open.set(entry.case, {
          relationships: relation(idOf('person', person), 'of'),
          attributes: timed(
            [
              { name: 'arrival', value: entry.arrival },
              ...(entry.zone === undefined ? [] : [{ name: 'zone', value: entry.zone }]),
              { name: 'replication', value: String(replication) },
            ],
            time,
          ),
        });
      }
      const known = open.get(entry.case);
      if (known !== undefined) known.attributes = changed(known.attributes, own, time);
      for (const name of resources) later += meet('resource', name);
      if (organisation !== undefined) later += meet('organisation', organisation);
      const relationships = [
        relation(caseId(entry.case), 'case'),
        ...resources.map((name) => relation(idOf('resource', name), 'resource')),
        ...(organisation === undefined ? [] : [relation(idOf('organisation', organisation), 'organisation')]),
      ];
      const attributes = [
        { name: 'lifecycle', value: entry.transition },
        { name: 'instance', value: String(entry.instance) },
        ...(entry.reason === undefined ? [] : [{ name: 'reason', value: entry.reason }]),
      ];
      const now = `${events++ === 0 ? '' : ','}\n{"id":"e${events}","type":${json(entry.activity)},"time":"${time}","attributes":${JSON.stringify(attributes)},"relationships":[${relationships.join(',')}]}`;
      if (entry.last) later += caseObject(entry.case);
      return { now, later };
    },
    between: () => '],\n"objects":[',
    end: () => `${[...open.keys()].map(caseObject).join('')}\n]}\n`,
  };
}

/** Besides the attributes that the scenario names. */
const ofCases = ['arrival', 'zone'];

const eventAttributes = [
  { name: 'lifecycle', type: 'string' },
  { name: 'instance', type: 'integer' },
  { name: 'reason', type: 'string' },
];

interface TimedAttribute {
  readonly name: string;
  readonly time: string;
  readonly value: string;
}

function timed(attributes: readonly LogAttribute[], time: string): readonly TimedAttribute[] {
  return attributes.map(({ name, value }) => ({ name, time, value: String(value) }));
}

/** With those that have another value now. */
function changed(
  known: readonly TimedAttribute[],
  now: readonly LogAttribute[],
  time: string,
): readonly TimedAttribute[] {
  const others = now.filter(({ name, value }) => known.findLast((each) => each.name === name)?.value !== String(value));
  return others.length === 0 ? known : [...known, ...timed(others, time)];
}

function relation(objectId: string, qualifier: string): string {
  return `{"objectId":${json(objectId)},"qualifier":"${qualifier}"}`;
}

function json(text: string): string {
  return JSON.stringify(text);
}
