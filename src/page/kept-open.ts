/** What the reader has opened within the parts of the page, and where the focus is: so it is again once they are put there anew. */

const folds = 'details.fold[open]';
const focusable = 'summary, button, input, select, a[href]';

/** @returns does so, after the parts have their new content */
export function keepOpen(): () => void {
  const opened = [...document.querySelectorAll(folds)].map((fold) => ({
    id: fold.id,
    details: detailsIn(fold),
  }));
  const focus = focusNow();
  return () => {
    for (const { id, details } of opened) reopen(detailsIn(foldOf(id)), details);
    focus();
  };
}

interface Detail {
  readonly element: HTMLDetailsElement;
  readonly summary: string;
  readonly isOpen: boolean;
}

function detailsIn(fold: Element | null): readonly Detail[] {
  return [...(fold?.querySelectorAll('details') ?? [])].map((element) => ({
    ...{ element, isOpen: element.open },
    summary: element.querySelector('summary')?.textContent ?? '',
  }));
}

/** In another language they are as many; where they are not, those of the same name are the same. */
function reopen(now: readonly Detail[], before: readonly Detail[]): void {
  const named = (list: readonly Detail[], name: string) => list.filter(({ summary }) => summary === name);
  now.forEach((detail, i) => {
    const nth = named(now, detail.summary).indexOf(detail);
    const known = now.length === before.length ? before[i] : named(before, detail.summary)[nth];
    if (known !== undefined && known.isOpen !== detail.isOpen) detail.element.open = known.isOpen;
  });
}

/** On what is the same in the part as it is now; where that is not there any more, on its heading. */
function focusNow(): () => void {
  const { activeElement: active } = document;
  if (!(active instanceof HTMLElement)) return () => {};
  const id = active.closest('details.fold')?.id;
  const all = active.closest('details.fold')?.querySelectorAll(focusable) ?? [];
  const [index, count] = [[...all].indexOf(active), all.length];
  const chart = active.closest('figure')?.getAttribute('data-chart') ?? undefined;
  return () => {
    const fold = id === undefined ? null : foldOf(id);
    const there = [...(fold?.querySelectorAll(focusable) ?? [])];
    const figure = chart === undefined ? null : fold?.querySelector(`figure[data-chart="${CSS.escape(chart)}"]`);
    const same = there.length === count ? there[index] : undefined;
    const next = active.isConnected ? active : (same ?? figure?.querySelector('summary') ?? there[0]);
    if (next instanceof HTMLElement) next.focus({ preventScroll: true });
  };
}

function foldOf(id: string): Element | null {
  return document.querySelector(`details.fold[id="${CSS.escape(id)}"]`);
}
