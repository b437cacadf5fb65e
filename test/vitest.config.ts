import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { ClosingLine } from './support/closing-line.ts';

/** Tests that start other programs, some with threads of their own: they run after all others, one at a time. */
const alone = ['test/closing-line.test.ts', 'test/package.test.ts'];
/** Last of all: it starts the program that the test of the package has built, or builds it where there is none. */
const benchmark = ['test/bench/bench.test.ts'];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    reporters: ['default', new ClosingLine()],
    watch: false,
    globalSetup: ['test/support/fresh-page.ts', 'test/support/bundled-program.ts'],
    pool: 'forks',
    maxWorkers: 2,
    // No test is about time. This ends one that will never end, on however slow and busy a machine.
    testTimeout: 1_800_000,
    hookTimeout: 1_800_000,
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
          exclude: [...alone, ...benchmark],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'alone',
          include: alone,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'benchmark',
          include: benchmark,
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
