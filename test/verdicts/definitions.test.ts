/** What the words of a verdict mean is written down once, and printed in the README and in every report. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { verdictDefinitions } from '../../src/report/words/verdict-definitions.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

describe('the meaning of the words of a verdict', () => {
  it.each(verdictDefinitions.map(({ term, meaning }) => [term.en, meaning.en] as const))(
    'of "%s" stands in the README as in reports',
    (term, meaning) => {
      expect(readme).toContain(`| ${term} | ${meaning} |`);
    },
  );
});
