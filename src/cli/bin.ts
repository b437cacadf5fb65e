#!/usr/bin/env node
/** The `stuwmeer` command. Nothing is imported until it is known to be needed, so that help comes at once. */
import process from 'node:process';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const args = process.argv.slice(2);
/** As languageIn tells it, for when nothing can be loaded. */
const language = /(^| )--lang[ =]nl( |$)/.test(args.join(' ')) ? 'nl' : 'en';

if (major < 22 || (major === 22 && minor < 18)) {
  const tooOld = {
    en: 'stuwmeer needs Node.js 22.18 or later, and this is {node}. See nodejs.org.',
    nl: 'stuwmeer heeft Node.js 22.18 of later nodig, en dit is {node}. Zie nodejs.org.',
  };
  process.stderr.write(`${tooOld[language].replace('{node}', process.versions.node)}\n`);
  process.exitCode = 2;
} else if (/^(--lang[ =](en|nl) )?(--help|-h)( --lang[ =](en|nl))?$/.test(args.join(' '))) {
  await unlessRefused(async () => {
    const text =
      language === 'nl' ? (await import('./help-in-dutch.ts')).helpInDutch : (await import('./help.ts')).help;
    process.stdout.on('error', async (error) => {
      const { streamFailed } = await import('./broken-stream.ts');
      streamFailed('stdout', error, language);
    });
    process.stdout.write(text);
  });
} else {
  await unlessRefused(async () => {
    const { start } = await import('./start.ts');
    await start(args);
  });
}

/** The program's own files may not be readable, or no file can be opened any more: nothing that tells so can be loaded. */
async function unlessRefused(task: () => Promise<void>): Promise<void> {
  try {
    await task();
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error && 'code' in error)) throw error;
    process.stderr.on('error', () => undefined);
    const cannotLoad = { en: 'Error: stuwmeer cannot be loaded', nl: 'Fout: stuwmeer is niet te laden' };
    process.stderr.write(`${cannotLoad[language]}: ${error.message}.\n`);
    process.exitCode = 2;
  }
}
