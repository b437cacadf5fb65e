/** What is done with files: opened, made, edited, saved and closed. */
import { fill, filled, inLanguage, linesOf, type Phrase, type Text } from '../../language/text.ts';
import type { Example } from '../../report/html/workbench.ts';
import { workbenchWords as words } from '../../report/words/workbench.ts';
import { describeProblem } from '../../scenario/messages/describe-problem.ts';
import { textOf } from '../run-failed.ts';
import type { Bench, Store, Wishes, WorkFile } from './bench.ts';
import { isUnsaved } from './bench.ts';
import type { FromDisk } from './disk.ts';
import { chosenFromDisk, saveOnDisk } from './disk.ts';
import { isScenario } from './files-read.ts';
import type { Keeping } from './kept-work.ts';

export class FileWork {
  private readonly store: Store;
  private readonly keeping: Keeping;
  private readonly changed: () => void;

  /** @param changed hears that files, or the one that is shown, are others */
  constructor(store: Store, keeping: Keeping, changed: () => void) {
    this.store = store;
    this.keeping = keeping;
    this.changed = changed;
  }

  edit(name: string, text: string): void {
    const file = this.find(name);
    if (file === undefined || file.text === text) return;
    this.put({ ...file, text });
    this.keep();
    this.changed();
  }

  show(name: string): void {
    if (this.store.bench.active === name) return;
    this.store.set({ active: name, notice: undefined });
    this.keep();
    this.changed();
  }

  /** @param shown the one to show; the last where it is not said */
  add(files: readonly WorkFile[], shown?: string): void {
    for (const file of files) this.put(file);
    const active = shown ?? files.at(-1)?.name;
    if (active === undefined) return;
    this.store.set({ active, dialog: undefined });
    this.keep();
    this.changed();
  }

  openExample({ entry, files }: Example): void {
    const added = Object.entries(files).flatMap(([name, text]) =>
      this.mayReplace(name, text, words.replaceByExample) ? [{ name, text, original: text, handle: undefined }] : [],
    );
    this.store.set({ notice: undefined });
    this.add(added, entry);
    this.choose([entry]);
  }

  /** Opens what was made here, and is nowhere else yet. */
  openMade(name: string, text: string): void {
    if (!this.mayReplace(name, text, words.replaceByMade)) return;
    this.store.set({ notice: undefined });
    this.add([{ name, text, original: undefined, handle: undefined }]);
  }

  async open(): Promise<void> {
    try {
      this.take(await chosenFromDisk());
    } catch (error) {
      this.store.set({ notice: textOf(error) });
    }
  }

  /** Opens what came from disk; what is no text is reported in the words of `check`. */
  take(found: readonly FromDisk[]): void {
    const refusals: Text[] = [];
    const files = found.flatMap(({ name, read, handle }) => {
      if (read.kind === 'refused') {
        const at = { file: name, line: 1, column: 1 };
        refusals.push(describeProblem({ ...at, code: 'unreadable file', path: name, reason: read.reason }));
        return [];
      }
      const { text } = read;
      return this.mayReplace(name, text, words.replace) ? [{ name, text, original: text, handle }] : [];
    });
    this.store.set({ notice: refusals.length === 0 ? undefined : linesOf(refusals) });
    this.add(files);
    const scenarios = files.map(({ name }) => name).filter(isScenario);
    if (scenarios.length > 0) this.choose([]);
  }

  async save(name: string): Promise<void> {
    const file = this.find(name);
    if (file === undefined) return;
    const { text } = file;
    try {
      const saved = await saveOnDisk(name, text, file.handle);
      if (saved.kind === 'not chosen') return;
      const now = this.find(name) ?? file;
      this.put({ ...now, original: text, handle: saved.kind === 'in place' ? saved.handle : undefined });
      const own = saved.kind === 'in place' ? this.renamed(name, saved.handle.name) : name;
      this.keep();
      this.say(saved.kind === 'downloaded' ? words.savedAsDownload : words.saved, own);
    } catch (error) {
      this.store.set({ notice: filled(words.notSaved, { file: name, reason: textOf(error) }) });
    }
  }

  /** @returns whether it is closed */
  close(name: string): boolean {
    const file = this.find(name);
    const { files, active, language } = this.store.bench;
    if (file === undefined) return true;
    if (isWorthKeeping(file) && !confirm(fill(words.closeUnsaved, language, { file: name }))) return false;
    const rest = files.filter((each) => each !== file);
    const beside = rest[Math.min(files.indexOf(file), rest.length - 1)]?.name;
    this.store.set({ files: rest, active: active === name ? beside : active, notice: undefined });
    this.keep();
    this.changed();
    return true;
  }

  /** Which designs to simulate. */
  choose(designs: readonly string[]): void {
    this.store.wish({ designs });
  }

  /** Forgets what the browser kept, and opens what the page did. @returns whether the reader is sure */
  startAnew({ files, active, designs }: Pick<Bench, 'files' | 'active'> & Pick<Wishes, 'designs'>): boolean {
    if (!confirm(inLanguage(words.startAnewSure, this.store.bench.language))) return false;
    this.keeping.forget();
    this.store.set({ files: [], active: undefined, wasKept: false, notice: undefined });
    this.choose(designs);
    this.add(files, active);
    return true;
  }

  /** A file that was saved under another name is called so from then on. @returns what it is called now */
  private renamed(name: string, chosen: string): string {
    const base = name.replace(/^.*\//, '');
    if (chosen === base || this.find(chosen) !== undefined) return name;
    const { files, active, wishes } = this.store.bench;
    const now = (each: string) => (each === name ? chosen : each);
    this.store.set({
      files: files.map((file) => ({ ...file, name: now(file.name) })),
      active: active === undefined ? undefined : now(active),
      wishes: { ...wishes, designs: wishes.designs.map(now), observed: now(wishes.observed) },
    });
    this.changed();
    return chosen;
  }

  private find(name: string): WorkFile | undefined {
    return this.store.bench.files.find((file) => file.name === name);
  }

  /** In the place of the file of that name, or behind the others. */
  private put(file: WorkFile): void {
    const { files } = this.store.bench;
    const isThere = files.some(({ name }) => name === file.name);
    this.store.set({
      files: isThere ? files.map((each) => (each.name === file.name ? file : each)) : [...files, file],
    });
  }

  private mayReplace(name: string, text: string, question: Text): boolean {
    const before = this.find(name);
    if (before === undefined || before.text === text || !isUnsaved(before)) return true;
    const { language } = this.store.bench;
    return confirm(inLanguage(question, language).replace('{file}', name));
  }

  private say(what: Phrase<`${string}{file}${string}`>, file: string): void {
    this.store.set({ notice: filled(what, { file }) });
  }

  private keep(): void {
    const { files, active }: Bench = this.store.bench;
    const kept = files.map(({ name, text, original }) => ({ name, text, original }));
    this.store.set({ keeps: this.keeping.keep({ files: kept, active }) });
  }
}

/** Whether something would be lost with it. */
function isWorthKeeping(file: WorkFile): boolean {
  return isUnsaved(file) && file.text.trim() !== '';
}
