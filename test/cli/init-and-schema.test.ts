import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { typed } from './fake-terminal.ts';
import { everythingIn, scenarioFolder } from './scenario-folder.ts';

let here = '';

beforeEach(() => {
  here = scenarioFolder();
});

afterEach(() => rmSync(here, { recursive: true }));

describe('init', () => {
  it('writes a scenario that checks and runs with the commands it names', async () => {
    const { code, out, err } = await typed(here, ['init', 'my first']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(everythingIn(here)).toEqual(['my first', 'my first/care-waiting-list.yaml']);
    const named = [...out.matchAll(/stuwmeer (\w+) "([^"]+)"/g)].map(([, command = '', file = '']) => [command, file]);
    expect(named.map(([command]) => command)).toEqual(['check', 'run']);
    for (const args of named) expect((await typed(here, args)).code).toBe(0);
  });

  it('writes where one stands, in a file full of comments', async () => {
    await typed(here, ['init']);
    expect(readFileSync(join(here, 'care-waiting-list.yaml'), 'utf8')).toMatch(/^#/);
  });

  it('never overwrites', async () => {
    writeFileSync(join(here, 'care-waiting-list.yaml'), 'mine');
    expect(await typed(here, ['init'])).toEqual({
      code: 2,
      out: '',
      err:
        'Error: care-waiting-list.yaml is there already, and is not overwritten. ' +
        'Choose another folder: stuwmeer init DIR.\n',
    });
    expect(readFileSync(join(here, 'care-waiting-list.yaml'), 'utf8')).toBe('mine');
  });

  it('says so where it cannot write', async () => {
    writeFileSync(join(here, 'taken'), '');
    const { code, err } = await typed(here, ['init', 'taken']);
    expect(code).toBe(2);
    expect(err).toContain('cannot write here: part of that path is a file, not a folder');
  });
});

describe('schema', () => {
  it('is a JSON Schema that knows the keys of a scenario', async () => {
    const { code, out, err } = await typed(here, ['schema']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({
      $schema: expect.stringContaining('json-schema.org'),
      properties: { stuwmeer: expect.anything(), inputs: expect.anything(), steps: expect.anything() },
    });
  });
});
