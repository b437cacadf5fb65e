/**
 * The room `build/`: makes of the source what is not run as source. `npm ci` and `npm run build` call it. Begin here.
 *
 * The script of the report and those of its workers, and those of the workbench: a file each, of which pages are made.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { packed } from '../report/html/packed.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const sha256 = (path: string) =>
  createHash('sha256')
    .update(readFileSync(join(root, path)))
    .digest('hex');

/** @param entries files by the names of their bundles @param of what is written, of the text of each */
async function bundle(
  name: string,
  entries: Readonly<Record<string, string>>,
  of: (textOf: (bundle: string) => string) => object,
): Promise<void> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: entries,
    outdir: `.dist/${name}`,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'iife',
    platform: 'browser',
    target: ['chrome109', 'firefox115', 'safari16.4'],
    charset: 'ascii',
    legalComments: 'none',
    loader: { '.ttf': 'binary' },
    logLevel: 'warning',
  });
  const textOf = (each: string) => {
    const found = outputFiles.find(({ path }) => path.endsWith(`${each}.js`));
    if (found === undefined) throw new Error(`There is no bundle of ${each}.`);
    return found.text.trim();
  };
  const own = Object.keys(metafile.inputs).filter((path) => path.startsWith('src/'));
  // By which it is seen whether the source has changed since.
  const made = Object.fromEntries([...own, 'package-lock.json'].sort().map((path) => [path, sha256(path)]));
  const target = join(root, '.dist', `${name}.json`);
  mkdirSync(dirname(target), { recursive: true });
  const unfinished = `${target}.${process.pid}`;
  writeFileSync(unfinished, JSON.stringify({ made, ...of(textOf) }));
  renameSync(unfinished, target);
}

/** A script that stands in the page, and by which a browser knows it from any other. */
function inPage(script: string): { readonly script: string; readonly scriptHash: string } {
  return { script, scriptHash: createHash('sha256').update(script).digest('base64') };
}

await bundle(
  'page',
  { page: 'src/page/main.ts', study: 'src/page/study-worker.ts', drawing: 'src/page/drawing.ts' },
  (textOf) => ({
    ...inPage(textOf('page')),
    study: packed(textOf('study')),
    drawing: packed(textOf('drawing')),
  }),
);
await bundle(
  'workbench',
  { workbench: 'src/page/workbench/main.ts', desk: 'src/page/workbench/desk.ts' },
  (textOf) => ({ ...inPage(textOf('workbench')), desk: packed(textOf('desk')) }),
);
