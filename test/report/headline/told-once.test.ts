import { describe, expect, it } from 'vitest';
import type { Comparison, DesignResult } from '../../../src/experiment/result.ts';
import { headline, headlineLines } from '../../../src/report/headline/headline.ts';
import { referEveryone, referNonPayers } from '../fixture.ts';

function copy(design: DesignResult, key: string): DesignResult {
  return { ...design, key, plan: { ...design.plan, title: { en: key, nl: key } } };
}

const among = (...designs: readonly DesignResult[]): Comparison => ({ designs, differences: [], stretches: [] });

describe('designs of which the same is to be said', () => {
  const alike = among(
    copy(referNonPayers, 'A'),
    copy(referEveryone, 'B'),
    copy(referNonPayers, 'C'),
    copy(referNonPayers, 'D'),
    copy(referEveryone, 'E'),
  );

  it('are told once, and the others named', () => {
    const { answer, designs, differences } = headline(alike, 'en');
    expect(answer).toMatch(/^“A”, “C” and “D” do not jam; “B” jams at [^;]* 2013 \(the same holds for “E”\)\.$/);
    expect(designs.map(({ lead }) => lead)).toEqual([
      expect.stringMatching(/^“A” does not jam/),
      'The same goes for “C” and “D” as for “A”.',
      expect.stringMatching(/^“B” jams at/),
      'The same goes for “E” as for “B”.',
    ]);
    expect(designs.map(({ sentences }) => sentences.length > 0)).toEqual([true, false, true, false]);
    expect(differences.map(({ lead }) => lead)).toEqual([
      '“B” compared with “A”:',
      '“C”, “D” and “E” compared with “A”: the same as “B”.',
    ]);
  });

  it('are so in Dutch', () => {
    const lines = headlineLines(headline(alike, 'nl'));
    expect(lines[0]).toMatch(/^“A”, “C” en “D” lopen niet vast; .* \(dat geldt ook voor “E”\)\.$/);
    expect(lines).toContain('Over “C” en “D” valt hetzelfde te zeggen als over “A”.');
  });

  it('are told each where anything differs', () => {
    const fewer = { ...copy(referEveryone, 'B'), replications: referEveryone.replications };
    const [worst, ...others] = fewer.verdicts;
    if (worst?.kind !== 'short') throw new Error('expected a shortage');
    const other = { ...fewer, verdicts: [{ ...worst, passes: [] }, ...others] };
    expect(headline(among(copy(referEveryone, 'A'), other), 'en').designs.map(({ lead }) => lead.slice(0, 9))).toEqual([
      '“A” jams ',
      '“B” jams ',
    ]);
  });
});
