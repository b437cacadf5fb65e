import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { scenarioJsonSchema } from '../../src/scenario/json-schema.ts';

const folder = fileURLToPath(new URL('../../scenarios/', import.meta.url));
const published = JSON.parse(JSON.stringify(scenarioJsonSchema()));
const schema = z.fromJSONSchema(published);

describe('the JSON Schema', () => {
  it.each(readdirSync(folder).filter((file) => file.endsWith('.yaml')))('accepts %s', (file) => {
    expect(schema.safeParse(parse(readFileSync(`${folder}${file}`, 'utf8'))).error).toBeUndefined();
  });

  it.each([
    ['a key that is not known', { stuwmeer: 1, stepps: {} }],
    ['a key that is not known inside a step', { stuwmeer: 1, steps: { care: { wrok: 'x' } } }],
    ['a word that is not one of the choices', { stuwmeer: 1, ends: { lost: { counts: 'gone' } } }],
    ['a key that is not known in a policy', { stuwmeer: 1, policies: { later: { form: '2025-01-01' } } }],
    [
      'a key that is not known in what a policy changes',
      { stuwmeer: 1, policies: { later: { ends: { a: { b: 1 } } } } },
    ],
    ['no version', { title: 'x' }],
    ['another version', { stuwmeer: 2 }],
  ])('refuses %s', (_, data) => {
    expect(schema.safeParse(data).success).toBe(false);
  });

  it('lets a file that extends another leave out and take away', () => {
    expect(
      schema.safeParse({ stuwmeer: 1, extends: 'base.yaml', steps: { care: { gate: null } } }).error,
    ).toBeUndefined();
  });

  it('lets a policy say only what it changes, and stop a stream', () => {
    const later = { from: '2025-01-01', arrivals: { reports: null }, steps: { care: { wait: '3 days', gate: null } } };
    expect(schema.safeParse({ stuwmeer: 1, policies: { later } }).error).toBeUndefined();
    expect(schema.safeParse({ stuwmeer: 1, extends: 'base.yaml', policies: { later: null } }).error).toBeUndefined();
  });

  it('describes what stands at each key, for an editor to show', () => {
    expect(published.properties.runs.description).toContain('what is simulated');
    const { description } = published.properties.steps.anyOf[0].additionalProperties.anyOf[0].properties.wait;
    expect(description).toContain('calendar time');
  });

  it('describes it in Dutch where that is asked for, at the same keys', () => {
    const described = descriptionsIn(published, '');
    const inDutch = descriptionsIn(JSON.parse(JSON.stringify(scenarioJsonSchema('nl'))), '');
    expect([...inDutch.keys()]).toEqual([...described.keys()]);
    expect(described.size).toBeGreaterThan(200);
    // What only names words of the language is the same in both.
    const same = [...described].filter(([place, text]) => inDutch.get(place) === text && / (the|a|of|or) /.test(text));
    expect(same).toEqual([]);
  });
});

function descriptionsIn(data: unknown, place: string): ReadonlyMap<string, string> {
  if (typeof data !== 'object' || data === null) return new Map();
  return new Map(
    Object.entries(data).flatMap(([key, value]) => {
      const here = `${place}/${key}`;
      return key === 'description' && typeof value === 'string' ? [[here, value]] : [...descriptionsIn(value, here)];
    }),
  );
}
