/** A commit of this project with its files in a folder: this one as it stands, or another in a temporary worktree. */
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const execute = promisify(execFile);

export interface Checkout {
  readonly name: string;
  /** Its folder, absolute. */
  readonly root: string;
}

/** The working tree that this file stands in, whether committed or not. */
export const here: Checkout = { name: 'here', root: dirname(fileURLToPath(new URL('..', import.meta.url))) };

const interruptions = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Another commit, with the packages of this one; `use` has it for as long as it takes, and then it is removed.
 *
 * @throws Error where git knows no such commit
 */
export async function withCommit<T>(commit: string, use: (other: Checkout) => Promise<T>): Promise<T> {
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', here.root, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const name = git('rev-parse', '--verify', '--short', `${commit}^{commit}`).trim();
  const folder = mkdtempSync(join(tmpdir(), 'stuwmeer-against-'));
  const root = join(folder, 'stuwmeer');
  const packages = join(root, 'node_modules');
  const remove = () => {
    rmSync(packages, { force: true });
    if (existsSync(root)) git('worktree', 'remove', '--force', root);
    rmSync(folder, { recursive: true, force: true });
  };
  const interrupted = () => {
    remove();
    process.exit(130);
  };
  for (const signal of interruptions) process.once(signal, interrupted);
  try {
    git('worktree', 'add', '--detach', root, name);
    symlinkSync(join(here.root, 'node_modules'), packages, 'junction');
    return await use({ name, root });
  } finally {
    remove();
    for (const signal of interruptions) process.off(signal, interrupted);
  }
}

/** Compiles the sources to what is published, as `npm run build` of that commit does. */
export async function build({ root }: Checkout): Promise<void> {
  const path = `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}`;
  await execute('npm', ['run', '--silent', 'build'], { cwd: root, env: { ...process.env, PATH: path } });
}

/** Whether anything was ever built there, of whichever sources. */
export function isBuilt({ root }: Checkout): boolean {
  return existsSync(join(root, builtBin(root)));
}

/** The file that the `stuwmeer` command runs. */
export function binOf({ root }: Checkout, from: 'source' | 'built'): string {
  const bin = from === 'source' ? 'src/cli/bin.ts' : builtBin(root);
  const path = join(root, bin);
  if (!existsSync(path)) throw new Error(`${bin} is not there`);
  return path;
}

function builtBin(root: string): string {
  return String(descriptionOf(root).bin.stuwmeer);
}

/** What `npm run NAME` has the `stuwmeer` command do. */
export function scriptOf({ root }: Checkout, name: string): readonly string[] {
  const [node, , ...args] = String(descriptionOf(root).scripts[name]).split(' ');
  if (node !== 'node') throw new Error(`npm run ${name} does not run node`);
  return args;
}

function descriptionOf(root: string): { readonly bin: { stuwmeer: string }; readonly scripts: Record<string, string> } {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
}
