/** The package as a user gets it: packed, and installed from the tarball in an empty folder. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface InstalledPackage {
  /** Paths in the tarball, sorted. */
  readonly files: readonly string[];
  /** The folder that it was installed in. */
  readonly folder: string;
  /** The file that the `stuwmeer` command runs. */
  readonly bin: string;
  /** Runs a program there, with this Node first on the path, as on a machine that has it. */
  readonly run: (program: string, ...args: readonly string[]) => Outcome;
  readonly remove: () => void;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

export function installPackage(): InstalledPackage {
  const temporary = mkdtempSync(join(tmpdir(), 'stuwmeer-package-'));
  const env = { ...process.env, PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}` };
  const npm = (cwd: string, ...args: readonly string[]) =>
    execFileSync('npm', args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

  npm(root, 'pack', '--pack-destination', temporary);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const tarball = join(temporary, `stuwmeer-${version}.tgz`);
  const listed = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' });
  const folder = mkdtempSync(join(temporary, 'user-'));
  npm(folder, 'install', '--prefer-offline', '--no-audit', '--no-fund', tarball);

  return {
    files: listed
      .trim()
      .split('\n')
      .map((path) => path.replace(/^package\//, ''))
      .sort(),
    folder,
    bin: join(folder, 'node_modules/stuwmeer/.dist/cli/bin.js'),
    run(program, ...args) {
      const { error, status, stdout, stderr } = spawnSync(program, args, { cwd: folder, env, encoding: 'utf8' });
      if (error) throw error;
      return { status, stdout, stderr };
    },
    remove() {
      if (existsSync(temporary)) rmSync(temporary, { recursive: true });
    },
  };
}
