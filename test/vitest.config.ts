import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { ClosingLine } from './support/closing-line.ts';

/** Tests that start other programs and time them: they run after all others, one at a time. */
const alone = ['test/closing-line.test.ts', 'test/package.test.ts', 'test/bench/bench.test.ts'];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    reporters: ['default', new ClosingLine()],
    watch: false,
    pool: 'forks',
    maxWorkers: 2,
    // The files of a worker share one process, as those of a program do: what is loaded is loaded once.
    isolate: false,
    // Node runs the sources as they are, as it does for users; rewritten imports would cost a look-up at every call.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    projects: [
      {
        extends: true,
        test: {
          name: 'rooms',
          include: ['test/**/*.test.ts'],
          exclude: alone,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'alone',
          include: alone,
          testTimeout: 300_000,
          hookTimeout: 300_000,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
