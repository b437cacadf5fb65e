import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { typed } from './fake-terminal.ts';
import { everythingIn, scenarioFolder } from './scenario-folder.ts';

let here = '';

beforeAll(() => {
  here = scenarioFolder('care-waiting-list.yaml', 'textbook-single-queue.yaml');
  const write = (name: string, content: string | Uint8Array) => writeFileSync(join(here, name), content);
  write('wrong.yaml', 'stuwmeer: 1\ntitel: A queue\nsteps: 4\n');
  write(
    'half-dutch.yaml',
    'stuwmeer: 1\nextends: textbook-single-queue.yaml\nabout: {purpose: practice}\nends: {served: {title: null}}\n',
  );
  write('also-wrong.yaml', 'stuwmeer: 2\n');
  write('picture.yaml', Uint8Array.of(0x89, 0x50, 0x4e, 0x47));
  write('steals.yaml', 'stuwmeer: 1\nextends: ../secret.yaml\n');
  write('orphan.yaml', 'stuwmeer: 1\nextends: nobody.yaml\n');
  write('secret.txt', 'the secret');
  mkdirSync(join(here, 'inner'));
  symlinkSync('../secret.txt', join(here, 'inner/link.yaml'));
  write('bell.yaml', 'stuwmeer: 1\n"\\e[31mred": 1\n');
});

afterAll(() => rmSync(here, { recursive: true }));

const inOneLine = (text: string) => text.replace(/\s+/g, ' ');

