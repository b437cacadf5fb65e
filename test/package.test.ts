import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type InstalledPackage, installPackage } from './support/installed-package.ts';

let installed: InstalledPackage;
beforeAll(() => {
  installed = installPackage();
});
afterAll(() => installed.remove());

const shipped = readdirSync(fileURLToPath(new URL('../scenarios', import.meta.url))).filter((name) =>
  name.endsWith('.yaml'),
);
/** One process reads two of them. */
const pairs = shipped.flatMap((name, i) => (i % 2 === 0 ? [[name, shipped[i + 1] ?? name] as const] : []));
const stuwmeer = (...args: readonly string[]) =>
  installed.run(join(installed.folder, 'node_modules/.bin/stuwmeer'), ...args);
const shippedPath = (name: string) => `node_modules/stuwmeer/scenarios/${name}`;

it('the tests run on the Node that package.json pins', () => {
  expect(process.version).toMatch(/^v24\./);
});

describe('the tarball', () => {
  it('holds the compiled program, its declarations, the scenarios and the fonts, and no source or test', () => {
    expect(installed.files).toEqual(
      expect.arrayContaining(['LICENSE', 'README.md', 'package.json', '.dist/index.js', '.dist/index.d.ts']),
    );
    expect(installed.files).toEqual(expect.arrayContaining(shipped.map((name) => `scenarios/${name}`)));
    const expected =
      /^(LICENSE|README\.md|package\.json|scenarios\/.*|src\/report\/fonts\/.*|\.dist\/.*\.(js|d\.ts)|\.dist\/(page|workbench)\.json)$/;
    expect(installed.files.filter((file) => !expected.test(file))).toEqual([]);
  });
});

describe('the installed command', () => {
  it('shows its help', () => {
    const { status, stdout } = installed.run('npx', '--no-install', 'stuwmeer', '--help');
    expect(status).toBe(0);
    for (const command of ['run', 'compare', 'check', 'schema', 'init']) expect(stdout).toContain(` ${command} `);
  });

  // What they are forecast to do, and do, the tests of the source look at.
  it.each(pairs)('reads %s and %s as shipped, and finds no mistake', (...names) => {
    const { status, stdout, stderr } = stuwmeer('explain', ...names.map(shippedPath));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).not.toBe('');
  });

  it('forecasts before anything runs', () => {
    const { status, stdout, stderr } = stuwmeer('check', shippedPath('antwerp-2013-refer-everyone.yaml'));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('Demand and capacity: Antwerp 2013: refer everyone');
  });

  it('writes a scenario to start from, and simulates it with pictures that have text', () => {
    expect(stuwmeer('init', 'mine').status).toBe(0);
    const [scenario] = readdirSync(join(installed.folder, 'mine'));
    const { status, stderr } = stuwmeer('run', `mine/${scenario}`, '--replications', '2', '--xlsx', '--out', 'results');
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.not.stringContaining('Error') });
    const results = join(installed.folder, 'results');
    const pictures = readdirSync(join(results, 'charts')).filter((name) => name.endsWith('.png'));
    expect(pictures.length).toBeGreaterThan(0);
    for (const name of pictures) expect(statSync(join(results, 'charts', name)).size).toBeGreaterThan(5000);
    const files = ['report.html', 'results.xlsx', 'summary.csv', 'manifest.json'];
    expect(readdirSync(results)).toEqual(expect.arrayContaining(files));
  });
});

describe('the installed library', () => {
  const program = `import { Simulation } from 'stuwmeer';
const simulation = new Simulation();
const moments: number[] = [];
const ring = simulation.register('ring', () => {
  moments.push(simulation.now);
});
simulation.schedule(2, ring);
simulation.schedule(1, ring);
simulation.run();
console.log(moments.join());
`;

  it('is imported by its name', () => {
    writeFileSync(join(installed.folder, 'library.mjs'), program.replace(': number[]', ''));
    expect(installed.run(process.execPath, 'library.mjs')).toEqual({ status: 0, stdout: '1,2\n', stderr: '' });
  });

  it('brings its types', () => {
    writeFileSync(join(installed.folder, 'library.mts'), `${program}const wrong: string = simulation.now;\nwrong;\n`);
    const tsc = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url));
    const options = ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2023', '--lib', 'es2023,dom'];
    const { stdout } = installed.run(process.execPath, tsc, ...options, '--types', '', 'library.mts');
    expect(stdout.trim().split('\n')).toEqual([
      "library.mts(11,7): error TS2322: Type 'number' is not assignable to type 'string'.",
    ]);
  });
});

describe('starting up', () => {
  /** The files that a command loads, by their addresses. */
  function loadedBy(...args: readonly string[]): readonly string[] {
    const hook = join(installed.folder, 'list-modules.mjs');
    const list = join(installed.folder, 'loaded.txt');
    writeFileSync(list, '');
    writeFileSync(
      hook,
      `import { appendFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
registerHooks({
  load(url, context, nextLoad) {
    if (!url.startsWith('node:')) appendFileSync('loaded.txt', url + '\\n');
    return nextLoad(url, context);
  },
});
`,
    );
    const { status } = installed.run(process.execPath, '--import', hook, installed.bin, ...args);
    if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
    return readFileSync(list, 'utf8').trim().split('\n');
  }

  // npm run bench tells what this takes beside a Node that does nothing.
  it('shows help without loading more than the help: two or three small files', () => {
    const loaded = loadedBy('--help');
    expect(loaded.length).toBeLessThanOrEqual(3);
    expect(loaded.filter((url) => !url.includes('/node_modules/stuwmeer/.dist/cli/'))).toEqual([]);
    const bytes = loaded.reduce((sum, url) => sum + statSync(fileURLToPath(url)).size, 0);
    expect(bytes).toBeLessThan(10_000);
  });

  it('checks a scenario without loading anything that draws', () => {
    const [scenario = ''] = shipped;
    const loaded = loadedBy('check', shippedPath(scenario));
    const packages = new Set(loaded.map((url) => /.*\/node_modules\/((@[^/]+\/)?[^/]+)\//.exec(url)?.[1]));
    // What a command needs stands in a few files that were built of many.
    const own = loaded.filter((url) => url.includes('/node_modules/stuwmeer/'));
    expect(own.length).toBeGreaterThan(5);
    expect(own.length).toBeLessThan(75);
    expect(packages).toContain('stuwmeer');
    expect([...packages].filter((name) => name?.match(/^(vega|d3-|@resvg|canvas)/))).toEqual([]);
  });
});
