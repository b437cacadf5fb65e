import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { BegunWriter, begunParts } from '../../src/node/begun-work.ts';
import { OutputError } from '../../src/node/output-error.ts';

const here = mkdtempSync(join(tmpdir(), 'stuwmeer-'));
afterAll(() => rmSync(here, { recursive: true }));
const file = { path: join(here, '.work.begun'), of: 'one' };

function written(parts: readonly string[]): string {
  const writer = new BegunWriter(file, []);
  for (const part of parts) writer.add(part);
  writer.close();
  return readFileSync(file.path, 'latin1');
}

describe('work that was begun', () => {
  const parts = ['{"a":1}', '[2.5,null]', '"…"'];

  it('is there with all its parts, and nothing else is left beside it', () => {
    new BegunWriter(file, []).close();
    expect(readdirSync(here)).toEqual([]);
    written(parts);
    expect(begunParts(file)).toEqual({ kind: 'begun', parts });
    expect(readdirSync(here)).toEqual(['.work.begun']);
    rmSync(file.path);
    expect(begunParts(file)).toEqual({ kind: 'nothing' });
  });

  it('cut off at any byte has the parts that are whole', () => {
    const whole = written(parts);
    for (let length = 0; length < whole.length; length++) {
      writeFileSync(file.path, whole.slice(0, length), 'latin1');
      const found = begunParts(file);
      const lines = whole.slice(0, length).split('\n').length - 2;
      expect(found).toEqual(lines < 0 ? { kind: 'nothing' } : { kind: 'begun', parts: parts.slice(0, lines) });
    }
  });

  it('ends at a part that is not what was written', () => {
    const whole = written(parts);
    writeFileSync(file.path, whole.replace('2.5', '2.6'), 'latin1');
    expect(begunParts(file)).toEqual({ kind: 'begun', parts: parts.slice(0, 1) });
  });

  it('of other work is told from this', () => {
    written(parts);
    expect(begunParts({ ...file, of: 'two' })).toEqual({ kind: 'of other work' });
  });

  it('goes on behind the parts that are there, and a writer from before no longer reaches it', () => {
    const before = new BegunWriter(file, []);
    before.add('1');
    const after = new BegunWriter(file, ['1']);
    before.add('"lost"');
    after.add('2');
    before.close();
    after.close();
    expect(begunParts(file)).toEqual({ kind: 'begun', parts: ['1', '2'] });
  });

  it('that cannot be kept is told', () => {
    const writer = new BegunWriter({ path: join(here, 'no', 'such', 'folder'), of: 'one' }, []);
    expect(() => writer.add('1')).toThrow(OutputError);
    writer.close();
  });
});
