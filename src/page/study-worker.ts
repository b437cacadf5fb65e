/** The worker that simulates: one of them knows the designs and tells the results, the others do its replications. */

import { resultDocument } from '../report/documents/json-document.ts';
import { readPageData } from '../report/html/page-data.ts';
import type { Language } from '../report/language.ts';
import type { Call } from './calls.ts';
import { answer } from './calls.ts';
import { serveJobs } from './engine.ts';
import { EnginePool, Superseded } from './engine-pool.ts';
import { RunFailed } from './run-failed.ts';
import type { Found, Settings } from './study.ts';
import { Study } from './study.ts';

export type Role = { readonly role: 'engine' } | { readonly role: 'study' };

export interface Progress {
  readonly done: number;
  readonly of: number;
}

export interface StudyCalls {
  /** What the report has packed; to be called first. */
  readonly open: Call<string, void>;
  /** Undefined where other settings have been asked for before it was done. */
  readonly run: Call<Settings, boolean, Progress>;
  readonly json: Call<Language, string>;
}

addEventListener('message', ({ data, ports }: MessageEvent<Role>) => {
  const [first, ...others] = ports;
  if (first === undefined) return;
  if (data.role === 'engine') serveJobs(first);
  else study(first, others);
});

/** @param engines ports to the workers that do replications */
function study(page: MessagePort, engines: readonly MessagePort[]): void {
  const pool = new EnginePool(engines);
  let opened: Study | undefined;
  let found: Found | undefined;
  let asked = 0;
  const known = (): Study => {
    if (opened === undefined) throw new RangeError('nothing has been opened');
    return opened;
  };
  answer<StudyCalls>(page, {
    open(text) {
      const data = readPageData(text);
      opened = new Study(data, pool);
      found = { scenarios: opened.scenarios([]), comparison: data.comparison };
    },
    async run(settings, say) {
      const own = ++asked;
      try {
        const next = await known().run(settings, (done, of) => {
          if (own !== asked) throw new Superseded();
          say({ done, of });
        });
        if (own !== asked) return false;
        found = next;
        return true;
      } catch (error) {
        if (error instanceof Superseded) return false;
        throw error;
      }
    },
    json() {
      if (found === undefined) throw new RunFailed({ en: 'Nothing to tell.', nl: 'Er is niets te vertellen.' });
      return JSON.stringify(resultDocument(found.comparison, known().data.versions));
    },
  });
}
