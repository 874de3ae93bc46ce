import type { Workspace } from '../services/workspace';
import { commands } from './catalogue';
import type { Command } from './command';
import { combinationOf, digitOf, type KeyPress } from './key-combination';
import { watchBoard } from './keyboard-board';

const TEXT_FIELD =
  'input:not([type="checkbox"], [type="radio"], [type="button"]), textarea, select, [contenteditable="true"]';
const MARKS = '[data-marks], [role="textbox"][aria-readonly="true"]';
const ENTRIES = '[data-entries]';
const ARTICLE = '[role="textbox"][aria-readonly="true"]';
const EARLIER = '[data-earlier-marks]';
/** In a text field these belong to the field: they undo and select what is typed there. */
const FIELD_KEYS = new Set(['Ctrl+z', 'Ctrl+Shift+Z', 'Ctrl+y', 'Ctrl+Enter', 'Escape', 'Enter', 'F2']);
/** A button, link or list of its own acts on these itself. */
const CONTROL_KEYS = new Set(['Enter', 'Space', 'Escape']);
const CONTROL = 'button, a[href], summary, [role="option"], [role="tab"], [role="menuitem"]';

const byCombination = new Map<string, Command[]>();
for (const command of commands) {
  for (const key of command.keys) byCombination.set(key, [...(byCombination.get(key) ?? []), command]);
}

function pressOf(event: KeyboardEvent): KeyPress {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey, repeat, isComposing } = event;
  return {
    key,
    code,
    ctrlKey,
    metaKey,
    altKey,
    shiftKey,
    repeat,
    isComposing,
    altGraph: event.getModifierState('AltGraph'),
  };
}

/** Where a press was made, as far as the scopes of commands go. */
interface Place {
  readonly inTextField: boolean;
  readonly inArticle: boolean;
  readonly inMarks: boolean;
  /** The list of speakers or tags that it was made in. */
  readonly inEntries: string | null;
  readonly inEarlier: boolean;
  readonly inDialog: boolean;
  readonly onControl: boolean;
}

function placeOf(target: EventTarget | null): Place {
  const element = target instanceof Element ? target : document.body;
  const inDialog = element.closest('dialog[open], [role="dialog"]') !== null;
  // Without an article in sight nothing of it is at hand either.
  const isBody = element === document.body && document.querySelector(ARTICLE) !== null;
  return {
    inTextField: element.matches(TEXT_FIELD),
    inArticle: element.closest(ARTICLE) !== null,
    inMarks: !inDialog && (isBody || element.closest(MARKS) !== null),
    inEntries: element.closest<HTMLElement>(ENTRIES)?.dataset['entries'] ?? null,
    inEarlier: element.closest(EARLIER) !== null,
    inDialog,
    onControl: element.closest(CONTROL) !== null,
  };
}

/** While a dialog asks something, nothing behind it may change. */
export function isModalOpen(): boolean {
  return document.querySelector('dialog:modal') !== null;
}

/** Whether the place keeps this press for itself, whatever command it would be. */
function isTakenByPlace(combination: string, { inTextField, inDialog }: Place): boolean {
  if (inTextField && (FIELD_KEYS.has(combination) || combination === '?')) return true;
  return inDialog && (combination === 'Escape' || !combination.startsWith('Ctrl+'));
}

function isInScope({ scope }: Command, combination: string, place: Place): boolean {
  switch (scope) {
    case 'everywhere':
      return true;
    case 'article':
      return place.inArticle;
    case 'speakers':
    case 'tags':
      return place.inEntries === scope && !place.inTextField;
    case 'earlier':
      return place.inEarlier && !(place.onControl && combination === 'Enter');
    case 'marks':
      return isAmongMarks(combination, place);
  }
}

function isAmongMarks(combination: string, { inMarks, inTextField, onControl }: Place): boolean {
  return inMarks && !inTextField && !(onControl && CONTROL_KEYS.has(combination));
}

function isHeard(command: Command, combination: string, place: Place, singleKeys: boolean): boolean {
  const isOff = !singleKeys && command.scope !== 'everywhere' && isSingleKey(combination);
  return !isOff && !isTakenByPlace(combination, place) && isInScope(command, combination, place);
}

/** A letter, digit or sign alone: what WCAG 2.1.4 wants to be switched off at will. */
function isSingleKey(combination: string): boolean {
  return combination === 'Digit' || /^(?:Shift\+)?.$/u.test(combination);
}

/** One handler for the whole window; the native menu only shows the keys. Returns the function that takes it away. */
export function installKeyboard(workspace: Workspace): () => void {
  const isMac = workspace.start.platform === 'darwin';
  const board = watchBoard();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || isModalOpen()) return;
    const press = pressOf(event);
    const combination = combinationOf(press, isMac, board.letters());
    if (combination === null) return;
    const place = placeOf(event.target);
    const { singleKeys } = workspace.settings.current;
    const heard = byCombination.get(combination)?.find((command) => isHeard(command, combination, place, singleKeys));
    if (heard === undefined) return;
    event.preventDefault();
    if (press.repeat && heard.ignoresRepeat === true) return;
    void heard.run(workspace, { digit: digitOf(press) ?? '' });
  };
  window.addEventListener('keydown', onKeyDown);
  return () => {
    board.stop();
    window.removeEventListener('keydown', onKeyDown);
  };
}
