/** How the file of a contestant is run: TypeScript by this Node as it stands, C++ once it is compiled. */
import { execFile } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** The `g++` that is first on the path; undefined where there is none. */
export function findCompiler(path = process.env.PATH ?? ''): string | undefined {
  const places = path.split(delimiter).map((folder) => join(folder, 'g++'));
  return places.find((place) => {
    try {
      accessSync(place, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** The words that start a program, or why it cannot be run on this machine. */
export type Command =
  | { readonly kind: 'runs'; readonly program: string; readonly args: readonly string[] }
  | { readonly kind: 'absent'; readonly why: string };

/** Compiles what needs it, once, when it is first asked for, into a temporary folder that `remove` takes away. */
export class Programs {
  private readonly compiler: string | undefined;
  private folder: string | undefined;
  private readonly compiled = new Map<string, Promise<Command>>();

  constructor(compiler = findCompiler) {
    this.compiler = compiler();
  }

  /** @param file beside this one */
  command(file: string): Promise<Command> {
    const path = fileURLToPath(new URL(file, import.meta.url));
    if (!file.endsWith('.cpp')) return Promise.resolve({ kind: 'runs', program: process.execPath, args: [path] });
    const known = this.compiled.get(file) ?? this.compile(path);
    this.compiled.set(file, known);
    return known;
  }

  remove(): void {
    if (this.folder !== undefined) rmSync(this.folder, { recursive: true });
    this.folder = undefined;
    this.compiled.clear();
  }

  private async compile(source: string): Promise<Command> {
    if (this.compiler === undefined) return { kind: 'absent', why: 'no C++ compiler' };
    this.folder ??= mkdtempSync(join(tmpdir(), 'stuwmeer-bench-'));
    const program = join(this.folder, basename(source, '.cpp'));
    await execute(this.compiler, ['-O3', '-std=c++17', '-o', program, source]);
    return { kind: 'runs', program, args: [] };
  }
}
