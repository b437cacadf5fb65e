import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { exercise } from '../scenario/compile-text.ts';
import { typed } from './fake-terminal.ts';
import { everythingIn, scenarioFolder } from './scenario-folder.ts';

const here = scenarioFolder();
afterAll(() => rmSync(here, { recursive: true }));
const runs = '{from: 2024-01-01, for: 1 days}';
writeFileSync(join(here, 'one.yaml'), exercise({ runs }));
writeFileSync(join(here, 'two.yaml'), exercise({ runs, resources: '{counter: {staff: 2 people}}' }));
writeFileSync(join(here, 'three.yaml'), exercise({ runs, resources: '{counter: {staff: 3 people}}' }));

const three = ['one.yaml', 'two.yaml', 'three.yaml', '--replications', '6', '--no-charts', '--quiet'];
const compare = (...args: readonly string[]) => typed(here, ['compare', ...three, ...args]);

describe('--rank', () => {
  it('tells which designs can be the best, in words, a table, a chart and JSON', async () => {
    const { code, out } = await compare('--rank', 'queue mean at counter', '--out', 'ranked');
    expect(code).toBe(0);
    expect(out.replace(/\s+/g, ' ')).toMatch(/\(less is better\): “.+” is the best of the 3 designs\./);
    expect(everythingIn(join(here, 'ranked'))).toContain('charts/ranking.vl.json');
    const document = JSON.parse((await compare('--rank', 'queue mean at counter', '--json', '--out', 'ranked')).out);
    expect(document.ranking.designs.map(({ design }: { design: string }) => design)).toEqual(['three', 'two', 'one']);
  });

  it('tells times in the unit of all others', async () => {
    const { out } = await compare('--rank', 'wait mean at counter', '--json', '--out', 'times');
    const { ranking, designs } = JSON.parse(out);
    expect(ranking.unit).not.toBe('days');
    for (const { design, mean } of ranking.designs) {
      const own = designs.find(({ key }: { key: string }) => key === design);
      const told = own.measures.find((each: { measure: string; where: string }) => {
        return each.measure === 'wait mean' && each.where === 'counter';
      });
      expect([told.unit, told.mean]).toEqual([ranking.unit, mean]);
    }
  });

  it('takes what is better where the measure does not say it, and a measure with a parameter', async () => {
    const { out } = await compare('--rank', 'lowest utilisation at counter', '--out', 'lowest');
    expect(out.replace(/\s+/g, ' ')).toContain('(less is better)');
    const extra = await compare('--rank', 'share waiting more than 0.0001 days at counter', '--out', 'extra');
    expect(extra).toMatchObject({ code: 0 });
    expect(extra.out.replace(/\s+/g, ' ')).toContain('is the best of the 3 designs');
  });

  it('is the same from parts', async () => {
    const whole = await compare('--rank', 'queue mean at counter', '--out', 'whole');
    for (const k of [1, 2]) await compare('--shard', `${k}/2`, '--out', `part-${k}`);
    const merge = ['merge', 'part-1', 'part-2', '--no-charts', '--quiet', '--out', 'merged'];
    expect((await typed(here, [...merge, '--rank', 'queue mean at counter'])).out).toBe(whole.out);
    const extra = await typed(here, [...merge, '--rank', 'share waiting more than 0.1 days at counter']);
    expect(extra).toMatchObject({ code: 2 });
    expect(extra.err).toContain('the parts do not have "share waiting more than 0.1 days"');
  });

  it.each([
    [
      ['--rank', 'utilisation at counter'],
      /depends on what is wanted\. Expected "lowest utilisation at counter" or "highest/,
    ],
    [['--rank', 'total time mean'], /not compared by "total time mean" of all cases/],
    [['--rank', 'wait p91 at counter'], /no measure "wait p91 at counter"\. Did you mean "wait p90"\?/],
    [['--rank', ' '], /Expected a name/],
    [['--rank', 'queue mean at counter', '--shard', '1/2'], /--shard does not go with --rank/],
  ])('%j is refused', async (args, said) => {
    const { code, err } = await compare(...args, '--out', 'never');
    expect(code).toBe(2);
    expect(err.replace(/\s+/g, ' ')).toMatch(said);
  });
});
