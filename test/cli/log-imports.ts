/** Preloaded into a process of its own (`node --import`): names every module it loads, on stderr. */
import { writeSync } from 'node:fs';
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    writeSync(2, `loads ${found.url}\n`);
    return found;
  },
});
