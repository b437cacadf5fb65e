/** Unsaved work, kept in the browser, for those who close the page or lose it. */

export interface KeptFile {
  readonly name: string;
  readonly text: string;
  /** As it stands on disk, or among the examples; undefined where it is nowhere else. */
  readonly original: string | undefined;
}

export interface KeptWork {
  readonly files: readonly KeptFile[];
  readonly active: string | undefined;
}

export interface Keeping {
  /** Undefined where there is nothing, or nothing that can be read. */
  readonly before: KeptWork | undefined;
  /** @returns whether it was kept */
  readonly keep: (work: KeptWork) => boolean;
  readonly forget: () => void;
}

/** @param name of this page's work among that of other pages: pages from disk share one store */
export function keepingIn(name: string): Keeping {
  const key = `stuwmeer workbench ${name}`;
  // Of a tab that is loaded again it is its own, whatever was done in another since.
  const own = attempt(() => readWork(sessionStorage.getItem(key)));
  return {
    before: own ?? attempt(() => readWork(localStorage.getItem(key))),
    keep(work) {
      const text = JSON.stringify(work);
      attempt(() => sessionStorage.setItem(key, text));
      return attempt(() => localStorage.setItem(key, text) ?? true) ?? false;
    },
    forget() {
      attempt(() => sessionStorage.removeItem(key));
      attempt(() => localStorage.removeItem(key));
    },
  };
}

/** A browser may refuse a store to pages from disk, or have no more room in it. */
function attempt<T>(what: () => T): T | undefined {
  try {
    return what();
  } catch {
    return undefined;
  }
}

/** Whatever else has written there is not taken for work. */
function readWork(text: string | null): KeptWork | undefined {
  if (text === null) return undefined;
  const found: unknown = JSON.parse(text);
  if (!(isRecord(found) && Array.isArray(found.files))) return undefined;
  const files = found.files.flatMap((each: unknown) => readFile(each) ?? []);
  if (files.length === 0) return undefined;
  const active = files.find(({ name }) => name === found.active)?.name;
  return { files, active };
}

function readFile(found: unknown): KeptFile | undefined {
  if (!(isRecord(found) && typeof found.name === 'string' && typeof found.text === 'string')) return undefined;
  const original = typeof found.original === 'string' ? found.original : undefined;
  return { name: found.name, text: found.text, original };
}

interface Unknown {
  readonly files?: unknown;
  readonly active?: unknown;
  readonly name?: unknown;
  readonly text?: unknown;
  readonly original?: unknown;
}

function isRecord(found: unknown): found is Unknown {
  return typeof found === 'object' && found !== null;
}
