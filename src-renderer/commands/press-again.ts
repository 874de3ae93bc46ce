import type { KeyPress } from './key-combination';

/** A key that types says what it types, one that does something says its name. */
const NAME = /^[A-Za-z0-9]{2,}$/u;
const DO_SOMETHING_IN_A_FIELD = new Set(['Enter', 'Backspace', 'ArrowUp', 'ArrowDown']);

/** Whether a field would take the press: it types, or does what the fields and lists of this program answer to. */
export function isForField({ key, ctrlKey, metaKey, altKey, altGraph }: KeyPress): boolean {
  if (!altGraph && (ctrlKey || metaKey || altKey)) return false;
  return !NAME.test(key) || DO_SOMETHING_IN_A_FIELD.has(key);
}

/** Presses a key that had to wait, where the focus is by now: what stands there answers to it, or it is typed. */
export function pressAgain(press: KeyPress): void {
  const target = document.activeElement ?? document.body;
  const { altGraph, ...rest } = press;
  const event = new KeyboardEvent('keydown', {
    ...rest,
    modifierAltGraph: altGraph,
    bubbles: true,
    cancelable: true,
  });
  if (target.dispatchEvent(event) && isForField(press)) typeInto(target, press.key);
}

/** What the browser does for a key that was really pressed. */
function typeInto(target: Element, key: string): void {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
  const isLine = target instanceof HTMLInputElement;
  if (key === 'Enter' && isLine) target.form?.requestSubmit();
  else if (key === 'Enter') put(target, '\n', 'insertLineBreak');
  else if (key === 'Backspace') put(target, null, 'deleteContentBackward');
  else if (!NAME.test(key)) put(target, key, 'insertText');
}

function put(field: HTMLInputElement | HTMLTextAreaElement, text: string | null, inputType: string): void {
  const { selectionStart, selectionEnd } = field;
  if (field.readOnly || field.disabled || selectionStart === null || selectionEnd === null) return;
  const isDeleting = text === null && selectionStart === selectionEnd;
  const start = isDeleting ? startOfCharacterBefore(field.value, selectionStart) : selectionStart;
  field.setRangeText(text ?? '', start, selectionEnd, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, data: text, inputType }));
}

function startOfCharacterBefore(value: string, end: number): number {
  const last = [...value.slice(0, end)].at(-1);
  return end - (last?.length ?? 0);
}
