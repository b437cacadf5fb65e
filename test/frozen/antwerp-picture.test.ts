/**
 * The picture in README.md is what `npm run antwerp` draws today, byte for byte.
 *
 * When it ought to change, draw it anew and look at it before you commit it:
 *
 *     npm run antwerp
 *     cp output/antwerp-2013-*-vs-antwerp-2014-*\/charts/queue-file-screener.png scenarios/pictures/antwerp-waiting.png
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const shown = readFileSync(join(root, 'scenarios/pictures/antwerp-waiting.png'));

it('the picture in the README is what the program draws', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const [program, ...args]: string[] = scripts.antwerp.split(' ');
  expect(program).toBe('node');
  const folder = mkdtempSync(join(tmpdir(), 'stuwmeer-picture-'));
  try {
    const out = join(folder, 'antwerp');
    execFileSync(process.execPath, [...args, '--quiet', '--out', out], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const drawn = readFileSync(join(out, 'charts/queue-file-screener.png'));
    expect(drawn.equals(shown), 'it changed: how to renew it stands on top of this test').toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('the picture in the README is small enough to load at once', () => {
  expect(shown.byteLength).toBeLessThan(150_000);
});
