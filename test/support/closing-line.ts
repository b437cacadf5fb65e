/** Ends a test run with one plain line, `N passed, N failed`, that any program can read. */
import type { Reporter, TestModule } from 'vitest/node';

export class ClosingLine implements Reporter {
  readonly #write: (text: string) => void;

  constructor(write: (text: string) => void = (text) => process.stdout.write(text)) {
    this.#write = write;
  }

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const tally = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
    for (const module of modules) {
      // A file that does not load, or whose hooks fail outside a test, has no failed test to count.
      tally.failed += module.errors().length;
      for (const suite of module.children.allSuites()) tally.failed += suite.errors().length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        tally[state === 'passed' ? 'passed' : state === 'skipped' ? 'skipped' : 'failed'] += 1;
      }
    }
    const skipped = tally.skipped > 0 ? `, ${tally.skipped} skipped` : '';
    this.#write(`\n${tally.passed} passed, ${tally.failed} failed${skipped}\n`);
  }
}
