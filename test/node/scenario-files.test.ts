import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maxScenarioBytes, scenarioFiles } from '../../src/node/scenario-files.ts';

let folder = '';

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'scenario-files-')));
  mkdirSync(join(folder, 'inside/deeper'), { recursive: true });
  const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
  write('secret.yaml', 'outside');
  write('inside/entry.yaml', 'entry');
  write('inside/deeper/base.yaml', 'base');
  write('inside/euro.yaml', 'costs: 75 €');
  write('inside/mark.yaml', '\uFEFFtitle: x');
  write('inside/latin.yaml', Uint8Array.of(0x63, 0x61, 0x66, 0xe9));
  write('inside/utf16.yaml', Buffer.from('title: x', 'utf16le'));
  write('inside/huge.yaml', '');
  truncateSync(join(folder, 'inside/huge.yaml'), 100_000_000);
  write('inside/full.yaml', 'a'.repeat(maxScenarioBytes));
  symlinkSync('../secret.yaml', join(folder, 'inside/leaves.yaml'));
  symlinkSync('deeper/base.yaml', join(folder, 'inside/stays.yaml'));
  symlinkSync('nowhere.yaml', join(folder, 'inside/dangles.yaml'));
  symlinkSync('circle.yaml', join(folder, 'inside/circle.yaml'));
  symlinkSync('..', join(folder, 'inside/up'));
  symlinkSync('/dev/zero', join(folder, 'inside/device.yaml'));
  symlinkSync('inside', join(folder, 'linked'));
  execFileSync('mkfifo', [join(folder, 'inside/pipe.yaml')]);
});

afterAll(() => rmSync(folder, { recursive: true }));

const read = (path: string) => scenarioFiles('inside/entry.yaml', folder).read(path);

describe('the reader of scenario files', () => {
  it('reads the entry and what stands beside and below it', () => {
    expect(read('inside/entry.yaml')).toEqual({ kind: 'text', text: 'entry' });
    expect(read('inside/deeper/base.yaml')).toEqual({ kind: 'text', text: 'base' });
  });

  it('reads an entry that is named from the root, or through a link to its folder', () => {
    const entry = join(folder, 'inside/entry.yaml');
    expect(scenarioFiles(entry, '/').read(entry)).toEqual({ kind: 'text', text: 'entry' });
    expect(scenarioFiles('linked/entry.yaml', folder).read('linked/deeper/base.yaml')).toEqual({
      kind: 'text',
      text: 'base',
    });
  });

  it('decodes UTF-8, without its byte order mark', () => {
    expect(read('inside/euro.yaml')).toEqual({ kind: 'text', text: 'costs: 75 €' });
    expect(read('inside/mark.yaml')).toEqual({ kind: 'text', text: 'title: x' });
  });

  it('follows a link that stays in the folder', () => {
    expect(read('inside/stays.yaml')).toEqual({ kind: 'text', text: 'base' });
  });

  it('reads a file of exactly the largest size', () => {
    expect(read('inside/full.yaml').kind).toBe('text');
  });

  it.each([
    ['a file outside the folder', 'secret.yaml', 'outside the folder'],
    ['a way up and out', 'inside/deeper/../../secret.yaml', 'outside the folder'],
    ['a link that leaves the folder', 'inside/leaves.yaml', 'outside the folder'],
    ['a link to a folder above', 'inside/up/secret.yaml', 'outside the folder'],
    ['a link to a device', 'inside/device.yaml', 'outside the folder'],
    ['the folder itself', 'inside', 'outside the folder'],
    ['a folder', 'inside/deeper', 'not a file'],
    ['a pipe, without waiting for it', 'inside/pipe.yaml', 'not a file'],
    ['a file that is not there', 'inside/nobody.yaml', 'not found'],
    ['a file taken for a folder', 'inside/entry.yaml/base.yaml', 'not found'],
    ['a link to nothing', 'inside/dangles.yaml', 'not found'],
    ['a link to itself', 'inside/circle.yaml', 'not found'],
    ['text in another encoding', 'inside/latin.yaml', 'not UTF-8'],
    ['UTF-16', 'inside/utf16.yaml', 'UTF-16'],
    ['100 MB, without reading them', 'inside/huge.yaml', 'too large'],
  ])('refuses %s', (_, path, reason) => {
    expect(read(path)).toEqual({ kind: 'refused', reason });
  });

  it('refuses an entry that is a link to somewhere else', () => {
    expect(scenarioFiles('inside/leaves.yaml', folder).read('inside/leaves.yaml')).toEqual({
      kind: 'refused',
      reason: 'outside the folder',
    });
  });
});
