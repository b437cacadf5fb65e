import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exercise } from '../scenario/compile-text.ts';
import { typed } from './fake-terminal.ts';
import { everythingIn, scenarioFolder } from './scenario-folder.ts';

const here = scenarioFolder();
afterAll(() => rmSync(here, { recursive: true }));

/** Work that stops at night, a list that people leave, a pause, a second visit, two organisations and a title to be escaped. */
const text = exercise({
  runs: '{from: 2024-03-29, for: 20 days}',
  hours: '{office: {every day: "09:00-17:00"}}',
  organisations: '{desk: {en: "Desk <& co>", nl: "Loket <& co>"}, care: {en: Care, nl: Zorg}}',
  attributes: '{kind: {shares: {plain: 60 %, "hard \\"x\\"": 40 %}}, size: {number: exponential(mean 3)}}',
  arrivals: '{people: {poisson: 12 per day, to: asking}}',
  resources: `
  clerk: {staff: 1 person, works: office, at closing: pause, of: desk}
  bed: {places: 4 places, of: care, line: {gives up: {after: exponential(mean 4 days), to: gone}}}`,
  steps: `
  asking: {work: {by: clerk, takes: exponential(mean 40 minutes)}, next: [{share: 70 %, to: thinking}, {to: helped}]}
  thinking: {wait: 1 day, next: staying}
  staying: {work: {by: bed, takes: exponential(mean 1 day)}, next: [{share: 10 %, to: asking}, {to: helped}]}`,
  ends: '{helped: {}, gone: {counts: lost}}',
});

const run = (...args: readonly string[]) =>
  typed(here, ['run', 'desk.yaml', '--replications', '3', '--no-charts', '--quiet', ...args]);
const read = (name: string) => readFileSync(join(here, name), 'utf8');

interface Logged {
  readonly [key: string]: string;
}
interface Trace {
  readonly attributes: Logged;
  readonly events: readonly Logged[];
}

/** As a reader of XML takes it, which throws where it is not well-formed. */
function tracesIn(xml: string): { readonly traces: readonly Trace[]; readonly order: readonly string[] } {
  const traces: { attributes: Record<string, string>; events: Record<string, string>[] }[] = [];
  const order: string[] = [];
  const path: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (uri !== '') throw new Error(`${local} is in the namespace ${uri}`);
    if (path.length === 1 && order.at(-1) !== local) order.push(local);
    path.push(local);
    const trace = traces.at(-1);
    if (local === 'trace') traces.push({ attributes: {}, events: [] });
    else if (local === 'event') trace?.events.push({});
    else if (path.includes('trace') && trace !== undefined) {
      const into = path.includes('event') ? trace.events.at(-1) : trace.attributes;
      const { key, value } = attributes;
      if (into !== undefined && key !== undefined && value !== undefined) into[key.value] = value.value;
    }
  });
  parser.on('closetag', () => path.pop());
  parser.write(xml).close();
  return { traces, order };
}

/** Of each activity of a case, in the order of time; how often it was suspended does not matter. */
function transitionsIn({ events }: Trace): readonly string[] {
  const found = new Map<string, string>();
  for (const event of events) {
    const instance = event['concept:instance'] ?? '';
    found.set(instance, `${found.get(instance) ?? ''} ${event['lifecycle:transition'] ?? ''}`);
  }
  return [...found.values()].map((transitions) => transitions.trim().replace(/( suspend resume)+/, ' *'));
}

beforeAll(() => writeFileSync(join(here, 'desk.yaml'), text));

