#!/usr/bin/env node
/** The `stuwmeer` command. Nothing is imported until it is known to be needed, so that help comes at once. */
import process from 'node:process';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const args = process.argv.slice(2);

if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `stuwmeer needs Node.js 22.18 or later, and this is ${process.versions.node}. See nodejs.org.\n`,
  );
  process.exitCode = 2;
} else if (args.length === 1 && (args[0] === '--help' || args[0] === '-h')) {
  const { help } = await import('./help.ts');
  // The reader may have seen enough (`| head -1`).
  process.stdout.on('error', () => process.exit());
  process.stdout.write(help);
} else {
  const { start } = await import('./start.ts');
  await start(args);
}
