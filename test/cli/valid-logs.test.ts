/** Logs against the rules of their standards, by validators that others wrote. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { exercise } from '../scenario/compile-text.ts';
import { typed } from './fake-terminal.ts';
import { scenarioFolder } from './scenario-folder.ts';
import { ocelRules } from './schemas/ocel-rules.ts';

const here = scenarioFolder();
afterAll(() => rmSync(here, { recursive: true }));

/** Names that no XML takes as a key, that are alike once it does, and that the log uses itself; two zones; a list that people leave. */
const text = exercise({
  runs: '{from: 2024-03-29, for: 12 days}',
  hours: '{office: {every day: "09:00-17:00"}}',
  organisations: '{desk: {en: "Desk <& co>", nl: "Loket <& co>"}}',
  zones: '{"north & south": , east: }',
  attributes:
    '{kind of use: {shares: {plain: 60 %, "hard \\"x\\"": 40 %}}, kind_of_use: {shares: {c: 50 %, d: 50 %}}, "2 size": {number: exponential(mean 3)}, person: {shares: {a: 50 %, b: 50 %}}, "über €": {time: exponential(mean 3 hours)}}',
  arrivals:
    '{people: {poisson: 12 per day, zone: "north & south", to: asking}, others: {poisson: 2 per day, zone: east, to: asking}}',
  resources:
    '{clerk: {staff: 1 person, works: office, of: desk, line: {gives up: {after: exponential(mean 4 hours), to: gone}}}}',
  steps:
    '{asking: {work: {by: clerk, takes: exponential(mean 40 minutes)}, next: thinking}, thinking: {wait: 1 day, next: helped}}',
  ends: '{helped: {}, gone: {counts: lost}}',
});

async function logged(form: 'xes' | 'ocel', file: string): Promise<string> {
  const args = ['run', 'desk.yaml', '--replications', '2', '--no-charts', '--quiet', '--log', form, '--out', form];
  const { code, err } = await typed(here, args);
  if (code !== 0) throw new Error(err);
  return readFileSync(join(here, form, file), 'utf8');
}

const rules = readFileSync(fileURLToPath(new URL('schemas/xes-rules.xsd', import.meta.url)), 'utf8');
const mistakesIn = async (xml: string) =>
  (await validateXML({ xml, schema: rules, maxMemoryPages: 4096 })).errors.map(({ message }) => message);

beforeAll(() => writeFileSync(join(here, 'desk.yaml'), text));

