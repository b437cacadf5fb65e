import { execFileSync } from 'node:child_process';
import {
  existsSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OutputFolder } from '../../src/node/output-folder.ts';

let here = '';

beforeEach(() => {
  here = realpathSync(mkdtempSync(join(tmpdir(), 'output-folder-')));
});

afterEach(() => rmSync(here, { recursive: true }));

/** Everything below the folder, hidden files included. */
const tree = () => readdirSync(here, { recursive: true, encoding: 'utf8' }).sort();
const text = (path: string) => readFileSync(join(here, path), 'utf8');

function leave(name: string, content: string): void {
  const folder = new OutputFolder(name, here);
  folder.write('charts/a.svg', content);
  folder.write('manifest.json', JSON.stringify({ stuwmeer: 1, files: ['charts/a.svg', 'manifest.json'] }));
  folder.commit();
}

describe('an output folder', () => {
  it('appears with everything in it when it is committed, and not before', () => {
    const folder = new OutputFolder('output/first', here);
    folder.write('report.html', 'report');
    folder.write('charts/a.svg', Uint8Array.of(60));
    expect(existsSync(join(here, 'output/first'))).toBe(false);
    folder.commit();
    expect(tree()).toEqual([
      'output',
      'output/first',
      'output/first/charts',
      'output/first/charts/a.svg',
      'output/first/report.html',
    ]);
    expect(folder.files).toEqual(['report.html', 'charts/a.svg']);
  });

  it('leaves nothing when it is discarded, not even folders made on the way', () => {
    const folder = new OutputFolder('some/where/first', here);
    folder.write('report.html', 'report');
    folder.discard();
    expect(tree()).toEqual([]);
  });

  it('leaves folders that were there before, and what others put there meanwhile', () => {
    mkdirSync(join(here, 'output'));
    new OutputFolder('output/first', here).discard();
    const folder = new OutputFolder('made/first', here);
    writeFileSync(join(here, 'made/note.txt'), 'mine');
    folder.discard();
    expect(tree()).toEqual(['made', 'made/note.txt', 'output']);
  });

  it('takes no notice of a discard after the commit', () => {
    const folder = new OutputFolder('first', here);
    folder.write('report.html', 'report');
    folder.commit();
    folder.discard();
    expect(tree()).toEqual(['first', 'first/report.html']);
  });

  it('replaces an earlier output whole', () => {
    leave('same', 'old');
    const folder = new OutputFolder('same', here);
    folder.write('summary.csv', 'new');
    folder.commit();
    expect(tree()).toEqual(['same', 'same/summary.csv']);
  });

  it('keeps the earlier output until the new one is whole', () => {
    leave('same', 'old');
    const folder = new OutputFolder('same', here);
    folder.write('charts/a.svg', 'new');
    expect(text('same/charts/a.svg')).toBe('old');
    folder.discard();
    expect(text('same/charts/a.svg')).toBe('old');
    expect(tree()).toEqual(['same', 'same/charts', 'same/charts/a.svg', 'same/manifest.json']);
  });

  it('fills an empty folder', () => {
    mkdirSync(join(here, 'empty'));
    leave('empty', 'new');
    expect(text('empty/charts/a.svg')).toBe('new');
  });

  it('goes where a link leads', () => {
    mkdirSync(join(here, 'real'));
    symlinkSync('real', join(here, 'latest'));
    leave('latest', 'new');
    expect(text('real/charts/a.svg')).toBe('new');
    expect(text('latest/charts/a.svg')).toBe('new');
  });

  it.each([
    ['notes.txt', 'notes.txt'],
    ['charts/mine/b.svg', 'charts/mine/b.svg'],
  ])('never replaces a folder in which somebody else put %s', (file, named) => {
    leave('same', 'old');
    mkdirSync(join(here, 'same/charts/mine'));
    writeFileSync(join(here, 'same', file), 'mine');
    expect(() => new OutputFolder('same', here)).toThrow(
      `same holds a file that stuwmeer did not write ("${named}"), so it is not replaced. ` +
        'Choose another folder with --out, or move that file away first.',
    );
    expect(text(`same/${file}`)).toBe('mine');
  });

  it('looks again before it replaces', () => {
    leave('same', 'old');
    const folder = new OutputFolder('same', here);
    folder.write('summary.csv', 'new');
    writeFileSync(join(here, 'same/notes.txt'), 'mine');
    expect(() => folder.commit()).toThrow('"notes.txt"');
    folder.discard();
    expect(tree()).toEqual(['same', 'same/charts', 'same/charts/a.svg', 'same/manifest.json', 'same/notes.txt']);
  });

  it.each([
    ['no manifest', undefined],
    ['a manifest of something else', '{"name": "an app", "files": ["notes.txt"]}'],
    ['a manifest that is no JSON', 'stuwmeer'],
    ['a manifest that is an empty value', 'null'],
  ])('does not replace a folder with %s', (_, manifest) => {
    mkdirSync(join(here, 'theirs'));
    writeFileSync(join(here, 'theirs/notes.txt'), 'mine');
    if (manifest !== undefined) writeFileSync(join(here, 'theirs/manifest.json'), manifest);
    expect(() => new OutputFolder('theirs', here)).toThrow(/holds (a file|files) that stuwmeer did not write/);
  });

  it('says so where a file has the name', () => {
    writeFileSync(join(here, 'taken'), '');
    expect(() => new OutputFolder('taken', here)).toThrow(
      'taken is a file, and results go into a folder. Choose another folder with --out.',
    );
  });

  it('says so where the way leads through a file', () => {
    writeFileSync(join(here, 'taken'), '');
    expect(() => new OutputFolder('taken/below', here)).toThrow(
      /^taken\/below: cannot write here: part of that path is a file, not a folder \(E\w+\)\. Choose another folder/,
    );
  });

  it('says so where nothing can be written', () => {
    expect(() => new OutputFolder('/proc/results', here)).toThrow(
      /^\/proc\/results: cannot write here: .* \(E[A-Z]+\)/,
    );
  });

  it.each(['.', here, 'inner/..'])('does not replace the folder one stands in, named as %s', (name) => {
    expect(() => new OutputFolder(name, here)).toThrow('is the folder you are in');
  });

  it('does not replace a folder around the one that one stands in', () => {
    mkdirSync(join(here, 'inner'));
    expect(() => new OutputFolder('..', join(here, 'inner'))).toThrow('holds the folder you are in');
  });

  it.each([
    ['a pipe', (path: string) => execFileSync('mkfifo', [path])],
    ['a link to a device', (path: string) => symlinkSync('/dev/zero', path)],
    ['a link to itself', (path: string) => symlinkSync('manifest.json', path)],
    ['gigabytes', (path: string) => ftruncateSync(openSync(path, 'w'), 3e9)],
    ['a folder', (path: string) => mkdirSync(join(path, 'inner'), { recursive: true })],
  ])('does not wait for a manifest that is %s', (_, make) => {
    mkdirSync(join(here, 'theirs'));
    writeFileSync(join(here, 'theirs/notes.txt'), 'mine');
    make(join(here, 'theirs/manifest.json'));
    expect(() => new OutputFolder('theirs', here)).toThrow(/holds (a file|files) that stuwmeer did not write/);
  });

  it('says so where a link leads nowhere', () => {
    symlinkSync('nothing', join(here, 'latest'));
    expect(() => new OutputFolder('latest', here)).toThrow(
      'latest is a link that leads nowhere. Choose another folder with --out.',
    );
  });

  it('clears what killed runs left beside it, and nothing else', () => {
    leave('same', 'old');
    const others = [
      '.other.partial-01234567',
      '.same.partial-of-mine',
      '.same.partial-0123456',
      '.same.partial-1.partial-01234567',
    ];
    for (const name of [...others, '.same.partial-01234567', '.same.partial-89abcdef-earlier']) {
      mkdirSync(join(here, name, 'charts'), { recursive: true });
    }
    new OutputFolder('same', here).discard();
    expect(readdirSync(here).sort()).toEqual([...others, 'same'].sort());
    expect(text('same/charts/a.svg')).toBe('old');
  });

  it('puts the earlier result back where a run was killed between taking it away and putting its own there', () => {
    leave('same', 'old');
    renameSync(join(here, 'same'), join(here, '.same.partial-01234567-earlier'));
    mkdirSync(join(here, '.same.partial-01234567'));
    new OutputFolder('same', here).discard();
    expect(readdirSync(here)).toEqual(['same']);
    expect(text('same/charts/a.svg')).toBe('old');
  });

  it('is the folder of the run that began last; the other is told so', () => {
    const first = new OutputFolder('same', here);
    first.write('charts/a.svg', 'first');
    leave('same', 'second');
    const taken = 'same: another run has begun to write to this folder, so this one stops.';
    expect(() => first.write('summary.csv', 'first')).toThrow(taken);
    expect(() => first.commit()).toThrow(taken);
    first.discard();
    expect(tree()).toEqual(['same', 'same/charts', 'same/charts/a.svg', 'same/manifest.json']);
    expect(text('same/charts/a.svg')).toBe('second');
  });

  it('has a name that may be very long', () => {
    const [one, other] = ['1', '2'].map((end) => `${'n'.repeat(200)}${end}`);
    const first = new OutputFolder(`${one}`, here);
    leave(`${other}`, 'new');
    first.commit();
    expect(readdirSync(here).sort()).toEqual([one, other]);
  });
});
