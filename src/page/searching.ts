/** Buttons that search in the page for how much would be enough, each with its progress and a way to end it. */
import { fill, inLanguage, type Language } from '../language/text.ts';
import { controlWords as words } from '../report/words/controls.ts';
import type { Override } from '../scenario/reading/override.ts';
import type { Asking } from './calls.ts';
import { textOf } from './run-failed.ts';
import type { StudyCalls } from './study-worker.ts';

interface Searching {
  readonly study: Asking<StudyCalls>;
  readonly language: () => Language;
  readonly values: () => readonly Override[];
  /** Told when something was found. */
  readonly found: () => void;
}

/** One for each place of which the page has only the command. */
export function addSearches(below: ParentNode, searching: Searching): void {
  for (const place of below.querySelectorAll('.search:not(:has(.buttons))')) {
    const row = document.createElement('div');
    row.className = 'buttons';
    const status = document.createElement('p');
    status.className = 'small';
    status.setAttribute('role', 'status');
    place.append(row, status);
    offer(place, row, status, searching);
  }
}

function offer(place: Element, row: Element, status: Element, searching: Searching): void {
  const start = button(
    inLanguage(words.searchHere, searching.language()),
    () => void search(place, row, status, searching),
  );
  putButton(row, start);
}

async function search(place: Element, row: Element, status: Element, searching: Searching): Promise<void> {
  const { study, language, values, found } = searching;
  const stop = button(inLanguage(words.stop, language()), () => void study('stop', 'simulating'));
  putButton(row, stop);
  const asked = {
    values: values(),
    design: place.getAttribute('data-design') ?? '',
    resource: place.getAttribute('data-resource') ?? '',
  };
  status.textContent = inLanguage(words.searching, language());
  try {
    const isDone = await study('enough', asked, (done) => {
      status.textContent = fill(words.searched, language(), { done });
    });
    if (isDone) found();
    else status.textContent = inLanguage(words.searchEnded, language());
  } catch (error) {
    status.textContent = inLanguage(textOf(error), language());
  }
  offer(place, row, status, searching);
}

/** In the place of the one before, which has the focus if it was pressed by a key. */
function putButton(row: Element, next: HTMLElement): void {
  const hasFocus = row.contains(document.activeElement);
  row.replaceChildren(next);
  if (hasFocus) next.focus({ preventScroll: true });
}

function button(text: string, act: () => void): HTMLElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}
