/** The documents that `--json` prints, against what README.md says of them. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { exercise } from '../scenario/compile-text.ts';
import { typed } from './fake-terminal.ts';
import { scenarioFolder } from './scenario-folder.ts';

const here = scenarioFolder();
afterAll(() => rmSync(here, { recursive: true }));

const desk = exercise({
  runs: '{from: 2024-01-01, for: 20 days, replications: 4}',
  inputs: '{n: {value: 5 per day, assumption: a, range: 4 to 6 per day}}',
  arrivals: '{visitors: {poisson: n, to: serving}}',
  resources: '{counter: {staff: 1 person}}',
  steps: '{serving: {work: {by: counter, takes: exponential(mean 3 hours)}, next: served}}',
});
writeFileSync(join(here, 'one.yaml'), desk);
writeFileSync(join(here, 'two.yaml'), desk.replace('mean 3', 'mean 2'));
writeFileSync(join(here, 'wrong.yaml'), desk.replace('next: served', 'next: serve'));
writeFileSync(join(here, 'seen.csv'), 'period,measure,value\n2024-01-02..2024-01-16,arrived,70\n');
const moments = Array.from({ length: 30 }, (_, i) => `${i},ask,2024-01-${String(i + 1).padStart(2, '0')} 09:00`);
writeFileSync(join(here, 'log.csv'), ['case,activity,time', ...moments, ''].join('\n'));

const readme = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8');
const section = readme.slice(readme.indexOf('## A document for programs'), readme.indexOf('## Reading a result'));

/** The keys in the row of the table that begins so, in their order. */
function keysOf(row: string): readonly string[] {
  const found = section.split('\n').find((line) => line.startsWith(`| ${row}`));
  return [...(found?.split('|')[2] ?? '').matchAll(/`(\w+)`/g)].map(([, key]) => key ?? '');
}

/** The keys of every object in a document, whatever their depth. */
function objectsIn(value: unknown): readonly (readonly string[])[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (typeof value !== 'object' || value === null) return [];
  return [Object.keys(value), ...Object.values(value).flatMap(objectsIn)];
}

const quick = ['--no-charts', '--replications', '4'];
const ofStudy = '`sweep`, `capacity`';

describe('the document of', () => {
  it.each([
    ['run', ['run', 'one.yaml', ...quick], '`run`'],
    ['compare', ['compare', 'one.yaml', 'two.yaml', ...quick], '`run`'],
    ['check', ['check', 'one.yaml', 'two.yaml'], '`check`'],
    ['explain', ['explain', 'one.yaml'], '`explain`'],
    ['explain of two', ['explain', 'one.yaml', 'two.yaml'], '`explain`'],
    ['sweep', ['sweep', 'one.yaml', '--vary', 'n=4..6/1 per day', ...quick], ofStudy],
    ['capacity', ['capacity', 'one.yaml', '--resource', 'counter', ...quick], ofStudy],
    ['sensitivity', ['sensitivity', 'one.yaml', '--runs', '600', '--no-charts'], ofStudy],
    ['evaluate', ['evaluate', 'one.yaml', '--observed', 'seen.csv', '--no-charts', '--replications', '39'], ofStudy],
    ['template', ['evaluate', 'one.yaml', '--template', 'template.csv', '--runs', '300'], ofStudy],
    ['discover', ['discover', 'log.csv', '--out', 'draft.yaml'], '`discover`'],
    ['a part', ['run', 'one.yaml', '--shard', '1/2', ...quick], 'any with `--shard`'],
    ['possible worlds', ['run', 'one.yaml', ...quick, '--uncertain', '--worlds', '4'], '`run`'],
    ['what is wrong', ['run', 'wrong.yaml'], 'any of a scenario that is wrong'],
  ])('%s is all of standard output, in either language, with the keys of README.md', async (name, args, row) => {
    const english = await typed(here, [...args, '--json']);
    const dutch = await typed(here, [...args, '--json', '--lang', 'nl']);
    const [document, inDutch] = [JSON.parse(english.out), JSON.parse(dutch.out)];
    const [form, ...keys] = Object.keys(document);
    expect([form, document.stuwmeer]).toEqual(['stuwmeer', 1]);
    expect(Object.keys(inDutch)).toEqual([form, ...keys]);
    const names = objectsIn(document);
    // One thing has one name in all of them.
    expect(names.filter((own) => own.includes('p5') || own.includes('place'))).toEqual([]);
    const figures = names.filter((own) => own.includes('measure') && own.includes('where'));
    expect(figures.filter((own) => !own.includes('whereKind') || own.includes('kind'))).toEqual([]);
    const expected = keysOf(row);
    if (name === 'what is wrong') {
      expect(keys).toEqual(['problems']);
      expect(expected).toEqual(['problems', 'versions']);
      return;
    }
    expect(keys[0]).toBe('versions');
    if (row === ofStudy) {
      const own = expected.filter((key) => key === 'study' || (key === 'settings' && name !== 'template'));
      expect(keys.slice(1)).toEqual([...own, document.study]);
    } else {
      const more = name === 'explain' ? expected.slice(0, -1) : expected;
      expect(keys.slice(1)).toEqual(more);
    }
  });
});
