import { copyFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/experiment/result.ts';
import { doAssigned } from '../../src/node/assigned-work.ts';
import type { PartAsked } from '../../src/node/parts.ts';
import { wholeOf } from '../../src/node/parts.ts';
import type { Kept, Report } from '../../src/node/simulate.ts';
import { ownVersion } from '../../src/node/version.ts';
import { compileText, exercise, scenarioOf } from '../scenario/compile-text.ts';

const here = mkdtempSync(join(tmpdir(), 'stuwmeer-'));
afterAll(() => rmSync(here, { recursive: true }));

const runs = '{from: 2024-01-01, for: 1 days}';
const scenarios = [
  { ...scenarioOf(compileText(exercise({ runs }))), key: 'one' },
  { ...scenarioOf(compileText(exercise({ runs, resources: '{counter: {staff: 2 people}}' }))), key: 'two' },
];
const asked: PartAsked = {
  ...{ scenarios, baseline: undefined, seed: 's', replications: 7, by: 'year' },
  ...{ sources: [], set: [] },
};

async function part(number: number, of: number, name: string, more: Partial<PartAsked> = {}): Promise<number> {
  const reports: Report<'part'>[] = [];
  const asks = { asked: { ...asked, ...more }, part: { number, of }, workers: 1, path: join(here, name) };
  await doAssigned({ kind: 'part', asks }, (report) => reports.push(report));
  const last = reports.at(-1);
  if (last?.kind !== 'done') throw new Error(JSON.stringify(last));
  return last.result;
}

async function comparison(kept: Kept | undefined, workers = 1): Promise<Comparison> {
  const reports: Report<'compare'>[] = [];
  const asks = {
    ...asked,
    workers,
    precision: undefined,
    worlds: undefined,
    values: undefined,
    cases: undefined,
    log: undefined,
    kept,
  };
  await doAssigned({ kind: 'compare', asks }, (report) => reports.push(report));
  const last = reports.at(-1);
  if (last?.kind !== 'done') throw new Error(JSON.stringify(last));
  return last.result;
}

const files = (...names: readonly string[]) => names.map((name) => ({ name, path: join(here, name) }));
const wrong =
  (...names: readonly string[]) =>
  () =>
    wholeOf(files(...names), ownVersion());

describe('the parts of a run', () => {
  it('have all of its replications between them, and make the same comparison in whatever order they are given', async () => {
    // 7 replications of 2 designs in 3 parts: 3, 2 and 2.
    expect([await part(1, 3, 'a'), await part(2, 3, 'b'), await part(3, 3, 'c')]).toEqual([6, 4, 4]);
    const whole = await comparison(undefined);
    expect(await comparison({ kind: 'parts', files: files('c', 'a', 'b') })).toEqual(whole);
    expect(whole.designs[0]?.replications).toBe(7);
  });

  it('with other comments in their files make the same whole in whatever order they are given', async () => {
    const sources = (text: string) => ({ sources: [{ entry: 'one.yaml', files: { 'one.yaml': text } }] });
    await part(1, 2, 'first', sources('# one'));
    await part(2, 2, 'second', sources('# two'));
    for (const names of [
      ['first', 'second'],
      ['second', 'first'],
    ]) {
      expect(wholeOf(files(...names), ownVersion()).asked.sources).toEqual(sources('# one').sources);
    }
  });

  it('are read and not written to, damaged or not', async () => {
    await part(1, 2, 'kept-1');
    await part(2, 2, 'kept-2');
    const bytes = readFileSync(join(here, 'kept-2'));
    bytes[Math.floor(bytes.length / 2)] = (bytes[Math.floor(bytes.length / 2)] ?? 0) ^ 1;
    writeFileSync(join(here, 'kept-2'), bytes);
    expect(wrong('kept-1', 'kept-2')).toThrow(/kept-2 has \d of the 6 results of part 2 of 2/);
    expect(readFileSync(join(here, 'kept-2')).equals(bytes)).toBe(true);
    // Twice in one file, as after a copy that went wrong.
    const whole = readFileSync(join(here, 'kept-1'));
    writeFileSync(join(here, 'kept-1'), Buffer.concat([whole, whole]));
    expect(wrong('kept-1', 'kept-2')).toThrow(/kept-2 has \d of the 6/);
  });

  it('that do not belong together, or do not make a whole, are refused with what to do', async () => {
    await part(2, 4, 'of-four');
    await part(2, 3, 'other-seed', { seed: 't' });
    await part(2, 3, 'fewer', { replications: 6 });
    await part(2, 3, 'one-design', { scenarios: scenarios.slice(0, 1) });
    await part(2, 3, 'other-scenario', {
      scenarios: [...scenarios.slice(1), ...scenarios.slice(0, 1)].map((each, i) => ({
        ...each,
        key: i === 0 ? 'one' : 'two',
      })),
    });
    copyFileSync(join(here, 'b'), join(here, 'twin'));
    copyFileSync(join(here, 'b'), join(here, 'cut'));
    truncateSync(join(here, 'cut'), readFileSync(join(here, 'b')).length - 5);
    writeFileSync(join(here, 'text'), 'no part of anything at all, but long enough');
    expect(wrong('a', 'b')).toThrow('missing of 3 parts: 3. Run --shard 3/3');
    expect(wrong('b')).toThrow('missing of 3 parts: 1, 3.');
    expect(wrong('a', 'b', 'twin', 'c')).toThrow('are both part 2 of 3');
    expect(wrong('a', 'of-four', 'c')).toThrow('of-four is one of 4 parts, and a is one of 3');
    expect(wrong('a', 'other-seed', 'c')).toThrow('its seed is "t", not "s"');
    expect(wrong('a', 'fewer', 'c')).toThrow('it is of 6 replications, not 7');
    expect(wrong('a', 'one-design', 'c')).toThrow('it has the designs one, not one, two');
    expect(wrong('a', 'other-scenario', 'c')).toThrow(
      'its scenario "one" differs, in a number, a text or anything else',
    );
    await part(2, 3, 'other-by', { by: 'month' });
    await part(2, 3, 'other-set', { set: [{ name: 'runs seed', value: 's' }] });
    await part(2, 3, 'other-baseline', { baseline: 'two' });
    expect(wrong('a', 'other-by', 'c')).toThrow('its --by is month, not year');
    expect(wrong('a', 'other-set', 'c')).toThrow('its --set says something else');
    expect(wrong('a', 'other-baseline', 'c')).toThrow('its scenarios or options are different');
    expect(wrong('a', 'cut', 'c')).toThrow('cut has 3 of the 4 results of part 2 of 3. Run --shard 2/3 again.');
    expect(wrong('a', 'text', 'c')).toThrow('text holds no part of a run');
    expect(() => wholeOf(files('a', 'b', 'c'), '0.0.0')).toThrow(/was made by version .* and this is version 0\.0\.0/);
  });
});

describe('results that are kept while a run goes on', () => {
  it('are gone on from, wherever it was killed, to the same comparison', async () => {
    const path = join(here, 'kept');
    const whole = await comparison({ kind: 'own', path, resume: false });
    const bytes = readFileSync(path);
    for (let i = 1; i < 12; i++) {
      writeFileSync(path, bytes.subarray(0, Math.floor((bytes.length * i) / 12)));
      expect(await comparison({ kind: 'own', path, resume: true }, (i % 2) + 1)).toEqual(whole);
    }
  });

  it('of something else are not taken', async () => {
    const path = join(here, 'foreign');
    copyFileSync(join(here, 'other-seed'), path);
    const whole = await comparison(undefined);
    expect(await comparison({ kind: 'own', path, resume: true })).toEqual(whole);
  });
});