describe('--log xes', () => {
  it('is a trace for each case, whose activities keep to the standard lifecycle', async () => {
    expect(await run('--out', 'xes', '--log', 'xes')).toMatchObject({ code: 0, err: '' });
    const { traces, order } = tracesIn(read('xes/events.xes'));
    expect(order).toEqual(['extension', 'global', 'classifier', 'string', 'int', 'trace']);
    const [head = '', ...rows] = read('xes/replications.csv').split('\n');
    const cell = (row: string, column: string) => row.split(',')[head.split(',').indexOf(column)];
    const arrived = rows.find(
      (row) => cell(row, 'replication') === '1' && cell(row, 'measure') === 'arrived' && cell(row, 'where') === 'chain',
    );
    expect(traces.length).toBeGreaterThan(150);
    expect(traces).toHaveLength(Number(cell(arrived ?? '', 'value')));
    expect(new Set(traces.map(({ attributes }) => attributes['concept:name'])).size).toBe(traces.length);
    for (const { attributes, events } of traces) {
      expect(Object.keys(attributes)).toEqual(
        expect.arrayContaining(['concept:name', 'person', 'arrival', 'replication', 'kind', 'size']),
      );
      const times = events.map((event) => event['time:timestamp'] ?? '');
      expect(times).toEqual([...times].sort());
      for (const time of times) expect(time).toMatch(/^2024-0[34]-\d\dT\d\d:\d\d:\d\d\.\d{3}\+00:00$/);
    }
    const of = (activity: string) =>
      traces.flatMap(({ events }) => events.filter((event) => event['concept:name'] === activity));
    for (const event of of('asking')) expect(event['org:group']).toBe('Desk <& co>');
    for (const event of of('staying')) expect(event['org:resource']).toBe('bed');
    const seen = new Set(traces.flatMap(transitionsIn));
    // Those that were not over when the run ended are open; a pause has no work that starts.
    const whole = ['complete', 'schedule complete', 'schedule start complete', 'schedule start * complete'];
    const open = [
      'schedule',
      'schedule start',
      'schedule start *',
      'schedule start suspend',
      'schedule start * suspend',
    ];
    for (const transitions of seen) expect([...whole, ...open, 'schedule withdraw']).toContain(transitions);
    expect([...seen]).toEqual(expect.arrayContaining([...whole, 'schedule withdraw']));
  });

  it('changes nothing of the results, and is of any replication', async () => {
    await run('--out', 'without');
    const results = everythingIn(join(here, 'without')).filter((name) => name.endsWith('.csv'));
    for (const name of results) expect(read(join('xes', name))).toBe(read(join('without', name)));
    await run('--out', 'second', '--log', 'xes', '--cases-of', '2', '--workers', '2');
    const [first, second] = ['xes', 'second'].map((folder) => tracesIn(read(`${folder}/events.xes`)).traces);
    expect(second?.[0]?.attributes.replication).toBe('2');
    expect(second?.length).not.toBe(first?.length);
    expect(existsSync(join(here, 'second/cases.csv'))).toBe(false);
    expect(JSON.parse(read('second/manifest.json')).files).toContain('events.xes');
    const both = await run('--out', 'both', '--log', 'xes', '--cases');
    expect(both.code).toBe(0);
    expect(read('both/events.xes')).toBe(read('xes/events.xes'));
    // Every time work began is in both.
    const begun = read('both/cases.csv').match(/,began,/g)?.length;
    expect(read('both/events.xes').match(/value="start"/g)?.length).toBe(begun);
  });

  it('says of a member who leaves a group that is under way that it broke off, and of the others that they are done', async () => {
    const group = exercise({
      runs: '{from: 2024-01-01, for: 200 days}',
      arrivals: '{people: {poisson: 2 per day, to: training}}',
      resources: '{trainer: {staff: 1 person}}',
      steps:
        '{training: {group: {size: 5 places, sessions: 3, every: 7 days, by: trainer, takes: 2 hours, drops out: {share: 10 %, to: gone}}, next: done}}',
      ends: '{done: {}, gone: {counts: lost}}',
    });
    writeFileSync(join(here, 'desk.yaml'), group);
    expect(await run('--out', 'group', '--log', 'xes', '--cases')).toMatchObject({ code: 0, err: '' });
    writeFileSync(join(here, 'desk.yaml'), text);
    const { traces } = tracesIn(read('group/events.xes'));
    const left = (end: string) => traces.filter(({ events }) => events.at(-1)?.['concept:name'] === end);
    expect(left('gone').length).toBeGreaterThan(20);
    for (const trace of left('gone')) expect(transitionsIn(trace)).toContain('schedule start ate_abort');
    for (const trace of left('done')) expect(transitionsIn(trace)).toContain('schedule start complete');
    const dropped = read('group/cases.csv').match(/,dropped out,/g)?.length;
    expect(dropped).toBe(left('gone').length);
    const [broke] = left('gone').map(({ events }) => events.find(({ reason }) => reason !== undefined));
    expect(broke).toMatchObject({ 'concept:name': 'training', reason: 'dropped out of a group' });
  });

  it('as csv is cases.csv', async () => {
    await run('--out', 'csv', '--log', 'csv');
    expect(read('csv/cases.csv')).toBe(read('both/cases.csv'));
  });

  it('is refused in another form, or of a replication that is not run', async () => {
    expect((await run('--out', 'no', '--log', 'mxml')).code).toBe(2);
    expect((await run('--out', 'no', '--log', 'xes', '--cases-of', '9')).code).toBe(2);
    expect(existsSync(join(here, 'no'))).toBe(false);
  });
});

