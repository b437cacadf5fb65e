import { copyFileSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { exercise } from '../scenario/compile-text.ts';
import { typed } from './fake-terminal.ts';
import { everythingIn, scenarioFolder } from './scenario-folder.ts';

const here = scenarioFolder();
afterAll(() => rmSync(here, { recursive: true }));
const desk = (hours: number) =>
  exercise({
    runs: '{from: 2024-01-01, for: 20 days, replications: 3, seed: desk}',
    inputs: `
  visitors: {value: 11 per day, assumption: a, range: 9 to 13 per day}
  shortest: {value: 2 hours, assumption: a, range: 1 to 12 hours}
  hours: {value: ${hours} hours, assumption: a, range: 3 to 14 hours}`,
    arrivals: '{visitors: {poisson: visitors, to: serving}}',
    resources: '{counter: {places: 3 places}}',
    steps:
      '{serving: {work: {by: counter, takes: "triangular(least shortest, most likely hours, most 20 hours)"}, next: served}}',
  });
writeFileSync(join(here, 'one.yaml'), desk(8));
writeFileSync(join(here, 'two.yaml'), desk(9));

/** Every file below a folder with all its bytes. */
function contents(folder: string): ReadonlyMap<string, string> {
  const files = everythingIn(join(here, folder)).filter((name) => statSync(join(here, folder, name)).isFile());
  return new Map(files.map((name) => [name, readFileSync(join(here, folder, name), 'base64')]));
}

describe.each([
  {
    name: 'sweep',
    args: ['sweep', 'one.yaml', 'two.yaml', '--vary', 'visitors=9..13/2 per day'],
    reads: /<figcaption>In “[^”]+” from [\d.]+ [a-z]+ at 9 per day to [\d.]+ [a-z]+ at 13 per day; in “/,
  },
  {
    name: 'sensitivity',
    reads:
      /<figcaption>On its own [a-z ]+ changes the outcome most: it is [\d.]+ cases at [\d.]+ [a-z ]+ and [\d.]+ at [\d.]+ [a-z ]+; the line is at [\d.]+, the outcome/,
    args: ['sensitivity', 'one.yaml', '--measure', 'waiting at end at counter', '--runs', '400', '--replications', '2'],
  },
])('$name in parts', ({ name, args, reads }) => {
  it('merges to the same bytes and words as one run, wherever the scenarios are', async () => {
    const whole = await typed(here, [...args, '--no-charts', '--out', `${name}-whole`]);
    expect(whole.code).toBe(0);
    for (const k of [1, 2]) {
      const shown = await typed(here, [...args, '--shard', `${k}/2`, '--out', `${name}-${k}`]);
      expect(shown).toMatchObject({ code: 0, out: '' });
      expect(shown.err).toContain(`Part ${k} of 2`);
      expect(everythingIn(join(here, `${name}-${k}`))).toEqual(['manifest.json', 'results.part']);
    }
    const parts = [`${name}-2`, `${name}-1/results.part`];
    const missing = await typed(here, ['merge', ...parts.slice(1)]);
    expect(missing).toMatchObject({ code: 2, out: '' });
    expect(missing.err).toContain('missing of 2 parts: 2. Run --shard 2/2');
    const merged = await typed(here, ['merge', ...parts, '--out', `${name}-merged`, '--no-charts']);
    expect({ code: merged.code, out: merged.out }).toEqual({ code: 0, out: whole.out });
    expect(contents(`${name}-merged`)).toEqual(contents(`${name}-whole`));
    expect(readFileSync(join(here, `${name}-whole/report.html`), 'utf8')).toMatch(reads);

    const [one, two] = [1, 2].map((k) => join(here, `${name}-${k}/results.part`));
    if (one === undefined || two === undefined) throw new Error('no parts');
    copyFileSync(one, join(here, 'again.part'));
    expect((await typed(here, ['merge', ...parts, 'again.part'])).err).toContain('are both part 1 of 2');
    const ranked = await typed(here, ['merge', ...parts, '--rank', 'arrived']);
    expect(ranked).toMatchObject({ code: 2, out: '' });
    expect(ranked.err).toContain('--rank is for parts of "run" or "compare"');
    truncateSync(one, statSync(one).size - 10);
    expect((await typed(here, ['merge', ...parts])).err).toContain('was stopped. Run --shard 1/2 again.');
    writeFileSync(two, 'nothing of the kind');
    expect((await typed(here, ['merge', ...parts])).err).toContain('holds no part of a run');
  });
});

it('parts of a run and of a study are told apart, whichever comes first', async () => {
  const sweep = ['sweep', 'one.yaml', '--vary', 'visitors=9..13/4 per day', '--replications', '2'];
  const of = async (args: readonly string[], out: string) =>
    expect(await typed(here, [...args, '--shard', '1/2', '--out', out])).toMatchObject({ code: 0 });
  await of(['run', 'one.yaml', '--replications', '2'], 'run');
  await of(sweep, 'sweep');
  const merged = (...args: readonly string[]) => typed(here, ['merge', ...args]);
  expect(await merged('run', 'sweep')).toMatchObject({
    code: 2,
    out: '',
    err: 'Error: sweep holds a part of "sweep", and run a part of "run" or "compare". Give the parts of one command only.\n',
  });
  expect(await merged('sweep', 'run', '--lang', 'nl')).toMatchObject({
    code: 2,
    err: 'Fout: in run staat een deel van "run" of "compare", en in sweep een deel van "sweep". Geef alleen de delen van één opdracht.\n',
  });
  expect((await merged('sweep', 'one.yaml')).err).toContain('one.yaml holds no part of a run');
});

it('parts do not go with --resume', async () => {
  const args = ['sweep', 'one.yaml', '--vary', 'visitors=9..13/1 per day', '--shard', '1/2', '--resume'];
  expect(await typed(here, args)).toMatchObject({ code: 2, out: '' });
  expect(everythingIn(here).filter((name) => name.startsWith('output'))).toEqual([]);
});

it('parts of other studies, seeds or values do not go together', async () => {
  const args = (seed: string, k: number) => [
    'sweep',
    'one.yaml',
    '--vary',
    'visitors=9, 10 per day',
    '--seed',
    seed,
    '--shard',
    `${k}/2`,
  ];
  for (const [seed, k] of [
    ['a', 1],
    ['b', 2],
  ] as const) {
    expect((await typed(here, [...args(seed, k), '--out', `mixed-${k}`, '--quiet'])).code).toBe(0);
  }
  const mixed = await typed(here, ['merge', 'mixed-1', 'mixed-2']);
  expect(mixed).toMatchObject({ code: 2, out: '' });
  expect(mixed.err.replaceAll('\n', ' ')).toContain(
    'is not of the same run as mixed-1: its scenarios or options are different',
  );
});
