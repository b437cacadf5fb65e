/** README.md as a newcomer follows it: every block is written or typed in the order of the page, and prints what it says. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../src/cli/main.ts';
import { Paper, terminalIn } from './cli/fake-terminal.ts';
import { printsAs, readmeSteps } from './support/readme-steps.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const page = readFileSync(join(root, 'README.md'), 'utf8');
const lines = page.split('\n');
const picture = 'scenarios/pictures/antwerp-waiting.png';
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const above = mkdtempSync(join(tmpdir(), 'stuwmeer-readme-'));
const clone = join(above, 'stuwmeer');
beforeAll(() => {
  mkdirSync(join(clone, 'output'), { recursive: true });
  for (const name of ['package.json', 'scenarios']) cpSync(join(root, name), join(clone, name), { recursive: true });
  for (const name of ['src', 'node_modules']) symlinkSync(join(root, name), join(clone, name));
});
afterAll(() => rmSync(above, { recursive: true }));

/** The environment of a terminal: nothing of the npm that runs these tests. */
const inherited = Object.entries(process.env).filter(([name]) => !/^(npm_|NO_COLOR|FORCE_COLOR)/.test(name));
const env = {
  ...Object.fromEntries(inherited),
  PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}`,
  npm_config_loglevel: 'error',
};

/** What a command prints, to standard output and standard error alike. */
function typed(command: string): string {
  const { status, stdout } = spawnSync('sh', ['-c', `(${command}) 2>&1`], { cwd: clone, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ended with ${status}:\n${stdout}`);
  return stdout;
}

/** One call an hour and five at 18 and 19 o'clock, for a post that can do two an hour. */
const shortEachEvening = `stuwmeer: 1
provenance: free
runs: {from: 2024-01-01, for: 3 weeks}
arrivals: {calls: {paced: 24 per day, varies: {by hour: [${[...Array(18).fill(1), 5, 5, 1, 1, 1, 1].join(', ')}]}, to: ride}}
resources: {post: {places: 1 place}}
steps: {ride: {work: {by: post, takes: 30 minutes}, next: done}}
ends: {done: }
`;

const ofStuwmeer = 'npm run -s stuwmeer -- ';
/**
 * One of each command goes by npm and a process of its own; that the others would too needs no second process. Nor does what
 * studies simulate, which a process starts as it does for `run` and for the `compare` of `npm run antwerp`; nor do commands
 * that other tests start as processes: process.test.ts, surroundings.test.ts and package.test.ts.
 */
const studies = ['compare', 'sweep', 'capacity', 'sensitivity', 'evaluate', 'dossier'];
const byNpm = new Set([...studies, 'init', 'explain', 'draw']);
/** What commands printed that stand on the page in two forms: `npm run antwerp`, and what that is short for. */
const inOtherWords = new Map<string, string>();