describe('--log ocel', () => {
  it('has objects and events of declared types, that refer to each other', async () => {
    expect(await run('--out', 'ocel', '--log', 'ocel')).toMatchObject({ code: 0, err: '' });
    const log = JSON.parse(read('ocel/events.ocel.json'));
    expect(Object.keys(log).sort()).toEqual(['eventTypes', 'events', 'objectTypes', 'objects']);
    const declared = (types: { name: string; attributes: { name: string; type: string }[] }[]) =>
      new Map(types.map(({ name, attributes }) => [name, new Map(attributes.map((each) => [each.name, each.type]))]));
    const objectTypes = declared(log.objectTypes);
    const eventTypes = declared(log.eventTypes);
    const ids = new Set(log.objects.map(({ id }: { id: string }) => id));
    expect(ids.size).toBe(log.objects.length);
    const fits = (value: unknown, type: string | undefined) =>
      typeof value === 'string' &&
      (type === 'string' || (type === 'integer' ? Number.isInteger(Number(value)) : Number.isFinite(Number(value))));
    for (const object of log.objects) {
      expect(Object.keys(object)).toEqual(['id', 'type', 'attributes', 'relationships']);
      for (const { name, time, value } of object.attributes) {
        expect(Date.parse(time)).not.toBeNaN();
        expect([name, fits(value, objectTypes.get(object.type)?.get(name))]).toEqual([name, true]);
      }
      for (const { objectId, qualifier } of object.relationships) {
        expect(ids.has(objectId)).toBe(true);
        expect(qualifier).not.toBe('');
      }
    }
    expect(new Set(log.events.map(({ id }: { id: string }) => id)).size).toBe(log.events.length);
    for (const event of log.events) {
      expect(Object.keys(event)).toEqual(['id', 'type', 'time', 'attributes', 'relationships']);
      for (const { name, value } of event.attributes)
        expect(fits(value, eventTypes.get(event.type)?.get(name))).toBe(true);
      expect(event.relationships.length).toBeGreaterThan(0);
      for (const { objectId } of event.relationships) expect(ids.has(objectId)).toBe(true);
    }
    // The same events as in the other form.
    const { traces } = tracesIn(read('xes/events.xes'));
    expect(log.events).toHaveLength(traces.reduce((sum, { events }) => sum + events.length, 0));
    expect(log.objects.filter(({ type }: { type: string }) => type === 'case')).toHaveLength(traces.length);
    expect(everythingIn(join(here, 'ocel')).filter((name) => name.includes('later'))).toEqual([]);
  });
});