describe('XES', () => {
  it('keeps to IEEE 1849, and what does not is found', async () => {
    const xml = await logged('xes', 'events.xes');
    expect(await mistakesIn(xml)).toEqual([]);
    const keys = [...new Set([...xml.matchAll(/<(?:string|float) key="([^":]+)"/g)].map(([, key]) => key))];
    expect(keys).toEqual(
      expect.arrayContaining(['kind_of_use', 'kind_of_use_2', '_2_size', 'person', 'person_2', 'zone', 'arrival']),
    );
    // Only extensions that are declared, and of the lifecycle what its standard model has.
    const declared = [...xml.matchAll(/<extension [^>]*prefix="(\w+)"/g)].map(([, prefix]) => prefix);
    for (const [, prefix] of xml.matchAll(/ key="(\w+):/g)) expect(declared).toContain(prefix);
    const standard = ['schedule', 'start', 'suspend', 'resume', 'complete', 'withdraw', 'ate_abort'];
    for (const [, value] of xml.matchAll(/lifecycle:transition" value="(\w+)"/g)) expect(standard).toContain(value);
    for (const [of, by] of [
      ['xes.version="1849.2016"', 'xes.version="1849-2016"'],
      ['key="kind_of_use_2"', 'key="kind_of_use"'],
      ['name="ActivityAndTransition"', 'name="Activity and transition"'],
      [/time:timestamp" value="[^"]*"/, 'time:timestamp" value="yesterday"'],
    ] as const) {
      expect(await mistakesIn(xml.replace(of, by))).not.toEqual([]);
    }
  });
});

describe('OCEL', () => {
  it('keeps to version 2.0, and what does not is found', async () => {
    const log = JSON.parse(await logged('ocel', 'events.ocel.json'));
    const ajv = new Ajv({ allErrors: true });
    formats.default(ajv);
    const isValid = ajv.compile(ocelRules);
    expect([isValid(log), isValid.errors]).toEqual([true, null]);
    const [event] = log.events;
    for (const wrong of [{ time: 'yesterday' }, { id: 1 }, { attributes: [{ name: 'instance', value: 1 }] }]) {
      expect(isValid({ ...log, events: [{ ...event, ...wrong }] })).toBe(false);
    }
  });

  it('keeps apart what is called the same: attributes of its own and of the scenario, resources, organisations and steps', async () => {
    const alike = exercise({
      runs: '{from: 2024-03-29, for: 12 days}',
      organisations: '{a: Same, b: Same}',
      attributes: '{arrival: {shares: {x: 50 %, y: 50 %}}, replication: {number: uniform(0 to 10)}}',
      arrivals: '{people: {poisson: 12 per day, to: first}}',
      resources: '{one: {title: Desk, of: a, staff: 1 person}, two: {title: Desk, of: b, staff: 2 people}}',
      steps:
        '{first: {title: Talk, work: {by: one, takes: 1 hour}, next: second}, second: {title: Talk, work: {by: {two: 2, one: 1}, takes: 20 minutes}, next: done}}',
      ends: '{done: {title: Talk}}',
    });
    writeFileSync(join(here, 'desk.yaml'), alike);
    const log = JSON.parse(await logged('ocel', 'events.ocel.json'));
    const xml = await logged('xes', 'events.xes');
    writeFileSync(join(here, 'desk.yaml'), text);
    const ids = (kind: string) =>
      log.objects.flatMap(({ id, type }: { id: string; type: string }) => (type === kind ? [id] : []));
    expect(ids('resource')).toEqual(['resource: Desk (one)', 'resource: Desk (two)']);
    expect(ids('organisation')).toEqual(['organisation: Same (a)', 'organisation: Same (b)']);
    expect(log.eventTypes.map(({ name }: { name: string }) => name)).toEqual([
      ...['Talk (first)', 'Talk (second)', 'people', 'Talk'],
    ]);
    const [{ attributes }] = log.objectTypes;
    const names = attributes.map(({ name }: { name: string }) => name);
    expect(names).toEqual(['arrival', 'zone', 'arrival 2', 'replication 2', 'replication']);
    for (const { relationships } of log.events) {
      const linked = relationships.map(({ objectId }: { objectId: string }) => objectId);
      expect(new Set(linked).size).toBe(linked.length);
    }
    expect(xml).toContain('<string key="org:resource" value="Desk (two) + Desk (two) + Desk (one)"/>');
    expect(xml).toContain('<string key="arrival_2" value="x"/>');
  });

  it('takes a log written by hand after the specification', () => {
    const byHand = {
      objectTypes: [{ name: 'Invoice', attributes: [{ name: 'is_blocked', type: 'string' }] }],
      eventTypes: [{ name: 'Approve', attributes: [{ name: 'by', type: 'string' }] }],
      objects: [
        {
          id: 'R1',
          type: 'Invoice',
          attributes: [{ name: 'is_blocked', time: '1970-01-01T00:00:00Z', value: 'No' }],
          relationships: [],
        },
      ],
      events: [
        {
          id: 'e1',
          type: 'Approve',
          time: '2022-01-09T14:00:00+00:00',
          attributes: [{ name: 'by', value: 'Mike' }],
          relationships: [{ objectId: 'R1', qualifier: 'approves' }],
        },
      ],
    };
    const ajv = new Ajv();
    formats.default(ajv);
    expect(ajv.validate(ocelRules, byHand)).toBe(true);
  });
});
