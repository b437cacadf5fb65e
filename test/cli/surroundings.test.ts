import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exercise } from '../scenario/compile-text.ts';
import { bundledBin } from '../support/bundled-program.ts';
import { scenarioFolder } from './scenario-folder.ts';

const file = 'queue.yaml';
let here = '';

beforeEach(() => {
  here = scenarioFolder();
  writeFileSync(join(here, file), exercise({ runs: '{from: 2024-01-01, for: 1 day}' }));
});

afterEach(() => rmSync(here, { recursive: true }));

/** Root may read and write anywhere, so there the command runs as nobody. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534 } : {};

/** A line of the shell, in which `stuwmeer` stands for the command. */
function shell(line: string, user: { readonly uid?: number } = {}) {
  const command = line.replaceAll('stuwmeer', `"${process.execPath}" "${bundledBin}"`);
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
    cwd: here,
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
    ...user,
  });
  return { code: status, out: stdout, err: stderr };
}

const full = 'Error: the output cannot be written to stdout: the disk is full (ENOSPC).\n';

describe('a stream that fails', () => {
  it.each([
    '--help',
    '--version',
    'schema',
    'init started',
    `check ${file}`,
    `explain ${file}`,
    `draw ${file}`,
    'run --help',
  ])('is told in one line: stuwmeer %s > /dev/full', (command) => {
    expect(shell(`stuwmeer ${command} > /dev/full`)).toEqual({ code: 2, out: '', err: full });
  });

  it('leaves a run its folder', () => {
    const { code, err } = shell(`stuwmeer run ${file} --replications 1 --no-charts --quiet > /dev/full`);
    expect({ code, err }).toEqual({ code: 2, err: full });
    expect(existsSync(join(here, 'output/queue/report.html'))).toBe(true);
  });

  it.each([`run ${file} --replications 1 --no-charts`, 'check nobody.yaml', 'run --nonsense'])(
    'is in the exit code where nothing can be told: stuwmeer %s 2> /dev/full',
    (command) => {
      expect(shell(`stuwmeer ${command} 2> /dev/full`)).toMatchObject({ code: 2, err: '' });
    },
  );

  it('is no error where its reader has seen enough', () => {
    expect(shell(`{ stuwmeer explain ${file}; echo $? >&2; } | true`)).toEqual({ code: 0, out: '', err: '0\n' });
  });
});

describe('a folder that fails', () => {
  it.each(['schema', `check ${file}`, `run ${file}`])('is no longer there: stuwmeer %s', (command) => {
    expect(shell(`mkdir gone; cd gone; rmdir ../gone; stuwmeer ${command}`)).toEqual({
      code: 2,
      out: '',
      err: 'Error: the folder you are in is no longer there (ENOENT). Go to one that is.\n',
    });
  });

  it('may not be listed, though files in it may be read', () => {
    mkdirSync(join(here, 'closed'));
    chmodSync(here, 0o755);
    chmodSync(join(here, 'closed'), 0o311);
    expect(shell('stuwmeer check closed/nobody.yaml', nobody)).toEqual({
      code: 2,
      out: '',
      err: 'Error: closed/nobody.yaml: there is no such file.\n',
    });
  });

  it('may not be entered', () => {
    mkdirSync(join(here, 'closed'));
    writeFileSync(join(here, 'closed', file), '');
    chmodSync(here, 0o755);
    chmodSync(join(here, 'closed'), 0o000);
    expect(shell(`stuwmeer check closed/${file}`, nobody)).toEqual({
      code: 2,
      out: '',
      err: `Error: closed/${file} cannot be read: you have no permission to read it (EACCES).\n`,
    });
  });

  it('is a link to itself', () => {
    expect(shell(`ln -s round round; stuwmeer run ${file} --out round/results`)).toMatchObject({
      code: 2,
      err: expect.stringMatching(
        /^Error: round\/results: cannot write here: .*\. Choose another folder with --out\.\n$/,
      ),
    });
    expect(shell('ln -s me.yaml me.yaml; stuwmeer check me.yaml').err).toBe(
      'Error: me.yaml cannot be read: links on that path lead round in a circle (ELOOP).\n',
    );
  });
});

describe('a machine that has too little left', () => {
  it('says so in one line: files of more than no bytes', () => {
    const { code, err } = shell(`ulimit -f 0; stuwmeer run ${file} --replications 1 --no-charts`);
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringMatching(/^Error: output\/queue: cannot write here: .* \(EFBIG\)\. .*\n$/),
    });
    expect(existsSync(join(here, 'output'))).toBe(false);
  });

  // With fewer handles than it needs itself, Node.js ends before a line of this program is read.
  it.each([22, 24, 28, 32])('never shows a stack with %i file handles', (handles) => {
    const { code, err } = shell(`ulimit -n ${handles}; stuwmeer run ${file} --replications 1 --no-charts --quiet`);
    const ended = code === null || code >= 128 ? 'before it began' : code;
    expect([
      { ended: 0, err: '' },
      { ended: 2, err: expect.stringMatching(/^Error: .*\n$/) },
      { ended: 'before it began', err },
    ]).toContainEqual({ ended, err });
  });
});
