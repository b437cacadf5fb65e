import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OutputError } from '../../src/node/output-error.ts';
import { writeTogether } from '../../src/node/write-together.ts';

let here = '';

beforeEach(() => {
  here = realpathSync(mkdtempSync(join(tmpdir(), 'write-together-')));
});

afterEach(() => rmSync(here, { recursive: true }));

describe('files that are written together', () => {
  it('appear under their names, and nothing else does', () => {
    writeTogether(
      [
        { path: 'pictures/a.svg', content: 'svg' },
        { path: 'pictures/a.png', content: Uint8Array.of(1) },
      ],
      here,
    );
    expect(readdirSync(join(here, 'pictures')).sort()).toEqual(['a.png', 'a.svg']);
    expect(readFileSync(join(here, 'pictures/a.svg'), 'utf8')).toBe('svg');
  });

  it('clear what a command that was killed left beside them, and nothing else', () => {
    const others = [
      '.b.svg.partial-01234567',
      '.a.svg.partial-mine',
      '.a.svg.partial-0123456',
      'a.svg.partial-01234567',
    ];
    for (const name of [...others, '.a.svg.partial-01234567', '.a.svg.partial-89abcdef']) {
      writeFileSync(join(here, name), 'half');
    }
    writeTogether([{ path: 'a.svg', content: 'whole' }], here);
    expect(readdirSync(here).sort()).toEqual([...others, 'a.svg'].sort());
  });

  it('leave what was there where one of them cannot be written', () => {
    writeFileSync(join(here, 'a.svg'), 'old');
    mkdirSync(join(here, 'a.png'));
    const files = ['a.svg', 'a.png'].map((path) => ({ path, content: 'new' }));
    expect(() => writeTogether([...files].reverse(), here)).toThrow(OutputError);
    expect(readFileSync(join(here, 'a.svg'), 'utf8')).toBe('old');
    expect(readdirSync(here).sort()).toEqual(['a.png', 'a.svg']);
  });

  it('have names that may be very long, in letters of several bytes too', () => {
    const names = ['n'.repeat(250), '裁'.repeat(83), `${'判'.repeat(80)}x`, `${'判'.repeat(80)}y`];
    writeTogether(
      names.map((path) => ({ path, content: path })),
      here,
    );
    expect(readdirSync(here).sort()).toEqual([...names].sort());
  });
});