describe('check of a scenario without mistakes', () => {
  it('says what will jam, how fast and when, with the table behind it', async () => {
    const { code, out, err } = await typed(here, ['check', 'care-waiting-list.yaml']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(inOneLine(out)).toMatch(
      /Care place: more work than capacity \(about \d+%, by a short run\)\. At first the list will grow by about [\d.]+ cases a month\./,
    );
    expect(out).toMatch(/Care place: more than 10 will be waiting by \d+ \w+ 2024\./);
    expect(out).toMatch(/^Care place +≈\u00a0350 /m);
    expect(out).toMatch(/^Care place .* ≈\u00a0144% /m);
    expect(out).toMatch(/“A waiting list for care” has 10 inputs: 0 with a source, 10 assumed, 0 derived\./);
  });

  it.each([
    ['runs for=1 year', 'the run ends on 31 December 2024 at 06:00, as a year is 365.25 days'],
    ['runs for=366 days', undefined],
  ])('says when a run of months or years ends in the middle of a day: %s', async (set, note) => {
    const { code, out } = await typed(here, ['check', 'care-waiting-list.yaml', '--set', set]);
    expect(code).toBe(0);
    if (note === undefined) expect(out).not.toContain('the run ends');
    else expect(inOneLine(out)).toContain(`“A waiting list for care”: ${note} and a month a twelfth of that.`);
  });

  it('has a table in columns where the terminal is wide enough', async () => {
    const { out, err } = await typed(here, ['check', 'care-waiting-list.yaml'], { isTTY: true, columns: 130 });
    expect(out).toMatch(/^Care place +≈\u00a0350 .* ≈\u00a0144%/m);
    expect(err).toContain('Forecasting scenario 1 of 1…');
  });

  it.each(['en', 'nl'])('has no line beyond the edge of a screen: %s', async (lang) => {
    const { out } = await typed(here, ['check', 'half-dutch.yaml', 'care-waiting-list.yaml', '--lang', lang]);
    expect(Math.max(...out.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(80);
  });

  it('notes what has no text in one of two languages', async () => {
    const { code, out: noted } = await typed(here, ['check', 'half-dutch.yaml']);
    expect(code).toBe(0);
    expect(inOneLine(noted)).toContain(
      '“One counter”: without a title in English and Dutch, and so called by the name in the file: ends > served.',
    );
    expect(inOneLine(noted)).toContain(
      '“One counter”: in one language only, where other texts are in English and Dutch: about > purpose.',
    );
    const { out: dutch } = await typed(here, ['check', 'half-dutch.yaml', '--lang', 'nl']);
    expect(inOneLine(dutch)).toContain(
      '“Eén loket”: zonder titel in het Nederlands en het Engels, en daarom genoemd zoals in het bestand: ends > served.',
    );
    expect((await typed(here, ['check', 'textbook-single-queue.yaml'])).out).not.toContain('English and Dutch');
  });

  it('notes inputs on which nothing depends', async () => {
    const unused = 'inputs:\n  spare: {value: 3 hours, source: a book}\n';
    writeFileSync(join(here, 'spare.yaml'), `stuwmeer: 1\nextends: textbook-single-queue.yaml\n${unused}`);
    const { code, out } = await typed(here, ['check', 'spare.yaml']);
    expect(code).toBe(0);
    const told = 'Inputs on which nothing depends: spare.';
    expect(inOneLine(out)).toContain(told);
    expect(inOneLine((await typed(here, ['check', 'care-waiting-list.yaml'])).out)).not.toContain('nothing depends');
  });

  it('says so where nothing will jam', async () => {
    const { code, out } = await typed(here, ['check', 'textbook-single-queue.yaml']);
    expect(code).toBe(0);
    expect(out).toContain('“One counter”: every place has room for its work (by formula).');
  });

  it('warns from 85 % of capacity on', async () => {
    const args = ['check', 'care-waiting-list.yaml', '--set', 'care places=120 places'];
    const { out } = await typed(here, [...args, '--set', 'referrals=270 per year']);
    expect(inOneLine(out)).toMatch(
      /Care place: demand is \d+% of capacity \(by formula\)\. Above 85% waits become long and uncertain\./,
    );
    expect(out).toContain('Set on the command line: referrals, care places.');
  });

  it('takes scenario after scenario, in Dutch where asked', async () => {
    const { out } = await typed(here, [
      'check',
      'care-waiting-list.yaml',
      'textbook-single-queue.yaml',
      '--lang',
      'nl',
    ]);
    expect(out).toContain('meer werk dan capaciteit');
    expect(out).toContain('“Eén loket”: elk onderdeel heeft ruimte voor zijn werk (volgens een formule).');
  });

  it('is one JSON document where a program reads it', async () => {
    const { code, out, err } = await typed(here, ['check', 'care-waiting-list.yaml', '--json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({
      stuwmeer: 1,
      scenarios: [{ key: 'care-waiting-list', predictions: [{ verdict: 'fits' }, { verdict: 'overloaded' }] }],
    });
  });

  it('writes no file', async () => {
    const before = everythingIn(here);
    await typed(here, ['check', 'care-waiting-list.yaml']);
    expect(everythingIn(here)).toEqual(before);
  });
});

describe('check of scenarios with mistakes', () => {
  it('tells all of all files at once, with line and column', async () => {
    const { code, out, err } = await typed(here, ['check', 'wrong.yaml', 'care-waiting-list.yaml', 'also-wrong.yaml']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('wrong.yaml:2:1: the key "titel" has no meaning here.');
    expect(err).toContain('Did you mean "title"?');
    expect(err).toContain('wrong.yaml:3:8: ');
    expect(err).toContain('also-wrong.yaml:1:11: ');
    expect(err).toMatch(/\d+ mistakes in wrong\.yaml, also-wrong\.yaml\n$/);
  });

  it('gives them to a program as data and as sentences', async () => {
    const { code, out } = await typed(here, ['check', 'wrong.yaml', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      stuwmeer: 1,
      problems: expect.arrayContaining([
        expect.objectContaining({
          file: 'wrong.yaml',
          line: 2,
          column: 1,
          code: 'unknown key',
          key: 'titel',
          message: expect.stringContaining('Did you mean "title"?'),
        }),
      ]),
    });
  });

  it.each([
    ['a file that is no text', 'picture.yaml', 'picture.yaml:1:1: the scenario file "picture.yaml" cannot be read'],
    ['a base outside the folder', 'steals.yaml', 'steals.yaml:2:10: '],
    ['a base that is not there', 'orphan.yaml', 'orphan.yaml:2:10: the scenario file "nobody.yaml" cannot be read'],
    [
      'a link out of the folder',
      'inner/link.yaml',
      'inner/link.yaml:1:1: the scenario file "inner/link.yaml" cannot be read',
    ],
  ])('refuses %s', async (_, file, said) => {
    const { code, out, err } = await typed(here, ['check', file]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(said);
    expect(err).not.toContain('the secret');
  });

  it('never passes on what a terminal would obey', async () => {
    const { code, err } = await typed(here, ['check', 'bell.yaml']);
    expect(code).toBe(1);
    expect(err).not.toContain('\u001b');
  });
});
