/** Who has a combination before any command: the system, the caret of a text, the movement of the focus. */
export type KeyOwner = 'system' | 'caret' | 'focus';

const SYSTEM = new Set(['Alt+F4', 'Alt+Space', 'Alt+Tab', 'Ctrl+q', 'F11', 'Alt+Escape']);
const SYSTEM_ON_MAC = new Set(['Ctrl+q', 'Ctrl+h', 'Ctrl+m', 'Ctrl+Space', 'Ctrl+Tab', 'F11']);
const FOCUS = new Set(['Tab', 'Shift+Tab', 'Ctrl+Tab', 'Ctrl+Shift+Tab']);
/** What edits or copies text wherever there is any. */
const EDITING = new Set(['Ctrl+a', 'Ctrl+c', 'Ctrl+v', 'Ctrl+x', 'Ctrl+Shift+V', 'Shift+Insert', 'Ctrl+Insert']);
const CARET = /^(?:Ctrl\+)?(?:Shift\+)?(?:Arrow(?:Up|Down|Left|Right)|Home|End|PageUp|PageDown)$/u;
const FIELD_EDITING = /^(?:Ctrl\+)?(?:Shift\+)?(?:Backspace|Delete|Insert|Enter|Space)$/u;
/** They undo what is typed in a field, and leave it. */
const FIELD_KEYS = new Set(['Ctrl+z', 'Ctrl+Shift+Z', 'Ctrl+y', 'Escape', 'F2']);
const PAGE_OF_ARTICLES = /^Ctrl\+Page(?:Up|Down)$/u;

/** A letter, digit or sign, alone or with Shift: what WCAG 2.1.4 wants to be switched off at will. */
export function isSingleKey(combination: string): boolean {
  return combination === 'Digit' || /^(?:Shift\+)?.$/u.test(combination);
}

/** Whether a text field needs the combination for itself: it types, moves the caret or edits. */
export function belongsToTextField(combination: string): boolean {
  if (PAGE_OF_ARTICLES.test(combination)) return false;
  const types = isSingleKey(combination) || EDITING.has(combination) || FOCUS.has(combination);
  return types || CARET.test(combination) || FIELD_EDITING.test(combination) || FIELD_KEYS.has(combination);
}

/** Who loses something where a command takes the combination; null where nobody does. */
export function ownerOf(combination: string, isMac: boolean): KeyOwner | null {
  if ((isMac ? SYSTEM_ON_MAC : SYSTEM).has(combination)) return 'system';
  if (FOCUS.has(combination)) return 'focus';
  const moves = CARET.test(combination) && !PAGE_OF_ARTICLES.test(combination);
  return moves || EDITING.has(combination) ? 'caret' : null;
}
