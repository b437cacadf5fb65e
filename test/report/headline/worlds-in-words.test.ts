import { describe, expect, it } from 'vitest';
import { estimateOf } from '../../../src/experiment/summary/estimate.ts';
import { csvOf } from '../../../src/report/data/csv.ts';
import { workbook } from '../../../src/report/data/workbook.ts';
import { worldsData } from '../../../src/report/data/worlds.ts';
import { worldsJson } from '../../../src/report/documents/worlds.ts';
import { worldsSentences } from '../../../src/report/headline/worlds-in-words.ts';
import { worldsTables } from '../../../src/report/tables/worlds.ts';
import { comparison } from '../fixture.ts';
import { uncertain, worlds } from '../worlds-fixture.ts';

describe('possible worlds', () => {
  it('tell both kinds of uncertainty apart', () => {
    const said = worldsSentences(uncertain, 'en').join('\n');
    expect(said).toMatch(/^In 2 of 3 possible worlds, “.*” jams, first at Place in care\.$/m);
    expect(said).toMatch(/^In none of 3 possible worlds does “.*” jam\.$/m);
    expect(said).toContain(': 60 cases; 58 to 62 by chance alone, 12 to 140 with what is not known about the inputs.');
    expect(said).toMatch(/−60 cases; −62 to −58 by chance alone, −70 to −6 with .*; it is less in 3 of 3\./);
    expect(said).toContain('every input that is varied within its range (1 here)');
    expect(said).toContain('Impossible, and left out: 1 of them. For example: the shares sum to 110 %');
    expect(worldsSentences(comparison, 'en')).toEqual([]);
  });

  it('say so in Dutch', () => {
    const said = worldsSentences(uncertain, 'nl').join('\n');
    expect(said).toContain(
      ': 60 zaken; 58 tot 62 door toeval alleen, 12 tot 140 met wat over de invoer niet bekend is.',
    );
    expect(said).toMatch(/In 2 van de 3 mogelijke werelden loopt “.*” vast, het eerst bij/);
  });

  it('have their unit where the files give no value', () => {
    const { outcomes } = worlds;
    const withoutValue = outcomes.map((outcome) => ({
      ...outcome,
      designs: outcome.designs.map((design) => {
        return { ...design, asItStands: { status: 'no steady state' as const, estimate: estimateOf([]) } };
      }),
    }));
    const said = worldsSentences({ ...comparison, worlds: { ...worlds, outcomes: withoutValue } }, 'en').join('\n');
    expect(said).toMatch(/with the values of the files there is none \(.*\); 10 to 140 cases with what is not known/);
  });

  it('where none can be, say that', () => {
    const none = { ...worlds, worlds: worlds.worlds.slice(3), possible: 0 };
    expect(worldsSentences({ ...comparison, worlds: none }, 'en')).toEqual([
      'None of the 1 worlds that were drawn is possible. For example: the shares sum to 110 %',
    ]);
    expect(worldsTables({ ...comparison, worlds: none }, 'en')).toEqual([]);
  });

  it('are a table for readers, and one with a row for each world', () => {
    const [table] = worldsTables(uncertain, 'en');
    expect(table?.rows[0]?.slice(1)).toEqual(['60.0 (58.0 to 62.0)', '12', '60', '140', '2.0%', '3']);
    const [outcome] = worlds.outcomes;
    const [design] = outcome?.designs ?? [];
    if (outcome === undefined || design === undefined) throw new Error('there is no outcome');
    // A few hundred in some worlds, and a handful in others.
    const far = { ...outcome, designs: [{ ...design, p5: 3, p50: 24, p95: 373 }, ...outcome.designs.slice(1)] };
    const [apart] = worldsTables({ ...comparison, worlds: { ...worlds, outcomes: [far] } }, 'en');
    expect(apart?.rows[0]?.slice(2, 5)).toEqual(['3', '24', '373']);
    const lines = csvOf(worldsData(uncertain, worlds, 'en'), 'plain')
      .trim()
      .split('\n');
    expect(lines).toHaveLength(5);
    expect(lines[0]).toMatch(/^world,possible,why_not,care places \(places\),/);
    expect(lines[1]).toMatch(/^1,yes,,60,care place,Place in care,140,/);
    expect(lines[4]).toMatch(/^4,no,the shares sum to 110 %,190,,+$/);
    const [sheet] = workbook(uncertain, 'nl', {}).sheets.filter(({ name }) => name === 'Mogelijke werelden');
    expect(sheet?.heads.slice(0, 4)).toEqual(['Wereld', 'Mogelijk', 'Waarom niet', 'hulpplekken (plaatsen)']);
    expect(sheet?.rows[0]?.slice(0, 6)).toEqual([1, 'ja', undefined, 60, 'Hulpverleningsplaats', 140]);
    expect(worldsJson(uncertain)).toMatchObject({ drawn: 4, possible: 3, replications: 5 });
    expect(worldsJson(comparison)).toBeNull();
  });
});
