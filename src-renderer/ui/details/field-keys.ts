/** Chords with which a text is edited; every other one is a command, before which what is typed is kept. */
const EDITING = new Set(['a', 'c', 'v', 'x', 'y', 'z', 'Backspace', 'Delete', 'Insert', 'Home', 'End']);

export type FieldKey = 'leave' | 'command' | 'typing';

/** What a key means in a field of the details: `Ctrl+Enter` and `Esc` leave it, as `Enter` does where there is one line. */
export function fieldKeyOf(event: KeyboardEvent, hasLines: boolean): FieldKey {
  const { key, shiftKey, isComposing } = event;
  const isChord = event.ctrlKey || event.metaKey;
  if (isComposing) return 'typing';
  if (key === 'Escape') return 'leave';
  if (key === 'Enter') return isChord || (!hasLines && !shiftKey) ? 'leave' : 'typing';
  if (/^F\d+$/u.test(key)) return 'command';
  return isChord && !edits(key) ? 'command' : 'typing';
}

function edits(key: string): boolean {
  return key.startsWith('Arrow') || EDITING.has(key.length === 1 ? key.toLowerCase() : key);
}
