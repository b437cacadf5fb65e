import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WorkbenchData } from '../../src/report/html/workbench.ts';
import { typed } from './fake-terminal.ts';
import { everythingIn, scenarioFolder } from './scenario-folder.ts';

let folder = '';
beforeAll(() => {
  folder = scenarioFolder('antwerp-base.yaml', 'antwerp-2013-refer-everyone.yaml');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What the page carries. */
function dataIn(file: string): WorkbenchData {
  const [, letters = ''] = /id="workbench-data">([^<]*)</.exec(readFileSync(join(folder, file), 'utf8')) ?? [];
  return JSON.parse(inflateRawSync(Buffer.from(letters, 'base64')).toString());
}

describe('stuwmeer workbench', () => {
  it('carries the shipped scenarios, each with the files that it is made of', async () => {
    const { code, out } = await typed(folder, ['workbench']);
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('Wrote stuwmeer.html (') });
    const { examples, opened } = dataIn('stuwmeer.html');
    const shipped = readdirSync(fileURLToPath(new URL('../../scenarios', import.meta.url)));
    expect(opened).toEqual([]);
    expect(examples.map(({ entry }) => entry).sort()).toEqual(shipped.filter((name) => name.endsWith('.yaml')).sort());
    const everyone = examples.find(({ entry }) => entry === 'antwerp-2013-refer-everyone.yaml');
    expect(everyone?.title.nl).toBe('Antwerpen 2013: iedereen doorverwijzen');
    expect(Object.keys(everyone?.files ?? {})).toEqual(['antwerp-2013-refer-everyone.yaml', 'antwerp-base.yaml']);
  });

  it('has the named scenarios open in it, with their mistakes, in the language asked for', async () => {
    writeFileSync(join(folder, 'wrong.yaml'), 'stuwmeer: 1\nextends: nowhere.yaml\n');
    const files = ['antwerp-2013-refer-everyone.yaml', 'wrong.yaml'];
    const { code, out } = await typed(folder, ['workbench', ...files, '--out', 'a/b.html', '--lang', 'nl']);
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('het hele programma in één pagina') });
    expect(readFileSync(join(folder, 'a/b.html'), 'utf8')).toContain('<html lang="nl">');
    expect(dataIn('a/b.html').opened.map(({ entry, files: read }) => [entry, Object.keys(read)])).toEqual([
      ['antwerp-2013-refer-everyone.yaml', ['antwerp-2013-refer-everyone.yaml', 'antwerp-base.yaml']],
      ['wrong.yaml', ['wrong.yaml']],
    ]);
  });

  it('writes the same bytes from the same files, wherever they stand', async () => {
    const name = 'antwerp-2013-refer-everyone.yaml';
    const other = scenarioFolder('antwerp-base.yaml', name);
    await typed(other, ['workbench', name, '--out', 'here.html']);
    await typed(folder, ['workbench', join(folder, name), '--out', 'there.html']);
    const there = readFileSync(join(folder, 'there.html'));
    expect(there.equals(readFileSync(join(other, 'here.html')))).toBe(true);
    rmSync(other, { recursive: true });
  });

  it.each([
    ['a file that is not there', ['nowhere.yaml'], 'nowhere.yaml'],
    ['two files of one name', ['one/same.yaml', 'two/same.yaml'], 'two of the files are called "same.yaml"'],
    ['a place that cannot be written to', ['--out', 'antwerp-base.yaml/page.html'], 'antwerp-base.yaml/page.html'],
  ])('says what is wrong with %s, and writes nothing', async (_, args, told) => {
    for (const each of ['one', 'two']) {
      mkdirSync(join(folder, each), { recursive: true });
      writeFileSync(join(folder, each, 'same.yaml'), `# ${each}\nstuwmeer: 1\n`);
    }
    rmSync(join(folder, 'stuwmeer.html'), { force: true });
    const before = everythingIn(folder);
    const { code, out, err } = await typed(folder, ['workbench', ...args]);
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: expect.stringContaining(told) });
    expect(existsSync(join(folder, 'stuwmeer.html'))).toBe(false);
    expect(everythingIn(folder)).toEqual(before);
  });
});