/** The same; where only the words after `stuwmeer` are new, by calling what its process calls. */
async function printedBy(command: string): Promise<string> {
  const known = inOtherWords.get(command);
  if (known !== undefined) return known;
  const script: string | undefined = scripts[/^npm run (\w+)$/.exec(command)?.[1] ?? ''];
  if (script !== undefined) {
    const printed = typed(command);
    inOtherWords.set(script.replace('node src/cli/bin.ts ', ofStuwmeer), printed);
    return printed;
  }
  const [name = ''] = command.replace(ofStuwmeer, '').split(' ');
  if (!(command.startsWith(ofStuwmeer) && byNpm.has(name)) || /[|;&<>]/.test(command.replace(/'[^']*'/g, ''))) {
    byNpm.add(name);
    return typed(command);
  }
  const words = typed(`for word in ${command.slice(ofStuwmeer.length)}; do printf '%s\\n' "$word"; done`);
  const paper = new Paper({});
  const code = await main(words.trimEnd().split('\n'), terminalIn(clone, {}, paper, paper));
  if (code !== 0) throw new Error(`${command} ended with ${code}:\n${paper.text}`);
  return paper.text;
}

/** Writes a file that the page shows. The library that it imports is the source instead of an installed package. */
function write(path: string, text: string): void {
  const library = pathToFileURL(join(root, 'src/index.ts')).href;
  writeFileSync(join(clone, path), text.replace("from 'stuwmeer'", `from '${library}'`));
}

const steps = readmeSteps(page);
const following = steps.map((step) => ({ step, name: step.kind === 'file' ? step.path : step.command }));

describe('README.md', () => {
  it.each(following.filter(({ name }) => name !== 'npm ci && npm test'))('$name', async ({ step }) => {
    if (step.kind === 'file') write(step.path, step.text);
    if (step.kind === 'prepare') expect(typed(step.command)).toBe('');
    if (step.kind === 'type') {
      const printed = await printedBy(step.command.replace('npm ci && ', ''));
      expect(printsAs(step.output, printed) ? step.output : printed).toBe(step.output);
    }
  });

  it('gives one command to set up and test, which exists', () => {
    expect(following.map(({ name }) => name)).toContain('npm ci && npm test');
    const named = [...page.matchAll(/\bnpm (?:run (?:-s )?(\w+)|(test))\b/g)].map(([, name, test]) => name ?? test);
    const told = [
      ...['antwerp', 'netherlands', 'test', 'stuwmeer', 'bench', 'fuzz', 'page', 'coverage', 'phrases', 'fix'],
      'workbench',
    ];
    expect(new Set(named)).toEqual(new Set(told));
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(told));
  });

  it('has a number within 30 lines and a picture within 40', () => {
    expect(lines.slice(0, 30).join('\n')).toMatch(/\*\*\d+ cases a month\*\*/);
    expect(lines.slice(0, 40).join('\n')).toContain(`](${picture})`);
  });

  // When it ought to change, look at it before you commit it:
  //
  //     npm run antwerp
  //     cp output/antwerp-2013-*-vs-antwerp-2014-*/charts/queue-file-screener.png scenarios/pictures/antwerp-waiting.png
  it('has the picture that `npm run antwerp` draws, pixel for pixel, and small enough to load at once', () => {
    const results = 'antwerp-2013-refer-everyone-vs-antwerp-2014-refer-non-payers';
    const drawn = readFileSync(join(clone, 'output', results, 'charts/queue-file-screener.png'));
    const shown = readFileSync(join(root, picture));
    // How well zlib packs them is the platform's affair.
    const isSame = pixelsIn(drawn).equals(pixelsIn(shown));
    expect(isSame, 'it changed: how to renew it stands above this test').toBe(true);
    expect(shown.byteLength).toBeLessThan(150_000);
  });

  it('links to files and headings that are there', () => {
    const targets = [...page.matchAll(/\]\((?!https:)([^)]+)\)/g)].map(([, target = '']) => target);
    const headings = lines.filter((line) => line.startsWith('#')).map((line) => line.replace(/^#+ /, ''));
    const anchors = headings.map((heading) => `#${heading.toLowerCase().replaceAll(' ', '-')}`);
    expect(targets.length).toBeGreaterThan(10);
    expect(
      targets.filter((target) => !(anchors.includes(target) || existsSync(join(root, target.replace(/#.*/, ''))))),
    ).toEqual([]);
  });

  it('names every file that a run leaves, and none that it does not', async () => {
    const folder = join(clone, 'output/everything');
    const designs = '../my-scenarios/screening.yaml ../my-scenarios/from-july.yaml';
    await printedBy(
      `npm run -s stuwmeer -- compare ${designs} --replications 2 --no-charts --cases --xlsx --uncertain --worlds 2 --out ${folder}`,
    );
    // A place that is short each evening, of which there is a file more.
    const evenings = join(dirname(clone), 'my-scenarios/evenings.yaml');
    writeFileSync(evenings, shortEachEvening);
    await printedBy(
      `npm run -s stuwmeer -- run ../my-scenarios/evenings.yaml --replications 2 --no-charts --out ${folder}-in-the-evening`,
    );
    const left = ['', '-in-the-evening'].flatMap((end) => {
      const { files } = JSON.parse(readFileSync(join(`${folder}${end}`, 'manifest.json'), 'utf8'));
      return [...files, 'manifest.json'].map((file: string) => file.replace(/(?<=\/).*/, ''));
    });
    expect(firstColumn('What a run leaves').sort()).toEqual([...new Set(left)].sort());
  });

  it('shows the example that stands on top of the library', () => {
    const example = steps.find((step) => step.kind === 'file' && step.path.endsWith('.ts'));
    const commented = readFileSync(join(root, 'src/index.ts'), 'utf8').replaceAll(/^ \* ?/gm, '');
    expect(example?.kind === 'file' && commented.includes(example.text)).toBe(true);
  });

  it('has a row for each room of src that holds something', () => {
    const missing = firstColumn('Where to find what').filter((room) => !existsSync(join(root, 'src', room)));
    expect(missing).toEqual([]);
    expect(firstColumn('Where to find what')).toEqual(expect.arrayContaining(['engine/', 'scenario/', 'cli/']));
  });
});

/** What is packed in a PNG with one IDAT chunk, as src/node/png.ts writes it, with the size before it. */
function pixelsIn(png: Buffer): Buffer {
  const at = png.indexOf('IDAT');
  const packed = png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
  return Buffer.concat([png.subarray(16, 24), inflateSync(packed)]);
}

/** The names between backquotes in the first column of the table below a heading. */
function firstColumn(heading: string): string[] {
  const section = page.slice(page.indexOf(`\n## ${heading}\n`) + 4).split('\n## ')[0] ?? '';
  return [...section.matchAll(/^\| \[?`([^`]+)`/gm)].map(([, name = '']) => name);
}

describe('what is printed', () => {
  it.each([
    ['all of it\n', 'all of it\n', true],
    ['all of it\n', 'all of it and more\n', false],
    ['first\n…\nlast\n', 'first\nlast\n', true],
    ['first\n…\nlast\n', 'first\nand\nthen\nlast\n', true],
    ['first\n…\nlast\n', 'first\nlast\nmore\n', false],
    ['…\nlast\n', 'first\nlast\n', true],
    ['first\n…\n', 'first\nand\nthen\n', true],
    ['first … end\n', 'first then end\n', true],
    ['first … end\n', 'first\nend\n', false],
    ['61 (60 to 63)\n', '61 x60 to 63)\n', false],
  ])('when the page shows %j and the program prints %j: %s', (shown, printed, same) => {
    expect(printsAs(shown, printed)).toBe(same);
  });

  it('is told from a page by its blocks, also those in lists', () => {
    const text =
      '<!-- file: a.yaml -->\n```yaml\na: 1\n```\n- item:\n\n  ```console\n  $ one\n    out\n  $ two\n  ```\n';
    expect(readmeSteps(text)).toEqual([
      { kind: 'file', path: 'a.yaml', text: 'a: 1\n' },
      { kind: 'type', command: 'one', output: '  out\n' },
      { kind: 'type', command: 'two', output: '' },
    ]);
    expect(() => readmeSteps('```yaml\na: 1\n```\n')).toThrow('neither which file');
  });
});
