/** Mistakes in all files at once, as `check` reports them, what may be typed at a place, and what may be asked. */
import { compileScenario } from '../../scenario/compile.ts';
import type { Problem } from '../../scenario/problem.ts';
import type { Call, Handlers } from '../calls.ts';
import type { Askable, AskableOf } from './askable.ts';
import { askableOf } from './askable.ts';
import type { Files } from './files-read.ts';
import { isScenario, textsOf } from './files-read.ts';
import { type Mistake, mistakeOf } from './mistake.ts';
import type { Offers, OffersAsked } from './offers.ts';
import { offersAt } from './offers.ts';

export interface CheckCalls {
  readonly check: Call<Files, readonly Mistake[]>;
  readonly offers: Call<OffersAsked, Offers | undefined>;
  readonly askable: Call<AskableOf, Askable | undefined>;
}

interface Checked {
  /** What was read for it; undefined where there was no such file. */
  readonly read: ReadonlyMap<string, string | undefined>;
  readonly problems: readonly Problem[];
}

export function checking(): Handlers<CheckCalls> {
  const known = new Map<string, Checked>();
  return {
    check(files) {
      const entries = Object.keys(files).filter(isScenario);
      for (const entry of known.keys()) if (!entries.includes(entry)) known.delete(entry);
      const problems = entries.flatMap((entry) => {
        const before = known.get(entry);
        const checked = before !== undefined && isStill(before, files) ? before : checkedNow(entry, files);
        known.set(entry, checked);
        return checked.problems;
      });
      // Scenarios that extend the same file each find its mistakes.
      const distinct = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
      return [...distinct.values()].map(mistakeOf);
    },
    offers: offersAt,
    askable: askableOf,
  };
}

function checkedNow(entry: string, files: Files): Checked {
  const read = new Map<string, string | undefined>();
  const { read: readText } = textsOf(files);
  const compiled = compileScenario(
    entry,
    {
      read(path) {
        const found = readText(path);
        read.set(path, found.kind === 'text' ? found.text : undefined);
        return found;
      },
    },
    [],
  );
  return { read, problems: compiled.kind === 'problems' ? compiled.problems : [] };
}

function isStill({ read }: Checked, files: Files): boolean {
  return [...read].every(([path, text]) => (Object.hasOwn(files, path) ? files[path] : undefined) === text);
}
