import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { breaches, rings, roomOf, rooms } from './support/house-rules.ts';
import { sourceFacts } from './support/source-facts.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = readdirSync(`${root}/src`, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll('\\', '/'))
  .sort();
const facts = new Map(sources.map((file) => [file, sourceFacts(readFileSync(`${root}/src/${file}`, 'utf8'))]));

const inhabited = new Set(sources.map(roomOf));

describe('the rooms of src', () => {
  it('are all there to be read', () => {
    expect([...inhabited].sort()).toEqual(expect.arrayContaining(['experiment', 'model', 'random', 'scenario']));
  });

  it.each([...Object.keys(rooms)])('%s keeps the import table and the house rules', (room) => {
    const found = [...facts]
      .filter(([file]) => roomOf(file) === room)
      .flatMap(([file, its]) => breaches(file, its).map((breach) => `src/${file} ${breach}`));
    expect(found).toEqual([]);
  });

  it.each(Object.entries(rooms).filter(([room]) => room !== '' && inhabited.has(room)))(
    '%s/ says in its first file what it knows, who calls it and where to begin',
    (room, { begin = 'nothing' }) => {
      const [comment = ''] = readFileSync(`${root}/src/${room}/${begin}`, 'utf8').split('*/');
      expect(comment).toMatch(new RegExp(`^/\\*\\*\n \\* The room \`${room}/\`: `));
      expect(comment).toMatch(/\bcalls?\b/);
      expect(comment).toMatch(/\bBegin\b/);
    },
  );

  it('stand in the README as in the table', () => {
    const page = readFileSync(`${root}/README.md`, 'utf8');
    const told = [...page.matchAll(/^\| \[`(\w+)\/`\]\(src\/(\S+)\) \| .* \| (.*) \|$/gm)].map(
      ([, room, begin, imports]) => {
        return { room, begin, imports };
      },
    );
    const table = Object.entries(rooms).flatMap(([room, { imports, types, begin, outer }]) => {
      if (!inhabited.has(room) || room === '') return [];
      const own = imports.filter((each) => each !== 'numbers');
      const code = outer === true ? [...(own.includes('node') ? ['node'] : []), 'inner rooms'] : own;
      const named = [...(code.length > 0 ? [code.join(', ')] : []), ...(types ? [`types of ${types.join(', ')}`] : [])];
      return [{ room, begin: `${room}/${begin}`, imports: named.join('; ') || '–' }];
    });
    expect(told).toEqual(table);
  });

  it('have no files outside the table', () => {
    expect(sources.filter((file) => !(roomOf(file) in rooms))).toEqual([]);
  });

  it('have no files that import each other in a ring', () => {
    expect(rings(facts)).toEqual([]);
  });
});

/** First parts of the paths that are in version control: what a user keeps beside them does not count. */
function inVersionControl(): readonly string[] {
  const listed = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).trim().split('\n');
  return [...new Set(listed.map((path) => path.split('/')[0] ?? path))];
}

describe('the top level', () => {
  it('holds the named files and folders, the lockfile, the licence and dotfiles, nothing else', () => {
    const named = ['README.md', 'output', 'package.json', 'scenarios', 'src', 'test', 'tsconfig.json'];
    const beside = ['LICENSE', 'package-lock.json'];
    const others = inVersionControl().filter((name) => !(name.startsWith('.') || [...named, ...beside].includes(name)));
    expect(others).toEqual([]);
    expect(inVersionControl()).toEqual(expect.arrayContaining(named));
  });
});

