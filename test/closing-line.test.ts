import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
let folder: string;

// Inside the project, so that the files find vitest; in a folder that is not kept.
beforeEach(() => {
  const own = join(root, 'node_modules/.stuwmeer');
  mkdirSync(own, { recursive: true });
  folder = mkdtempSync(join(own, 'closing-line-'));
  const reporter = fileURLToPath(new URL('support/closing-line.ts', import.meta.url));
  writeFileSync(
    join(folder, 'vitest.config.ts'),
    `import { ClosingLine } from '${reporter}';\nexport default { test: { include: ['*.test.ts'], reporters: [new ClosingLine()] } };\n`,
  );
});
afterEach(() => rmSync(folder, { recursive: true }));

function lastLineOf(files: Readonly<Record<string, string>>): {
  readonly status: number | null;
  readonly last: string;
} {
  for (const [name, body] of Object.entries(files)) {
    writeFileSync(join(folder, name), `import { expect, it } from 'vitest';\n${body}\n`);
  }
  const { status, stdout } = spawnSync(process.execPath, [vitest, 'run'], { cwd: folder, encoding: 'utf8' });
  return { status, last: stdout.trim().split('\n').at(-1) ?? '' };
}

const passes = "it('passes', () => { expect(1).toBe(1); });";

it('a run in which all is well ends with its number of tests and with status 0', () => {
  expect(lastLineOf({ 'a.test.ts': passes, 'b.test.ts': passes })).toEqual({ status: 0, last: '2 passed, 0 failed' });
});

it('tests that fail or are skipped, files that do not load and stray errors are all counted', () => {
  const files = {
    'a.test.ts': passes,
    'b.test.ts': "it('fails', () => { expect(1).toBe(2); }); it.skip('waits', () => {});",
    'c.test.ts': "import './nowhere.ts';",
    'd.test.ts': `${passes} void Promise.reject(new Error('stray'));`,
  };
  expect(lastLineOf(files)).toEqual({ status: 1, last: '2 passed, 3 failed, 1 skipped' });
});

it('a run without any test fails', () => {
  expect(lastLineOf({})).toEqual({ status: 1, last: expect.stringContaining('0 passed, ') });
});
