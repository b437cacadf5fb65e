/**
 * The program bundled as `npm run build` does it: it starts in a fifth of the time of the source, whose types are taken out of
 * each of hundreds of files. Tests of what only a process can show start this one; those of which files it loads, the source.
 */
import { execSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Where it finds what it reads of the project, two folders up, and where `npm run build` clears it away. */
const folder = '.dist/tested';

export const bundledBin = join(root, folder, 'bin.js');

/** Anew, once, before any test. */
export function setup(): void {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const command = String(scripts.bundle).replace('src/cli/start.ts', 'src/cli/bin.ts').replace('.dist/cli', folder);
  const PATH = [join(root, 'node_modules/.bin'), dirname(process.execPath), process.env.PATH].join(delimiter);
  rmSync(join(root, folder), { recursive: true, force: true });
  execSync(command, { cwd: root, env: { ...process.env, PATH } });
}
