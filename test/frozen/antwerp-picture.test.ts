/**
 * The picture in README.md is what `npm run antwerp` draws today, pixel for pixel.
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
import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const shown = readFileSync(join(root, 'scenarios/pictures/antwerp-waiting.png'));

/** What is packed in a PNG with one IDAT chunk, as src/node/png.ts writes it, with the size before it. */
function pixelsIn(png: Buffer): Buffer {
  const at = png.indexOf('IDAT');
  const packed = png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
  return Buffer.concat([png.subarray(16, 24), inflateSync(packed)]);
}

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
    // How well zlib packs them is the platform's affair.
    const isSame = pixelsIn(drawn).equals(pixelsIn(shown));
    expect(isSame, 'it changed: how to renew it stands on top of this test').toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('the picture in the README is small enough to load at once', () => {
  expect(shown.byteLength).toBeLessThan(150_000);
});
