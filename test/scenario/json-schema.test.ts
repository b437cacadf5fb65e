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

  it('describes what stands at each key, for an editor to show', () => {
    expect(published.properties.runs.description).toContain('what is simulated');
    const { description } = published.properties.steps.anyOf[0].additionalProperties.properties.wait;
    expect(description).toContain('calendar time');
  });
});
