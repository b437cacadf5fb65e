/** What `run` and `compare` print without --tables: within 60 lines of 80 characters, whatever is compared. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { typed } from './fake-terminal.ts';
import { scenarioFolder } from './scenario-folder.ts';

const antwerp = ['antwerp-2013-refer-everyone.yaml', 'antwerp-2014-refer-non-payers.yaml'];
const netherlands = ['netherlands-strafbeschikking', 'netherlands-emd', 'netherlands-educational-measure'];
const trainers = [18, 20, 24, 25];
const care = [10, 15, 20, 40, 60, 80, 100];
const long = 'a title that goes on for much longer than there is room for in any column of any table on a screen';

let here = '';

/** A file that extends another with another value of one input. */
function variant(name: string, of: string, input: string, value: string, title: string): string {
  const text = [
    'stuwmeer: 1',
    `extends: ${of}`,
    `title: {en: "${title}", nl: "${title}"}`,
    `inputs: {${input}: {value: ${value}, assumption: {en: what if, nl: wat als}, range: ${value} to ${value}}}`,
  ];
  writeFileSync(join(here, name), text.join('\n'));
  return name;
}

let many: readonly string[] = [];
let seven: readonly string[] = [];
let hundred: readonly string[] = [];

beforeAll(() => {
  const shipped = [...antwerp, 'antwerp-base.yaml', ...netherlands.map((name) => `${name}.yaml`)];
  here = scenarioFolder(...shipped, 'antwerp-history.yaml', 'care-waiting-list.yaml');
  const [everyone = ''] = antwerp;
  many = [
    ...antwerp,
    ...care.map((places) => {
      return variant(`care-${places}.yaml`, everyone, 'care places', `${places} places`, `${places} places, ${long}`);
    }),
  ];
  seven = [
    ...netherlands.map((name) => `${name}.yaml`),
    ...trainers.map((people) => {
      const title = `Netherlands: penalty order and EMD with ${people} course trainers`;
      return variant(`emd-${people}.yaml`, 'netherlands-emd.yaml', 'course trainers', `${people} people`, title);
    }),
  ];
  hundred = Array.from({ length: 40 }, (_, i) => {
    return variant(`list-${i}.yaml`, 'care-waiting-list.yaml', 'care places', `${100 + i} places`, `${i} ${long}`);
  });
});

afterAll(() => rmSync(here, { recursive: true }));

async function printed(command: string, files: readonly string[], ...options: readonly string[]) {
  const args = [command, ...files, '--replications', '2', '--no-charts', '--out', 'results', ...options];
  const { code, out, err } = await typed(here, args);
  if (code !== 0) throw new Error(err);
  return { out, lines: (out + err).trimEnd().split('\n') };
}

/** A path that is longer than a line stands on a line of its own. */
function tooWide(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => [...line].length > 80);
}

describe.each(['en', 'nl'])('on one screen (%s)', (lang) => {
  it.each([
    ['one design', 'run', () => ['care-waiting-list.yaml']],
    ['one design with policies', 'run', () => ['antwerp-history.yaml']],
    ['two designs', 'compare', () => antwerp],
    ['three designs', 'compare', () => seven.slice(0, 3)],
    ['seven designs', 'compare', () => seven],
    ['nine designs with long titles', 'compare', () => many],
    ['forty designs', 'compare', () => hundred],
  ] as const)('%s', async (_, command, files) => {
    const { out, lines } = await printed(command, files(), '--lang', lang);
    expect(lines.length).toBeLessThanOrEqual(60);
    expect(lines.length).toBeGreaterThan(20);
    expect(tooWide(lines)).toEqual([]);
    expect(out).not.toContain('undefined');
  });
});

describe('two designs on one screen', () => {
  it('are told by the answer, their figures, the places that are short, and each difference once', async () => {
    const { lines } = await printed('compare', antwerp);
    const at = (start: string) => lines.findIndex((line) => line.startsWith(start));
    const order = [
      '“Antwerp 2013: refer everyone” jams at File screening',
      'A = Antwerp 2013: refer everyone',
      'Key figures',
      'Short of capacity',
      'File screening',
      '“Antwerp 2014: refer only non-payers” beside',
      'All ',
      'Results:',
      'With --tables',
    ].map(at);
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    for (const told of ['Gave up while waiting', 'Fine paid', 'Hours of work done']) {
      expect(lines.filter((line) => line.includes(told))).toHaveLength(1);
    }
  });
});

describe('many designs on one screen', () => {
  it('have a letter and a row each, and a figure marked where it does not differ from the first', async () => {
    const { out, lines } = await printed('compare', many);
    expect(lines[0]).toMatch(/^9 designs: A(, [A-I])*,? (and [A-I] )?jam/);
    for (const letter of 'ABCDEFGHI') {
      expect(lines.filter((line) => line.startsWith(`${letter} `))).toHaveLength(2);
    }
    expect(out).toMatch(/^B {2}Antwerp 2014: refer only non-payers {2,}/m);
    expect(out).toMatch(/^C .* = [\d,]+ /m);
    expect(out.replace(/\s+/g, ' ')).toContain('After “=” stands what does not clearly differ from A.');
  });

  it('are cut where they are too many, and say so', async () => {
    const { lines } = await printed('compare', hundred);
    const cut = lines.filter((line) => /^… and \d+ more \(--tables\)$/.test(line));
    expect(cut.length).toBeGreaterThan(0);
    expect((await printed('compare', hundred, '--tables')).out).toContain('Place by place');
  });
});
