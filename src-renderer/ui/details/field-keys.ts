/** Chords with which a text is edited; every other one is a command, before which what is typed is kept. */
const EDITING = new Set(['a', 'c', 'v', 'x', 'y', 'z', 'Backspace', 'Delete', 'Insert', 'Home', 'End']);

export type FieldKey = 'leave' | 'command' | 'typing';

/** What a key means in a field of the details: `Ctrl+Enter` and `Esc` leave it, as `Enter` does where there is one line. */
export function fieldKeyOf(event: KeyboardEvent, hasLines: boolean): FieldKey {
  const { key, ctrlKey, metaKey, shiftKey, isComposing } = event;
  if (isComposing) return 'typing';
  if (key === 'Escape') return 'leave';
  if (key === 'Enter') return ctrlKey || metaKey || (!hasLines && !shiftKey) ? 'leave' : 'typing';
  if (/^F\d+$/u.test(key)) return 'command';
  if (!ctrlKey && !metaKey) return 'typing';
  return EDITING.has(key.length === 1 ? key.toLowerCase() : key) || key.startsWith('Arrow') ? 'typing' : 'command';
}