describe('the checker', () => {
  const check = (file: string, source: string) => breaches(file, sourceFacts(source));

  it.each([
    ["import { Model } from '../model/model.ts';", 'imports model/model.ts: engine may not import model'],
    ["import type { Model } from '../model/model.ts';", 'imports model/model.ts: engine may not import model'],
    ["export { Model } from '../model/model.ts';", 'imports model/model.ts: engine may not import model'],
    ["export type { Model } from '../model/model.ts';", 'imports model/model.ts: engine may not import model'],
    ["const model = await import('../model/model.ts');", 'imports model/model.ts: engine may not import model'],
    ["let model: import('../model/model.ts').Model;", 'imports model/model.ts: engine may not import model'],
    ["import { everything } from '../index.ts';", 'imports index.ts: engine may not import index'],
    ["import { tool } from '../../test/tool.ts';", 'imports ../../test/tool.ts, outside src'],
    ["import { readFileSync } from 'node:fs';", 'imports node:fs'],
    ["import { z } from 'zod';", 'imports zod'],
    ['const part = await import(name);', 'imports something that is computed at run time'],
    ['const now = new Date();', 'names Date'],
    ['let born: Date;', 'names Date'],
    ['const now = Date.now();', 'names Date'],
    ["console.log('here');", 'names console'],
    ['const { now } = performance;', 'names performance'],
    ['const here = import.meta.url;', 'names import.meta'],
    ['const home = process.env.HOME;', 'names process'],
    ['const u = Math.random();', 'uses Math.random'],
    ["const u = Math['random']();", 'uses Math.random'],
    ['const { random } = Math;', 'uses Math.random'],
    ['const x = -mean * Math.log(u);', 'uses Math.log'],
    ['const { exp } = Math;', 'uses Math.exp'],
    ["const x = Math['sin'](2);", 'uses Math.sin'],
    ...['pow', 'cos', 'tan', 'log2', 'log10', 'log1p', 'expm1', 'hypot', 'cbrt', 'sinh', 'asinh', 'atan2'].map(
      (name) => [`const x = Math.${name}(2);`, `uses Math.${name}`],
    ),
    ['const x = 1.5 ** y;', 'uses **'],
    ['const x = y ** 2;', 'uses **'],
    ['let x = 2; x **= 3;', 'uses **'],
    ['const text = (1234.5).toLocaleString();', 'uses toLocaleString'],
    ['names.sort((a, b) => a.localeCompare(b));', 'uses localeCompare'],
    ['new Intl.NumberFormat();', 'names Intl'],
    ['export default 1;', 'has a default export'],
    ['const a = 1; export { a as default };', 'has a default export'],
    ["export * from './calendar.ts';", 'has a star export'],
    ["export * as calendar from './calendar.ts';", 'has a star export'],
    ['const n = found as number;', 'casts: found as number'],
    ['const n = <number>found;', 'casts: <number>found'],
  ])('reports in the engine: %s', (source, breach) => {
    expect(check('engine/simulation.ts', source)).toEqual([breach]);
  });

  it.each([
    "import { Calendar } from './calendar.ts';",
    'const levels = [1, 2] as const;',
    'export function step(process: () => void) { process(); }',
    'const { process } = entity; process.start();',
    'const clock = { Date: 1, random: 2 }; clock.Date; clock.random;',
    '// new Date() and Math.random() in words',
    "const text = 'console.log(process)';",
    'const x = Math.sqrt(y) + Math.max(1, Math.PI * Math.round(z)) * Math.imul(2, 3);',
    '// Math.log(x) and x ** y in words',
  ])('lets pass in the engine: %s', (source) => {
    expect(check('engine/simulation.ts', source)).toEqual([]);
  });

  it('lets reports see the types of results but not run experiments', () => {
    const types = "import type { DesignResult } from '../experiment/result.ts';";
    const code = "import { runDesign } from '../experiment/run-design.ts';";
    const mixed = "import { type DesignResult, runDesign } from '../experiment/run-design.ts';";
    expect(check('report/headline.ts', types)).toEqual([]);
    expect(check('report/headline.ts', code)).toEqual(['imports code of experiment/run-design.ts; only types may be']);
    expect(check('report/headline.ts', mixed)).toEqual(['imports code of experiment/run-design.ts; only types may be']);
    expect(check('report/charts.ts', "import { compile } from 'vega-lite';")).toEqual([
      'imports code of vega-lite; only types may be',
    ]);
    expect(check('report/charts.ts', "import type { TopLevelSpec } from 'vega-lite';")).toEqual([]);
  });

  it('keeps each package in its room', () => {
    expect(check('scenario/reading/parse-file.ts', "import { parseDocument } from 'yaml';")).toEqual([]);
    expect(check('scenario/schema/schema.ts', "import { z } from 'zod';")).toEqual(['imports zod']);
    expect(check('random/stream.ts', "import { alea } from 'seedrandom';")).toEqual([]);
    expect(check('random/stream.ts', "import seedrandom from 'seedrandom-evil';")).toEqual(['imports seedrandom-evil']);
    expect(check('stats/interval.ts', "import quantile from '@stdlib/stats-base-dists-t-quantile';")).toEqual([]);
    expect(check('report/csv.ts', "import { stringify } from 'csv-stringify/browser/esm/sync';")).toEqual([]);
    expect(check('report/csv.ts', "import { stringify } from 'csv-stringify';")).toEqual(['imports csv-stringify']);
    expect(check('node/draw.ts', "import { Command } from 'commander';")).toEqual(['imports commander']);
    expect(check('cli/run.ts', "import { View } from 'vega';")).toEqual(['imports vega']);
  });

  it('lets the outer rooms know the platform, and nobody import the command line', () => {
    expect(
      check(
        'cli/bin.ts',
        "import process from 'node:process'; console.log(new Date(), Math.log(2 ** 3), process.argv);",
      ),
    ).toEqual([]);
    expect(check('node/write.ts', "import { main } from '../cli/main.ts';")).toEqual([
      'imports cli/main.ts: node may not import cli',
    ]);
    expect(check('index.ts', "export { read } from './node/read.ts';")).toEqual([
      'imports node/read.ts: index may not import node',
    ]);
  });

  it('allows 300 lines and no more', () => {
    expect(check('engine/simulation.ts', 'x;\n'.repeat(300))).toEqual([]);
    expect(check('engine/simulation.ts', 'x;\n'.repeat(301))).toEqual(['has 301 lines, more than 300']);
  });

  it('refuses names that say nothing, and rooms that are not in the table', () => {
    expect(check('engine/utils.ts', '')).toEqual(['is named for nothing in particular']);
    expect(check('engine/queue-helpers.ts', '')).toEqual(['is named for nothing in particular']);
    expect(check('engine/EventList.ts', '')).toEqual(['is not named in kebab-case']);
    expect(check('plumbing/pipe.ts', '')).toEqual(['stands in a room that the table does not know']);
  });

  it('finds files that import each other in a ring', () => {
    const files = new Map([
      ['model/a.ts', sourceFacts("import type { B } from '../scenario/b.ts';")],
      ['scenario/b.ts', sourceFacts("import { c } from './c.ts';")],
      ['scenario/c.ts', sourceFacts("export { a } from '../model/a.ts';")],
      ['model/d.ts', sourceFacts("import { a } from './a.ts';")],
      ['engine/e.ts', sourceFacts("import { f } from './f.ts';")],
      ['engine/f.ts', sourceFacts("import { e } from './e.ts';")],
      ['engine/g.ts', sourceFacts("import { h } from './h.ts';")],
      ['engine/h.ts', sourceFacts("import type { G } from './g.ts';")],
    ]);
    expect(rings(files)).toEqual(['engine/e.ts → engine/f.ts', 'model/a.ts → scenario/b.ts → scenario/c.ts']);
  });
});
