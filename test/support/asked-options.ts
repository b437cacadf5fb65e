import process from 'node:process';
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/** What the command line of a developer's command says; with `--help`, or where it is wrong, the usage is printed instead. */
export function askedOptions<Options extends ParseArgsOptionsConfig>(usage: string, options: Options) {
  if (process.argv.slice(2).some((arg) => arg === '--help' || arg === '-h')) {
    process.stdout.write(`${usage}\n`);
    process.exit(0);
  }
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    return refused(usage, error instanceof Error ? error.message : String(error));
  }
}

export function refused(usage: string, why: string): never {
  process.stderr.write(`${why}\n${usage}\n`);
  process.exit(2);
}
