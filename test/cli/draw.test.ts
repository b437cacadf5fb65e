import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { typed } from './fake-terminal.ts';
import { everythingIn, scenarioFolder } from './scenario-folder.ts';

let here = '';

const withPolicies = `
stuwmeer: 1
title: {en: Two designs, nl: Twee ontwerpen}
provenance: free
runs: {from: 2013-09-01, for: 3 years}
arrivals: {reports: {poisson: 1000 per year, to: screening}}
resources: {screener: {staff: 1 person}}
steps:
  screening: {work: {by: screener, takes: 20 minutes}, next: done}
ends: {done: {}, fined: {title: {en: Fine paid, nl: Boete betaald}}}
policies:
  fine first:
    title: {en: Fine first, nl: Eerst de boete}
    from: 2014-01-01
    in progress: stay
    steps: {screening: {next: fined}}
  fine only:
    from: 2015-06-01
    over: 2 months
    in progress: stay
    steps: {screening: {work: {by: screener, takes: 5 minutes}}}
`;

beforeAll(() => {
  here = scenarioFolder('care-waiting-list.yaml');
  writeFileSync(join(here, 'policies.yaml'), withPolicies);
  writeFileSync(join(here, 'wrong.yaml'), 'stuwmeer: 1\ntitel: A queue\n');
  mkdirSync(join(here, 'folder.svg'));
});

afterAll(() => rmSync(here, { recursive: true }));

const text = (file: string) => readFileSync(join(here, file), 'utf8');
/** The first bytes of every PNG. */
const png = [0x89, 0x50, 0x4e, 0x47];

describe('draw', () => {
  it('writes the chain as SVG and PNG, and says where', async () => {
    const { code, out, err } = await typed(here, ['draw', 'care-waiting-list.yaml']);
    const [svg, picture] = [
      join('output', 'care-waiting-list-chain.svg'),
      join('output', 'care-waiting-list-chain.png'),
    ];
    expect({ code, out, err }).toEqual({ code: 0, out: `Wrote ${svg} and ${picture}.\n`, err: '' });
    expect(text(svg)).toMatch(/^<svg [^>]*>.*Individual care.*<\/svg>$/s);
    expect([...readFileSync(join(here, picture)).subarray(0, 4)]).toEqual(png);
  });

  it('replaces its own picture and leaves nothing half written', async () => {
    const args = ['draw', 'care-waiting-list.yaml', '--out', 'again.svg'];
    await typed(here, args);
    const before = text('again.svg');
    expect((await typed(here, [...args, '--set', 'care places=200 places'])).code).toBe(0);
    expect(text('again.svg')).not.toBe(before);
    expect(text('again.svg')).toContain('200 places');
    expect(everythingIn(here).filter((name) => name.includes('partial'))).toEqual([]);
  });

  it('writes one picture where a file is named, and both into a folder', async () => {
    const to = (out: string) => typed(here, ['draw', 'care-waiting-list.yaml', '--out', out, '--lang', 'nl']);
    expect((await to('one/picture.PNG')).out).toBe(`Geschreven: ${join('one', 'picture.PNG')}.\n`.replace('\\', '/'));
    expect(everythingIn(join(here, 'one'))).toEqual(['picture.PNG']);
    expect([...readFileSync(join(here, 'one/picture.PNG')).subarray(0, 4)]).toEqual(png);
    await to('both');
    expect(everythingIn(join(here, 'both'))).toEqual(['care-waiting-list-chain.png', 'care-waiting-list-chain.svg']);
    expect(text('both/care-waiting-list-chain.svg')).toContain('haakt af tijdens wachten');
  });

  it('draws the rules of the beginning, of a policy by its name, or of a date', async () => {
    const drawn = async (...args: readonly string[]) => {
      const { code, err } = await typed(here, ['draw', 'policies.yaml', '--out', 'p.svg', ...args]);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      return text('p.svg');
    };
    const [first, second] = [await drawn(), await drawn('--policy', 'fine first')];
    expect(first).toContain('Until 1 January 2014');
    expect(first).not.toContain('Fine paid');
    expect(second).toContain('“Fine first”');
    expect(second).toContain('Fine paid');
    expect(await drawn('--at', '2013-12-31')).toBe(first);
    expect(await drawn('--at', '2014-01-01')).toBe(second);
    expect(await drawn('--at', '2015-06-01')).toBe(await drawn('--policy', 'fine only'));
    expect(await drawn('--policy', 'fine only')).toContain('5 minutes');
  });

  it('names the picture of a policy after it', async () => {
    await typed(here, ['draw', 'policies.yaml', '--out', 'named', '--policy', 'fine first']);
    expect(everythingIn(join(here, 'named'))).toEqual([
      'policies-chain-fine-first.png',
      'policies-chain-fine-first.svg',
    ]);
  });

  it.each([
    [['--policy', 'fine frist'], 'policies.yaml: there is no policy "fine frist". Did you mean "fine first"?'],
    [['--policy', 'x'], 'policies.yaml: there is no policy "x". Its policies: fine first, fine only.'],
    [
      ['--at', '2012-01-01'],
      'policies.yaml: 2012-01-01 is not within the run, which is from 2013-09-01 to 2016-08-31.',
    ],
    [
      ['--at', '2016-09-01'],
      'policies.yaml: 2016-09-01 is not within the run, which is from 2013-09-01 to 2016-08-31.',
    ],
    [['--at', 'soon'], 'Expected a date as year-month-day, as in 2014-03-01.'],
    [['--at', '2014-01-01', '--policy', 'fine first'], 'cannot be used with option'],
    [['--out', ' '], 'Expected the name of a file or a folder, as in --out chain.svg.'],
    [['--json'], "unknown option '--json'"],
  ])('refuses %j', async (args, message) => {
    const { code, out, err } = await typed(here, ['draw', 'policies.yaml', ...args]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });

  it('says so where a scenario has no policies', async () => {
    const { code, err } = await typed(here, ['draw', 'care-waiting-list.yaml', '--policy', 'x']);
    expect(code).toBe(2);
    expect(err).toContain('care-waiting-list.yaml: there is no policy "x": the scenario has none.');
  });

  it('says where it cannot write, and leaves nothing there', async () => {
    const before = everythingIn(here);
    const { code, err } = await typed(here, ['draw', 'care-waiting-list.yaml', '--out', 'folder.svg']);
    expect(code).toBe(2);
    expect(err).toMatch(
      /folder\.svg: cannot write here: there is a folder of that name \(EISDIR\)\. Choose another place with --out\./,
    );
    const inFile = await typed(here, ['draw', 'care-waiting-list.yaml', '--out', 'wrong.yaml']);
    expect(inFile.code).toBe(2);
    expect(inFile.err).toContain('part of that path is a file, not a folder');
    expect(everythingIn(here)).toEqual(before);
  });

  it('tells the mistakes of a scenario, and draws nothing', async () => {
    const { code, out, err } = await typed(here, ['draw', 'wrong.yaml', '--out', 'wrong.svg']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('wrong.yaml:2:1');
    expect(existsSync(join(here, 'wrong.svg'))).toBe(false);
  });
});
