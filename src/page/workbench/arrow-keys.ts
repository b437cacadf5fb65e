/** The left and right arrows go through a row of buttons, and press the one that they come to. */
export function moveByArrows(event: KeyboardEvent, buttons: string): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key] ?? 0;
  if (step === 0 || !(event.currentTarget instanceof HTMLElement)) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(buttons)];
  const shown = all.filter(({ offsetParent }) => offsetParent !== null);
  const at = shown.findIndex((button) => button.contains(document.activeElement));
  if (at < 0) return;
  const next = shown[(at + step + shown.length) % shown.length];
  next?.focus();
  next?.click();
}
