/**
 * The script of the workbench. What is on it stands in bench.ts; file-work.ts, looking.ts and running.ts change it, and the
 * views show it. Checking, forecasting, simulating and drawing are done by workers (desk.ts), so that typing waits for none of
 * them. Begin here.
 */

import { h, render } from 'preact';
import { inLanguage, type Language } from '../../language/text.ts';
import type { WorkbenchData } from '../../report/html/workbench.ts';
import { workbenchWords as words } from '../../report/words/workbench.ts';
import { languageAsMade } from '../settings.ts';
import { unpacked } from '../unpacked.ts';
import { App } from './app.ts';
import type { WorkFile } from './bench.ts';
import { isUnsaved, noWishes, Store, textsOfFiles } from './bench.ts';
import { startChecking, startForecasting } from './desks.ts';
import { FileWork } from './file-work.ts';
import { keepingIn } from './kept-work.ts';
import { Looking } from './looking.ts';
import { Running } from './running.ts';

async function begin(root: Element): Promise<void> {
  const [text, script, check, forecast] = await Promise.all([
    unpacked('workbench-data'),
    unpacked('report-code'),
    startChecking(),
    startForecasting(),
  ]);
  const data: WorkbenchData = JSON.parse(text);
  const given = filesOf(data);
  const keeping = keepingIn(data.opened.map(({ entry }) => entry).join(', '));
  const kept = keeping.before;
  const store = new Store({
    language: languageAsMade(),
    files: kept === undefined ? given.files : kept.files.map((file) => ({ ...file, handle: undefined })),
    active: kept === undefined ? given.active : (kept.active ?? kept.files[0]?.name),
    view: 'editor',
    mistakes: undefined,
    isChecked: false,
    forecast: { kind: 'none' },
    wishes: { ...noWishes, designs: kept === undefined ? given.designs : [] },
    askable: undefined,
    run: { kind: 'none' },
    notice: undefined,
    keeps: true,
    wasKept: kept?.files.some((file) => file.text !== given.texts[file.name]) ?? false,
    goingTo: undefined,
    dialog: undefined,
  });
  const looking = new Looking(store, check, forecast);
  const making = {
    bundle: { script, scriptHash: data.scriptHash, study: carried('study-code'), drawing: carried('drawing-code') },
    versions: data.versions,
  };
  const running = new Running(store, making);
  const files = new FileWork(store, keeping, () => looking.changed());
  const speak = (language: Language) => {
    document.documentElement.lang = language;
    document.title = inLanguage(words.title, language);
    store.set({ language });
    looking.changed(0);
    running.tellAgain();
  };
  const offers = (file: string, own: string, offset: number) =>
    check('offers', { files: { ...textsOfFiles(store.bench.files), [file]: own }, file, offset });
  const startAnew = () => {
    if (!files.startAnew(given)) return false;
    running.forget();
    return true;
  };
  const askable = (entries: readonly string[]) => check('askable', { files: textsOfFiles(store.bench.files), entries });
  const app = () => {
    const parts = { bench: store.bench, store, files, running, data, speak, offers, askable, startAnew };
    render(h(App, parts), root);
  };
  root.textContent = '';
  store.onChange(app);
  app();
  looking.changed(0);
  addEventListener('beforeunload', (event) => {
    const { bench } = store;
    if (!bench.keeps && bench.files.some((file) => isUnsaved(file) && file.text !== given.texts[file.name]))
      event.preventDefault();
  });
}

/** What is open at first: what the page was made with, or else the first example. */
function filesOf({ opened, examples }: WorkbenchData) {
  const sources = opened.length > 0 ? opened : examples.slice(0, 1);
  const texts: Readonly<Record<string, string>> = Object.assign({}, ...sources.map((source) => source.files));
  const files = Object.entries(texts).map(
    ([name, text]): WorkFile => ({ name, text, original: text, handle: undefined }),
  );
  return { files, texts, active: sources[0]?.entry, designs: sources.map(({ entry }) => entry) };
}

function carried(id: string): string {
  return document.getElementById(id)?.textContent ?? '';
}

const place = document.getElementById('workbench');
if (place !== null) begin(place);
