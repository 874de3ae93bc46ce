/** Panes carry `data-pane`; each has one element with `data-pane-focus` that takes the focus. */
const PANE = '[data-pane]';
const TARGET = '[data-pane-focus]';

/** Moves the focus to the next or the previous pane, or to the filter of the library. */
export function moveToPane(where: 'next' | 'previous' | 'filter'): void {
  if (where === 'filter') {
    const field = document.querySelector<HTMLInputElement>('[data-library-filter]');
    field?.focus();
    field?.select();
    return;
  }
  // A pane that is divided into panes is none itself.
  const panes = [...document.querySelectorAll<HTMLElement>(PANE)].filter((pane) => pane.querySelector(PANE) === null);
  const at = panes.findIndex((pane) => pane.contains(document.activeElement));
  const step = where === 'next' ? 1 : -1;
  const start = at === -1 && step === -1 ? 0 : at;
  const pane = panes[(start + step + panes.length) % panes.length];
  (pane?.querySelector<HTMLElement>(TARGET) ?? pane)?.focus();
}
