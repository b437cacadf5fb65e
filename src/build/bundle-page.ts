/**
 * The room `build/`: makes of the source what is not run as source. `npm ci` and `npm run build` call it. Begin here.
 *
 * The script of the report and those of its workers, bundled into one file that reports are made from.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { packed } from '../report/html/packed.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const target = join(root, '.dist/page.json');

const { outputFiles, metafile } = await build({
  absWorkingDir: root,
  entryPoints: { page: 'src/page/main.ts', study: 'src/page/study-worker.ts', drawing: 'src/page/drawing.ts' },
  outdir: '.dist/page',
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

const textOf = (name: string) => {
  const found = outputFiles.find(({ path }) => path.endsWith(`${name}.js`));
  if (found === undefined) throw new Error(`There is no bundle of ${name}.`);
  return found.text.trim();
};
const sha256 = (path: string) =>
  createHash('sha256')
    .update(readFileSync(join(root, path)))
    .digest('hex');
const own = Object.keys(metafile.inputs).filter((path) => path.startsWith('src/'));
const script = textOf('page');

mkdirSync(dirname(target), { recursive: true });
const unfinished = `${target}.${process.pid}`;
writeFileSync(
  unfinished,
  JSON.stringify({
    // By which it is seen whether the source has changed since.
    made: Object.fromEntries([...own, 'package-lock.json'].sort().map((path) => [path, sha256(path)])),
    script,
    scriptHash: createHash('sha256').update(script).digest('base64'),
    study: packed(textOf('study')),
    drawing: packed(textOf('drawing')),
  }),
);
renameSync(unfinished, target);
