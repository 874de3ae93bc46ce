const CARET_KEYS = /^(?:Arrow|Page|Home$|End$)/u;
const REFUSED = ['beforeinput', 'dragstart', 'dragover', 'drop', 'paste'] as const;

function refuse(event: Event): void {
  event.preventDefault();
}

/** Whether the key moves a caret by the browser's own means. */
export function movesCaret(event: KeyboardEvent): boolean {
  return CARET_KEYS.test(event.key);
}

/**
 * Gives the element the browser's own caret, selection and movement over text that cannot be changed: input goes to an
 * EditContext, which by its nature changes no DOM, and which drops everything it is told. Copying works. Role, name and
 * language are the caller's. Returns what takes it away again.
 */
export function makeReadOnlyText(root: HTMLElement): () => void {
  const context = new EditContext();
  const forget = (): void => {
    context.updateText(0, context.text.length, '');
    context.updateSelection(0, 0);
  };
  context.addEventListener('textupdate', forget);
  root.editContext = context;
  root.tabIndex = 0;
  root.spellcheck = false;
  for (const name of REFUSED) root.addEventListener(name, refuse);
  return () => {
    for (const name of REFUSED) root.removeEventListener(name, refuse);
    context.removeEventListener('textupdate', forget);
    root.editContext = null;
  };
}
